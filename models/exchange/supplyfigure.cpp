// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/supplyfigure.h"

#include "models/core/fold.h"
#include "models/exchange/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr double kLargestSupplied = 1e15;

/// A number and how else it can be read.
struct SuppliedDigits {
    double value = 0;
    std::optional<double> other = {};
};

bool areGroups(const QStringList &parts)
{
    return !parts.constFirst().isEmpty() && parts.constFirst().size() <= 3 &&
           std::all_of(parts.cbegin() + 1, parts.cend(),
                       [](const QString &part) { return part.size() == 3; });
}

double decimalOf(const QString &whole, const QString &part)
{
    return QString(whole + u'.' + part).toDouble();
}

/// Only points, or only commas.
std::optional<SuppliedDigits> oneSeparator(const QString &text, QChar separator, bool hasDecimals)
{
    const QStringList parts = text.split(separator);
    const bool grouped = areGroups(parts);
    if (parts.size() > 2)
        return grouped ? std::optional(SuppliedDigits{parts.join(QString()).toDouble()})
                       : std::nullopt;
    if (parts.constLast().isEmpty())
        return std::nullopt;
    const double fine = decimalOf(parts.constFirst(), parts.constLast());
    if (!grouped || parts.constFirst() == "0"_L1)
        return SuppliedDigits{fine};
    const double coarse = parts.join(QString()).toDouble();
    if (separator == u',')
        return hasDecimals ? SuppliedDigits{fine, coarse} : SuppliedDigits{coarse, fine};
    return hasDecimals ? SuppliedDigits{coarse, fine} : SuppliedDigits{coarse};
}

std::optional<SuppliedDigits> suppliedDigits(QString text, bool hasDecimals)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{202F}]"_s);
    if (text.contains(spaces)) {
        QString whole = text;
        if (const qsizetype comma = whole.lastIndexOf(u','); comma >= 0)
            whole.truncate(comma);
        if (!areGroups(whole.split(spaces)))
            return std::nullopt;
        text.remove(spaces);
    }
    const bool points = text.contains(u'.');
    const bool commas = text.contains(u',');
    if (!points && !commas)
        return SuppliedDigits{text.toDouble()};
    if (points != commas)
        return oneSeparator(text, points ? u'.' : u',', hasDecimals);
    const QChar decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
    const qsizetype at = text.indexOf(decimal);
    const QStringList groups = text.first(at).split(decimal == u'.' ? u',' : u'.');
    if (text.count(decimal) != 1 || !areGroups(groups) || at + 1 == text.size())
        return std::nullopt;
    return SuppliedDigits{decimalOf(groups.join(QString()), text.sliced(at + 1))};
}

/// "tỷ đồng" is 1e9 of "dong".
struct Measure {
    double scale = 1;
    QString base = {};
};

Measure measureOf(const QString &unit)
{
    static constexpr std::array<std::pair<QLatin1StringView, double>, 5> kScaleWords = {
        {{"nghin"_L1, 1e3}, {"ngan"_L1, 1e3}, {"trieu"_L1, 1e6}, {"ty"_L1, 1e9}, {"ti"_L1, 1e9}}};
    const QString folded = core::fold(unit);
    for (const auto &[word, scale] : kScaleWords) {
        if (folded == word)
            return {scale, {}};
        if (folded.startsWith(QString(word + u' ')))
            return {scale, folded.sliced(word.size() + 1)};
    }
    return {1, folded};
}

bool isNothing(const QString &folded)
{
    return folded == "khong phat sinh"_L1 || folded == "kps"_L1 || folded == "khong co"_L1 ||
           folded == "nothing to report"_L1;
}

Supplied ofFigure(const ReadFigure &figure, const domain::Indicator &indicator)
{
    Supplied read{.kind = SuppliedKind::Figure, .text = figure.text, .value = figure.value};
    if (figure.percent) {
        read.value = std::round(figure.value * 1e12) / 1e10;
        if (!indicator.unitOfMeasure.startsWith(u'%'))
            read.unit = u"%"_s;
    }
    return read;
}

/// Turns a figure into the indicator's unit, where it was written in another.
void measure(Supplied &read, const QString &unit, const domain::Indicator &indicator)
{
    const QString folded = core::fold(unit);
    if (folded.isEmpty() || folded == core::fold(indicator.unitOfMeasure) ||
        folded == core::fold(indicator.unitOfMeasureEn) ||
        (folded == "%"_L1 && indicator.unitOfMeasure.startsWith(u'%')))
        return;
    const Measure written = measureOf(unit);
    const Measure wanted = measureOf(indicator.unitOfMeasure);
    read.unit = unit;
    if (!written.base.isEmpty() && written.base != wanted.base) {
        read.kind = SuppliedKind::OtherUnit;
        return;
    }
    read.value *= written.scale / wanted.scale;
    if (read.other)
        *read.other *= written.scale / wanted.scale;
}

Supplied ofText(const QString &text, const domain::Indicator &indicator, bool hasDecimals)
{
    static const QRegularExpression figure(
        uR"(^([-+−–]?)\s*(\d[\d.,\s\x{00A0}\x{202F}]*?)\s*([^\d.,\s].*)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    Supplied read{.kind = SuppliedKind::NoFigure, .text = text.trimmed()};
    if (read.text.isEmpty())
        read.kind = SuppliedKind::Blank;
    else if (isNothing(core::fold(read.text)))
        read.kind = SuppliedKind::Nothing;
    const auto match = figure.match(read.text);
    if (read.kind != SuppliedKind::NoFigure || !match.hasMatch())
        return read;
    const auto digits = suppliedDigits(match.captured(2), hasDecimals);
    if (!digits || digits->value > kLargestSupplied)
        return read;
    const double sign = match.captured(1).isEmpty() || match.captured(1) == "+"_L1 ? 1 : -1;
    read.kind = SuppliedKind::Figure;
    read.value = sign * digits->value;
    if (digits->other)
        read.other = sign * *digits->other;
    measure(read, match.captured(3), indicator);
    return read;
}

} // namespace

Supplied suppliedIn(const ReadCell &cell, const domain::Indicator &indicator)
{
    if (const auto *figure = std::get_if<ReadFigure>(&cell))
        return ofFigure(*figure, indicator);
    return ofText(textOf(cell), indicator, indicator.decimals > 0);
}

Supplied suppliedTerm(const ReadCell &cell)
{
    if (const auto *figure = std::get_if<ReadFigure>(&cell))
        return {.kind = SuppliedKind::Figure, .text = figure->text, .value = figure->value};
    return ofText(textOf(cell), {}, false);
}

Supplied confirmed(Supplied supplied, bool other)
{
    if (other && supplied.other)
        std::swap(supplied.value, *supplied.other);
    supplied.confirmed = true;
    return supplied;
}

Supplied suppliedFigure(double value, int decimals)
{
    return {.kind = SuppliedKind::Figure,
            .text = vietnameseNumber(value, decimals),
            .value = value,
            .confirmed = true};
}

bool isMarked(const ReadCell &cell)
{
    if (const auto *truth = std::get_if<bool>(&cell))
        return *truth;
    const QString folded = core::fold(textOf(cell));
    return isNothing(folded) || folded == "x"_L1 || folded == "co"_L1 || folded == "1"_L1 ||
           folded == "yes"_L1 || folded == "true"_L1;
}

} // namespace exchange
