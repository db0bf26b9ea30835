// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace analysis {

/// The words of a text, folded as core::fold does, and where they stand in it. A word is a run of
/// letters and digits; marks that stand alone (NFD) belong to their letter, everything else parts
/// words.
class TextWords
{
public:
    explicit TextWords(QStringView text);

    [[nodiscard]] size_t size() const { return m_places.size(); }
    /// Where a word begins, in UTF-16 units of the text.
    [[nodiscard]] qsizetype start(size_t word) const { return m_places[word].start; }
    [[nodiscard]] qsizetype end(size_t word) const { return m_places[word].end; }
    /// UTF-8; lives as long as this object.
    [[nodiscard]] QByteArrayView folded(size_t word) const
    {
        const Place &place = m_places[word];
        return QByteArrayView(m_folded).sliced(place.foldedStart, place.foldedSize);
    }

private:
    struct Place {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype foldedStart = 0;
        qsizetype foldedSize = 0;
    };

    QByteArray m_folded;
    std::vector<Place> m_places;
};

} // namespace analysis
