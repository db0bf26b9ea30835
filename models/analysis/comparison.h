// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <expected>
#include <optional>
#include <span>
#include <vector>

namespace analysis {

inline constexpr size_t kMostCompared = 6;     ///< more lines cannot be told apart
inline constexpr size_t kMostPeriods = 40'000; ///< a century of days

/// Why series are not shown in one chart and table.
enum class ComparisonRefusal {
    Nothing,        ///< no series, or none has a value
    TooMany,        ///< more than kMostCompared
    Twice,          ///< the same indicator, unit and breakdown again
    UnitsOfMeasure, ///< tỷ đồng beside %
    PeriodKinds,    ///< months beside quarters
    TooLong         ///< more than kMostPeriods from the first value to the last
};

/// What is to be compared: all versions of an indicator in one unit and breakdown.
struct ComparedSeries {
    domain::Indicator indicator;
    domain::UnitId unit;
    QString breakdown;
    std::vector<domain::Observation> versions;

    bool operator==(const ComparedSeries &) const = default;
};

/// The same periods for all series, without a hole from the first value to the last.
struct SeriesTable {
    /// One line of the table.
    struct Line {
        domain::IndicatorId indicator;
        domain::UnitId unit;
        QString breakdown;
        std::vector<std::optional<double>> values; ///< one per period, in `unitOfMeasure`

        bool operator==(const Line &) const = default;
    };

    QString unitOfMeasure;
    std::vector<domain::Period> periods;
    std::vector<Line> lines;

    bool operator==(const SeriesTable &) const = default;
};

/// Whether one more series may stand beside the others; nothing: it may.
[[nodiscard]] std::optional<ComparisonRefusal> refusalOf(std::span<const ComparedSeries> series,
                                                         const ComparedSeries &another);
/// Aligns up to kMostCompared series over their periods, with what stands in each. Stored values
/// are multiplied by displayScale, so that two indicators in "tỷ đồng" compare however they are
/// stored.
[[nodiscard]] std::expected<SeriesTable, ComparisonRefusal> compared(
    std::span<const ComparedSeries> series);
/// The same for one indicator in any number of units, as small multiples show them; what does not
/// fit is not asked.
[[nodiscard]] std::expected<SeriesTable, ComparisonRefusal> aligned(
    std::span<const ComparedSeries> series);

} // namespace analysis
