// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cumulative.h"
#include "models/analysis/indicatorfacts.h"
#include "models/analysis/plausibility.h"
#include "models/analysis/rebase.h"
#include "models/analysis/successions.h"
#include "models/analysis/versions.h"
#include "models/core/error.h"
#include "models/items/directory.h"

namespace store {
class Database;
}

namespace items {

/// How an administrative unit came and went around the day of a figure.
struct UnitCourse {
    std::optional<QDate> ended;         ///< the first day without it, on or before today
    std::vector<analysis::Heir> heirs;  ///< where it lies today, when it ended and that is known
    std::vector<domain::UnitId> madeOf; ///< the units that it was made of

    bool operator==(const UnitCourse &) const = default;
};

/// The newest figure against another period.
struct BaseComparison {
    domain::Period period;
    std::optional<domain::Observation> base; ///< what the unit itself has there
    std::optional<analysis::Change> change;
    bool crossesReform = false; ///< the boundaries changed in between
    bool rebased = false;       ///< the base is worked out for the boundaries of the figure
    bool estimated = false;     ///< and by shares of people or land
    std::optional<analysis::RebaseRefusal> refusal; ///< "không so sánh được": why not

    bool operator==(const BaseComparison &) const = default;
};

/// One indicator in one unit: all versions, what stands, and what follows from them by the rules of
/// models/analysis. Everything that shows a figure (tile, story, export, command line) reads it
/// from here.
struct IndicatorFigure {
    domain::Indicator indicator;
    domain::UnitId unit = {};
    std::vector<domain::Observation> versions = {}; ///< by period, superseded first
    std::vector<domain::Observation> standing = {}; ///< what stands in each period
    /// Changes across a reorganisation are on the boundaries of the figure, or absent; for a unit
    /// that ended nothing is due, so that its freshness is unknown.
    analysis::IndicatorFacts facts = {};
    std::optional<analysis::Cumulative> cumulative = {}; ///< as in the facts, and its origin
    BaseComparison samePeriod = {};                      ///< a year earlier
    BaseComparison previousPeriod = {};
    std::vector<analysis::Doubt> doubts = {};           ///< about the newest figure
    std::vector<analysis::DoubtfulValue> doubtful = {}; ///< among the versions
    std::vector<analysis::Conflict> conflicts = {};     ///< sources that disagree, oldest first
    UnitCourse course = {};
};

/// What figures are worked out for. How the units followed each other is worked out once for all of
/// them.
struct FigureContext {
    FigureContext(const store::Database &database, const Reference &known, const QDate &day);
    Q_DISABLE_COPY_MOVE(FigureContext)

    const store::Database &db;
    const Reference &reference;
    QDate today; ///< in the console's time zone
    std::vector<domain::Unit> units;
    analysis::Successions successions; ///< of `units`
};

/// The figure from all versions of one indicator and unit, breakdown "". Reads more only where a
/// comparison crosses a reorganisation.
[[nodiscard]] core::Result<IndicatorFigure> figureFrom(const FigureContext &context,
                                                       const domain::Indicator &indicator,
                                                       const domain::UnitId &unit,
                                                       std::vector<domain::Observation> versions);
/// The same, reading the versions of every period that starts until a day.
[[nodiscard]] core::Result<IndicatorFigure> readFigure(const FigureContext &context,
                                                       const domain::Indicator &indicator,
                                                       const domain::UnitId &unit,
                                                       const QDate &until);
/// How the unit came and went, as known on a day.
[[nodiscard]] UnitCourse courseOf(const Reference &reference, const domain::UnitId &unit,
                                  const QDate &today);
/// The day on which a unit is looked at: today, or its last.
[[nodiscard]] QDate lastDayOf(const Reference &reference, const domain::UnitId &unit,
                              const QDate &today);

} // namespace items
