// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

namespace desk {

/// Writes into the trail of a desk without a running sync that something leaves it: `detail` says
/// what and in which form. Whoever exports asks first, and lets be what leaves no trace.
[[nodiscard]] core::Result<void> noteExport(Desk &desk, const QString &detail);

} // namespace desk
