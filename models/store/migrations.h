// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

#include <vector>

namespace store {

class Database;

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

} // namespace store
