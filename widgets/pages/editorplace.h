// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"

#include <QRect>

#include <optional>

/// Where tiles of a page that is being made may lie.
namespace pages::editing {

[[nodiscard]] QRect cellsOf(const domain::WallTile &tile);
void setCells(domain::WallTile &tile, const QRect &cells);
/// Inside the grid, at least one cell, and over no other tile. `index` −1: a new tile.
[[nodiscard]] bool isFree(const domain::WallPageDocument &page, int index, const QRect &cells);
/// The first place, row by row, with room for a tile of this size, or of one ever smaller; nothing:
/// the page is full.
[[nodiscard]] std::optional<QRect> freePlace(const domain::WallPageDocument &page, QSize wanted);
/// A tile of a kind as the palette gives it, without a place.
[[nodiscard]] domain::WallTile newTile(domain::WallTileKind kind);
/// Another grid for a page; its tiles keep their share of it as nearly as whole cells allow.
/// Nothing where they would cover each other.
[[nodiscard]] std::optional<domain::WallPageDocument> onGrid(const domain::WallPageDocument &page,
                                                             int columns, int rows);

} // namespace pages::editing
