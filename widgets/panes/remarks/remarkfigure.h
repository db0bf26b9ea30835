// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remark.h"

namespace items {
struct Reference;
}

namespace panes::remarks {

/// "Giải ngân đầu tư công · tỉnh Bình Thuận · Tháng 5/2025": the figure that a remark is on.
[[nodiscard]] QString figureText(const domain::Remark &remark, const items::Reference &reference);

} // namespace panes::remarks
