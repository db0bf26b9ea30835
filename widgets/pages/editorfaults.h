// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"

namespace pages {

/// What is wrong with a page, for whoever edits it: "Tile 3 (Map) reaches past the 12 columns of
/// the grid."
[[nodiscard]] QString faultText(const domain::WallFault &fault,
                                const domain::WallPageDocument &page);
/// The same of a playlist: "Line 2: a page stays between 5 and 86.400 seconds."
[[nodiscard]] QString faultText(const domain::WallFault &fault);

} // namespace pages
