// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"
#include "models/analysis/epidemic.h"
#include "models/analysis/identities.h"
#include "models/analysis/planprogress.h"
#include "models/items/specialview.h"

#include <utility>
#include <variant>

namespace items {

/// An indicator of the dictionary with a value of it.
struct SpecialValue {
    domain::Indicator indicator;
    domain::Observation value;
};

/// What every special view tells beside its figures.
struct SpecialCommon {
    QStringList unknownCodes;                ///< named by the view, but not in the dictionary
    std::optional<domain::Observation> asOf; ///< whose clocks the view shows; none: no figures
};

/// One axis of a composite index.
struct RadarPart {
    domain::Indicator indicator;
    std::optional<double> maximum;
    std::optional<domain::Observation> now;
    std::optional<domain::Observation> lastYear; ///< the same period

    /// Of the maximum, 1 = all of it; nothing without a maximum above zero.
    [[nodiscard]] std::optional<double> share(const std::optional<domain::Observation> &of) const
    {
        if (!of || !maximum || !(*maximum > 0))
            return std::nullopt;
        return of->value / *maximum;
    }
};

/// A composite index with its parts, its grade and its rank.
struct RadarFigures : SpecialCommon {
    std::optional<SpecialValue> total;
    std::optional<SpecialGrade> grade;
    std::optional<SpecialValue> rank; ///< the newest, by its own rhythm
    std::optional<domain::Observation> rankBefore;
    domain::Period period;
    std::vector<RadarPart> parts;
    analysis::IdentityCheck sum; ///< the parts against the total
};

/// A year's epidemic curve with its warning band.
struct EpidemicFigures : SpecialCommon {
    domain::Indicator indicator;
    analysis::EpidemicCurve curve;
    std::vector<bool> provisional; ///< by week
    int earlierYears = 0;          ///< at most, of all weeks
    std::optional<double> toDate;
    std::optional<analysis::Change> toDateChange;
};

/// The steps that a dossier goes through.
enum class FunnelStage { Received, InProgress, OpenInTime, Overdue, Resolved, OnTime, Late };

/// One step with what is in it.
struct FunnelRow {
    FunnelStage stage = FunnelStage::Received;
    domain::IndicatorId indicator;
    std::optional<double> value;
    std::optional<double> share; ///< of the step that it is a part of; nothing of zero
    domain::Period period;
    bool provisional = false;
    bool derived = false; ///< a sum or difference of others
};

/// What falls due and is overdue in one unit.
struct DueUnit {
    domain::UnitId unit;
    std::optional<double> dueSoon;
    std::optional<double> overdue;
};

/// Dossiers of a period and of the year to date, and what falls due within 24 hours.
struct FunnelFigures : SpecialCommon {
    domain::Indicator received; ///< its unit of measure is that of all steps
    domain::Period period;
    std::vector<FunnelRow> inPeriod;
    std::vector<FunnelRow> toDate;
    std::optional<SpecialValue> rate; ///< on time, as published for the period
    analysis::IdentityCheck rateCheck;
    std::optional<SpecialValue> dueSoon;
    std::vector<DueUnit> due; ///< by unit below, most first
};

/// A year of a value against its plan.
struct ProgressPoint {
    domain::Period period;
    std::optional<domain::Observation> value;
    std::optional<double> achieved; ///< year to date
    std::optional<double> expected;
    std::optional<double> lastYear; ///< year to date, a year earlier
};
struct ProgressFigures : SpecialCommon {
    domain::Indicator indicator;
    int year = 0;
    std::optional<domain::Plan> plan;
    std::vector<std::pair<QDate, double>> planCurve; ///< ends of months
    std::vector<ProgressPoint> points;               ///< all periods of the year
    std::optional<double> achieved;                  ///< of the newest value
    analysis::PlanProgress progress;                 ///< likewise
    std::optional<analysis::Change> change;          ///< year to date, on the year before
};

/// A figure of one level and school year.
struct SchoolCell {
    std::optional<domain::Observation> value;
    std::optional<analysis::Change> change; ///< on the school year before
};
struct SchoolRow {
    std::optional<SpecialLevel> level; ///< none: all levels
    std::vector<SchoolCell> cells;     ///< by year
};
/// Schools, classes, pupils, teachers or teachers per class.
struct SchoolMeasure {
    QString role;
    domain::Indicator indicator;
    std::vector<SchoolRow> rows; ///< the levels, then the total
    analysis::IdentityCheck sum; ///< the levels against the total in the newest year
};
struct SchoolYearFigures : SpecialCommon {
    std::vector<domain::Period> years; ///< oldest first, without a hole
    std::vector<SchoolMeasure> measures;
};

/// What a view shows, by its kind.
using SpecialFigures =
    std::variant<RadarFigures, EpidemicFigures, FunnelFigures, ProgressFigures, SchoolYearFigures>;

[[nodiscard]] inline const SpecialCommon &commonOf(const SpecialFigures &figures)
{
    return std::visit([](const auto &each) -> const SpecialCommon & { return each; }, figures);
}

} // namespace items
