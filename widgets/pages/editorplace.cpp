// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editorplace.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pages::editing {

QRect cellsOf(const domain::WallTile &tile)
{
    return {tile.column, tile.row, tile.columnSpan, tile.rowSpan};
}

void setCells(domain::WallTile &tile, const QRect &cells)
{
    tile.column = cells.x();
    tile.row = cells.y();
    tile.columnSpan = cells.width();
    tile.rowSpan = cells.height();
}

bool isFree(const domain::WallPageDocument &page, int index, const QRect &cells)
{
    if (!cells.isValid() || !QRect(0, 0, page.columns, page.rows).contains(cells))
        return false;
    for (int i = 0; i < int(page.tiles.size()); ++i) {
        if (i != index && cellsOf(page.tiles.at(size_t(i))).intersects(cells))
            return false;
    }
    return true;
}

std::optional<QRect> freePlace(const domain::WallPageDocument &page, QSize wanted)
{
    for (; wanted.width() > 0 && wanted.height() > 0; wanted -= QSize(1, 1)) {
        for (int row = 0; row + wanted.height() <= page.rows; ++row) {
            for (int column = 0; column + wanted.width() <= page.columns; ++column) {
                const QRect cells(QPoint(column, row), wanted);
                if (isFree(page, -1, cells))
                    return cells;
            }
        }
    }
    return std::nullopt;
}

domain::WallTile newTile(domain::WallTileKind kind)
{
    domain::WallTile tile;
    tile.kind = kind;
    tile.kindCode = code(kind);
    if (kind == domain::WallTileKind::Map)
        tile.layers << u"reports"_s;
    if (kind == domain::WallTileKind::Text)
        tile.text = u"…"_s;
    return tile;
}

std::optional<domain::WallPageDocument> onGrid(const domain::WallPageDocument &page, int columns,
                                               int rows)
{
    domain::WallPageDocument changed = page;
    changed.columns = columns;
    changed.rows = rows;
    const auto at = [](int cell, int from, int to) {
        return int(std::lround(double(cell) * to / from));
    };
    for (domain::WallTile &tile : changed.tiles) {
        const QRect cells = cellsOf(tile);
        const QPoint first(at(cells.x(), page.columns, columns), at(cells.y(), page.rows, rows));
        const QPoint last(at(cells.x() + cells.width(), page.columns, columns),
                          at(cells.y() + cells.height(), page.rows, rows));
        setCells(tile, QRect(first, QSize(last.x() - first.x(), last.y() - first.y())));
    }
    for (int i = 0; i < int(changed.tiles.size()); ++i) {
        if (!isFree(changed, i, cellsOf(changed.tiles.at(size_t(i)))))
            return std::nullopt;
    }
    return changed;
}

} // namespace pages::editing
