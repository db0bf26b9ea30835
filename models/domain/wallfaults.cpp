// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wallpages.h"

#include <QRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QRect placeOf(const WallTile &tile)
{
    return {tile.column, tile.row, tile.columnSpan, tile.rowSpan};
}

bool needsIndicator(const WallTile &tile)
{
    if (tile.kind == WallTileKind::Number)
        return tile.subsystem != Subsystem::FieldReports; // their own counts
    return tile.kind == WallTileKind::Trend || tile.kind == WallTileKind::Gauge;
}

bool isLayer(const QString &name)
{
    return std::ranges::any_of(kWallMapLayers,
                               [&](const char *layer) { return name == QLatin1StringView(layer); });
}

/// Of one tile by itself; `at` names it.
void addTileFaults(const WallPageDocument &page, const WallTile &tile, const QString &at,
                   QStringList &faults)
{
    if (tile.column < 0 || tile.columnSpan < 1 || tile.column + tile.columnSpan > page.columns)
        faults << u"%1.columnSpan: reaches past the %2 columns"_s.arg(at).arg(page.columns);
    if (tile.row < 0 || tile.rowSpan < 1 || tile.row + tile.rowSpan > page.rows)
        faults << u"%1.rowSpan: reaches past the %2 rows"_s.arg(at).arg(page.rows);
    if (needsIndicator(tile) && tile.indicator.isEmpty())
        faults << u"%1.indicator: is missing, \"%2\" needs one"_s.arg(at, tile.kindCode);
    if (tile.kind == WallTileKind::Text && tile.text.trimmed().isEmpty())
        faults << u"%1.text: is missing"_s.arg(at);
    for (const QString &layer : tile.layers) {
        if (!isLayer(layer))
            faults << u"%1.layers: there is no layer \"%2\""_s.arg(at, layer);
    }
    if (tile.layers.contains(u"indicator"_s) && tile.indicator.isEmpty())
        faults << u"%1.indicator: is missing, the layer \"indicator\" needs one"_s.arg(at);
}

QString tileAt(size_t index)
{
    return u"tiles[%1]"_s.arg(index);
}

} // namespace

QStringList faultsOf(const WallPageDocument &page)
{
    QStringList faults;
    if (page.name.trimmed().isEmpty())
        faults << u"name: is empty"_s;
    if (page.tiles.empty())
        faults << u"tiles: has 0 entries instead of 1 to %1"_s.arg(kMostWallTiles);
    for (size_t i = 0; i < page.tiles.size(); ++i) {
        const WallTile &tile = page.tiles[i];
        addTileFaults(page, tile, tileAt(i), faults);
        for (size_t other = 0; other < i; ++other) {
            if (placeOf(tile).intersects(placeOf(page.tiles[other])))
                faults << u"%1: covers %2"_s.arg(tileAt(i), tileAt(other));
        }
    }
    return faults;
}

QStringList faultsOf(const WallPlaylist &playlist)
{
    QStringList faults;
    if (playlist.name.trimmed().isEmpty())
        faults << u"name: is empty"_s;
    if (playlist.entries.empty())
        faults << u"entries: has no entry"_s;
    for (size_t i = 0; i < playlist.entries.size(); ++i) {
        const WallPlaylistEntry &entry = playlist.entries[i];
        const QString at = u"entries[%1]"_s.arg(i);
        if (entry.page.isEmpty())
            faults << u"%1.page: is missing"_s.arg(at);
        if (entry.from.isValid() != entry.to.isValid())
            faults << u"%1: a part of the day needs both from and to"_s.arg(at);
        if (entry.from.isValid() && entry.from == entry.to)
            faults << u"%1.to: is the same as from"_s.arg(at);
        if (entry.dwell < kShortestDwell || entry.dwell > kLongestDwell)
            faults << u"%1.dwell: is not between %2 s and %3 s"_s.arg(at)
                          .arg(kShortestDwell.count())
                          .arg(kLongestDwell.count());
    }
    return faults;
}

} // namespace domain
