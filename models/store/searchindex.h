// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/wordset.h"

#include <QByteArray>
#include <QList>

#include <limits>
#include <vector>

namespace store {

class Database;

/// The full-text index of one table, written in batches in order of ord (FTS5 flushes on every step
/// back). It holds exactly the live records from `searchable-from` on; the rest is filled in
/// afterwards, newest first.
class SearchIndex
{
public:
    static constexpr qint64 kNothing = std::numeric_limits<qint64>::max();

    SearchIndex(const Database &db, QByteArray table)
        : m_db(db)
        , m_table(std::move(table))
    {
    }

    /// From which ord on records are indexed; 0: all.
    [[nodiscard]] core::Result<qint64> searchableFrom();
    [[nodiscard]] core::Result<void> setSearchableFrom(qint64 ord);
    /// Empties the index; records must be filled in again.
    [[nodiscard]] core::Result<void> clear();

    /// While many records are filled in, none of which is there, segments are written large and not
    /// merged; afterwards they are, as records change.
    [[nodiscard]] core::Result<void> setFilling(bool filling);

    /// False: surely not indexed yet, so that its text need not be made.
    [[nodiscard]] bool wants(qint64 ord) const { return m_from < 0 || ord >= m_from; }
    /// Waits for flush(). Text is UTF-8 as people wrote it.
    void put(qint64 ord, QByteArray text) { m_waiting.push_back({ord, true, std::move(text)}); }
    void remove(qint64 ord) { m_waiting.push_back({ord, false, {}}); }
    [[nodiscard]] core::Result<void> flush();
    /// After a rollback: nothing of what was written or known counts.
    void forget();

private:
    struct Change {
        qint64 ord = 0;
        bool put = false;
        QByteArray text;
    };
    [[nodiscard]] core::Result<void> configure(const char *option, int value) const;
    [[nodiscard]] core::Result<void> write(const Change &change);
    [[nodiscard]] core::Result<void> learn(const QByteArray &searchableText);
    [[nodiscard]] core::Result<void> loadVocabulary();

    const Database &m_db;
    QByteArray m_table;
    std::vector<Change> m_waiting;
    WordSet m_vocabulary;
    bool m_vocabularyKnown = false;
    bool m_filling = false; ///< nothing of what is put is in the index
    qint64 m_from = -1;     ///< −1: not read yet
};

/// The FTS5 expression for a typed text: every word must begin a word of the record, or be part of
/// the whole name of a unit that the report lies in. Null: nothing can match; empty: the text has
/// no words and does not narrow.
[[nodiscard]] core::Result<QByteArray> matchExpression(const Database &db, const QByteArray &table,
                                                       const QString &text);

} // namespace store
