// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace store {

/// A damaged page was met while a running program read or wrote the file: noted beside it
/// (`cache.db.suspect`), so that the next start reads every page, however well this run ends.
void suspect(sqlite3 *db);
[[nodiscard]] bool isSuspect(const QString &path);
/// Every page has been read, or the file is another one.
void clearSuspicion(const QString &path);

} // namespace store
