// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// An edit with where it stands.
struct OutboxEntry {
    domain::Edit edit;
    domain::EditState state = domain::EditState::Queued;
    int attempts = 0;
    QDateTime nextAttempt; ///< null: now
    QString errorName;
    QString errorDetail;

    bool operator==(const OutboxEntry &) const = default;
};

/// The edits made at this desk, in a file of their own with synchronous=FULL. add() returns only
/// when the edit is on disk.
class Outbox
{
public:
    [[nodiscard]] static core::Result<Outbox> open(const QString &path, const QByteArray &key);

    /// An edit on a version that this desk's own accepted edits have carried further stands on what
    /// the backend made of it.
    [[nodiscard]] core::Result<void> add(const domain::Edit &edit);
    /// All entries that are not settled (Accepted or Dropped), oldest first.
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entries() const;
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entriesFor(domain::Collection collection,
                                                                    const QString &recordId) const;
    /// The oldest Queued (or Sending, after a crash) entry that is due, if any.
    [[nodiscard]] core::Result<std::optional<OutboxEntry>> nextDue(const QDateTime &now) const;
    [[nodiscard]] core::Result<std::optional<OutboxEntry>> entry(const QString &editId) const;
    [[nodiscard]] core::Result<void> update(const OutboxEntry &entry);
    /// The backend made `newVersion` of the record with this edit. Later edits that wait and were
    /// made on the same version follow the record to its new one: this desk made them on top of
    /// `entry`.
    [[nodiscard]] core::Result<void> follow(const OutboxEntry &entry, qint64 newVersion);
    /// A person gives the edit up: it is kept, as Dropped, with when.
    [[nodiscard]] core::Result<void> drop(const QString &editId, const QDateTime &now);
    /// The file that waits with an edit, by edit or by hash; NotFound when there is none.
    [[nodiscard]] core::Result<QByteArray> file(const QString &editId) const;
    [[nodiscard]] core::Result<QByteArray> fileByHash(const QString &sha256) const;
    /// Forgets what was accepted before; nothing else is ever forgotten.
    [[nodiscard]] core::Result<void> prune(const QDateTime &acceptedBefore);

private:
    explicit Outbox(Database db)
        : m_db(std::move(db))
    {
    }
    [[nodiscard]] core::Result<void> addFile(const domain::Edit &edit);
    [[nodiscard]] core::Result<QByteArray> readFile(const char *column, const QString &value) const;
    Database m_db;
};

} // namespace store
