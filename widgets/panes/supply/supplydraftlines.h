// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/supplydraft.h"
#include "models/exchange/supplytable.h"

namespace panes::supply {

/// What was typed into a line as a draft keeps it, and back: what was read once is not in doubt
/// again.
[[nodiscard]] domain::SupplyDraftLine draftLine(const exchange::SupplyEntry &entry,
                                                const domain::TypedBeside &beside);
[[nodiscard]] exchange::SupplyEntry entryOf(const domain::SupplyDraftLine &line,
                                            const domain::Indicator &indicator);

} // namespace panes::supply
