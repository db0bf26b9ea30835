// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string>
#include <vector>

namespace analysis {

/// A place where a report was sent from.
struct SentFrom {
    double longitude = 0;
    double latitude = 0;
    qint64 at = 0;         ///< ms since 1970 UTC
    std::string unit = {}; ///< its commune

    bool operator==(const SentFrom &) const = default;
};

/// Several reports close to one of them.
struct HotSpot {
    SentFrom centre;
    qint64 count = 0; ///< within kHotSpotMetres of the centre, itself among them
    qint64 newest = 0;

    bool operator==(const HotSpot &) const = default;
};

inline constexpr double kHotSpotMetres = 100;
inline constexpr int kHotSpotDays = 30;
inline constexpr qint64 kHotSpotReports = 2; ///< fewer are none (domain.md B)

/// The places with the most reports around them, most first, then the newest: at most `most`. A
/// place nearer than kHotSpotMetres to a stronger one is left out; what lies between two is counted
/// by both, so that each count is what a circle on the map holds.
[[nodiscard]] std::vector<HotSpot> hotSpots(const std::vector<SentFrom> &reports, size_t most);

} // namespace analysis
