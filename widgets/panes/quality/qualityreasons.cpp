// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitywords.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::quality::words {
namespace {

using rules::Reason;

QString reasonTr(const char *source)
{
    return QCoreApplication::translate("QualityReason", source);
}

QString reasonCounted(const char *source, double number)
{
    return QCoreApplication::translate("QualityReason", source, nullptr, int(number));
}

/// The figures of a finding as its indicator writes them.
struct Figures {
    QString found;
    QString expected;
    QString limit;
};

/// Of the value itself.
QString valueReason(Reason reason, const Figures &of, const rules::Finding &finding)
{
    switch (reason) {
    case Reason::NotANumber:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "It is not a number."));
    case Reason::OtherRhythm:
        return reasonTr(
            QT_TRANSLATE_NOOP("QualityReason", "Its period is not of the dictionary's kind."));
    case Reason::UnknownStatus:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "Its status is not known."));
    case Reason::UnknownKind:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "The dictionary does not say what kind of value it is."));
    case Reason::TooFine:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "%1 has more decimals than the dictionary allows."))
            .arg(common::format::number(finding.found, 4));
    case Reason::BelowRange:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 is below %2."))
            .arg(of.found, of.limit);
    case Reason::AboveRange:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 is above %2."))
            .arg(of.found, of.limit);
    case Reason::NegativeStock:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 is less than none.")).arg(of.found);
    case Reason::Jumped:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "%1, where %2 is usual: %3 times the usual spread."))
            .arg(of.found, of.expected, common::format::number(finding.limit, 1));
    case Reason::SumDiffers:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1, but the parts give %2."))
            .arg(of.found, of.expected);
    case Reason::PartExceeds:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 is more than its whole, %2."))
            .arg(of.found, of.expected);
    case Reason::QuotientDiffers:
        return reasonTr(
                   QT_TRANSLATE_NOOP("QualityReason", "%1, but numerator by denominator is %2."))
            .arg(of.found, of.expected);
    case Reason::AgenciesDiffer:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1, but another agency says %2."))
            .arg(of.found, of.expected);
    case Reason::OfficialDiffers:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1, but %2 was published before."))
            .arg(of.found, of.expected);
    case Reason::OtherUnit:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "%1, where %2 is usual: another unit of measure?"))
            .arg(of.found, of.expected);
    case Reason::FrozenValue:
        return reasonCounted(
                   QT_TRANSLATE_N_NOOP("QualityReason", "%1, unchanged for %n period(s)."),
                   finding.expected)
            .arg(of.found);
    default:
        return {};
    }
}

/// Of when it came, or did not.
QString timeReason(const rules::Finding &finding)
{
    switch (finding.reason) {
    case Reason::NothingReceived:
    case Reason::Overdue:
        return reasonCounted(
            QT_TRANSLATE_N_NOOP("QualityReason", "Nothing came; it was due %n day(s) ago."),
            finding.found);
    case Reason::Late:
        return finding.found < 1
                   ? reasonTr(QT_TRANSLATE_NOOP("QualityReason", "Hours late."))
                   : reasonCounted(QT_TRANSLATE_N_NOOP("QualityReason", "%n day(s) late."),
                                   finding.found);
    case Reason::TooOld:
        return reasonCounted(
            QT_TRANSLATE_N_NOOP("QualityReason", "Nothing has come for %n due period(s)."),
            std::ceil(finding.found));
    case Reason::NoHeartbeat:
        return reasonCounted(
            QT_TRANSLATE_N_NOOP("QualityReason", "The feed has been silent for %n day(s)."),
            finding.found);
    case Reason::BeforePeriod:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "Published before its period began."));
    case Reason::InFuture:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "Published in the future."));
    default:
        return {};
    }
}

/// Of what is there beside the value.
QString recordReason(const rules::Finding &finding)
{
    switch (finding.reason) {
    case Reason::NotApproved:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "Nobody has approved it."));
    case Reason::OwnEntry:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 approved an entry of their own."))
            .arg(finding.text);
    case Reason::UnitsMissing:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "%1 of %2 areas are there."))
            .arg(common::format::number(finding.found), common::format::number(finding.expected));
    case Reason::AgencyMissing:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "It names no agency."));
    case Reason::EntererMissing:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "It does not say who entered it."));
    case Reason::PublicationMissing:
        return reasonTr(
            QT_TRANSLATE_NOOP("QualityReason", "It does not say when it was published."));
    case Reason::NoteMissing:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "It needs a note and has none."));
    case Reason::PlanMissing:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "There is no plan for %1."))
            .arg(int(finding.found));
    case Reason::BaseMissing:
        return reasonTr(
            QT_TRANSLATE_NOOP("QualityReason", "The same period of the year before has no value."));
    case Reason::SentTwice:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "The same version was sent twice."));
    default:
        return {};
    }
}

/// Of texts and codes.
QString textReason(const rules::Finding &finding)
{
    switch (finding.reason) {
    case Reason::UnknownUnit:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "There is no unit “%1”."))
            .arg(finding.text);
    case Reason::UnitNotValid:
        return reasonTr(
                   QT_TRANSLATE_NOOP("QualityReason", "The unit “%1” did not exist at that time."))
            .arg(finding.text);
    case Reason::UnknownAgency:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "There is no agency “%1”."))
            .arg(finding.text);
    case Reason::AgencyNotValid:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "The agency “%1” did not exist when it published."))
            .arg(finding.text);
    case Reason::UnknownIndicator:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "There is no indicator “%1”."))
            .arg(finding.text);
    case Reason::IndicatorNotValid:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason",
                                          "The indicator “%1” was not in force at that time."))
            .arg(finding.text);
    case Reason::NotComposedText:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "“%1” is not composed Unicode."))
            .arg(finding.text);
    case Reason::LegacyText:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "“%1” has letters of an old encoding."))
            .arg(finding.text);
    case Reason::TrialEntry:
        return reasonTr(QT_TRANSLATE_NOOP("QualityReason", "“%1” looks like a trial entry."))
            .arg(finding.text);
    case Reason::PersonalNumber:
        return reasonTr(
            QT_TRANSLATE_NOOP("QualityReason", "Its note has a phone or identity number."));
    default:
        return {};
    }
}

} // namespace

QString reason(const rules::Finding &finding, const items::Reference &reference,
               const domain::IndicatorId &indicator)
{
    const auto known = reference.indicators.constFind(indicator.value);
    const auto written = [&](double value) {
        return known == reference.indicators.cend() ? common::format::number(value, 2)
                                                    : common::indicators::figure(*known, value);
    };
    const Figures figures{written(finding.found), written(finding.expected),
                          written(finding.limit)};
    for (const QString &text : {valueReason(finding.reason, figures, finding), timeReason(finding),
                                recordReason(finding), textReason(finding)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace panes::quality::words
