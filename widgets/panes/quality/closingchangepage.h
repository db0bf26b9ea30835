// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/quality/closingview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::quality {

/// What changed from another closing to this one: cards with the rules behind it, and slots.
class ClosingChangePage : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingChangePage(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const ClosingView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_told;
    QTableWidget *m_cards;
    QTableWidget *m_slots;
};

} // namespace panes::quality
