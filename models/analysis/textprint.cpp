// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textprint.h"

#include "models/analysis/textwords.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

constexpr size_t kShingle = 3;
constexpr size_t kLongestSource = 5; ///< words of a source's name behind a title
constexpr size_t kLongestName = 6;   ///< a longer run of capitals is a manner of writing
constexpr size_t kLongestTitle = 25; ///< words of a text that is its own title
constexpr quint64 kSecondCopy = 0x9E3779B97F4A7C15;

/// The same on every machine, unlike qHash: all desks find the same stories.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

quint64 wordHash(QByteArrayView word)
{
    quint64 hash = 0xCBF29CE484222325; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<uchar>(c)) * 0x100000001B3;
    return mixed(hash);
}

std::vector<quint64> hashesOf(const TextWords &words)
{
    std::vector<quint64> hashes(words.size());
    for (size_t i = 0; i < hashes.size(); ++i)
        hashes[i] = wordHash(words.folded(i));
    return hashes;
}

void makeSet(std::vector<quint64> &values)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
}

/// Runs of three words; a shorter text is one run.
std::vector<quint64> shinglesOf(std::span<const quint64> words)
{
    std::vector<quint64> shingles;
    for (size_t i = 0; i == 0 || i + kShingle <= words.size(); ++i) {
        quint64 hash = 0;
        for (const quint64 word : words.subspan(i, std::min(kShingle, words.size() - i)))
            hash = mixed(hash * 31 + word);
        if (!words.empty())
            shingles.push_back(hash);
    }
    makeSet(shingles);
    return shingles;
}

size_t sharedCount(std::span<const quint64> a, std::span<const quint64> b)
{
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += a[i] == b[j];
        const bool step = a[i] <= b[j];
        j += b[j] <= a[i];
        i += step;
    }
    return shared;
}

/// How much of the smaller set is in the other; 1: one of them is empty.
double overlap(std::span<const quint64> a, std::span<const quint64> b)
{
    const size_t least = std::min(a.size(), b.size());
    return least == 0 ? 1 : double(sharedCount(a, b)) / double(least);
}

/// The title without the name of a source behind it: up to five words after the last dash or bar,
/// without a digit or a comma.
QStringView withoutSource(QStringView title)
{
    static constexpr std::array separators{u" - ", u" – ", u" — ", u" | "};
    qsizetype cut = -1;
    for (const QStringView separator : separators)
        cut = std::max(cut, title.lastIndexOf(separator));
    if (cut < 0)
        return title;
    const QStringView tail = title.sliced(cut + 3);
    const bool plain = std::ranges::none_of(tail, [](QChar c) { return c == u',' || c.isDigit(); });
    const bool isSource = plain && TextWords(tail).size() <= kLongestSource &&
                          TextWords(title.first(cut)).size() >= kLeastWords;
    return isSource ? title.first(cut) : title;
}

/// Names and numbers of a text.
class NameReader
{
public:
    NameReader(QStringView text, const TextWords &words, std::span<const quint64> hashes)
        : m_text(text)
        , m_words(words)
        , m_hashes(hashes)
        , m_shouted(isShouted())
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && !continuesName(i))
                finishName(i);
            if (text[words.start(i)].isDigit())
                i = addNumber(i);
        }
        finishName(words.size());
    }
    std::vector<quint64> names;   ///< folded words of names
    std::vector<quint64> numbers; ///< "15.000", "12/6" as one
    std::vector<quint64> dates;   ///< numbers with a slash

private:
    [[nodiscard]] QStringView word(size_t i) const
    {
        return m_text.sliced(m_words.start(i), m_words.end(i) - m_words.start(i));
    }
    /// What stands between a word and the one before it.
    [[nodiscard]] QStringView gap(size_t i) const
    {
        const qsizetype from = i == 0 ? 0 : m_words.end(i - 1);
        return m_text.sliced(from, m_words.start(i) - from);
    }
    [[nodiscard]] bool isAllCapitals(size_t i) const
    {
        return word(i).size() > 1 &&
               std::ranges::none_of(word(i), [](QChar c) { return c.isLower(); });
    }
    /// Most words are in capitals: they tell nothing.
    [[nodiscard]] bool isShouted() const
    {
        size_t letters = 0;
        size_t capitals = 0;
        for (size_t i = 0; i < m_words.size(); ++i) {
            const bool counts = word(i).size() > 1 && word(i)[0].isLetter();
            letters += counts;
            capitals += counts && isAllCapitals(i);
        }
        return capitals * 2 > letters;
    }
    [[nodiscard]] bool isCapital(size_t i) const
    {
        return word(i)[0].isUpper() && !isAllCapitals(i) && !m_shouted;
    }
    [[nodiscard]] bool beginsSentence(size_t i) const
    {
        return i == 0 || std::ranges::any_of(gap(i), [](QChar c) {
                   return QStringView(u".!?:;…\"“”()[]|\n").contains(c);
               });
    }
    [[nodiscard]] bool continuesName(size_t i) const
    {
        return isCapital(i - 1) && isCapital(i) &&
               std::ranges::all_of(gap(i), [](QChar c) { return c.isSpace(); });
    }
    /// The run of capitals that ends before this word. One capital at the beginning of a sentence
    /// is grammar.
    void finishName(size_t end)
    {
        const size_t first = std::exchange(m_first, end);
        const size_t length = end - first;
        if (length == 0 || length > kLongestName || !isCapital(first) ||
            (length == 1 && beginsSentence(first)))
            return;
        names.insert(names.end(), m_hashes.begin() + std::ptrdiff_t(first),
                     m_hashes.begin() + std::ptrdiff_t(end));
    }
    /// A number with the parts that follow it; gives its last word.
    size_t addNumber(size_t i)
    {
        quint64 hash = m_hashes[i];
        bool date = false;
        while (i + 1 < m_words.size() && gap(i + 1).size() == 1 && word(i + 1)[0].isDigit() &&
               QStringView(u"/.,:-").contains(gap(i + 1)[0])) {
            ++i;
            date = date || gap(i)[0] == u'/';
            hash = mixed(hash * 31 + m_hashes[i]);
        }
        m_first = i;
        numbers.push_back(hash);
        if (date)
            dates.push_back(hash);
        return i;
    }

    QStringView m_text;
    const TextWords &m_words;
    std::span<const quint64> m_hashes;
    bool m_shouted;
    size_t m_first = 0; ///< of the run that is being read
};

