// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchrank.h"

#include "models/core/foldmatch.h"
#include "models/store/database.h"
#include "models/store/keysetquery.h"
#include "models/store/statement.h"

#include <algorithm>

namespace store {
namespace {

/// How well a text fits, 0 best.
enum Fit { Spelled, Together, SpelledApart, Apart, Absent };

Fit fitOf(const QString &text, qsizetype searched, const QString &search)
{
    Fit best = Absent;
    for (const core::TextRange &range : core::foldedMatches(text, search)) {
        const bool together = range.length >= searched;
        const Fit fit = together ? (range.exact ? Spelled : Together)
                                 : (range.exact ? SpelledApart : Apart);
        best = std::min(best, fit);
    }
    return best;
}

/// The title counts before the other texts, spelling before both.
int rankOf(const Statement &row, int columns, const QString &search)
{
    const qsizetype searched = search.size();
    int best = 2 * Absent + 1;
    for (int column = 0; column < columns; ++column) {
        const QString text = row.text(column).normalized(QString::NormalizationForm_C);
        best = std::min(best, 2 * int(fitOf(text, searched, search)) + (column > 0 ? 1 : 0));
    }
    return best;
}

} // namespace

core::Result<std::vector<qint64>> hitOrder(const Database &db, const KeysetQuery &query,
                                           const QByteArray &table, const QByteArray &columns,
                                           const QString &search, qint64 limit)
{
    if (search.trimmed().isEmpty())
        return query.ords(limit);
    auto some = query.ords(kMostRanked + 1);
    if (!some)
        return some;
    const bool many = qint64(some->size()) > kMostRanked;
    if (many && (limit < 0 || limit > kMostRanked))
        return query.ords(limit);
    auto best = many ? std::move(some) : bestFirst(db, table, columns, search, *some);
    if (best && limit >= 0 && qint64(best->size()) > limit)
        best->resize(size_t(limit));
    return best;
}

core::Result<std::vector<qint64>> bestFirst(const Database &db, const QByteArray &table,
                                            const QByteArray &columns, const QString &search,
                                            const std::vector<qint64> &ords)
{
    auto select = db.cached(QByteArray("SELECT " + columns + " FROM " + table + " INDEXED BY " +
                                       table + "_by_ord WHERE ord = ?1 AND retired_at IS NULL"));
    if (!select)
        return std::unexpected(select.error());
    const QString typed = search.simplified().normalized(QString::NormalizationForm_C);
    const int count = int(columns.count(',')) + 1;
    std::vector<std::pair<int, qint64>> ranked;
    ranked.reserve(ords.size());
    for (const qint64 ord : ords) {
        select->bind(1, ord);
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        ranked.emplace_back(*there ? rankOf(*select, count, typed) : 2 * Absent + 1, ord);
        select->reset();
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, qint64>::first);
    std::vector<qint64> best;
    best.reserve(ranked.size());
    for (const auto &[rank, ord] : ranked)
        best.push_back(ord);
    return best;
}

} // namespace store
