// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace store {

/// Quick: every page and its place in the trees. Full: also each row against its indexes.
enum class CheckDepth { Quick, Full };

/// Reads every page: the cipher's sums first (not of a plain file), then the structure.
/// StorageCorrupt says what is wrong.
[[nodiscard]] core::Result<void> checkIntegrity(const Database &database, bool encrypted,
                                                CheckDepth depth);

} // namespace store
