// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

#include <QTableView>

namespace panes::indicators {

class VersionsModel;

/// The versions of a figure, newest first: walked with the arrow keys, the chosen rows are copied
/// as tab-separated text.
class VersionsTable : public QTableView
{
    Q_OBJECT
public:
    explicit VersionsTable(QWidget *parent = nullptr);
    /// Of some periods only, or with none named of all.
    void setStory(const items::IndicatorStory &story, const items::Reference &reference,
                  const std::vector<domain::Period> &periods = {});
    /// The chosen rows with the headings above them, as the clipboard gets them; all rows when
    /// none is chosen.
    [[nodiscard]] QString tabSeparated() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    VersionsModel *m_model;
};

} // namespace panes::indicators
