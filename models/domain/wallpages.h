// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"
#include "models/domain/wall.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTime>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// What a tile of a wall page shows. JSON: the codes in brackets.
enum class WallTileKind {
    Number,  ///< "number": one indicator, against its plan and the year before; without one and of
             ///< the subsystem "field-reports": how many reports are open, overdue …
    Trend,   ///< "trend": the last periods of one indicator
    Ranking, ///< "ranking": units by an indicator, or by field reports
    Gauge,   ///< "gauge": what was reached of the plan of the year
    Map,     ///< "map": the province with layers
    Alarms,  ///< "alarms": the most urgent alarm of each subsystem
    Media,   ///< "media": online information of today
    Quality, ///< "quality": how fresh and how complete the figures are
    Clock,   ///< "clock": time, date, lunar date
    Text,    ///< "text": words of the author
    Ticker,  ///< "ticker": the newest field reports, without personal data
    Unknown, ///< of a newer version: its place says so
};
inline constexpr int kWallTileKinds = int(WallTileKind::Unknown);
[[nodiscard]] QString code(WallTileKind kind);
[[nodiscard]] WallTileKind wallTileKindFromCode(QStringView code);

/// One tile: a place on the grid of its page, and what it shows. Members that its kind does not use
/// are empty.
struct WallTile {
    WallTileKind kind = WallTileKind::Unknown;
    QString kindCode = {}; ///< as written; of Unknown the only trace
    int column = 0;        ///< from 0
    int row = 0;           ///< from 0
    int columnSpan = 1;
    int rowSpan = 1;
    QString title = {}; ///< Vietnamese; empty: its content names itself
    QString titleEn = {};
    QString indicator = {};                  ///< code of number, trend, gauge, ranking: "KT09"
    std::optional<Subsystem> subsystem = {}; ///< number, alarms, quality; empty: all of them
    QString unit = {};                       ///< official code of an area; empty: the province
    QStringList layers = {};                 ///< map: ids of its layers, see kWallMapLayers
    QString text = {};                       ///< text: Vietnamese
    QString textEn = {};
    /// ranking, media, ticker: most lines, 0: what fits. alarms: above 0 so many alarms one by one
    /// instead of the subsystems.
    int items = 0;
    /// Days that it tells of instead of its own span: of a page that shows what a desk looks at,
    /// never of a document. Null: none were sent along.
    QDate from = {};
    QDate to = {};
    QJsonObject more = {}; ///< members that this version does not know; kept

    bool operator==(const WallTile &) const = default;
};

/// Layers that a map tile may name.
inline constexpr std::array kWallMapLayers = {"reports", "heat", "hexagons", "indicator"};
/// Columns and rows of a grid, dwell and hold: the bounds.
inline constexpr int kMostWallColumns = 48;
inline constexpr int kMostWallRows = 48;
inline constexpr int kMostWallTiles = 64;
inline constexpr std::chrono::seconds kShortestDwell{5};
inline constexpr std::chrono::seconds kLongestDwell{24 * 3600};

/// One page of a wall: tiles on a grid of equal columns and rows.
struct WallPageDocument {
    QString id = {};   ///< of the record, or the file's base name: "tong-quan"
    QString name = {}; ///< Vietnamese
    QString nameEn = {};
    std::optional<Subsystem> subsystem = {}; ///< an alarm of it steers a wall to this page
    int columns = 12;
    int rows = 8;
    std::vector<WallTile> tiles = {};
    QJsonObject more = {}; ///< members that this version does not know; kept

    bool operator==(const WallPageDocument &) const = default;
};

/// A page's turn in a playlist.
struct WallPlaylistEntry {
    QString page = {}; ///< its id
    std::chrono::seconds dwell{30};
    QTime from = {};          ///< part of the day in the console's zone; null: all day
    QTime to = {};            ///< not included; before `from`: over midnight
    QList<int> weekdays = {}; ///< 1 Monday … 7 Sunday, of the day on which `from` lies; empty: all

    bool operator==(const WallPlaylistEntry &) const = default;
};

/// Which pages a wall shows in turn, and how alarms steer it.
struct WallPlaylist {
    QString id = {};
    QString name = {};
    QString nameEn = {};
    std::vector<WallPlaylistEntry> entries = {};
    int steerPriority = 1;          ///< alarms up to this one steer; 0: none
    std::chrono::seconds hold{600}; ///< how long an alarm nobody acknowledges holds the wall
    QString alarmPage = {};         ///< id; for alarms whose subsystem has no page
    QHash<int, QString> subsystemPages =
        {};                ///< by int(Subsystem): the page that an alarm of it steers to
    QJsonObject more = {}; ///< members that this version does not know; kept

    bool operator==(const WallPlaylist &) const = default;
};

/// Reads a page as in resources/pages/wall/*.json and checks it. Error InvalidArgument; its detail
/// is a sentence that names the place: "tiles[3].columnSpan: reaches past the 12 columns". A kind
/// of tile that is not known is no error.
[[nodiscard]] core::Result<WallPageDocument> wallPageDocument(const QString &id,
                                                              const QJsonObject &document);
/// The same of a playlist. Whether its pages exist is for whoever knows them all.
[[nodiscard]] core::Result<WallPlaylist> wallPlaylist(const QString &id,
                                                      const QJsonObject &document);
/// The same of a record; its id and name win over those in the document.
[[nodiscard]] core::Result<WallPageDocument> wallPageDocument(const WallPage &record);
[[nodiscard]] core::Result<WallPlaylist> wallPlaylist(const WallPage &record);
/// What reads back to the same value.
[[nodiscard]] QJsonObject toJson(const WallPageDocument &page);
[[nodiscard]] QJsonObject toJson(const WallPlaylist &playlist);

/// What can be wrong with a page or a playlist that was put together.
enum class WallFaultKind {
    NameMissing,
    NoTiles,
    PastColumns,        ///< a tile; `bound` columns there are
    PastRows,           ///< a tile; `bound` rows there are
    Covers,             ///< a tile; `other` is the one that it covers
    IndicatorMissing,   ///< a tile; its kind needs one
    LayerWithIndicator, ///< a tile; its layer "indicator" needs one
    LayerUnknown,       ///< a tile; `name` is the layer
    TextMissing,        ///< a tile of words
    NoEntries,
    PageMissing,  ///< an entry
    PartHalf,     ///< an entry; of a part of the day only one end is there
    PartEmpty,    ///< an entry; a part of the day ends when it begins
    DwellOutside, ///< an entry; not between kShortestDwell and kLongestDwell
};
struct WallFault {
    WallFaultKind kind = WallFaultKind::NameMissing;
    int index = -1; ///< of the tile or the entry; -1: of the whole
    int other = -1; ///< of another tile
    int bound = 0;
    QString name = {};

    bool operator==(const WallFault &) const = default;
};
/// For logs and whoever writes documents: "tiles[3].columnSpan: reaches past the 12 columns".
[[nodiscard]] QString sentenceOf(const WallFault &fault);

/// Everything that is wrong with a page that was put together here (an editor's): out of the grid,
/// overlapping, without what its kind needs. Empty: it may be saved.
[[nodiscard]] std::vector<WallFault> faultsOf(const WallPageDocument &page);
[[nodiscard]] std::vector<WallFault> faultsOf(const WallPlaylist &playlist);

} // namespace domain
