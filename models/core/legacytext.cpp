// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/legacytext.h"

#include "models/core/legacytables.h"
#include "models/core/syllable.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype kEnoughWords = 2000;
constexpr qsizetype kLongestWord = 24;
constexpr qsizetype kLongestTag = 2000;
constexpr std::array kCandidates = {LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
                                    LegacyEncoding::Windows1258};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A sign, as text in Latin-1 uses it; TCVN3 has letters there.
bool isSign(QChar c)
{
    return c.unicode() >= 0xA1 &&
           (c.unicode() < 0xC0 || c.unicode() == 0xD7 || c.unicode() == 0xF7);
}

bool isVietnameseOnly(QChar c)
{
    constexpr QStringView kLetters = u"ĂăĐđĨĩŨũƠơƯư";
    return (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9) ||
           (c.unicode() >= 0x0300 && c.unicode() <= 0x0323) || kLetters.contains(c);
}

QString trimmedSigns(QStringView word)
{
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    while (!word.isEmpty() && isSign(word.front()))
        word = word.sliced(1);
    return word.toString();
}

bool hasInnerCapital(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word.at(i).isUpper() && word.at(i - 1).isLower())
            return true;
    }
    return false;
}

/// Whether no text in Latin-1 would be written so: a sign inside the word that cannot stand at its
/// edge either, or a capital beside a small letter but in front.
bool isOddLatin(QStringView word)
{
    constexpr QStringView kStarts = u"£¥¢¤§¦©®µ«»¡¿";
    constexpr QStringView kEnds = u"©®ªº»«¹";
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool natural = (i == 0 && kStarts.contains(c)) ||
                             (i == word.size() - 1 && kEnds.contains(c));
        if (isSign(c) && !natural)
            return true;
        const bool inSmall = i > 0 && (word.at(i - 1).isLower() ||
                                       (i + 1 < word.size() && word.at(i + 1).isLower()));
        if (inSmall && c.unicode() >= 0xC0 && c.isUpper())
            return true;
    }
    return false;
}

/// Two letters that follow one another in this encoding and in hardly any language.
bool hasOddPair(QStringView word, LegacyEncoding encoding)
{
    struct Follow {
        QStringView bases;
        QStringView marks;
    };
    static constexpr std::array vni = {Follow{u"aeo", u"øõáàâåãä"}, Follow{u"a", u"êèüù"},
                                       Follow{u"e", u"ù"}, Follow{u"u", u"øõùû"},
                                       Follow{u"yôö", u"øõùûï"}};
    static constexpr std::array windows = {Follow{u"âêôãõý", u"ìòþ"}};
    const bool isVni = encoding == LegacyEncoding::Vni;
    const std::span<const Follow> follows = isVni ? std::span<const Follow>(vni) : windows;
    const QString small = word.toString().toLower();
    for (qsizetype i = 1; i < small.size(); ++i) {
        const bool odd = std::ranges::any_of(follows, [&small, i](const Follow &follow) {
            return follow.bases.contains(small.at(i - 1)) && follow.marks.contains(small.at(i));
        });
        if (odd)
            return true;
    }
    return false;
}

/// How well the different words of a text fit one encoding.
struct Tally {
    LegacyEncoding encoding = LegacyEncoding::None;
    int words = 0;       ///< words in two letters or more, or with a mark
    int valid = 0;       ///< of them: syllables when converted
    int marked = 0;      ///< words beyond ASCII
    int markedValid = 0; ///< of them: syllables when converted
    int evidence = 0;    ///< of them: no syllables as they stand
    int strong = 0;      ///< of them: not to be met in Latin-1 text
    int against = 0;     ///< syllables as they stand and none when converted

