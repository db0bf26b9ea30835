// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/rows.h"

namespace store {

/// The live records of a table; `rest` is what follows "WHERE retired_at IS NULL" ("AND a = ?1
/// ORDER BY b"), its parameters are bound in order.
template<typename Record, typename... Values>
[[nodiscard]] core::Result<std::vector<Record>> records(const Database &db, QByteArrayView rest,
                                                        const Values &...values)
{
    const QByteArray sql = QByteArray("SELECT ") + selectList<Record>() + " FROM " +
                           Columns<Record>::kTable + " WHERE retired_at IS NULL " +
                           rest.toByteArray();
    return db.cached(sql).and_then([&](Statement statement) {
        [[maybe_unused]] int parameter = 0;
        (statement.bind(++parameter, values), ...);
        return readAll<Record>(statement);
    });
}

/// The live record with this id, or NotFound.
template<typename Record>
[[nodiscard]] core::Result<Record> recordById(const Database &db, const QString &id)
{
    return records<Record>(db, "AND id = ?1", id)
        .and_then([&](std::vector<Record> found) -> core::Result<Record> {
            if (found.empty())
                return core::failure(core::ErrorKind::NotFound, id);
            return std::move(found.front());
        });
}

} // namespace store
