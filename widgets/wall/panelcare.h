// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wall/wallsettings.h"

#include <QDateTime>
#include <QPoint>

namespace wall {

/// How far a picture wanders from its place, in pixels.
inline constexpr int kDriftReach = 4;

/// Where the picture of a wall stands at a moment, so that no edge of it burns into the panel: a
/// step of at most two pixels every three minutes, never further than kDriftReach.
[[nodiscard]] QPoint driftAt(const QDateTime &now);
/// How bright a wall is at a moment, in percent: as the last step of the day says, before the first
/// one as the last of the day before.
[[nodiscard]] int brightnessAt(const std::vector<DimStep> &steps, const QDateTime &now);

} // namespace wall
