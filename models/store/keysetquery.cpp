// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keysetquery.h"

#include "models/store/database.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

#include <algorithm>

namespace store {
namespace {

core::Result<bool> hasIndex(const Database &db, const QByteArray &name)
{
    auto select = db.cached("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bindText(1, name);
    return select->step();
}

} // namespace

KeysetQuery::KeysetQuery(const Database &db, QByteArray table)
    : m_db(db)
    , m_table(std::move(table))
    , m_index(m_table + "_by_ord")
{
}

void KeysetQuery::narrowTo(const QByteArray &column, const QStringList &values)
{
    const QByteArray marks =
        QByteArray("?, ").repeated(values.size()).chopped(values.isEmpty() ? 0 : 2);
    narrow({column + " IN (" + marks + ")", values});
}

void KeysetQuery::through(const QByteArray &index)
{
    if (hasIndex(m_db, index).value_or(false))
        m_index = index;
}

core::Result<void> KeysetQuery::match(const QString &text)
{
    auto expression = matchExpression(m_db, m_table, text);
    if (!expression)
        return std::unexpected(expression.error());
    m_impossible = expression->isNull();
    m_expression = *expression;
    return {};
}

QByteArray KeysetQuery::ordColumn() const
{
    return m_expression.isEmpty() ? QByteArray("ord") : QByteArray(m_table + "_text.rowid");
}

QByteArray KeysetQuery::source() const
{
    if (m_expression.isEmpty())
        return m_table + " INDEXED BY " + m_index + m_beside + " WHERE retired_at IS NULL";
    const QByteArray text = m_table + "_text"; // CROSS JOIN: the text decides the order
    return text + " CROSS JOIN " + m_table + " INDEXED BY " + m_table + "_by_ord ON ord = " + text +
           ".rowid" + m_beside + " WHERE " + text + " MATCH ? AND retired_at IS NULL";
}

std::vector<Condition> KeysetQuery::branches() const
{
    return m_branches.empty() || !m_expression.isEmpty() ? std::vector<Condition>{{}} : m_branches;
}

core::Result<void> KeysetQuery::run(const QByteArray &columns, const Condition &branch,
                                    const QByteArray &rest,
                                    const std::function<void(const Statement &)> &row) const
{
    QByteArray sql = "SELECT " + columns + " FROM " + source();
    QStringList values;
    if (!m_expression.isEmpty())
        values.append(QString::fromUtf8(m_expression));
    for (const Condition &condition : m_conditions) {
        sql += " AND " + condition.sql;
        values += condition.values;
    }
    if (!branch.sql.isEmpty())
        sql += " AND " + branch.sql;
    values += branch.values;
    auto select = m_db.cached(QByteArray(sql + rest));
    if (!select)
        return std::unexpected(select.error());
    for (int i = 0; i < values.size(); ++i)
        select->bind(i + 1, values[i]);
    for (;;) {
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return {};
        row(*select);
    }
}

core::Result<std::vector<KeysetQuery::Key>> KeysetQuery::keys(qint64 low, qint64 high,
                                                              qint64 limit) const
{
    std::vector<Key> found;
    if (m_impossible || low > high)
        return found;
    const QByteArray ord = ordColumn();
    const QByteArray rest = " AND " + ord + " >= " + QByteArray::number(low) + " AND " + ord +
                            " <= " + QByteArray::number(high) + " ORDER BY " + ord +
                            " DESC LIMIT " + QByteArray::number(limit);
    const auto all = branches();
    for (const Condition &branch : all) {
        const auto take = [&](const Statement &row) {
            found.push_back({row.integer(0), row.integer(1)});
        };
        if (auto done = run(ord + ", row", branch, rest, take); !done)
            return std::unexpected(done.error());
    }
    if (all.size() > 1)
        std::ranges::sort(found, std::ranges::greater(), &Key::ord);
    if (limit >= 0 && qint64(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

core::Result<std::vector<qint64>> KeysetQuery::ords(qint64 limit) const
{
    std::vector<qint64> found;
    if (m_impossible)
        return found;
    const auto all = branches();
    for (const Condition &branch : all) {
        const QByteArray rest = " ORDER BY " + ordColumn() + " DESC LIMIT " +
                                QByteArray::number(limit);
        if (auto done = run(ordColumn(), branch, rest,
                            [&](const Statement &row) { found.push_back(row.integer(0)); });
            !done)
            return std::unexpected(done.error());
    }
    if (all.size() > 1)
        std::ranges::sort(found, std::ranges::greater());
    if (limit >= 0 && qint64(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

core::Result<qint64> KeysetQuery::count() const
{
    qint64 total = 0;
    if (m_impossible)
        return total;
    for (const Condition &branch : branches()) {
        if (auto done = run("count(*)", branch, {},
                            [&](const Statement &row) { total += row.integer(0); });
            !done)
            return std::unexpected(done.error());
    }
    return total;
}

core::Result<void> KeysetQuery::forEach(const QByteArray &columns, const QByteArray &group,
                                        const std::function<void(const Statement &)> &row) const
{
    if (m_impossible)
        return {};
    for (const Condition &branch : branches()) {
        if (auto done = run(columns, branch,
                            group.isEmpty() ? group : QByteArray(" GROUP BY " + group), row);
            !done)
            return done;
    }
    return {};
}

} // namespace store
