// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/items/qualityboard.h"

namespace panes::quality {

/// The cards of a picture as a table to be saved.
[[nodiscard]] exchange::Table rankingTable(const items::QualityPicture &picture,
                                           const items::Reference &reference);
/// The failures of the opened card, with their reasons.
[[nodiscard]] exchange::Table failuresTable(const items::QualityPicture &picture,
                                            const items::Reference &reference);

} // namespace panes::quality
