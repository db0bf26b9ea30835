// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/withdrawal.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <functional>

namespace store {

struct CollectionState;

/// Deletes what a Withdrawal does not let be kept, in one transaction, with everything that was
/// derived from it; and lets the collections that may be read be read anew over what is left.
/// Killed in between, all of it is still to be done: the scope under which the cache was filled is
/// written in the same transaction.
class RightsPurge
{
public:
    /// Forgets every picture whose hash is not among these; called before the records that named
    /// them are gone for good, so that none is left behind.
    using KeepPictures = std::function<core::Result<void>(const QSet<QString> &)>;

    RightsPurge(const Database &writer, KeepPictures keepPictures)
        : m_db(writer)
        , m_keepPictures(std::move(keepPictures))
    {
    }

    /// Records deleted by collection, also those that were retired.
    using Gone = QMap<domain::Collection, qint64>;
    [[nodiscard]] core::Result<Gone> run(const Withdrawal &withdrawal) const;
    /// Fills full text, which was emptied so that no word of what is gone is left in it. Without
    /// this, the next read does.
    [[nodiscard]] core::Result<void> fillSearch(const Gone &gone) const;

private:
    [[nodiscard]] core::Result<Gone> purge(const Withdrawal &withdrawal) const;
    [[nodiscard]] core::Result<Gone> purgeTold(const domain::Rights &told) const;
    [[nodiscard]] core::Result<Gone> purgeRefused(domain::Collection refused) const;
    [[nodiscard]] core::Result<qint64> erase(domain::Collection collection, const QByteArray &kept,
                                             const domain::Rights &told) const;
    [[nodiscard]] core::Result<void> eraseDerived(const Gone &gone) const;
    [[nodiscard]] core::Result<void> erasePictures() const;
    [[nodiscard]] core::Result<void> noteTold(const domain::Rights &told, bool isOfTickets) const;
    [[nodiscard]] core::Result<void> noteRefused(domain::Collection refused) const;
    [[nodiscard]] core::Result<void> withhold(domain::Collection collection) const;
    [[nodiscard]] core::Result<void> beginAnew(CollectionState state) const;

    const Database &m_db;
    KeepPictures m_keepPictures;
};

} // namespace store
