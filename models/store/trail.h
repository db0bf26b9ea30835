// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/trail.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace store {

/// A part of the trail.
struct TrailPage {
    std::vector<domain::TrailEntry> entries = {}; ///< newest first
    std::optional<qint64> broken = {}; ///< the first of them that was changed, or that is missing
    bool isLast = true;                ///< there are none before these
};

/// The trail of a desk, in an encrypted file of its own (`trail.db`, synchronous=FULL) that neither
/// a new cache nor retention touches. Entries are only ever added.
class Trail
{
public:
    [[nodiscard]] static core::Result<Trail> open(const QString &path, const QByteArray &key);

    /// Number and chain are filled in; the answer, once it is on disk, is the entry as it stands.
    [[nodiscard]] core::Result<domain::TrailEntry> add(domain::TrailEntry entry) const;
    /// Newest first, at most `limit`, older than `before` (0: from the newest).
    [[nodiscard]] core::Result<std::vector<domain::TrailEntry>> newest(int limit,
                                                                       qint64 before = 0) const;
    /// The same, with what its part of the chain shows.
    [[nodiscard]] core::Result<TrailPage> page(int limit, qint64 before = 0) const;
    /// Those after `number`, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::TrailEntry>> after(qint64 number,
                                                                      int limit) const;
    /// What the backend does not have yet, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::TrailEntry>> unsent(int limit) const;
    [[nodiscard]] core::Result<void> noteSent(qint64 number) const;
    /// The name of this trail at the backend.
    [[nodiscard]] core::Result<QString> deskId() const;
    /// For a backend that knows another trail by the name of this one.
    [[nodiscard]] core::Result<void> takeNewName() const;
    /// Reads the whole chain: the number of the first entry that was changed, or that is missing;
    /// nothing when all is as it was written.
    [[nodiscard]] core::Result<std::optional<qint64>> firstBroken() const;

private:
    explicit Trail(Database db)
        : m_db(std::move(db))
    {
    }
    [[nodiscard]] core::Result<std::vector<domain::TrailEntry>> read(QByteArrayView sql,
                                                                     qint64 first,
                                                                     qint64 second) const;
    Database m_db;
};

} // namespace store
