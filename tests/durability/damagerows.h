// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QMap>
#include <QStringList>

/// Everything that a file holds, read as the product reads: a damaged page is an error, not a
/// value.
namespace damage {

using namespace Qt::StringLiterals;

/// The first column of each row.
[[nodiscard]] inline core::Result<QStringList> column(const store::Database &db,
                                                      const QByteArray &sql)
{
    auto select = db.prepare(sql);
    if (!select)
        return std::unexpected(select.error());
    QStringList values;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return values;
        values.append(select->text(0));
    }
}

[[nodiscard]] inline core::Result<QStringList> schema(const store::Database &db)
{
    return column(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
}

/// Every row of every table as text, by table; not those inside the full-text indexes.
using Rows = QMap<QString, QStringList>;
[[nodiscard]] inline core::Result<Rows> rows(const store::Database &db)
{
    const auto tables = column(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                   "rootpage > 0 AND name NOT LIKE '%_text_%'");
    if (!tables)
        return std::unexpected(tables.error());
    Rows all;
    for (const QString &table : *tables) {
        const QByteArray name = table.toUtf8();
        const auto columns = column(db, "SELECT name FROM pragma_table_info('" + name + "')");
        if (!columns)
            return std::unexpected(columns.error());
        const QByteArray values = "concat_ws('|', " + columns->join(u", "_s).toUtf8() + ')';
        const auto read = column(db, "SELECT " + values + " FROM " + name + " ORDER BY 1");
        if (!read)
            return std::unexpected(read.error());
        all.insert(table, *read);
    }
    return all;
}

} // namespace damage
