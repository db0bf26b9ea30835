// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a typed value fails: the sentences of data quality, as far as they speak of typing.
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/supply/supplywords.h"

#include <QCoreApplication>

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

} // namespace

QString reason(const items::SupplyFinding &finding, const domain::Indicator &indicator)
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

} // namespace panes::supply::words
