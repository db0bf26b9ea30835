// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/indicator.h"

#include <vector>

namespace store {

class Database;

/// How the slots of one indicator in one feed were filled.
struct SlotTally {
    domain::FeedId feed = {};
    domain::IndicatorId indicator = {};
    qint64 due = 0;
    qint64 filled = 0; ///< with a figure, or with "nothing to report"
    qint64 late = 0;   ///< of the filled: after they were due

    bool operator==(const SlotTally &) const = default;
};

/// Counts slots; times that are known count more than the state that the backend wrote.
class SlotTallyRepository
{
public:
    explicit SlotTallyRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Of slots that were due in [from, to), as they stood at `to`; by feed, then indicator.
    [[nodiscard]] core::Result<std::vector<SlotTally>> tally(const QDateTime &from,
                                                             const QDateTime &to) const;
    /// The slots that tally() counts, by when they were due.
    [[nodiscard]] core::Result<std::vector<domain::Slot>> dueIn(const QDateTime &from,
                                                                const QDateTime &to) const;

private:
    const Database &m_db;
};

} // namespace store
