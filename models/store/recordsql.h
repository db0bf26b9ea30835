// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtypes.h"

namespace store {

/// What the writer fills of every record: version, generation, the record's own and the derived
/// columns.
template<typename Record>
[[nodiscard]] const QList<QByteArray> &writtenColumns()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> all{"version", "generation"};
        all += columnNames<Record>();
        if constexpr (Searchable<Record>) {
            ColumnNames derived;
            Columns<Record>::derived(derived, Record{}, 0);
            all += derived.names();
        }
        return all;
    }();
    return names;
}

template<typename Record>
[[nodiscard]] const QByteArray &insertSql()
{
    static const QByteArray sql = [] {
        const QList<QByteArray> &names = writtenColumns<Record>();
        const QByteArray columns = QByteArray("(row, id, ") + names.join(", ") + ") VALUES(?, ?";
        return QByteArray("INSERT INTO ") + Columns<Record>::kTable + columns +
               QByteArray(", ?").repeated(names.size()) + ")";
    }();
    return sql;
}

/// Writes a record unless its id is there. OR ROLLBACK, here and below, because a statement that
/// may fail half-way on its own (every one with a trigger) has SQLite copy each page that it
/// touches first. The whole page of the feed is undone anyway.
template<typename Record>
[[nodiscard]] const QByteArray &insertNewSql()
{
    static const QByteArray sql = "INSERT OR ROLLBACK" + insertSql<Record>().sliced(6) +
                                  " ON CONFLICT(id) DO NOTHING";
    return sql;
}

template<typename Record>
[[nodiscard]] const QByteArray &updateSql()
{
    static const QByteArray sql = [] {
        const QByteArray columns = writtenColumns<Record>().join(" = ?, ") + " = ? WHERE row = ?";
        return QByteArray("UPDATE OR ROLLBACK ") + Columns<Record>::kTable +
               " SET retired_at = NULL, " + columns;
    }();
    return sql;
}

/// Id to find by; columns id, version, columnNames(), then row, generation, retired_at.
template<typename Record>
[[nodiscard]] const QByteArray &findSql()
{
    static const QByteArray sql = [] {
        return QByteArray("SELECT ") + selectList<Record>() +
               ", row, generation, retired_at FROM " + Columns<Record>::kTable + " WHERE id = ?1";
    }();
    return sql;
}

/// Binds writtenColumns() from the parameter `first` on; answers the next free parameter.
template<typename Record>
int bindWritten(Statement &statement, int first, const Record &record, qint64 row,
                qint64 generation)
{
    RowBinder binder(statement, first);
    binder("version", record.version);
    binder("generation", generation);
    Columns<Record>::each(binder, record);
    if constexpr (Searchable<Record>)
        Columns<Record>::derived(binder, record, row);
    return binder.next();
}

} // namespace store
