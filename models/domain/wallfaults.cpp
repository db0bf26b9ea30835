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

/// Of one tile by itself.
void addTileFaults(const WallPageDocument &page, int index, std::vector<WallFault> &faults)
{
    using enum WallFaultKind;
    const WallTile &tile = page.tiles.at(size_t(index));
    if (tile.column < 0 || tile.columnSpan < 1 || tile.column + tile.columnSpan > page.columns)
        faults.push_back({.kind = PastColumns, .index = index, .bound = page.columns});
    if (tile.row < 0 || tile.rowSpan < 1 || tile.row + tile.rowSpan > page.rows)
        faults.push_back({.kind = PastRows, .index = index, .bound = page.rows});
    if (needsIndicator(tile) && tile.indicator.isEmpty())
        faults.push_back({.kind = IndicatorMissing, .index = index, .name = tile.kindCode});
    if (tile.kind == WallTileKind::Text && tile.text.trimmed().isEmpty())
        faults.push_back({.kind = TextMissing, .index = index});
    for (const QString &layer : tile.layers) {
        if (!isLayer(layer))
            faults.push_back({.kind = LayerUnknown, .index = index, .name = layer});
    }
    if (tile.layers.contains(u"indicator"_s) && tile.indicator.isEmpty())
        faults.push_back({.kind = LayerWithIndicator, .index = index});
}

QString tileAt(int index)
{
    return u"tiles[%1]"_s.arg(index);
}

} // namespace

QString sentenceOf(const WallFault &fault)
{
    using enum WallFaultKind;
    const QString tile = tileAt(fault.index);
    const QString entry = u"entries[%1]"_s.arg(fault.index);
    switch (fault.kind) {
    case NameMissing:
        return u"name: is empty"_s;
    case NoTiles:
        return u"tiles: has 0 entries instead of 1 to %1"_s.arg(kMostWallTiles);
    case PastColumns:
        return u"%1.columnSpan: reaches past the %2 columns"_s.arg(tile).arg(fault.bound);
    case PastRows:
        return u"%1.rowSpan: reaches past the %2 rows"_s.arg(tile).arg(fault.bound);
    case Covers:
        return u"%1: covers %2"_s.arg(tile, tileAt(fault.other));
    case IndicatorMissing:
        return u"%1.indicator: is missing, \"%2\" needs one"_s.arg(tile, fault.name);
    case LayerWithIndicator:
        return u"%1.indicator: is missing, the layer \"indicator\" needs one"_s.arg(tile);
    case LayerUnknown:
        return u"%1.layers: there is no layer \"%2\""_s.arg(tile, fault.name);
    case TextMissing:
        return u"%1.text: is missing"_s.arg(tile);
    case NoEntries:
        return u"entries: has no entry"_s;
    case PageMissing:
        return u"%1.page: is missing"_s.arg(entry);
    case PartHalf:
        return u"%1: a part of the day needs both from and to"_s.arg(entry);
    case PartEmpty:
        return u"%1.to: is the same as from"_s.arg(entry);
    case DwellOutside:
        return u"%1.dwell: is not between %2 s and %3 s"_s.arg(entry)
            .arg(kShortestDwell.count())
            .arg(kLongestDwell.count());
    }
    return {};
}

std::vector<WallFault> faultsOf(const WallPageDocument &page)
{
    std::vector<WallFault> faults;
    if (page.name.trimmed().isEmpty())
        faults.push_back({.kind = WallFaultKind::NameMissing});
    if (page.tiles.empty())
        faults.push_back({.kind = WallFaultKind::NoTiles});
    for (int i = 0; i < int(page.tiles.size()); ++i) {
        addTileFaults(page, i, faults);
        for (int other = 0; other < i; ++other) {
            if (placeOf(page.tiles[size_t(i)]).intersects(placeOf(page.tiles[size_t(other)])))
                faults.push_back({.kind = WallFaultKind::Covers, .index = i, .other = other});
        }
    }
    return faults;
}

std::vector<WallFault> faultsOf(const WallPlaylist &playlist)
{
    using enum WallFaultKind;
    std::vector<WallFault> faults;
    if (playlist.name.trimmed().isEmpty())
        faults.push_back({.kind = NameMissing});
    if (playlist.entries.empty())
        faults.push_back({.kind = NoEntries});
    for (int i = 0; i < int(playlist.entries.size()); ++i) {
        const WallPlaylistEntry &entry = playlist.entries[size_t(i)];
        if (entry.page.isEmpty())
            faults.push_back({.kind = PageMissing, .index = i});
        if (entry.from.isValid() != entry.to.isValid())
            faults.push_back({.kind = PartHalf, .index = i});
        if (entry.from.isValid() && entry.from == entry.to)
            faults.push_back({.kind = PartEmpty, .index = i});
        if (entry.dwell < kShortestDwell || entry.dwell > kLongestDwell)
            faults.push_back({.kind = DwellOutside, .index = i});
    }
    return faults;
}

} // namespace domain
