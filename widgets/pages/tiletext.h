// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/tile.h"

namespace pages {

/// Words of the page's author; of a kind that this version does not know, a sentence that says so.
class TextTile final : public WallTileView
{
    Q_OBJECT
public:
    using WallTileView::WallTileView;

protected:
    void draw(TilePaper &paper, const QRectF &box) const override;
};

} // namespace pages
