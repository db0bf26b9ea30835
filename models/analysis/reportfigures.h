// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/hotspots.h"
#include "models/analysis/quantiles.h"
#include "models/domain/reportfact.h"

#include <array>
#include <map>
#include <string>

namespace analysis {

/// The steps whose time is measured.
enum class ReportStage {
    Receive, ///< sending → receiving
    Forward, ///< receiving → forwarding, without the time the citizen was asked
    Process, ///< forwarding → result submitted
    Approve, ///< submitted → approved
    Whole,   ///< sending → approved, without the time the citizen was asked
};
inline constexpr int kReportStages = int(ReportStage::Whole) + 1;

/// How many days the open ones are overdue: up to 3, up to 7, more.
inline constexpr std::array kLateDays = {3, 7};

/// What can be counted of some reports; recordsBehind() finds the reports of a count.
struct CaseCounts {
    qint64 received = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    std::array<qint64, kLateDays.size() + 1> late{}; ///< overdue by days late
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 duplicates = 0;
    qint64 withdrawn = 0;
    qint64 processed = 0;
    qint64 onTime = 0;
    qint64 onTimeExtended = 0;     ///< those of onTime among them
    std::array<qint64, 3> rated{}; ///< by rating 1…3, of the processed
    qint64 forwarded = 0;
    qint64 returned = 0; ///< of the forwarded
    qint64 resulted = 0; ///< had a result once
    qint64 reopened = 0; ///< of those

    void add(const domain::ReportFact &fact, qint64 now);
    [[nodiscard]] qint64 ratings() const { return rated[0] + rated[1] + rated[2]; }
    [[nodiscard]] Share processedShare() const { return {processed, accepted}; }
    [[nodiscard]] Share onTimeShare() const { return {onTime, processed}; }
    [[nodiscard]] Share onTimeExtendedShare() const { return {onTimeExtended, processed}; }
    [[nodiscard]] Share returnShare() const { return {returned, forwarded}; }
    [[nodiscard]] Share reopenShare() const { return {reopened, resulted}; }
    [[nodiscard]] Share responseShare() const { return {ratings(), processed}; }
    /// "Satisfied" or "accepts".
    [[nodiscard]] Share satisfiedShare() const { return {rated[1] + rated[2], ratings()}; }
    bool operator==(const CaseCounts &) const = default;
};

/// The same by the id of something.
using CountsById = std::map<std::string, CaseCounts, std::less<>>;

/// All figures over some reports.
struct ReportFigures {
    CaseCounts all;
    std::array<Durations, kReportStages> stages{};
    CountsById byDistrict; ///< of reports without a district: by commune
    CountsById byUnit;     ///< commune
    CountsById byAgency;   ///< leading; "" before forwarding
    CountsById byCategory;
    std::vector<HotSpot> hotSpots;

    [[nodiscard]] const Durations &stage(ReportStage stage) const { return stages[size_t(stage)]; }
};

/// One line of a ranking.
struct Ranked {
    std::string id;
    CaseCounts counts;
    bool enough = false; ///< has as many cases as a place in the ranking takes
};

/// A unit takes part in a ranking from so many processed reports on: one lucky report is no merit.
inline constexpr qint64 kLeastToRank = 10;

/// By share on time against the original deadline, best first, of two alike the one with more
/// cases; then those with too few, most first. Without the id "".
[[nodiscard]] std::vector<Ranked> rankedByOnTime(const CountsById &counts,
                                                 qint64 least = kLeastToRank);

} // namespace analysis
