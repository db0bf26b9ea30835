// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"

#include <QString>

namespace panes::media {

/// "Tích cực 61,20% (▲ 1,10 điểm phần trăm)  ·  Tiêu cực 18,20% (…)  ·  12 tin tiêu cực chưa xử
/// lý": shares, how they moved against the period before, and what waits. Empty without items.
[[nodiscard]] QString sharesText(const items::MediaComparison &counts);

} // namespace panes::media
