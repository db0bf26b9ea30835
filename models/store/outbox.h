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
    QString account = {}; ///< id of who made it; empty: not told

    bool operator==(const OutboxEntry &) const = default;
};

/// The edits made at this desk, in a file of their own with synchronous=FULL. add() returns only
/// when the edit is on disk, in the file itself and not only in its journal: a damaged journal
/// loses nothing that was said to be saved. StorageCorrupt when there must be edits and no file is.
class Outbox
{
public:
    [[nodiscard]] static core::Result<Outbox> open(const QString &path, const QByteArray &key);

    /// An edit on a version that this desk's own accepted edits have carried further stands on what
    /// the backend made of it.
    [[nodiscard]] core::Result<void> add(const domain::Edit &edit, const QString &account = {});
    /// All entries that are not settled (Accepted or Dropped), oldest first.
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entries() const;
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entriesFor(domain::Collection collection,
                                                                    const QString &recordId) const;
    /// The oldest Queued (or Sending, after a crash) entry that is due, if any. A retry time more
    /// than 70 minutes ahead was written by a wrong clock: it is due.
    /// With an account: of those that it made, or that are of no account.
    [[nodiscard]] core::Result<std::optional<OutboxEntry>> nextDue(
        const QDateTime &now, const QString &account = {}) const;
    [[nodiscard]] core::Result<std::optional<OutboxEntry>> entry(const QString &editId) const;
    [[nodiscard]] core::Result<void> update(const OutboxEntry &entry);
    /// The backend made `newVersion` of the record with this edit. Later edits that wait and were
    /// made on the same version follow the record to its new one: this desk made them on top of
    /// `entry`.
    [[nodiscard]] core::Result<void> follow(const OutboxEntry &entry, qint64 newVersion);
    /// An edit that the backend has accepted, and what it made of it.
    struct Answered {
        OutboxEntry entry;
        QString recordId;   ///< in the collection that was asked for
        qint64 version = 0; ///< 0: not known
    };
    /// Those that are remembered (see prune()) and changed a record of this collection or, for
    /// Attachments, made one of a picture; oldest first.
    [[nodiscard]] core::Result<std::vector<Answered>> answered(domain::Collection collection) const;
    /// The backend has accepted the edit and does not have it any more: under this name and detail
    /// it waits in Conflict for a person, or, Queued, to be asked for again; nothing stands on its
    /// answer.
    [[nodiscard]] core::Result<void> lose(const QString &editId, domain::EditState state,
                                          const QString &errorName, const QString &errorDetail);
    /// The edit gets another id, and so another Idempotency-Key: as the first it was answered.
    [[nodiscard]] core::Result<void> rename(const QString &editId, const QString &newId);
    /// A person does not want to wait: every edit that waits for its retry is due.
    [[nodiscard]] core::Result<void> hurry();
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
    /// After each change: out of the journal, and marked.
    void settle() const;
    [[nodiscard]] core::Result<QByteArray> readFile(const char *column, const QString &value) const;
    Database m_db;
};

} // namespace store
