// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/core/foldmatch.h"
#include "models/store/database.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QString>

#include <algorithm>

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

/// A unit by the words of its name as they are typed: folded, with i for y.
struct NamedUnit {
    QList<QByteArray> name;
    QByteArray word; ///< that stands for it in the text
};

QList<QByteArray> nameWords(const QByteArray &name)
{
    return wordsOf(core::placeKey(QString::fromUtf8(name)).toUtf8());
}

core::Result<QList<NamedUnit>> namedUnits(const Database &db)
{
    auto select = db.cached("SELECT id, name, short_name FROM units WHERE retired_at IS NULL");
    if (!select)
        return std::unexpected(select.error());
    QList<NamedUnit> units;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return units;
        const QByteArray word = unitWord(select->text(0));
        for (const int column : {1, 2})
            units.append({nameWords(select->bytes(column)), word});
    }
}

/// The units that are named by exactly these words, as "a" OR "b"; empty: none.
QByteArray unitsNamed(const QList<NamedUnit> &units, const QList<QByteArray> &name)
{
    QList<QByteArray> words;
    for (const NamedUnit &unit : units) {
        if (unit.name == name && !words.contains(quoted(unit.word)))
            words.append(quoted(unit.word));
    }
    return words.join(" OR ");
}

/// A typed word: what it is looked up by, and how it stands in the name of a unit.
struct Typed {
    QByteArray term; ///< empty: no record has it
    QByteArray key;
};

/// All of these words, or a unit that they name; empty: neither.
QByteArray wordsOrUnit(const QList<Typed> &words, const QByteArray &units)
{
    QList<QByteArray> terms;
    for (const Typed &word : words)
        terms.append(word.term);
    const bool impossible = terms.contains(QByteArray());
    if (units.isEmpty())
        return impossible ? QByteArray() : terms.join(" AND ");
    return '(' + (impossible ? units : '(' + terms.join(" AND ") + ") OR " + units) + ')';
}

/// The words in order, the longest names of units found among them; null: nothing can match.
QByteArray joined(const QList<Typed> &words, const QList<NamedUnit> &units)
{
    QList<QByteArray> parts;
    qsizetype longest = 0;
    for (const NamedUnit &unit : units)
        longest = std::max(longest, unit.name.size());
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = std::min(longest, words.size() - at);
        QByteArray named;
        for (; length > 0 && named.isEmpty(); --length) {
            QList<QByteArray> name;
            for (qsizetype i = at; i < at + length; ++i)
                name.append(words[i].key);
            named = unitsNamed(units, name);
        }
        length = named.isEmpty() ? 1 : length + 1; // the loop has gone one further
        const QByteArray part = wordsOrUnit(words.sliced(at, length), named);
        if (part.isEmpty())
            return {};
        parts.append(part);
        at += length;
    }
    return parts.join(" AND ");
}

} // namespace

core::Result<QByteArray> matchExpression(const Database &db, const QByteArray &table,
                                         const QString &text)
{
    QList<Typed> typed;
    for (const QByteArray &word : wordsOf(text.toUtf8())) {
        auto term = termFor(db, table, word);
        if (!term)
            return std::unexpected(term.error());
        typed.append({*term, core::placeKey(QString::fromUtf8(word)).toUtf8()});
    }
    if (typed.isEmpty())
        return QByteArray("");
    const auto units = table == "reports" ? namedUnits(db) : core::Result<QList<NamedUnit>>();
    return units.transform([&](const auto &named) { return joined(typed, named); });
}

} // namespace store
