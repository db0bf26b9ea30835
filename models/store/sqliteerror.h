// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

struct sqlite3;

namespace store {

/// The last failure of a connection as an Error; `doing` says in English what was being done.
[[nodiscard]] core::Error sqliteError(sqlite3 *db, const QString &doing);

/// The same as a value to return.
[[nodiscard]] inline std::unexpected<core::Error> sqliteFailure(sqlite3 *db, const QString &doing)
{
    return std::unexpected(sqliteError(db, doing));
}

} // namespace store
