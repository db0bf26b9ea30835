// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readsnapshot.h"

#include "models/store/database.h"

#include <tuple>

namespace store {

ReadSnapshot::ReadSnapshot(const Database &db)
    : m_db(db)
    , m_begun(!db.inTransaction() && db.execute("BEGIN").has_value())
{
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_begun)
        std::ignore = m_db.execute("COMMIT");
}

} // namespace store
