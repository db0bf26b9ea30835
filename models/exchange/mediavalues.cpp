// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediavalues.h"

#include "models/core/fold.h"
#include "models/core/weblink.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype kMostAddress = 2'048;

struct Digits {
    double value = 0;
    bool ambiguous = false;
};

bool isGrouped(const QStringList &parts)
{
    return !parts.constFirst().isEmpty() && parts.constFirst().size() <= 3 &&
           std::all_of(parts.cbegin() + 1, parts.cend(),
                       [](const QString &part) { return part.size() == 3; });
}

Digits fraction(const QString &whole, const QString &part, bool scaled)
{
    const double value = QString(whole + u'.' + part).toDouble();
    return {.value = value, .ambiguous = !scaled && value != std::floor(value)};
}

/// "1.234,5": the last of two separators is the decimal one, one that comes twice parts groups.
/// `scaled`: a word for thousands or millions follows, so that there may well be decimals.
std::optional<Digits> digitsOf(QString text, bool scaled)
{
    text.remove(u' ');
    const bool points = text.contains(u'.');
    const bool commas = text.contains(u',');
    if (!points && !commas)
        return Digits{.value = text.toDouble()};
    if (points && commas) {
        const QChar decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        const qsizetype at = text.indexOf(decimal);
        const QStringList groups = text.first(at).split(decimal == u'.' ? u',' : u'.');
        if (text.count(decimal) != 1 || !isGrouped(groups))
            return std::nullopt;
        return fraction(groups.join(QString()), text.sliced(at + 1), scaled);
    }
    const QStringList parts = text.split(points ? u'.' : u',');
    const bool grouped = isGrouped(parts);
    if (parts.size() > 2)
        return grouped ? std::optional(
                             Digits{.value = parts.join(QString()).toDouble(), .ambiguous = scaled})
                       : std::nullopt;
    if (grouped && !scaled && parts.constFirst() != "0"_L1)
        return Digits{.value = parts.join(QString()).toDouble()};
    Digits digits = fraction(parts.at(0), parts.at(1), scaled);
    digits.ambiguous = digits.ambiguous || (grouped && scaled);
    return digits;
}

double scaleOf(QStringView word)
{
    static constexpr std::array<std::pair<QLatin1StringView, double>, 11> kScales = {
        {{"k"_L1, 1e3},
         {"n"_L1, 1e3},
         {"ng"_L1, 1e3},
         {"nghin"_L1, 1e3},
         {"ngan"_L1, 1e3},
         {"m"_L1, 1e6},
         {"tr"_L1, 1e6},
         {"trieu"_L1, 1e6},
         {"b"_L1, 1e9},
         {"ty"_L1, 1e9},
         {"ti"_L1, 1e9}}};
    const auto found = std::ranges::find_if(kScales,
                                            [&](const auto &scale) { return word == scale.first; });
    return found == kScales.end() ? 1 : found->second;
}

std::optional<CountText> counted(double value, bool ambiguous)
{
    if (!(value >= 0 && value <= double(kMostCount)))
        return std::nullopt;
    return CountText{.value = std::llround(value),
                     .ambiguous = ambiguous || value != std::floor(value)};
}

using Words = std::initializer_list<QLatin1StringView>;

bool isOneOf(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text == word; });
}

bool hasOneOf(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word); });
}

} // namespace

std::optional<CountText> countOf(const ReadCell &cell)
{
    static const QRegularExpression kCount(
        uR"(^\+?(\d[\d.,\s]*?)\s*(k|nghin|ngan|ng|n|m|trieu|tr|b|ty|ti)?\+?(?:\s*(?:luot|views?\b|likes?\b).*)?$)"_s);
    if (const auto *figure = std::get_if<ReadFigure>(&cell))
        return counted(figure->value, false);
    const QString text = core::fold(textOf(cell));
    if (isOneOf(text,
                {""_L1, "-"_L1, "--"_L1, "n/a"_L1, "na"_L1, "null"_L1, "none"_L1, "khong"_L1}))
        return CountText{};
    const auto match = kCount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView word = match.capturedView(2);
    const auto digits = digitsOf(match.captured(1), !word.isEmpty());
    if (!digits)
        return std::nullopt;
    return counted(std::round(digits->value * scaleOf(word) * 1e3) / 1e3, digits->ambiguous);
}

std::optional<domain::Sentiment> sentimentOf(const ReadCell &cell)
{
    using enum domain::Sentiment;
    const QString text = core::fold(textOf(cell));
    if (isOneOf(text, {""_L1, "-"_L1, "n/a"_L1, "null"_L1, "chua xac dinh"_L1, "khong xac dinh"_L1,
                       "unknown"_L1}))
        return Unknown;
    if (isOneOf(text, {"tich cuc"_L1, "tin tich cuc"_L1, "tot"_L1, "duong tinh"_L1, "positive"_L1,
                       "pos"_L1, "1"_L1, "+1"_L1, "+"_L1}))
        return Positive;
    if (isOneOf(text, {"trung lap"_L1, "trung tinh"_L1, "tin trung lap"_L1, "trung binh"_L1,
                       "binh thuong"_L1, "neutral"_L1, "neu"_L1, "0"_L1}))
        return Neutral;
    if (isOneOf(text, {"tieu cuc"_L1, "tin tieu cuc"_L1, "xau"_L1, "am tinh"_L1, "negative"_L1,
                       "neg"_L1, "-1"_L1}))
        return Negative;
    return std::nullopt;
}

QString sourceKindOf(QStringView text)
{
    const QString kind = core::fold(text);
    if (hasOneOf(kind, {"mang xa hoi"_L1, "mxh"_L1, "social"_L1, "facebook"_L1, "fanpage"_L1,
                        "youtube"_L1, "tiktok"_L1, "zalo"_L1, "instagram"_L1, "twitter"_L1}))
        return u"social"_s;
    if (hasOneOf(kind, {"dien dan"_L1, "forum"_L1}))
        return u"forum"_s;
    if (kind.contains("blog"_L1))
        return u"blog"_s;
    if (hasOneOf(kind, {"tong hop"_L1, "aggregator"_L1}))
        return u"aggregator"_s;
    if (hasOneOf(kind, {"trung uong"_L1, "central"_L1}))
        return u"central-press"_s;
    return hasOneOf(kind, {"dia phuong"_L1, "local"_L1}) ? u"local-press"_s : QString();
}

QString webAddress(QStringView text)
{
    using enum core::WebLink::Doubt;
    const QStringView seen = text.trimmed();
    if (seen.size() > kMostAddress ||
        std::ranges::any_of(seen, [](QChar c) { return c.isSpace(); }))
        return {};
    const core::WebLink link = core::judgeLink(seen);
    if (link.doubt == Malformed || link.doubt == NotWeb || link.doubt == NoHost ||
        link.doubt == UserInfo)
        return {};
    const QString whole = link.url.toString(QUrl::FullyEncoded);
    return whole.size() > kMostAddress ? QString() : whole;
}

} // namespace exchange
