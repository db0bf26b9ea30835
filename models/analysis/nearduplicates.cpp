// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/nearduplicates.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace analysis {
namespace {

constexpr size_t kRowsOfBand = 2;
/// Newest stories looked at in a bucket: a sentence that thousands of texts share is no story.
constexpr int kMostOfBucket = 32;

/// Multiply-shift hashes, one for each row.
struct RowHash {
    quint64 factor = 0;
    quint64 offset = 0;

    [[nodiscard]] quint32 operator()(quint64 shingle) const
    {
        return quint32((shingle * factor + offset) >> 32);
    }
};

template<size_t Count>
constexpr std::array<RowHash, Count> rowHashes()
{
    std::array<RowHash, Count> rows;
    quint64 state = 0x1234567;
    const auto next = [&state] { // SplitMix64
        state += 0x9E3779B97F4A7C15;
        quint64 x = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    };
    for (RowHash &row : rows)
        row = {next() | 1, next()};
    return rows;
}

/// The keys of some bands: what each hashes least, row by row.
template<size_t Bands>
void fillKeys(std::span<quint64, Bands> keys, std::span<const quint64> shingles, quint64 firstBand)
{
    static constexpr auto kRows = rowHashes<Bands * kRowsOfBand>();
    std::array<quint32, Bands * kRowsOfBand> least;
    least.fill(std::numeric_limits<quint32>::max());
    for (const quint64 shingle : shingles) {
        for (size_t row = 0; row < least.size(); ++row)
            least[row] = std::min(least[row], kRows[row](shingle));
    }
    for (size_t band = 0; band < Bands; ++band) {
        const quint64 rows = quint64(least[band * kRowsOfBand]) << 32 |
                             least[band * kRowsOfBand + 1];
        keys[band] = rows * 0x9E3779B97F4A7C15 + firstBand + band;
    }
}

} // namespace

StoryIndex::Keys StoryIndex::keysOf(const TextPrint &print)
{
    Keys keys{};
    fillKeys(std::span(keys).first<kTextBands>(), print.shingles(), 0);
    fillKeys(std::span(keys).last<kBands - kTextBands>(), print.titleShingles(), kTextBands);
    return keys;
}

/// The story of the text most alike, the earlier of two; a new one if there is none.
quint32 StoryIndex::storyFor(const TextPrint &print, const Keys &keys)
{
    const auto number = quint32(m_texts.size());
    double best = 0;
    quint32 found = quint32(m_stories.size());
    for (const quint64 key : keys) {
        int looked = 0;
        for (quint32 link = m_buckets.value(key); link != 0 && looked < kMostOfBucket;
             link = m_links[link].next, ++looked) {
            Text &other = m_texts[m_links[link].text];
            if (std::exchange(other.seenBy, number) == number || !isSameStory(print, other.print))
                continue;
            const double alike = similarity(print, other.print);
            if (std::pair(-alike, other.story) >= std::pair(-best, found))
                continue;
            const TextPrint &first = m_texts[m_stories[other.story].first].print;
            if (similarity(print, first) < kLeastKinship ||
                agreement(print, first) < kLeastAgreement)
                continue;
            best = alike;
            found = other.story;
        }
    }
    return found;
}

/// One text of a story is enough in a bucket, so that a story told a thousand times is compared
/// once.
void StoryIndex::enter(quint32 number, const Keys &keys)
{
    for (const quint64 key : keys) {
        quint32 &newest = m_buckets[key];
        bool known = false;
        int looked = 0;
        for (quint32 link = newest; link != 0 && looked < kMostOfBucket && !known;
             link = m_links[link].next, ++looked)
            known = m_texts[m_links[link].text].story == m_texts[number].story;
        if (!known) {
            m_links.push_back({number, newest});
            newest = quint32(m_links.size() - 1);
        }
    }
}

size_t StoryIndex::add(const StoryText &text)
{
    const auto number = quint32(m_texts.size());
    TextPrint print(text.title, text.excerpt);
    const Keys keys = keysOf(print);
    const quint32 story = storyFor(print, keys);
    m_texts.push_back({std::move(print), text.publishedAt, story, number});
    if (story == m_stories.size())
        m_stories.push_back({number, number});
    else if (text.publishedAt < m_texts[m_stories[story].original].publishedAt)
        m_stories[story].original = number;
    enter(number, keys);
    return number;
}

std::vector<size_t> nearDuplicates(std::span<const StoryText> texts)
{
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](size_t a, size_t b) { // by text before index: whatever the order
        const StoryText &left = texts[a];
        const StoryText &right = texts[b];
        return std::tie(left.publishedAt, left.title, left.excerpt, a) <
               std::tie(right.publishedAt, right.title, right.excerpt, b);
    });
    StoryIndex index;
    std::vector<size_t> originals(texts.size());
    for (const size_t i : order)
        index.add(texts[i]);
    std::vector<size_t> ofStory; // stories are numbered as they begin
    for (size_t place = 0; place < order.size(); ++place) {
        const size_t story = index.storyOf(place);
        if (story == ofStory.size())
            ofStory.push_back(order[place]);
        const bool sameMoment = texts[order[place]].publishedAt ==
                                texts[ofStory[story]].publishedAt;
        if (sameMoment)
            ofStory[story] = std::min(ofStory[story], order[place]);
    }
    for (size_t place = 0; place < order.size(); ++place)
        originals[order[place]] = ofStory[index.storyOf(place)];
    return originals;
}

} // namespace analysis