    void add(const QString &word, bool isSyllable)
    {
        const QString old = encoding == LegacyEncoding::Tcvn3 ? word : trimmedSigns(word);
        if (std::ranges::all_of(old, isAsciiLetter)) {
            addPlain(old);
            return;
        }
        const QString meant = fromLegacy(old, encoding);
        const bool fits = isVietnameseSyllable(meant) && !hasInnerCapital(meant);
        ++words;
        ++marked;
        valid += static_cast<int>(fits);
        markedValid += static_cast<int>(fits);
        against += static_cast<int>(isSyllable && !fits);
        if (!fits || isSyllable)
            return;
        ++evidence;
        strong += static_cast<int>(encoding == LegacyEncoding::Tcvn3 ? isOddLatin(old)
                                                                     : hasOddPair(old, encoding));
    }
    void addPlain(const QString &word)
    {
        const bool fits = isVietnameseSyllable(word);
        if (word.size() < 2 ||
            (!fits && word.isUpper())) // a letter or an abbreviation says nothing
            return;
        ++words;
        valid += static_cast<int>(fits);
    }
    [[nodiscard]] bool convinces() const
    {
        if (evidence <= against || 4 * markedValid < 3 * marked)
            return false;
        if (strong == 0)
            return valid == words && (evidence >= 2 || words >= 4);
        return strong == 1 ? 2 * valid > words : 2 * valid >= words;
    }
};

/// The different words of a text: runs of letters and Latin-1 signs. Tags, addresses and words with
/// digits are left out; of a long text the beginning is enough.
class WordsOf
{
public:
    explicit WordsOf(QStringView text)
    {
        for (qsizetype at = 0; at < text.size() && m_words.size() < kEnoughWords;) {
            if (const qsizetype tag = tagLength(text.sliced(at)); tag > 0) {
                at += tag;
                continue;
            }
            qsizetype end = at;
            while (end < text.size() && !text.at(end).isSpace() &&
                   (end == at || text.at(end) != u'<'))
                ++end;
            if (end > at)
                addChunk(text.sliced(at, end - at));
            at = std::max(end, at + 1);
        }
    }
    [[nodiscard]] const QSet<QString> &words() const { return m_words; }

private:
    static qsizetype tagLength(QStringView text)
    {
        if (text.size() < 3 || text.front() != u'<' ||
            !(isAsciiLetter(text.at(1)) || text.at(1) == u'/' || text.at(1) == u'?'))
            return 0;
        const QStringView head = text.first(std::min(text.size(), kLongestTag));
        const qsizetype length = head.indexOf(u'>') + 1;
        const bool ascii = std::ranges::all_of(head.first(length),
                                               [](QChar c) { return c.unicode() < 0x80; });
        return ascii ? length : 0;
    }
    void addChunk(QStringView chunk)
    {
        if (chunk.contains("://"_L1) || chunk.contains(u'@') || chunk.startsWith("www."_L1))
            return;
        QString word;
        bool digits = false;
        for (const QChar c : chunk) {
            digits = digits || c.isDigit();
            if (c.isLetter() || c.isDigit() || isSign(c)) {
                word += c;
                continue;
            }
            if (!digits)
                addWord(word);
            word.clear();
            digits = false;
        }
        if (!digits)
            addWord(word);
    }
    void addWord(const QString &word)
    {
        const bool sign = word.size() == 1 && isSign(word.front());
        if (!word.isEmpty() && word.size() <= kLongestWord && !sign)
            m_words.insert(word);
    }

    QSet<QString> m_words;
};

} // namespace

LegacyEncoding legacyEncodingOf(QStringView text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0xA1; }) ||
        std::ranges::any_of(text, isVietnameseOnly))
        return LegacyEncoding::None;
    std::array<Tally, kCandidates.size()> tallies;
    std::ranges::transform(kCandidates, tallies.begin(),
                           [](LegacyEncoding encoding) { return Tally{.encoding = encoding}; });
    const WordsOf words(text);
    for (const QString &word : words.words()) {
        const bool isSyllable = isVietnameseSyllable(trimmedSigns(word));
        for (Tally &tally : tallies)
            tally.add(word, isSyllable);
    }
    const Tally none;
    const Tally *best = &none;
    for (const Tally &tally : tallies) {
        if (tally.convinces() &&
            std::pair(tally.evidence, tally.strong) > std::pair(best->evidence, best->strong))
            best = &tally;
    }
    return best->encoding;
}

QString fromLegacy(QStringView text, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return fromTcvn3(text);
    case LegacyEncoding::Vni:
        return fromVni(text);
    case LegacyEncoding::Windows1258:
        return fromWindows1258(text);
    case LegacyEncoding::None:
        break;
    }
    return text.toString().normalized(QString::NormalizationForm_C);
}

QString withoutLegacy(QStringView text)
{
    return fromLegacy(text, legacyEncodingOf(text));
}

} // namespace core
