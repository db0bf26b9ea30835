// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/usageevent.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// How often what was used at this desk, in an encrypted file of its own (`usage.db`). Counting and
/// sending do not meet: what is sent is closed first, under an id that it keeps, and what is used
/// from then on is counted anew; so a batch that is sent twice is counted once.
class Usage
{
public:
    [[nodiscard]] static core::Result<Usage> open(const QString &path, const QByteArray &key);

    /// One more of its day, kind, subject and role, by this account; id and count are not looked
    /// at.
    [[nodiscard]] core::Result<void> add(const QString &account,
                                         const domain::UsageCount &used) const;
    /// What an account used since a day, sent or not: each day, kind, subject and role once, newest
    /// day first; ids are empty.
    [[nodiscard]] core::Result<std::vector<domain::UsageCount>> since(const QString &account,
                                                                      const QDate &day) const;
    /// Closes what this account, or nobody who was known, has used, and tells the first `limit`
    /// that the backend does not have, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::UsageCount>> close(const QString &account,
                                                                      int limit) const;
    /// The backend has these.
    [[nodiscard]] core::Result<void> noteSent(const std::vector<domain::UsageCount> &counts) const;
    /// How many counts the backend does not have.
    [[nodiscard]] core::Result<qint64> unsent() const;
    /// Of everybody, as if they had never been.
    [[nodiscard]] core::Result<void> forgetUnsent() const;
    [[nodiscard]] core::Result<void> forgetBefore(const QDate &day) const;

private:
    explicit Usage(Database db)
        : m_db(std::move(db))
    {
    }
    Database m_db;
};

} // namespace store
