// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a typed value fails: the sentences of data quality, as far as they speak of typing.
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/supply/supplywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace panes::supply::words {
namespace {

using analysis::quality::Finding;
using analysis::quality::Reason;

QString findingTr(const char *source)
{
    return QCoreApplication::translate("QualityReason", source);
}

QString compared(const char *source, const QString &found, const QString &with)
{
    return findingTr(source).arg(found, with);
}

QString textual(const Finding &finding)
{
    switch (finding.reason) {
    case Reason::TrialEntry:
        return findingTr(QT_TRANSLATE_NOOP("QualityReason", "“%1” looks like a trial entry."))
            .arg(finding.text);
    case Reason::PersonalNumber:
        return findingTr(
            QT_TRANSLATE_NOOP("QualityReason", "Its note has a phone or identity number."));
    case Reason::NoteMissing:
        return findingTr(QT_TRANSLATE_NOOP("QualityReason", "It needs a note and has none."));
    default:
        return {};
    }
}

QString failure(const items::SupplyFinding &finding, const domain::Indicator &indicator)
{
    const Finding &is = finding.finding;
    const auto figure = [&](double value) { return common::indicators::figure(indicator, value); };
    switch (is.reason) {
    case Reason::TooFine:
        return findingTr(QT_TRANSLATE_NOOP("QualityReason",
                                           "%1 has more decimals than the dictionary allows."))
            .arg(common::format::number(is.found, 4));
    case Reason::BelowRange:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1 is below %2."), figure(is.found),
                        figure(is.limit));
    case Reason::AboveRange:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1 is above %2."), figure(is.found),
                        figure(is.limit));
    case Reason::NegativeStock:
        return findingTr(QT_TRANSLATE_NOOP("QualityReason", "%1 is less than none."))
            .arg(figure(is.found));
    case Reason::Jumped:
        return findingTr(QT_TRANSLATE_NOOP("QualityReason",
                                           "%1, where %2 is usual: %3 times the usual spread."))
            .arg(figure(is.found), figure(is.expected), common::format::number(is.limit, 1));
    case Reason::SumDiffers:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1, but the parts give %2."),
                        figure(is.found), figure(is.expected));
    case Reason::PartExceeds:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1 is more than its whole, %2."),
                        figure(is.found), figure(is.expected));
    case Reason::QuotientDiffers:
        return compared(
            QT_TRANSLATE_NOOP("QualityReason", "%1, but numerator by denominator is %2."),
            figure(is.found), figure(is.expected));
    case Reason::AgenciesDiffer:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1, but another agency says %2."),
                        figure(is.found), figure(is.expected));
    case Reason::OfficialDiffers:
        return compared(QT_TRANSLATE_NOOP("QualityReason", "%1, but %2 was published before."),
                        figure(is.found), figure(is.expected));
    case Reason::OtherUnit:
        return compared(
            QT_TRANSLATE_NOOP("QualityReason", "%1, where %2 is usual: another unit of measure?"),
            figure(is.found), figure(is.expected));
    case Reason::FrozenValue:
        return QCoreApplication::translate(
                   "QualityReason",
                   QT_TRANSLATE_N_NOOP("QualityReason", "%1, unchanged for %n period(s)."), nullptr,
                   int(is.expected))
            .arg(figure(is.found));
    default:
        break;
    }
    const QString text = textual(is);
    return text.isEmpty() ? ruleName(finding.rule) : text;
}

QString totalTr(const char *source)
{
    return QCoreApplication::translate("Supply", source);
}

QString totalCounted(const char *source, int number)
{
    return QCoreApplication::translate("Supply", source, nullptr, number);
}

/// "Thu ngân sách (Tuy Phong)", the first of them, and how many more.
QString lacks(const items::SupplyFinding &finding, const items::Reference &reference)
{
    constexpr qsizetype kNamed = 4;
    QStringList names;
    for (const items::SupplySlot &slot : finding.missing)
        names << totalTr(QT_TRANSLATE_NOOP("Supply", "%1 (%2)"))
                     .arg(common::indicators::shortName(
                              reference.indicators.value(slot.indicator.value)),
                          reference.unitName(slot.unit));
    const auto more = int(names.size() - kNamed);
    QString text = QStringList(names.first(std::min(kNamed, names.size())))
                       .join(QStringLiteral(", "));
    if (more > 0)
        text = totalCounted(QT_TRANSLATE_N_NOOP("Supply", "%1 and %n more"), more).arg(text);
    return totalTr(QT_TRANSLATE_NOOP("Supply", "the sum cannot be compared yet; missing: %1."))
        .arg(text);
}

} // namespace

QString reason(const items::SupplyFinding &finding, const items::Reference &reference)
{
    const auto of = finding.total.value_or(items::SupplySlot{finding.indicator, finding.unit});
    const auto indicator = reference.indicators.value(of.indicator.value);
    const QString why = finding.isFailure() ? failure(finding, indicator)
                                            : lacks(finding, reference);
    return finding.total ? totalTr(QT_TRANSLATE_NOOP("Supply", "%1, %2: %3"))
                               .arg(common::indicators::shortName(indicator),
                                    reference.unitName(of.unit), why)
                         : why;
}

} // namespace panes::supply::words
