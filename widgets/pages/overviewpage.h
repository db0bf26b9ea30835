// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QGridLayout;

namespace map {
class MapView;
}

namespace pages {

class Block;

/// The day, and the six subsystems at a glance beside the map; the blocks and their places come
/// from resources/pages/overview.json.
class OverviewPage : public common::Pane
{
    Q_OBJECT
public:
    explicit OverviewPage(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void build();
    /// As described, made anew when what this person may see changes.
    void rebuild();
    [[nodiscard]] QWidget *makeBlock(const QString &kind, const QString &subsystem);
    [[nodiscard]] Block *newBlock(const QString &kind, domain::Subsystem subsystem);
    [[nodiscard]] Block *withheld(const QString &kind, domain::Subsystem subsystem);
    [[nodiscard]] bool mayShow(const QString &kind, domain::Subsystem subsystem) const;
    void settle();

    common::PaneSurroundings m_with;
    QGridLayout *m_grid;
    map::MapView *m_map = nullptr;
    QList<Block *> m_blocks;
    domain::Rights m_rights;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace pages
