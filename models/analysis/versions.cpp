// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"

#include "models/analysis/measure.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace analysis {
namespace {

using domain::Observation;
using domain::Period;
using domain::ValueStatus;

/// Differences of the last bits of a double are none.
constexpr double kBitNoise = 1 + 1e-9;

bool sameSlot(const Observation &a, const Observation &b)
{
    return a.period == b.period && a.breakdown == b.breakdown;
}

auto slotKey(const Observation &one)
{
    return std::tie(one.period.start, one.period.kind, one.period.end, one.breakdown);
}

/// The last word of each agency in one slot, what stands first.
std::vector<Observation> voicesOf(std::span<const Observation> ordered)
{
    std::vector<Observation> voices;
    for (auto one = ordered.rbegin(); one != ordered.rend(); ++one) {
        if (std::ranges::find(voices, one->agencyId, &Observation::agencyId) == voices.end())
            voices.push_back(*one);
    }
    return voices;
}

using Told = std::optional<double> (*)(const Observation &);

std::optional<double> valueTold(const Observation &one)
{
    return one.missing ? std::nullopt : std::optional(one.value);
}

std::optional<double> cumulativeTold(const Observation &one)
{
    return one.cumulativeValue;
}

/// Agencies without a value of this kind have no say.
std::optional<Conflict> conflictAmong(const std::vector<Observation> &voices, Told told,
                                      double tolerance)
{
    Conflict conflict;
    double least = 0;
    double most = 0;
    for (const Observation &voice : voices) {
        const auto value = told(voice);
        if (!value)
            continue;
        least = conflict.voices.empty() ? *value : std::min(least, *value);
        most = conflict.voices.empty() ? *value : std::max(most, *value);
        conflict.voices.push_back(voice);
    }
    conflict.spread = most - least;
    if (conflict.voices.size() < 2 || conflict.spread <= tolerance * kBitNoise)
        return std::nullopt;
    const Observation &first = conflict.voices.front();
    conflict.period = first.period;
    conflict.breakdown = first.breakdown;
    conflict.cumulative = told == cumulativeTold;
    conflict.sameStatus = std::ranges::all_of(
        conflict.voices, [&](const Observation &one) { return one.status == first.status; });
    return conflict;
}

} // namespace

int settledness(ValueStatus status)
{
    switch (status) {
    case ValueStatus::Estimate:
        return 1;
    case ValueStatus::Preliminary:
        return 2;
    case ValueStatus::Official:
        return 3;
    case ValueStatus::Corrected:
        return 4;
    case ValueStatus::Unknown:
        break;
    }
    return 0;
}

bool isProvisional(ValueStatus status)
{
    return status == ValueStatus::Estimate || status == ValueStatus::Preliminary;
}

bool comparable(ValueStatus a, ValueStatus b)
{
    const int official = settledness(ValueStatus::Official);
    return a == b || (settledness(a) >= official && settledness(b) >= official);
}

bool supersedes(const Observation &a, const Observation &b)
{
    const auto key = [](const Observation &one) {
        return std::tuple(settledness(one.status), one.publishedAt, one.version, one.id.value);
    };
    return key(a) > key(b);
}

std::vector<Observation> inOrder(std::span<const Observation> versions)
{
    std::vector<Observation> ordered(versions.begin(), versions.end());
    std::ranges::stable_sort(ordered, [](const Observation &a, const Observation &b) {
        return sameSlot(a, b) ? supersedes(b, a) : slotKey(a) < slotKey(b);
    });
    return ordered;
}

std::vector<Observation> standing(std::span<const Observation> versions)
{
    std::vector<Observation> last;
    for (Observation &one : inOrder(versions)) {
        if (!last.empty() && sameSlot(last.back(), one))
            last.back() = std::move(one);
        else
            last.push_back(std::move(one));
    }
    return last;
}

std::vector<Observation> standingByUnit(std::span<const Observation> versions)
{
    std::map<QString, std::vector<Observation>> byUnit;
    for (const Observation &one : versions) {
        if (one.breakdown.isEmpty())
            byUnit[one.unitId.value].push_back(one);
    }
    std::vector<Observation> stands;
    for (const auto &[unit, own] : byUnit)
        std::ranges::move(standing(own), std::back_inserter(stands));
    return stands;
}

const Observation *valueIn(std::span<const Observation> standing, const Period &period)
{
    const auto from = std::ranges::lower_bound(
        standing, period.start, {}, [](const Observation &one) { return one.period.start; });
    for (auto one = from; one != standing.end() && one->period.start == period.start; ++one) {
        if (one->period == period)
            return one->missing ? nullptr : &*one;
    }
    return nullptr;
}

std::optional<Observation> baseFor(const Observation &now, std::span<const Observation> versions,
                                   const Period &base)
{
    const Observation *stands = nullptr;
    const Observation *alike = nullptr;
    for (const Observation &one : versions) {
        if (one.period != base || one.breakdown != now.breakdown)
            continue;
        if (!stands || supersedes(one, *stands))
            stands = &one;
        if (comparable(one.status, now.status) && (!alike || supersedes(one, *alike)))
            alike = &one;
    }
    if (!stands || stands->missing) // what was withdrawn is no base, whatever was estimated before
        return std::nullopt;
    return alike && !alike->missing ? *alike : *stands;
}

std::vector<Conflict> conflictsOf(const domain::Indicator &indicator,
                                  std::span<const Observation> versions)
{
    const double tolerance = lastPlace(indicator);
    const std::vector<Observation> ordered = inOrder(versions);
    std::vector<Conflict> conflicts;
    for (auto first = ordered.begin(); first != ordered.end();) {
        const auto last = std::find_if_not(
            first, ordered.end(), [&](const Observation &one) { return sameSlot(*first, one); });
        const auto voices = voicesOf({first, last});
        for (const Told told : {valueTold, cumulativeTold}) {
            if (auto conflict = conflictAmong(voices, told, tolerance))
                conflicts.push_back(*std::move(conflict));
        }
        first = last;
    }
    return conflicts;
}

} // namespace analysis
