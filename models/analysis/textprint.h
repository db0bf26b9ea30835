// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace analysis {

/// What a title and an excerpt are compared by, so that many comparisons read each text once. The
/// words are folded: marks, case and punctuation make no difference.
class TextPrint
{
public:
    /// The name of a source behind a title's last dash or bar ("… | VnExpress") is left out. A
    /// short text without a title is its own title.
    TextPrint(QStringView title, QStringView excerpt);

    /// Hashes of the runs of three words, each once, ascending; those of the title twice, so that
    /// it counts double.
    [[nodiscard]] const std::vector<quint64> &shingles() const { return m_shingles; }
    [[nodiscard]] const std::vector<quint64> &titleShingles() const { return m_titleShingles; }
    [[nodiscard]] bool hasExcerpt() const { return m_hasExcerpt; }

private:
    friend double similarity(const TextPrint &, const TextPrint &);
    friend double agreement(const TextPrint &, const TextPrint &);

    std::vector<quint64> m_shingles;
    std::vector<quint64> m_titleShingles;
    std::vector<quint64> m_names;      ///< names and numbers of all of the text
    std::vector<quint64> m_titleNames; ///< of the title
    std::vector<quint64> m_titleDates; ///< "12/6"
    std::vector<quint64> m_words;
    size_t m_titleWords = 0;
    bool m_hasExcerpt = false;
    bool m_named = false; ///< not numbers alone: the text keeps capital letters
};

/// Fewer words say too little: "Tin buồn" twice is not one story.
inline constexpr size_t kLeastWords = 5;
/// Thresholds, between the labelled texts of tst_nearduplicates: a repost and its original have
/// 0.36 and more there (excerpts of at least kLeastWords on both sides), titles alone of one story
/// mostly 0.53 and more; different stories whose names agree reach 0.24 and 0.29.
inline constexpr double kSameText = 0.33;
inline constexpr double kSameTitle = 0.45;
/// Texts that agree less in their names and numbers tell of different things, however alike their
/// sentences are.
inline constexpr double kLeastAgreement = 0.7;

/// Jaccard's index of the shingles, 0…1; of the titles' alone when one of the texts has no excerpt.
/// 0 when they are too short to tell.
[[nodiscard]] double similarity(const TextPrint &a, const TextPrint &b);
[[nodiscard]] double similarity(QStringView titleA, QStringView excerptA, QStringView titleB,
                                QStringView excerptB);
/// How far the names (words with a capital inside a sentence) and numbers of the text with fewer of
/// them are in the other, 0…1; of the titles' when one has no excerpt. A text without capital
/// letters is looked through for the names of the other's title. 0 when both titles have dates and
/// share none: the bulletins of two days.
[[nodiscard]] double agreement(const TextPrint &a, const TextPrint &b);
/// Whether two texts say the same: similar enough, and about the same names and numbers.
[[nodiscard]] bool isSameStory(const TextPrint &a, const TextPrint &b);

} // namespace analysis
