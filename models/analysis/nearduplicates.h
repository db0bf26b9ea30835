// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textprint.h"

#include <QHash>

#include <array>
#include <span>

namespace analysis {

/// One item of online information. The views need to live only for the call.
struct StoryText {
    QStringView title = {};
    QStringView excerpt = {};
    qint64 publishedAt = 0; ///< ms since 1970
};

/// A text that is less alike than this to the one its story began with does not join it, however
/// alike it is to a later one: small changes do not chain unlike texts together.
inline constexpr double kLeastKinship = 0.15;

/// Stories: a text and those that say the same (isSameStory). Texts are best added in the order of
/// their publication; a text joins the story of the text most alike it, if it is also akin to that
/// story's first text (kLeastKinship), and stories never merge. Which texts are compared is found
/// by MinHash and banding: a pair at the thresholds is missed once in about 250 times, a more
/// similar one hardly ever; no chance and no hash seed is in it.
class StoryIndex
{
public:
    /// Takes a text in and gives its number: how many came before it.
    size_t add(const StoryText &text);
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    /// The earliest text of its story, the first added of those of one moment.
    [[nodiscard]] size_t originalOf(size_t number) const
    {
        return m_stories[m_texts[number].story].original;
    }
    /// A number that the texts of one story share.
    [[nodiscard]] size_t storyOf(size_t number) const { return m_texts[number].story; }

private:
    struct Text {
        TextPrint print;
        qint64 publishedAt = 0;
        quint32 story = 0;
        quint32 seenBy = 0; ///< the text that was compared with it last
    };
    struct Story {
        quint32 first = 0; ///< the text it began with
        quint32 original = 0;
    };
    struct Link {
        quint32 text = 0;
        quint32 next = 0; ///< index into m_links; 0: the end
    };
    static constexpr size_t kTextBands = 48;
    static constexpr size_t kBands = kTextBands + 24; ///< the last ones are of the title alone
    using Keys = std::array<quint64, kBands>;

    [[nodiscard]] static Keys keysOf(const TextPrint &print);
    [[nodiscard]] quint32 storyFor(const TextPrint &print, const Keys &keys);
    void enter(quint32 number, const Keys &keys);

    std::vector<Text> m_texts;
    std::vector<Story> m_stories;
    QHash<quint64, quint32> m_buckets; ///< by band and its least hashes: the newest link
    std::vector<Link> m_links{1};
};

/// For each text the index of its original: the earliest of its story, the first of those of one
/// moment; itself if it stands alone. Texts in another order have the same stories.
[[nodiscard]] std::vector<size_t> nearDuplicates(std::span<const StoryText> texts);

} // namespace analysis
