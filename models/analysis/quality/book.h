// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/identities.h"
#include "models/domain/administration.h"
#include "models/domain/indicator.h"

#include <limits>
#include <vector>

namespace analysis::quality {

/// What figures are judged against: the dictionary, units, agencies, feeds and plans of the cache.
struct Book {
    std::vector<domain::Indicator> indicators = {};
    std::vector<domain::Unit> units = {};
    std::vector<domain::Agency> agencies = {};
    std::vector<domain::Feed> feeds = {};
    std::vector<domain::Plan> plans = {};
};

inline constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();
/// Julian days of what has no first or no last day.
inline constexpr int kAlways = 0;
inline constexpr int kNever = std::numeric_limits<int>::max();

/// The Julian day in UTC+7 of a moment in ms since 1970 UTC.
[[nodiscard]] inline int localDay(qint64 moment)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr qint64 kLocal = 7 * 3'600'000;
    constexpr qint64 kEpoch = 2'440'588; // 1970-01-01
    return int((moment + kLocal) / kDay + kEpoch);
}

/// A part of a total: another indicator, or a breakdown of the total itself.
struct PartOf {
    int indicator = -1;
    int breakdown = 0;
};

/// An entry of the dictionary as the checks need it; numbers name other entries.
struct IndicatorInfo {
    bool known = false;
    domain::Subsystem subsystem = domain::Subsystem::SocioEconomic;
    domain::ValueKind kind = domain::ValueKind::Unknown;
    domain::PeriodKind periodKind = domain::PeriodKind::Unknown;
    double lastPlace = 1;
    double ratioScale = 1;
    double validMin = kNoValue;
    double validMax = kNoValue;
    int importance = 1;
    int dueDays = 0;
    int validFrom = kAlways;
    int validTo = kNever;
    int supplyAgency = -1;
    bool byDistrict = false;
    bool byCommune = false;
    IdentityRule sumRule = IdentityRule::PartsAndTotal;
    std::vector<PartOf> parts = {}; ///< empty: none, or another part speaks for them
    int parent = -1;                ///< counted alike, and this one a part of it
    int numerator = -1;
    int denominator = -1;
    std::vector<int> dependents = {}; ///< whose checks read this one's values
};

struct UnitInfo {
    bool known = false;
    domain::UnitLevel level = domain::UnitLevel::Unknown;
    int parent = -1;
    int validFrom = kAlways;
    int validTo = kNever;

    [[nodiscard]] bool validOn(int day) const { return validFrom <= day && day < validTo; }
};

struct AgencyInfo {
    bool known = false;
    int validFrom = kAlways;
    int validTo = kNever;

    [[nodiscard]] bool validOn(int day) const { return validFrom <= day && day < validTo; }
};

struct FeedInfo {
    bool known = false;
    int agency = -1;
    bool automatic = false; ///< mode "api"
    qint64 heartbeat = 0;   ///< ms; 0: it never spoke
};

} // namespace analysis::quality
