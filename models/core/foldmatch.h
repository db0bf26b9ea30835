// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace core {

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool exact = false; ///< spelled as it was typed, marks and all

    bool operator==(const TextRange &) const = default;
};

/// Where words of a text begin with the words of a search, as full text finds them: both folded,
/// "duong lo" in "Đường lớn" is "Đường lớ". Words that follow each other in both are one range.
/// Ranges are of the text as it is, in order and apart from each other; marks that stand alone
/// (NFD) belong to their letter.
[[nodiscard]] QList<TextRange> foldedMatches(QStringView text, QStringView search);

/// The other spelling of a folded word that ends in y or i after consonants ("qui" and "quy", "ly"
/// and "li"); empty: it has none.
[[nodiscard]] QByteArray otherSpelling(QByteArrayView foldedWord);

} // namespace core
