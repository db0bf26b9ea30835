// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"

#include <span>
#include <vector>

namespace analysis {

/// The console's zone: UTC+7, without change since 1975.
inline constexpr std::chrono::hours kWallZone{7};
/// What a command that tells no end holds.
inline constexpr std::chrono::hours kLongestShow{8};

/// An alarm as far as it steers a wall.
struct WallAlarm {
    QString key = {}; ///< identity: rule, subject and onset
    domain::Subsystem subsystem = domain::Subsystem::FieldReports;
    int priority = 3;    ///< 1 urgent … 3
    QDateTime from = {}; ///< onset
    QDateTime to = {};   ///< acknowledged, shelved or over; null: it waits

    bool operator==(const WallAlarm &) const = default;
};

/// Who decides about the page.
enum class WallSource {
    Playlist, ///< its turn
    Command,  ///< shown until, by somebody at a desk
    Follow,   ///< what somebody at a desk looks at
    Alarm,    ///< steered
};

/// What a wall shows at a moment.
struct WallMoment {
    WallSource source = WallSource::Playlist;
    QString page = {};     ///< id; empty: `view`, or a playlist without entries
    QJsonObject view = {}; ///< of Command and Follow without a page
    int entry = -1;        ///< of the playlist: what is shown, or resumes afterwards; -1: none
    bool paused = false;   ///< the playlist stands because somebody paused it
    QString alarm = {};    ///< key of the alarm that steers
    QString actor = {};    ///< of Command and Follow
    QDateTime until = {};  ///< when this ends by itself if nothing happens; null: it does not
    QString next = {};     ///< id of the page that follows, to be prepared; may equal `page`

    bool operator==(const WallMoment &) const = default;
};

/// What a wall shows at `now`: a pure function, so that every wall that knows the same shows the
/// same, also one that was started a moment ago.
///
/// - A part of the day begins with the first of its entries; they take turns for their dwell. The
///   parts are bounded by midnight and by every `from` and `to` of the day. When no entry is of the
///   moment, all of them take turns: a wall is never blank.
/// - "pause" stops the playlist where it is until "resume" (or `until`; kLongestShow without), also
///   past the end of the part; "next" and "previous" begin a neighbour's turn and end what a
///   command shows.
/// - "show" shows a page or a view, "follow" the newest view of somebody, until `until`
///   (kLongestShow without), a newer command or "release". The playlist stands meanwhile and
///   resumes where it was.
/// - An alarm of a priority that steers goes before both: the page of its subsystem, from its onset
///   until it is answered or over, at most the playlist's hold after the onset. Of several: the
///   most urgent, then the newest, then by key. The playlist stands meanwhile.
///
/// `commands` in any order; those of other walls are left out by `wall` (empty in the command: for
/// all), those after `now` do not count.
[[nodiscard]] WallMoment wallMoment(const domain::WallPlaylist &playlist, const QString &wall,
                                    std::span<const domain::WallCommand> commands,
                                    std::span<const WallAlarm> alarms, const QDateTime &now);

/// The entries that take turns at a moment, as indices, in their order.
[[nodiscard]] std::vector<int> entriesAt(const domain::WallPlaylist &playlist,
                                         const QDateTime &now);
/// The page that an alarm of a subsystem steers to; empty: none.
[[nodiscard]] QString steeredPage(const domain::WallPlaylist &playlist,
                                  domain::Subsystem subsystem);

} // namespace analysis
