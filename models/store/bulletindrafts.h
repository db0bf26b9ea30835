// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/operations.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// Drafts of bulletins that stay on this desk, each of the account that wrote it; in the encrypted
/// file of the hand-over notes (shiftnotes.h).
class BulletinDrafts
{
public:
    [[nodiscard]] static core::Result<BulletinDrafts> open(const QString &path,
                                                           const QByteArray &key);

    /// Those of the account, the newest first; `updatedAt` is when they were kept.
    [[nodiscard]] core::Result<std::vector<domain::Bulletin>> of(const QString &owner) const;
    /// Adds it or puts it in the place of the one with its id; the answer comes once it is on disk.
    /// Forbidden when that is somebody else's.
    [[nodiscard]] core::Result<void> keep(const QString &owner,
                                          const domain::Bulletin &draft) const;
    /// Nothing happens to what is not there or somebody else's.
    [[nodiscard]] core::Result<void> remove(const QString &owner, const QString &id) const;

private:
    explicit BulletinDrafts(Database db)
        : m_db(std::move(db))
    {
    }
    Database m_db;
};

} // namespace store
