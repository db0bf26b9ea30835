// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

namespace map {

/// Colours from little (0) to much (1), one light after the other so that eyes that see no colours
/// read them too; much is what stands out from the map of the theme.
[[nodiscard]] QColor heatColor(double part, common::Theme::Mode mode);
[[nodiscard]] QColor classColor(int index, int classes, common::Theme::Mode mode);

} // namespace map
