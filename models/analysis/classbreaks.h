// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace analysis {

/// Upper ends (inclusive, rising) of at most `classes` classes that hold about as many values each.
/// Equal values are in one class, so few different values make fewer classes; the last end is the
/// greatest value. Empty without values.
[[nodiscard]] std::vector<double> quantileEnds(std::vector<double> values, int classes);

/// The class of a value: the first whose end is not below it, else the last; −1 without classes.
[[nodiscard]] int classOf(double value, const std::vector<double> &ends);

} // namespace analysis