void append(std::vector<quint64> &to, std::span<const quint64> values)
{
    to.insert(to.end(), values.begin(), values.end());
}

} // namespace

TextPrint::TextPrint(QStringView title, QStringView excerpt)
{
    title = withoutSource(title.trimmed());
    TextWords excerptWords(excerpt);
    if (title.isEmpty() && excerptWords.size() <= kLongestTitle) {
        title = std::exchange(excerpt, QStringView());
        excerptWords = TextWords(excerpt);
    }
    const TextWords titleWords(title);
    const std::vector<quint64> titleHashes = hashesOf(titleWords);
    const std::vector<quint64> excerptHashes = hashesOf(excerptWords);
    m_titleWords = titleWords.size();
    m_hasExcerpt = excerptWords.size() >= kLeastWords;
    m_titleShingles = shinglesOf(titleHashes);
    m_shingles = shinglesOf(excerptHashes);
    append(m_shingles, m_titleShingles);
    for (const quint64 shingle : m_titleShingles)
        m_shingles.push_back(mixed(shingle ^ kSecondCopy));
    makeSet(m_shingles);

    const NameReader inTitle(title, titleWords, titleHashes);
    const NameReader inExcerpt(excerpt, excerptWords, excerptHashes);
    m_named = !inTitle.names.empty() || !inExcerpt.names.empty();
    m_titleDates = inTitle.dates;
    for (const std::span<const quint64> read :
         {std::span(inTitle.names), std::span(inTitle.numbers)})
        append(m_titleNames, read);
    m_names = m_titleNames;
    append(m_names, inExcerpt.names);
    append(m_names, inExcerpt.numbers);
    m_words = titleHashes;
    append(m_words, excerptHashes);
    append(m_words, m_names);
    for (auto *set : {&m_names, &m_titleNames, &m_titleDates, &m_words})
        makeSet(*set);
}

double similarity(const TextPrint &a, const TextPrint &b)
{
    const bool whole = a.m_hasExcerpt && b.m_hasExcerpt;
    if (!whole && std::min(a.m_titleWords, b.m_titleWords) < kLeastWords)
        return 0;
    const auto &left = whole ? a.m_shingles : a.m_titleShingles;
    const auto &right = whole ? b.m_shingles : b.m_titleShingles;
    const size_t shared = sharedCount(left, right);
    return double(shared) / double(left.size() + right.size() - shared);
}

double similarity(QStringView titleA, QStringView excerptA, QStringView titleB,
                  QStringView excerptB)
{
    return similarity(TextPrint(titleA, excerptA), TextPrint(titleB, excerptB));
}

double agreement(const TextPrint &a, const TextPrint &b)
{
    if (!a.m_titleDates.empty() && !b.m_titleDates.empty() &&
        sharedCount(a.m_titleDates, b.m_titleDates) == 0)
        return 0;
    if (a.m_named != b.m_named) {
        const TextPrint &named = a.m_named ? a : b;
        const TextPrint &other = a.m_named ? b : a;
        if (!named.m_titleNames.empty())
            return double(sharedCount(named.m_titleNames, other.m_words)) /
                   double(named.m_titleNames.size());
    }
    if (a.m_hasExcerpt && b.m_hasExcerpt)
        return overlap(a.m_names, b.m_names);
    return overlap(a.m_titleNames, b.m_titleNames);
}

bool isSameStory(const TextPrint &a, const TextPrint &b)
{
    const double least = a.hasExcerpt() && b.hasExcerpt() ? kSameText : kSameTitle;
    return similarity(a, b) >= least && agreement(a, b) >= kLeastAgreement;
}

} // namespace analysis
