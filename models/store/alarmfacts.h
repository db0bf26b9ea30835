// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/alarmfact.h"
#include "models/domain/indicator.h"

#include <vector>

namespace store {

class Database;

/// What alarms are worked out from, each answered by an index and no more of it than is asked for.
class AlarmFactRepository
{
public:
    explicit AlarmFactRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Reports that wait and whose deadline lies before a moment. Without ids where nobody needs
    /// them: then the index alone answers.
    [[nodiscard]] core::Result<std::vector<domain::DueReport>> overdue(const QDateTime &before,
                                                                       bool withIds) const;
    /// Reports that ended late, at or after a moment (null: ever).
    [[nodiscard]] core::Result<std::vector<domain::DueReport>> endedLate(const QDateTime &since,
                                                                         bool withIds) const;
    /// Reports of a category that nobody has received.
    [[nodiscard]] core::Result<std::vector<domain::WaitingReport>> unreceived(
        const domain::CategoryId &category) const;
    /// Reports of a category sent since a moment that somebody has received.
    [[nodiscard]] core::Result<std::vector<domain::WaitingReport>> received(
        const domain::CategoryId &category, const QDateTime &sentSince) const;
    /// Items of each topic in [from, to).
    [[nodiscard]] core::Result<std::vector<domain::TopicQuarter>> topicQuarters(
        const QDateTime &from, const QDateTime &to) const;
    /// All versions of an indicator in a unit, breakdown "", daily ones from `dailyFrom` on, with
    /// what rules judge by: neither notes nor people.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> figures(
        const domain::IndicatorId &indicator, const domain::UnitId &unit,
        const QDate &dailyFrom) const;
    /// The code of a report; empty where there is none.
    [[nodiscard]] core::Result<QString> reportCode(const QString &id) const;

private:
    const Database &m_db;
};

} // namespace store
