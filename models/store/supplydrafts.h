// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/supplydraft.h"
#include "models/store/database.h"

#include <QList>

#include <vector>

namespace store {

/// A draft that nobody has touched for so long is forgotten.
inline constexpr int kSupplyDraftDays = 365;

/// Figures that were typed and not sent yet, each of the account that typed them; in the encrypted
/// file of the hand-over notes (shiftnotes.h).
class SupplyDrafts
{
public:
    [[nodiscard]] static core::Result<SupplyDrafts> open(const QString &path,
                                                         const QByteArray &key);

    [[nodiscard]] core::Result<std::vector<domain::SupplyDraft>> of(const QString &owner) const;
    /// Puts it in the place of the account's draft for the same feed, period and correction; one
    /// without lines takes that away. The answer comes once it is on disk. Forgets what was not
    /// touched for kSupplyDraftDays before `keptAt`.
    [[nodiscard]] core::Result<void> keep(const QString &owner,
                                          const domain::SupplyDraft &draft) const;
    /// Deletes those of the account that are of none of these agencies.
    [[nodiscard]] core::Result<void> keepOnlyOf(const QString &owner,
                                                const QList<domain::AgencyId> &agencies) const;

private:
    explicit SupplyDrafts(Database db)
        : m_db(std::move(db))
    {
    }
    [[nodiscard]] core::Result<void> remove(const QString &owner,
                                            const domain::SupplyDraft &draft) const;
    Database m_db;
};

} // namespace store
