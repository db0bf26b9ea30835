// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace store {

/// A text as full text knows it: folded, with nothing but letters and digits between the spaces
/// (and ASCII punctuation, which the tokenizer splits at by itself).
[[nodiscard]] QByteArray searchable(const QByteArray &utf8);

/// Calls `word(QByteArrayView)` for every word of a searchable text, as the tokenizer splits it.
template<typename Call>
void forEachWord(QByteArrayView searchableText, Call word);

/// The words of a text: "PA-2025-000123" is three.
[[nodiscard]] QList<QByteArray> wordsOf(const QByteArray &utf8);

/// Words short enough to be kept in the vocabulary, which is what a typed beginning is looked up
/// in: up to 12 letters, or up to four digits. Everything else (codes, phone numbers, plates) is
/// rare, and found by FTS5's prefix query.
[[nodiscard]] bool isVocabulary(QByteArrayView word);

/// The word that stands for a unit in the text of a report that lies there, since names change;
/// with a digit, so that no typed beginning of a word meets it.
[[nodiscard]] QByteArray unitWord(const QString &unitId);

/// Letters and digits of ASCII, and everything beyond ASCII.
[[nodiscard]] constexpr bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
}

template<typename Call>
void forEachWord(QByteArrayView searchableText, Call word)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= searchableText.size(); ++i) {
        if (i < searchableText.size() && isWordByte(searchableText[i]))
            continue;
        if (i > start)
            word(searchableText.sliced(start, i - start));
        start = i + 1;
    }
}

} // namespace store
