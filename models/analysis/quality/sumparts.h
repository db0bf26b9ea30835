// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/facts.h"

namespace analysis::quality {

/// A part of a total, as far as it is there.
struct SumPart {
    int indicator = -1;
    int unit = -1;
    double value = kNoValue; ///< not a number: it is not there
};

/// The parts that the dictionary names for the figure of a slot, in its order; none: it is no sum.
[[nodiscard]] std::vector<SumPart> namedParts(const Facts &facts, const SlotRow &row);
/// The districts that give the figure of a province, where it can be added; none: it is no such
/// sum.
[[nodiscard]] std::vector<SumPart> districtParts(const Facts &facts, const SlotRow &row);

} // namespace analysis::quality
