// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/syllable.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype kLongestSyllable = 7; // nghiêng
constexpr char16_t kAcute = 0x0301;
constexpr char16_t kDotBelow = 0x0323;
constexpr QStringView kToneMarks = u"\u0300\u0301\u0303\u0309\u0323";
constexpr QStringView kVowels = u"aăâeêioôơuưy";

/// A word taken apart: its letters without the tone, and the tone mark (0: none).
struct Spelling {
    QString letters;
    char16_t tone = 0;
};

const QSet<QString> &rimes()
{
    static const QSet<QString> all = [] {
        const QStringList list =
            u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
            "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen "
            "oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ up ut uy uya uych uyên "
            "uyêt uynh uyn uyt uyu uôc uôi uôm uôn uông uôt "
            "ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"_s.split(
                u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return all;
}

/// Nothing when there are two tones, or one that stands on no vowel.
std::optional<Spelling> spelled(QStringView word)
{
    Spelling spelling;
    QString bare;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (!kToneMarks.contains(c)) {
            bare += c;
            continue;
        }
        const QString before = bare.normalized(QString::NormalizationForm_C);
        if (spelling.tone != 0 || before.isEmpty() || !kVowels.contains(before.back()))
            return std::nullopt;
        spelling.tone = c.unicode();
    }
    spelling.letters = bare.normalized(QString::NormalizationForm_C);
    return spelling;
}

bool onsetFits(QStringView onset, QStringView rime)
{
    if (rime.startsWith(u"yê"))
        return onset.isEmpty() || onset == u"qu";
    const bool frontEI = u"eêi"_s.contains(rime.front());
    if (onset == u"c")
        return !frontEI && rime.front() != u'y';
    if (onset == u"k")
        return frontEI || rime.front() == u'y';
    if (onset == u"gh" || onset == u"ngh")
        return frontEI;
    if (onset == u"ng")
        return !frontEI;
    return onset != u"g" || (rime.front() != u'e' && rime.front() != u'ê');
}

bool rimeExists(QStringView onset, QStringView rime)
{
    const QString text = rime.toString();
    return rimes().contains(text) || (onset == u"qu" && rimes().contains(u'u' + text));
}

bool isStopped(QStringView rime)
{
    return rime.endsWith(u'c') || rime.endsWith(u"ch") || rime.endsWith(u'p') ||
           rime.endsWith(u't');
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > 2 * kLongestSyllable) // decomposed: two marks on a vowel
        return false;
    static constexpr std::array<QStringView, 28> onsets = {
        u"ngh", u"ng", u"nh", u"gh", u"gi", u"kh", u"ch", u"ph", u"qu", u"th",
        u"tr",  u"b",  u"c",  u"d",  u"đ",  u"g",  u"h",  u"k",  u"l",  u"m",
        u"n",   u"p",  u"r",  u"s",  u"t",  u"v",  u"x",  u""};
    const std::optional<Spelling> spelling = spelled(word);
    if (!spelling || spelling->letters.size() > kLongestSyllable)
        return false;
    return std::ranges::any_of(onsets, [&spelling](QStringView onset) {
        const QStringView letters = spelling->letters;
        if (!letters.startsWith(onset) || letters.size() == onset.size())
            return false;
        const QStringView rime = letters.sliced(onset.size());
        const bool toneFits = !isStopped(rime) || spelling->tone == kAcute ||
                              spelling->tone == kDotBelow;
        return toneFits && rimeExists(onset, rime) && onsetFits(onset, rime);
    });
}

} // namespace core
