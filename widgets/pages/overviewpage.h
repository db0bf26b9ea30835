// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] QWidget *makeBlock(const QString &kind, const QString &subsystem);
    void settle();

    common::PaneSurroundings m_with;
    QGridLayout *m_grid;
    map::MapView *m_map = nullptr;
    QList<Block *> m_blocks;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace pages
