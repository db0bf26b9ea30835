// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "widgets/charts/picture.h"

namespace panes::indicators {

/// What stands around a chart of a figure on paper and in files: indicator, unit of measure and
/// administrative unit; who supplied the newest value, and when it was fetched.
[[nodiscard]] charts::PictureFrame subjectOf(const items::IndicatorStory &story,
                                             const items::Reference &reference);

} // namespace panes::indicators
