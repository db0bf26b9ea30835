// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QString>

#include <vector>

namespace store {

/// One numbered schema file.
struct Migration {
    int number = 0;
    QString resource;
};

/// The schema files of a folder under :/schema ("" the cache, "outbox"), by number.
[[nodiscard]] std::vector<Migration> migrations(const QString &folder = {});

/// Brings the file to the newest schema, one transaction per step; `upTo` stops earlier (tests of
/// upgrades). Answers how many steps were made; StorageNewer, and nothing touched, when the file is
/// of a newer program.
[[nodiscard]] core::Result<int> migrate(const Database &db, const std::vector<Migration> &steps,
                                        int upTo = -1);

/// A file of its own with the newest schema of that folder, made when it is not there; what is
/// written into it is on disk when its transaction is over (synchronous=FULL).
[[nodiscard]] core::Result<Database> openDurable(const QString &path, const QByteArray &key,
                                                 const QString &folder);

} // namespace store
