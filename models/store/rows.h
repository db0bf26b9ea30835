// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/jsonvalues.h"
#include "models/store/readeach.h"

#include <QList>

#include <concepts>
#include <optional>
#include <type_traits>

namespace store {

/// Visitors over Columns<Record>::each(): the names, the bound parameters and the read fields come
/// from one list, so that they cannot disagree.

/// Collects column names in order.
class ColumnNames
{
public:
    template<typename Field>
    void operator()(const char *name, const Field &)
    {
        m_names.append(name);
    }
    [[nodiscard]] const QList<QByteArray> &names() const { return m_names; }

private:
    QList<QByteArray> m_names;
};

/// Binds the fields of a record from a first parameter on.
class RowBinder
{
public:
    RowBinder(Statement &statement, int first)
        : m_statement(statement)
        , m_next(first)
    {
    }

    template<typename Field>
    void operator()(const char *, const Field &field)
    {
        put(m_next++, field);
    }
    /// The parameter after the last one bound.
    [[nodiscard]] int next() const { return m_next; }

private:
    template<typename Field>
    void put(int at, const Field &field)
    {
        if constexpr (std::is_enum_v<Field>)
            m_statement.bind(at, static_cast<int>(field));
        else if constexpr (requires { m_statement.bind(at, field); })
            m_statement.bind(at, field);
        else
            m_statement.bindText(at, toJson(field));
    }
    template<typename Tag>
    void put(int at, const core::Id<Tag> &id)
    {
        m_statement.bind(at, id.value);
    }
    void put(int at, const std::optional<double> &value)
    {
        if (value)
            m_statement.bind(at, *value);
        else
            m_statement.bindNull(at);
    }

    Statement &m_statement;
    int m_next;
};

/// Fills the fields of a record from a first column on.
class RowReader
{
public:
    explicit RowReader(const Statement &statement, int first = 0)
        : m_statement(statement)
        , m_next(first)
    {
    }

    template<typename Field>
    void operator()(const char *, Field &field)
    {
        take(m_next++, field);
    }

private:
    template<typename Field>
    void take(int at, Field &field)
    {
        if constexpr (std::is_enum_v<Field>)
            field = static_cast<Field>(m_statement.integer(at));
        else
            fromJson(m_statement.bytes(at), field);
    }
    template<typename Tag>
    void take(int at, core::Id<Tag> &id)
    {
        id.value = m_statement.text(at);
    }
    void take(int at, QString &value) { value = m_statement.text(at); }
    void take(int at, qint64 &value) { value = m_statement.integer(at); }
    void take(int at, int &value) { value = static_cast<int>(m_statement.integer(at)); }
    void take(int at, bool &value) { value = m_statement.integer(at) != 0; }
    void take(int at, double &value) { value = m_statement.real(at); }
    void take(int at, QDateTime &value) { value = m_statement.time(at); }
    void take(int at, QDate &value) { value = m_statement.date(at); }
    void take(int at, std::optional<double> &value)
    {
        value = m_statement.isNull(at) ? std::nullopt : std::optional(m_statement.real(at));
    }

    const Statement &m_statement;
    int m_next;
};

/// The table and columns of one kind of record; specialised beside its aggregate.
template<typename Record>
struct Columns;

/// Kinds of record that full text finds.
template<typename Record>
concept Searchable = requires { Columns<Record>::kSearchText; };

/// Columns beyond id and version that the domain struct has, in the order of each().
template<typename Record>
[[nodiscard]] const QList<QByteArray> &columnNames()
{
    static const QList<QByteArray> names = [] {
        ColumnNames visitor;
        const Record record;
        Columns<Record>::each(visitor, record);
        return visitor.names();
    }();
    return names;
}

/// A record read from a statement whose columns are id, version, columnNames().
template<typename Record>
[[nodiscard]] Record readRow(const Statement &statement)
{
    Record record;
    RowReader reader(statement);
    reader("id", record.id);
    reader("version", record.version);
    Columns<Record>::each(reader, record);
    return record;
}

/// "id, version, a, b, c": what readRow() reads.
template<typename Record>
[[nodiscard]] QByteArray selectList()
{
    return QByteArray("id, version, ") + columnNames<Record>().join(", ");
}

/// Runs the statement to its end and reads every row.
template<typename Record>
[[nodiscard]] core::Result<std::vector<Record>> readAll(Statement &statement)
{
    return readEach(statement, readRow<Record>);
}

} // namespace store
