// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

namespace analysis {

/// One unit of the last displayed place, in the stored unit: 0,01 for a value shown as "7,25", 1
/// for whole dossiers. A published value may be off by half of it.
[[nodiscard]] double lastPlace(const domain::Indicator &indicator);
/// By what numerator ÷ denominator is multiplied to give the stored value: 100 for "%", 1.000 for
/// "‰", 10.000 for "trên một vạn dân" (in the unit or the name), 1 for what is counted per piece.
[[nodiscard]] double ratioScale(const domain::Indicator &indicator);
/// Whether a change is a difference in percentage points (điểm phần trăm): for what is itself
/// counted in percent. Doctors per 10.000 people or a score move by percent like any other number.
[[nodiscard]] bool movesInPoints(const domain::Indicator &indicator);

} // namespace analysis
