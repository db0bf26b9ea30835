// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/olderstate.h"
#include "models/store/outbox.h"
#include "models/sync/status.h"

#include <QObject>

#include <functional>

namespace core {
class Clock;
}

namespace syncing {

/// The edits made at this desk: taken, listed, given up, tried again. Lives in the sync thread.
class EditDesk : public QObject
{
    Q_OBJECT
public:
    explicit EditDesk(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] core::Result<void> open(const QString &path, const QByteArray &key);
    /// Who works here now: what others made waits for them.
    void setAccount(const QString &id) { m_account = id; }
    [[nodiscard]] const QString &account() const { return m_account; }
    /// Null when it could not be opened.
    [[nodiscard]] store::Outbox *outbox() { return m_outbox ? &*m_outbox : nullptr; }

    /// Id and createdAt are filled in; the answer is the edit as it is on disk.
    [[nodiscard]] core::Result<domain::Edit> submit(domain::Edit edit, const QString &author);
    [[nodiscard]] core::Result<std::vector<PendingEdit>> edits(domain::Collection collection,
                                                               const QString &recordId) const;
    /// Gives an edit up; the answer is the edit.
    [[nodiscard]] core::Result<domain::Edit> drop(const QString &editId);
    /// Sends an edit again, on that version of its record (nothing: the version it had). One that
    /// was sent and has no answer goes as it was: if it is not there, the backend says so.
    [[nodiscard]] core::Result<void> retry(const QString &editId, std::optional<qint64> onVersion);
    /// After a feed was read to its end. Accepted edits whose record the backend now has in an
    /// older version wait in Conflict for a person, under kLostEdit; the answer is these. Where the
    /// record is not there any more it was deleted, or the backend has gone back: such an edit is
    /// sent once more, under its old id. A backend that remembers its answer has not lost it
    /// (doc/adr/0020). A picture cannot be sent again: it is lost when its record is gone and the
    /// one it belongs to is not.
    using Here = std::function<core::Result<std::optional<store::VersionHere>>(domain::Collection,
                                                                               const QString &)>;
    /// What a missing record says: only a feed that was read from its start proves anything.
    enum class Missing { IsNoProof, IsProof };
    [[nodiscard]] core::Result<std::vector<domain::Edit>> findLost(domain::Collection collection,
                                                                   const Here &here,
                                                                   Missing missing);
    /// The records that accepted edits of the last days opened at the second try or later.
    [[nodiscard]] core::Result<QStringList> openedAgain(domain::Collection collection) const;
    /// All that waits for a retry is due now.
    [[nodiscard]] core::Result<void> hurry();
    /// Forgets what was accepted more than a week ago.
    void tidy();

    struct Count {
        int waiting = 0;
        int refused = 0; ///< or in conflict
    };
    [[nodiscard]] Count count() const;
    /// When the next retry is due; null: none waits.
    [[nodiscard]] QDateTime nextRetry() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOfOther(const store::OutboxEntry &entry) const
    {
        return !m_account.isEmpty() && !entry.account.isEmpty() && entry.account != m_account;
    }

    const core::Clock &m_clock;
    QString m_account;
    std::optional<store::Outbox> m_outbox;
};

} // namespace syncing
