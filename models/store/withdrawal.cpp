// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/withdrawal.h"

#include "models/store/changewriter.h"

namespace store {

core::Result<std::optional<Withdrawal>> Withdrawal::byRights(const Database &db,
                                                             const domain::Rights &told)
{
    return SyncStateRepository(db)
        .meta(QString(kScopeMeta))
        .transform([&](const QString &filledUnder) -> std::optional<Withdrawal> {
            // A cache of before there were rights was filled by a backend that bounded nothing.
            const QString before = filledUnder.isEmpty() ? domain::scopePrint({.roles = told.roles})
                                                         : filledUnder;
            if (domain::scopePrint(told) == before)
                return std::nullopt;
            Withdrawal withdrawal;
            withdrawal.m_told = told;
            withdrawal.m_isOfTickets = domain::differInTicketsOnly(before,
                                                                   domain::scopePrint(told));
            return withdrawal;
        });
}

std::optional<Withdrawal> Withdrawal::byRefusal(domain::Collection feed, const core::Error &answer)
{
    if (answer.kind != core::ErrorKind::Forbidden)
        return std::nullopt;
    Withdrawal withdrawal;
    withdrawal.m_refused = feed;
    return withdrawal;
}

QString withheldName()
{
    return core::errorName(core::ErrorKind::Forbidden);
}

} // namespace store
