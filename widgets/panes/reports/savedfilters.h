// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/filterbar.h"

#include <QToolButton>

class QSettings;

namespace panes::reports {

/// Named filters of this desk: kept, chosen, forgotten, from one menu.
class SavedFilters : public QToolButton
{
    Q_OBJECT
public:
    SavedFilters(QSettings &settings, FilterBar &bar, QWidget *parent = nullptr);
    void keep(const QString &name, const FilterChoice &choice);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] FilterChoice filter(const QString &name) const;
    void forget(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void askName();
    void retranslate();

    QSettings &m_settings;
    FilterBar &m_bar;
};

} // namespace panes::reports
