// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tile.h"
#include "widgets/pages/tilealarms.h"
#include "widgets/pages/tileclock.h"
#include "widgets/pages/tileindicator.h"
#include "widgets/pages/tilemap.h"
#include "widgets/pages/tilemedia.h"
#include "widgets/pages/tilequality.h"
#include "widgets/pages/tilereports.h"
#include "widgets/pages/tiletext.h"

#include <QCoreApplication>

namespace pages {
namespace {

using domain::WallTileKind;

QString kindWord(const char *source)
{
    return QCoreApplication::translate("WallTileKind", source);
}

} // namespace

WallTileView *makeWallTile(const domain::WallTile &tile, const common::PaneSurroundings &with,
                           QWidget *parent)
{
    switch (tile.kind) {
    case WallTileKind::Number:
        if (tile.indicator.isEmpty())
            return new ReportNumbersTile(tile, with, parent);
        return new NumberTile(tile, with, parent);
    case WallTileKind::Trend:
        return new TrendTile(tile, with, parent);
    case WallTileKind::Gauge:
        return new GaugeTile(tile, with, parent);
    case WallTileKind::Ranking:
        if (tile.indicator.isEmpty())
            return new ReportRankingTile(tile, with, parent);
        return new UnitRankingTile(tile, with, parent);
    case WallTileKind::Map:
        return new MapTile(tile, with, parent);
    case WallTileKind::Alarms:
        return new AlarmsTile(tile, with, parent);
    case WallTileKind::Media:
        return new MediaTile(tile, with, parent);
    case WallTileKind::Quality:
        return new QualityTile(tile, with, parent);
    case WallTileKind::Clock:
        return new ClockTile(tile, with, parent);
    case WallTileKind::Ticker:
        return new TickerTile(tile, with, parent);
    case WallTileKind::Text:
    case WallTileKind::Unknown:
        break;
    }
    return new TextTile(tile, with, parent);
}

QString tileKindText(WallTileKind kind)
{
    switch (kind) {
    case WallTileKind::Number:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Number"));
    case WallTileKind::Trend:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Trend"));
    case WallTileKind::Ranking:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Ranking"));
    case WallTileKind::Gauge:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Against the plan"));
    case WallTileKind::Map:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Map"));
    case WallTileKind::Alarms:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Alarms"));
    case WallTileKind::Media:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Online information"));
    case WallTileKind::Quality:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Quality of the data"));
    case WallTileKind::Clock:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Clock"));
    case WallTileKind::Text:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Text"));
    case WallTileKind::Ticker:
        return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Newest field reports"));
    case WallTileKind::Unknown:
        break;
    }
    return kindWord(QT_TRANSLATE_NOOP("WallTileKind", "Of a newer version"));
}

} // namespace pages
