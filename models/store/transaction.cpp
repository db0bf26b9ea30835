// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/core/log.h"
#include "models/store/database.h"

#include <utility>

namespace store {

core::Result<Transaction> Transaction::begin(const Database &db)
{
    if (auto begun = db.execute("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(db);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_db ||
        !m_db->inTransaction()) // SQLite itself has rolled back after a full disk or an I/O error
        return;
    if (auto back = m_db->execute("ROLLBACK"); !back)
        qCWarning(core::logStore, "rollback failed: %ls", qUtf16Printable(back.error().detail));
}

core::Result<void> Transaction::commit()
{
    auto committed = m_db->execute("COMMIT");
    if (committed)
        m_db = nullptr;
    return committed;
}

} // namespace store
