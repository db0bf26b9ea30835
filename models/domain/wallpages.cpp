// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wallpages.h"

#include "models/domain/codetable.h"
#include "models/domain/wallmembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kTileCodes = {
    Coded{WallTileKind::Number, "number"_L1},   Coded{WallTileKind::Trend, "trend"_L1},
    Coded{WallTileKind::Ranking, "ranking"_L1}, Coded{WallTileKind::Gauge, "gauge"_L1},
    Coded{WallTileKind::Map, "map"_L1},         Coded{WallTileKind::Alarms, "alarms"_L1},
    Coded{WallTileKind::Media, "media"_L1},     Coded{WallTileKind::Quality, "quality"_L1},
    Coded{WallTileKind::Clock, "clock"_L1},     Coded{WallTileKind::Text, "text"_L1},
    Coded{WallTileKind::Ticker, "ticker"_L1},
};
static_assert(kTileCodes.size() == kWallTileKinds);

constexpr std::chrono::seconds kLongestHold{24 * 3600};
constexpr int kMostEntries = 200;
constexpr int kMostItems = 100;

std::optional<Subsystem> subsystemIn(WallMembers &members)
{
    const QString word = members.text(u"subsystem"_s);
    const auto subsystem = subsystemFromCode(word);
    if (!word.isEmpty() && !subsystem)
        members.blame(u"subsystem"_s, u"names none of the six subsystems"_s);
    return subsystem;
}

WallTile tileIn(WallMembers members)
{
    WallTile tile;
    tile.kindCode = members.needed(u"kind"_s);
    tile.kind = wallTileKindFromCode(tile.kindCode);
    tile.column = members.whole(u"column"_s, 0, kMostWallColumns - 1, std::nullopt);
    tile.row = members.whole(u"row"_s, 0, kMostWallRows - 1, std::nullopt);
    tile.columnSpan = members.whole(u"columnSpan"_s, 1, kMostWallColumns, 1);
    tile.rowSpan = members.whole(u"rowSpan"_s, 1, kMostWallRows, 1);
    if (tile.kind != WallTileKind::Unknown) {
        tile.title = members.text(u"title"_s);
        tile.titleEn = members.text(u"titleEn"_s);
        tile.indicator = members.text(u"indicator"_s);
        tile.subsystem = subsystemIn(members);
        tile.unit = members.text(u"unit"_s);
        tile.layers = members.texts(u"layers"_s);
        tile.text = members.text(u"text"_s);
        tile.textEn = members.text(u"textEn"_s);
        tile.items = members.whole(u"items"_s, 0, kMostItems, 0);
    }
    tile.more = members.rest();
    return tile;
}

QTime timeIn(WallMembers &members, const QString &key)
{
    const QString written = members.text(key);
    const QTime time = QTime::fromString(written, u"HH:mm"_s);
    if (!written.isEmpty() && !time.isValid())
        members.blame(key, u"is no time of day such as 07:30"_s);
    return time;
}

WallPlaylistEntry entryIn(WallMembers members)
{
    WallPlaylistEntry entry;
    entry.page = members.needed(u"page"_s);
    entry.dwell = std::chrono::seconds(
        members.whole(u"dwell"_s, int(kShortestDwell.count()), int(kLongestDwell.count()), 30));
    entry.from = timeIn(members, u"from"_s);
    entry.to = timeIn(members, u"to"_s);
    entry.weekdays = members.wholes(u"weekdays"_s, 1, 7);
    return entry;
}

/// Faults of what was read, with `why` of the reading before them.
template<typename Value>
core::Result<Value> checked(Value value, const QString &why)
{
    if (!why.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, why);
    if (const auto faults = faultsOf(value); !faults.empty())
        return core::failure(core::ErrorKind::InvalidArgument, sentenceOf(faults.front()));
    return value;
}

void readAlarms(WallMembers alarms, WallPlaylist &playlist)
{
    playlist.steerPriority = alarms.whole(u"priority"_s, 0, 3, 1);
    playlist.hold = std::chrono::seconds(
        alarms.whole(u"hold"_s, int(kShortestDwell.count()), int(kLongestHold.count()), 600));
    playlist.alarmPage = alarms.text(u"page"_s);
    WallMembers pages = alarms.object(u"pages"_s);
    for (Subsystem subsystem : kSubsystems) {
        const QString page = pages.text(code(subsystem));
        if (!page.isEmpty())
            playlist.subsystemPages.insert(int(subsystem), page);
    }
    const QStringList unknown = pages.rest().keys();
    if (!unknown.isEmpty())
        pages.blame(unknown.constFirst(), u"names none of the six subsystems"_s);
}

} // namespace

QString code(WallTileKind kind)
{
    return codeIn(kTileCodes, kind);
}

WallTileKind wallTileKindFromCode(QStringView code)
{
    return valueIn(kTileCodes, code).value_or(WallTileKind::Unknown);
}

core::Result<WallPageDocument> wallPageDocument(const QString &id, const QJsonObject &document)
{
    QString why;
    WallMembers members(document, {}, why);
    WallPageDocument page;
    page.id = id;
    members.expect(u"kind"_s, u"page"_s);
    page.name = members.needed(u"name"_s);
    page.nameEn = members.text(u"nameEn"_s);
    page.subsystem = subsystemIn(members);
    page.columns = members.whole(u"columns"_s, 1, kMostWallColumns, std::nullopt);
    page.rows = members.whole(u"rows"_s, 1, kMostWallRows, std::nullopt);
    for (WallMembers &tile : members.objects(u"tiles"_s, kMostWallTiles))
        page.tiles.push_back(tileIn(std::move(tile)));
    page.more = members.rest();
    return checked(std::move(page), why);
}

core::Result<WallPlaylist> wallPlaylist(const QString &id, const QJsonObject &document)
{
    QString why;
    WallMembers members(document, {}, why);
    WallPlaylist playlist;
    playlist.id = id;
    members.expect(u"kind"_s, u"playlist"_s);
    playlist.name = members.needed(u"name"_s);
    playlist.nameEn = members.text(u"nameEn"_s);
    for (WallMembers &entry : members.objects(u"entries"_s, kMostEntries))
        playlist.entries.push_back(entryIn(std::move(entry)));
    readAlarms(members.object(u"alarms"_s), playlist);
    playlist.more = members.rest();
    return checked(std::move(playlist), why);
}

core::Result<WallPageDocument> wallPageDocument(const WallPage &record)
{
    QJsonObject document = record.document;
    document.insert("name"_L1, record.name);
    return wallPageDocument(record.id, document);
}

core::Result<WallPlaylist> wallPlaylist(const WallPage &record)
{
    QJsonObject document = record.document;
    document.insert("name"_L1, record.name);
    return wallPlaylist(record.id, document);
}

} // namespace domain
