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

    [[nodiscard]] core::Result<void> add(const domain::Edit &edit);
    /// All entries that are not Accepted (those are kept a day for the screen), oldest first.
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entries() const;
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> entriesFor(domain::Collection collection,
                                                                    const QString &recordId) const;
    /// The oldest Queued (or Sending, after a crash) entry that is due, if any.
    [[nodiscard]] core::Result<std::optional<OutboxEntry>> nextDue(const QDateTime &now) const;
    [[nodiscard]] core::Result<void> update(const OutboxEntry &entry);
    [[nodiscard]] core::Result<void> remove(const QString &editId);
    [[nodiscard]] core::Result<void> prune(const QDateTime &acceptedBefore);

private:
    explicit Outbox(Database db)
        : m_db(std::move(db))
    {
    }
    Database m_db;
};

} // namespace store
