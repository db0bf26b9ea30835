// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/unitfigures.h"
#include "models/items/unitvalues.h"
#include "widgets/map/choroplethchoice.h"

namespace items {
struct UnitOutline;
}

namespace map {

/// What fills one unit.
struct UnitShade {
    enum class Kind { NoData, Few, Value };
    /// A rate of fewer reports is not told.
    static constexpr qint64 kFewest = 10;

    Kind kind = Kind::NoData;
    double value = 0; ///< as it is written, in the display unit
    qint64 n = 0;     ///< reports behind it
    bool provisional = false;
    bool doubtful = false;
};

[[nodiscard]] UnitShade shadeOfReports(ChoroplethChoice::Measure measure,
                                       const items::UnitOutline &unit,
                                       const items::UnitFigure &figure);
[[nodiscard]] UnitShade shadeOfIndicator(const items::UnitValueTable &table,
                                         const items::UnitOutline &unit);

/// A value of the measure in words, without its unit of measure.
[[nodiscard]] QString shadeText(ChoroplethChoice::Measure measure,
                                const items::UnitValueTable *table, double value);
/// What is said of a unit under the mouse.
[[nodiscard]] QString reportsSaid(ChoroplethChoice::Measure measure, const items::UnitOutline &unit,
                                  const UnitShade &shade);
[[nodiscard]] QString indicatorSaid(const items::UnitValueTable &table,
                                    const items::UnitOutline &unit, const UnitShade &shade);

} // namespace map
