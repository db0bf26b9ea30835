// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wallpages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject tileJson(const WallTile &tile)
{
    QJsonObject object = tile.more;
    object.insert("kind"_L1, tile.kind == WallTileKind::Unknown ? tile.kindCode : code(tile.kind));
    object.insert("column"_L1, tile.column);
    object.insert("row"_L1, tile.row);
    if (tile.columnSpan != 1)
        object.insert("columnSpan"_L1, tile.columnSpan);
    if (tile.rowSpan != 1)
        object.insert("rowSpan"_L1, tile.rowSpan);
    put(object, "title"_L1, tile.title);
    put(object, "titleEn"_L1, tile.titleEn);
    put(object, "indicator"_L1, tile.indicator);
    put(object, "subsystem"_L1, tile.subsystem ? code(*tile.subsystem) : QString());
    put(object, "unit"_L1, tile.unit);
    if (!tile.layers.isEmpty())
        object.insert("layers"_L1, QJsonArray::fromStringList(tile.layers));
    put(object, "text"_L1, tile.text);
    put(object, "textEn"_L1, tile.textEn);
    if (tile.items > 0)
        object.insert("items"_L1, tile.items);
    return object;
}

QJsonObject entryJson(const WallPlaylistEntry &entry)
{
    QJsonObject object{{"page"_L1, entry.page}, {"dwell"_L1, int(entry.dwell.count())}};
    put(object, "from"_L1, entry.from.toString(u"HH:mm"_s));
    put(object, "to"_L1, entry.to.toString(u"HH:mm"_s));
    QJsonArray weekdays;
    for (int day : entry.weekdays)
        weekdays << day;
    if (!weekdays.isEmpty())
        object.insert("weekdays"_L1, weekdays);
    return object;
}

QJsonObject alarmsJson(const WallPlaylist &playlist)
{
    QJsonObject alarms{{"priority"_L1, playlist.steerPriority},
                       {"hold"_L1, int(playlist.hold.count())}};
    put(alarms, "page"_L1, playlist.alarmPage);
    QJsonObject pages;
    for (Subsystem subsystem : kSubsystems)
        put(pages, code(subsystem), playlist.subsystemPages.value(int(subsystem)));
    if (!pages.isEmpty())
        alarms.insert("pages"_L1, pages);
    return alarms;
}

} // namespace

QJsonObject toJson(const WallPageDocument &page)
{
    QJsonObject object = page.more;
    object.insert("kind"_L1, u"page"_s);
    object.insert("name"_L1, page.name);
    put(object, "nameEn"_L1, page.nameEn);
    put(object, "subsystem"_L1, page.subsystem ? code(*page.subsystem) : QString());
    object.insert("columns"_L1, page.columns);
    object.insert("rows"_L1, page.rows);
    QJsonArray tiles;
    for (const WallTile &tile : page.tiles)
        tiles << tileJson(tile);
    object.insert("tiles"_L1, tiles);
    return object;
}

QJsonObject toJson(const WallPlaylist &playlist)
{
    QJsonObject object = playlist.more;
    object.insert("kind"_L1, u"playlist"_s);
    object.insert("name"_L1, playlist.name);
    put(object, "nameEn"_L1, playlist.nameEn);
    QJsonArray entries;
    for (const WallPlaylistEntry &entry : playlist.entries)
        entries << entryJson(entry);
    object.insert("entries"_L1, entries);
    object.insert("alarms"_L1, alarmsJson(playlist));
    return object;
}

} // namespace domain
