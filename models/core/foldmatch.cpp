// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldmatch.h"

#include "models/core/fold.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

/// A word of a text: folded, and where each of its folded characters comes from.
struct Word {
    QString folded;
    std::vector<qsizetype> from; ///< of each folded character; at the end: where the word ends
};

qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    Word word;
    const auto finish = [&](qsizetype end) {
        if (!word.folded.isEmpty()) {
            word.from.push_back(end);
            words.push_back(std::move(word));
        }
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = unitsAt(text, at);
        const QStringView one = text.sliced(at, units);
        if (!isMark(one[0])) {
            const QString folded = fold(one);
            if (folded.isEmpty() || (units == 1 && !one[0].isLetterOrNumber()))
                finish(at);
            else
                word.folded += folded, word.from.insert(word.from.end(), size_t(folded.size()), at);
        }
        at += units;
    }
    finish(text.size());
    return words;
}

/// How many folded characters of the word match; 0: none.
qsizetype matched(const Word &word, const Word &typed)
{
    if (word.folded.startsWith(typed.folded))
        return typed.folded.size();
    const QByteArray other = otherSpelling(typed.folded.toUtf8());
    return !other.isEmpty() && word.folded == QString::fromUtf8(other) ? word.folded.size() : 0;
}

struct Match {
    size_t typed = 0;
    qsizetype length = 0;
};

/// The longest match, of the typed word that follows the last one if it is as long.
Match bestMatch(const Word &word, const std::vector<Word> &typed, size_t expected)
{
    Match best;
    for (size_t i = 0; i < typed.size(); ++i) {
        const qsizetype length = matched(word, typed[i]);
        if (length > best.length || (length == best.length && i == expected))
            best = {i, length};
    }
    return best;
}

/// As people compare spelling: whatever the case and the form of Unicode.
QString spelling(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toLower();
}

} // namespace

QList<TextRange> foldedMatches(QStringView text, QStringView search)
{
    const std::vector<Word> typed = wordsOf(search);
    const QString typedAsIs = spelling(search);
    QList<TextRange> ranges;
    size_t expected = 0; // the typed word that would go on with the last range; 0: none
    for (const Word &word : wordsOf(text)) {
        const Match match = bestMatch(word, typed, expected);
        if (match.length == 0) {
            expected = 0;
            continue;
        }
        const qsizetype end = word.from[size_t(match.length)];
        if (expected > 0 && match.typed == expected)
            ranges.back().length = end - ranges.back().start;
        else
            ranges.append({word.from.front(), end - word.from.front()});
        const bool whole = match.length == word.folded.size();
        expected = whole && match.typed + 1 < typed.size() ? match.typed + 1 : 0;
    }
    for (TextRange &range : ranges)
        range.exact = typedAsIs.contains(spelling(text.sliced(range.start, range.length)));
    return ranges;
}

QByteArray otherSpelling(QByteArrayView foldedWord)
{
    if (foldedWord.size() < 2 || (foldedWord.back() != 'y' && foldedWord.back() != 'i'))
        return {};
    QByteArrayView before = foldedWord.chopped(1);
    if (before == "qu")
        before = before.chopped(1);
    const bool consonants = std::ranges::all_of(before, [](char c) {
        return c >= 'a' && c <= 'z' && !QByteArrayView("aeiouy").contains(c);
    });
    if (!consonants)
        return {};
    QByteArray other = foldedWord.toByteArray();
    other.back() = foldedWord.back() == 'y' ? 'i' : 'y';
    return other;
}

} // namespace core
