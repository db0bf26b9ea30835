// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace store {

class Database;

/// One write transaction (BEGIN IMMEDIATE); rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static core::Result<Transaction> begin(const Database &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] core::Result<void> commit();

private:
    explicit Transaction(const Database &db)
        : m_db(&db)
    {
    }
    const Database *m_db; ///< null when there is nothing to roll back
};

} // namespace store
