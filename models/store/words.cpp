// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/words.h"

#include "models/core/fold.h"

#include <QString>

#include <algorithm>

namespace store {
namespace {

constexpr qsizetype kLongestWord = 12;
constexpr qsizetype kLongestNumber = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Beyond ASCII the tokenizer takes every character for a letter, so other punctuation becomes a
/// space here.
QByteArray withoutPunctuation(const QByteArray &folded)
{
    if (std::ranges::all_of(folded, [](char c) { return static_cast<uchar>(c) < 0x80; }))
        return folded;
    QString text = QString::fromUtf8(folded);
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    return text.toUtf8();
}

} // namespace

QByteArray searchable(const QByteArray &utf8)
{
    return withoutPunctuation(core::foldUtf8(utf8));
}

QList<QByteArray> wordsOf(const QByteArray &utf8)
{
    QList<QByteArray> words;
    forEachWord(searchable(utf8), [&](QByteArrayView word) { words.append(word.toByteArray()); });
    return words;
}

bool isVocabulary(QByteArrayView word)
{
    if (std::ranges::all_of(word, isDigit))
        return word.size() <= kLongestNumber;
    return word.size() <= kLongestWord && std::ranges::none_of(word, isDigit);
}

QByteArray unitWord(const QString &unitId)
{
    return "unit0" + unitId.toUtf8().toHex();
}

} // namespace store
