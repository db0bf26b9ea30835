// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/sharedcontext.h"
#include "widgets/pages/tile.h"

namespace map {
class MapView;
}

namespace pages {

/// The province with the layers that the page names; nothing on it can be picked.
class MapTile final : public WallTileView
{
    Q_OBJECT
public:
    MapTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
            QWidget *parent);
    ~MapTile() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] map::MapView &view() { return *m_map; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void followPage();
    void switchLayers();
    void place();

    common::SharedContext m_context; ///< the page's period, the tile's area
    common::Theme m_mapTheme;        ///< the wall's colours; magnified instead of large
    map::MapView *m_map;
};

} // namespace pages
