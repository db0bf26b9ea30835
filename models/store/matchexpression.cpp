// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldmatch.h"
#include "models/store/database.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QString>

namespace store {
namespace {

/// A beginning of one letter stands for some two hundred words; more than this would only cost
/// time.
constexpr int kMostWords = 400;

/// Words are folded letters and digits, so quoting is enough.
QByteArray quoted(const QByteArray &word)
{
    return '"' + word + '"';
}

/// The vocabulary's words that begin so, as "a" OR "b"; empty: none.
core::Result<QByteArray> anyWordWith(const Database &db, const QByteArray &table,
                                     const QByteArray &beginning)
{
    auto select = db.cached(
        QByteArray("SELECT word FROM " + table +
                   "_words WHERE word >= ?1 AND word < ?2 ORDER BY length(word), word LIMIT ?3"));
    if (!select)
        return std::unexpected(select.error());
    select->bindText(1, beginning);
    select->bindText(2, beginning + '\xff'); // above every byte of UTF-8
    select->bind(3, kMostWords);
    QList<QByteArray> words;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return words.join(" OR ");
        words.append(quoted(select->bytes(0)));
    }
}

core::Result<QByteArray> termFor(const Database &db, const QByteArray &table,
                                 const QByteArray &word)
{
    if (!isVocabulary(word))
        return QByteArray(quoted(word) + '*');
    const QByteArray other = core::otherSpelling(word);
    return anyWordWith(db, table, word).transform([&other](const QByteArray &any) {
        QList<QByteArray> choices;
        if (!any.isEmpty())
            choices.append(any);
        if (!other.isEmpty())
            choices.append(quoted(other));
        return choices.isEmpty() ? QByteArray() : QByteArray('(' + choices.join(" OR ") + ')');
    });
}

} // namespace

core::Result<QByteArray> matchExpression(const Database &db, const QByteArray &table,
                                         const QString &text)
{
    QList<QByteArray> terms;
    for (const QByteArray &word : wordsOf(text.toUtf8())) {
        auto term = termFor(db, table, word);
        if (!term)
            return std::unexpected(term.error());
        if (term->isEmpty())
            return QByteArray();
        terms.append(*term);
    }
    return terms.isEmpty() ? QByteArray("") : terms.join(" AND ");
}

} // namespace store
