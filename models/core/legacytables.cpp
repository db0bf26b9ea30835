// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/legacytables.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr char16_t kFirstTcvn3 = 0xA1;
/// VN3 from A1 to FE; '.' is a place that VN3 leaves open.
constexpr QStringView kTcvn3 = u"ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ"
                               "...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";
static_assert(kTcvn3.size() == 0xFE - 0xA1 + 1);
/// Signs that are no Vietnamese word when they stand alone, though VN3 has letters there.
constexpr QStringView kLoneSigns = u"×§©®¦¢£¥·»¡¿";

// VNI: the marks after a vowel, and the tone that each position stands for.
constexpr QStringView kTones = u"\u0301\u0300\u0309\u0303\u0323";
constexpr QStringView kVniTones = u"ùøûõï";
constexpr QStringView kVniCircumflex = u"âáàåãä"; // without a tone, then as kTones
constexpr QStringView kVniBreve = u"êéèúüë";
constexpr QStringView kVniLetters = u"ñôöíìæóòîÑÔÖÍÌÆÓÒÎ";
constexpr QStringView kVniMeans = u"đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ";
static_assert(kVniLetters.size() == kVniMeans.size());

// Windows-1258 where it differs from Windows-1252.
constexpr QStringView k1252Letters = u"ÃÌÐÒÕÝÞãìðòõýþ";
constexpr QStringView k1258Means = u"Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫";
static_assert(k1252Letters.size() == k1258Means.size());

QChar tcvn3Letter(QChar c)
{
    const qsizetype place = c.unicode() - kFirstTcvn3;
    if (c.unicode() < kFirstTcvn3 || place >= kTcvn3.size() || kTcvn3.at(place) == u'.')
        return c;
    return kTcvn3.at(place);
}

bool isWordChar(QChar c)
{
    return c.isLetter() || tcvn3Letter(c) != c;
}

/// What the plain capitals and small letters of a stretch say about its case.
struct CaseSeen {
    int upper = 0;
    int lower = 0;

    explicit CaseSeen(QStringView old)
    {
        for (const QChar c : old) {
            const char16_t code = c.unicode();
            upper += static_cast<int>((code >= u'A' && code <= u'Z') ||
                                      (code >= kFirstTcvn3 && code <= 0xA7));
            lower += static_cast<int>(code >= u'a' && code <= u'z');
        }
    }
    [[nodiscard]] bool capitals() const { return upper >= 2 && lower == 0; }
};

bool isLoneSign(QStringView line, qsizetype at, qsizetype end)
{
    const bool joined = (at > 0 && line.at(at - 1) == u'-') ||
                        (end < line.size() && line.at(end) == u'-');
    return end == at + 1 && !joined && kLoneSigns.contains(line.at(at));
}

QString tcvn3Word(QStringView old, bool capitalLine)
{
    QString word;
    for (const QChar c : old)
        word += tcvn3Letter(c);
    const CaseSeen seen(old);
    return seen.capitals() || (capitalLine && seen.lower == 0) ? word.toUpper() : word;
}

/// The vowel with the marks that the VNI letter after it stands for; null: none that fits.
QString vniVowel(QChar base, QChar mark)
{
    const QChar plain = base.toLower();
    const QChar sign = mark.toLower();
    const qsizetype tone = kVniTones.indexOf(sign);
    QString vowel(base);
    if (tone >= 0 && u"aeouyơư"_s.contains(plain))
        return (vowel + kTones.at(tone)).normalized(QString::NormalizationForm_C);
    const qsizetype circumflex = u"aeo"_s.contains(plain) ? kVniCircumflex.indexOf(sign) : -1;
    const qsizetype breve = plain == u'a' ? kVniBreve.indexOf(sign) : -1;
    const qsizetype place = std::max(circumflex, breve);
    if (place < 0)
        return {};
    vowel += QChar(circumflex >= 0 ? u'\u0302' : u'\u0306');
    if (place > 0)
        vowel += kTones.at(place - 1);
    return vowel.normalized(QString::NormalizationForm_C);
}

} // namespace

QString fromTcvn3(QStringView text)
{
    QString unicode;
    unicode.reserve(text.size());
    for (const QStringView line : text.split(u'\n')) {
        const bool capitals = CaseSeen(line).capitals();
        if (line.data() != text.data())
            unicode += u'\n';
        for (qsizetype at = 0; at < line.size();) {
            qsizetype end = at;
            while (end < line.size() && isWordChar(line.at(end)))
                ++end;
            end = std::max(end, at + 1);
            if (!isWordChar(line.at(at)) || isLoneSign(line, at, end))
                unicode += line.sliced(at, end - at);
            else
                unicode += tcvn3Word(line.sliced(at, end - at), capitals);
            at = end;
        }
    }
    return unicode.normalized(QString::NormalizationForm_C);
}

QString fromVni(QStringView text)
{
    QString unicode;
    unicode.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype single = kVniLetters.indexOf(text.at(at));
        const QChar base = single < 0 ? text.at(at) : kVniMeans.at(single);
        const QString vowel = at + 1 < text.size() ? vniVowel(base, text.at(at + 1)) : QString();
        if (vowel.isEmpty()) {
            unicode += base;
            continue;
        }
        unicode += vowel;
        ++at;
    }
    return unicode.normalized(QString::NormalizationForm_C);
}

QString fromWindows1258(QStringView text)
{
    QString unicode = text.toString();
    for (QChar &c : unicode) {
        if (const qsizetype place = k1252Letters.indexOf(c); place >= 0)
            c = k1258Means.at(place);
    }
    return unicode.normalized(QString::NormalizationForm_C);
}

QString windows1252(QByteArrayView bytes)
{
    constexpr QStringView kUpperControls =
        u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    static_assert(kUpperControls.size() == 0x20);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = kUpperControls.at(c.unicode() - 0x80);
    }
    return text;
}

} // namespace core
