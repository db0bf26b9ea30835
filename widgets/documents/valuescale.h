// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/figures.h"

namespace documents {

/// The axis of values of a line over time, from `low` to `high` in round steps.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; ///< that its labels need
};

/// Nothing when no point has a value. A range that nearly reaches zero begins there; what is
/// counted in whole numbers has whole steps; the plan is within.
[[nodiscard]] std::optional<ValueScale> valueScale(const bulletins::TrendFigure &figure);

} // namespace documents
