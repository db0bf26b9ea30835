// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

namespace shell {

/// All of a Status as lines of English, for the developer menu and bug reports.
[[nodiscard]] QString statusDump(const syncing::Status &status);

} // namespace shell
