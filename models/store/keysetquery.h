// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <limits>
#include <vector>

namespace store {

class Database;
class Statement;

/// A part of a WHERE clause; numbers are written into it, texts are bound.
struct Condition {
    QByteArray sql;
    QStringList values;
};

/// Which records of a time-ordered table (one with `ord`) are wanted, and through which index they
/// are looked up.
class KeysetQuery
{
public:
    /// Where a record stands in the order, and its row.
    struct Key {
        qint64 ord = 0;
        qint64 row = 0;
    };
    static constexpr qint64 kFirst = 0;
    static constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    static constexpr qint64 kAll = -1;

    KeysetQuery(const Database &db, QByteArray table);

    /// All records must fulfil it.
    void narrow(Condition condition) { m_conditions.push_back(std::move(condition)); }
    /// "column IN (values)"
    void narrowTo(const QByteArray &column, const QStringList &values);
    /// Alternatives that exclude each other; each is looked up by itself, so that each may use the
    /// index in order.
    void branchOver(std::vector<Condition> branches) { m_branches = std::move(branches); }
    /// The index to go through, if it is there; a first load may have taken it down, then the one
    /// by ord serves.
    void through(const QByteArray &index);
    /// "LEFT JOIN …": rows beside the table's, for forEach().
    void alongside(const QByteArray &join) { m_beside = join; }
    /// Only records with these words.
    [[nodiscard]] core::Result<void> match(const QString &text);

    /// Newest first, with ord in [low, high].
    [[nodiscard]] core::Result<std::vector<Key>> keys(qint64 low, qint64 high, qint64 limit) const;
    /// The ords of all, or of the first so many, newest first.
    [[nodiscard]] core::Result<std::vector<qint64>> ords(qint64 limit = kAll) const;
    [[nodiscard]] core::Result<qint64> count() const;
    /// "SELECT columns … GROUP BY group", row by row.
    [[nodiscard]] core::Result<void> forEach(
        const QByteArray &columns, const QByteArray &group,
        const std::function<void(const Statement &)> &row) const;

private:
    [[nodiscard]] QByteArray ordColumn() const;
    [[nodiscard]] QByteArray source() const;
    [[nodiscard]] std::vector<Condition> branches() const;
    [[nodiscard]] core::Result<void> run(const QByteArray &columns, const Condition &branch,
                                         const QByteArray &rest,
                                         const std::function<void(const Statement &)> &row) const;

    const Database &m_db;
    QByteArray m_table;
    QByteArray m_index;
    QByteArray m_beside;
    QByteArray m_expression; ///< of full text; empty: none
    bool m_impossible = false;
    std::vector<Condition> m_conditions;
    std::vector<Condition> m_branches;
};

} // namespace store
