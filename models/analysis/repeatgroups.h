// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <chrono>
#include <span>
#include <vector>

namespace analysis {

/// One record with its place and moment.
struct Sighting {
    qint64 row = 0;
    QPointF at;        ///< Mercator
    qint64 moment = 0; ///< ms since 1970

    bool operator==(const Sighting &) const = default;
};

/// Records that hang together: each is near another one in place and time.
struct RepeatGroup {
    std::vector<Sighting> members; ///< oldest first, at least two
    /// Pairs (index into members) that join all of them, one fewer than members.
    std::vector<std::pair<quint32, quint32>> links;
    QPointF center;

    bool operator==(const RepeatGroup &) const = default;
};

/// Groups of records that are linked by pairs at most so many metres and so long apart; the largest
/// first. A record is in at most one group. A metre is what it is at the middle latitude of all
/// records: within the province that is right to half a percent.
[[nodiscard]] std::vector<RepeatGroup> repeatGroups(std::span<const Sighting> sightings,
                                                    double metres, std::chrono::milliseconds apart);

} // namespace analysis
