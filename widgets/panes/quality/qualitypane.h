// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

#include <QHash>

namespace common {
class TabPages;
}

namespace panes::quality {

class ClosingsTab;
class ScoresTab;

/// Makes a tab that lies in a folder of its own; it is a pane that has no place on the rail.
using TabMaker = common::Pane *(*)(const common::PaneSurroundings &with, QWidget *parent);

/// "Chất lượng dữ liệu": how good the figures are, supplying them, and closed periods with what
/// agencies say about the points they lost.
class QualityPane : public common::Pane
{
    Q_OBJECT
public:
    /// `supply`: the tab where data are supplied; null: there is none.
    explicit QualityPane(const common::PaneSurroundings &with, TabMaker supply,
                         QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const items::QualityBoard &board() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(common::Pane *tab);

    common::PaneSurroundings m_with;
    common::TabPages *m_pages;
    QHash<QString, common::Pane *> m_titled;
    ScoresTab *m_scores;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &with, TabMaker supply,
                                     QWidget *parent);

} // namespace panes::quality
