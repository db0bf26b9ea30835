// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/accountability.h"

#include <vector>

namespace store {

class Database;

/// What agencies supply and answer for, and how the IOC itself runs and is used.
class AccountabilityRepository
{
public:
    explicit AccountabilityRepository(const Database &db)
        : m_db(db)
    {
    }
    /// What was entered last first.
    [[nodiscard]] core::Result<std::vector<domain::Submission>> submissions() const;
    /// The newest period first, of a period the last closing first; with their documents.
    [[nodiscard]] core::Result<std::vector<domain::Closing>> closings() const;
    /// Newest first.
    [[nodiscard]] core::Result<std::vector<domain::Explanation>> explanations() const;
    /// What was worked on last first.
    [[nodiscard]] core::Result<std::vector<domain::Proposal>> proposals() const;
    /// Of the days from `from` to `to`, both included, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::UsageDay>> usageDays(const QDate &from,
                                                                        const QDate &to) const;
    [[nodiscard]] core::Result<std::vector<domain::ServiceDay>> serviceDays(const QDate &from,
                                                                            const QDate &to) const;

private:
    const Database &m_db;
};

} // namespace store
