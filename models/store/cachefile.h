// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/profile.h"

namespace store {

/// One cache file on its way from a path to a usable, migrated connection.
struct CacheFile {
    QString path;
    QByteArray key;
    bool expected = false; ///< there must be data: never make a new file in its place
    bool unclean =
        false; ///< the last run did not end well, or another hand was at the file: check every page
    bool keyProven = false; ///< the key is right, so an unreadable file is a damaged one

    struct Opened {
        Database database;
        CacheEvent event = CacheEvent::Opened;
    };
    /// StorageCorrupt, WrongKey, StorageNewer as errors; the file is as it was before.
    [[nodiscard]] core::Result<Opened> open() const;
    /// Moves the file and its journals to `cache.db.damaged-1` (an older one becomes -2);
    /// afterwards none is expected.
    [[nodiscard]] core::Result<void> setAside();

private:
    [[nodiscard]] core::Result<Database> connect() const;
    [[nodiscard]] core::Result<void> check(const Database &database) const;
};

} // namespace store
