// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace panes::supply::words {
namespace {

QString supplyTr(const char *source)
{
    return QCoreApplication::translate("Supply", source);
}

QString supplyCounted(const char *source, int number)
{
    return QCoreApplication::translate("Supply", source, nullptr, number);
}

} // namespace

QString taskState(const items::SupplyTask &task)
{
    using enum items::SlotState;
    switch (task.state) {
    case Overdue:
        return task.days > 0
                   ? supplyCounted(QT_TRANSLATE_N_NOOP("Supply", "overdue by %n day(s)"), task.days)
                   : supplyTr(QT_TRANSLATE_NOOP("Supply", "overdue"));
    case Due:
    case NotDue:
        return task.days > 0
                   ? supplyCounted(QT_TRANSLATE_N_NOOP("Supply", "due in %n day(s)"), task.days)
                   : supplyTr(QT_TRANSLATE_NOOP("Supply", "due today"));
    default:
        return task.open == 0 ? supplyTr(QT_TRANSLATE_NOOP("Supply", "all received"))
                              : slotState(task.state);
    }
}

common::Tone taskTone(const items::SupplyTask &task)
{
    using enum items::SlotState;
    switch (task.state) {
    case Overdue:
        return common::Tone::Bad;
    case Due:
    case NotDue:
        return common::Tone::Risk;
    default:
        return task.open == 0 ? common::Tone::Good : common::Tone::NoData;
    }
}

QString slotState(items::SlotState state)
{
    using enum items::SlotState;
    switch (state) {
    case Overdue:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "overdue"));
    case Due:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "due"));
    case NotDue:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "not due yet"));
    case OnTime:
    case Received:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "received on time"));
    case Late:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "received late"));
    case Nothing:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "nothing to report"));
    case Unknown:
        break;
    }
    return supplyTr(QT_TRANSLATE_NOOP("Supply", "not known"));
}

QString state(domain::SubmissionState state, const QString &asSent)
{
    using enum domain::SubmissionState;
    switch (state) {
    case Submitted:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "waits for approval"));
    case Returned:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "returned"));
    case Approved:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "approved"));
    case Withdrawn:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "withdrawn"));
    case Unknown:
        break;
    }
    return asSent;
}

common::Tone tone(domain::SubmissionState state)
{
    using enum domain::SubmissionState;
    switch (state) {
    case Submitted:
        return common::Tone::Active;
    case Returned:
        return common::Tone::Risk;
    case Approved:
        return common::Tone::Good;
    default:
        return common::Tone::NoData;
    }
}

QString verb(domain::SubmissionVerb verb)
{
    using enum domain::SubmissionVerb;
    switch (verb) {
    case Correct:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Correct…"));
    case Withdraw:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Withdraw"));
    case Return:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Return with reason"));
    case Approve:
        break;
    }
    return supplyTr(QT_TRANSLATE_NOOP("Supply", "Approve"));
}

QString done(const QString &verb)
{
    static const QHash<QString, const char *> kDone{
        {QStringLiteral("submit"), QT_TRANSLATE_NOOP("Supply", "entered and sent")},
        {QStringLiteral("correct"), QT_TRANSLATE_NOOP("Supply", "corrected and sent")},
        {QStringLiteral("withdraw"), QT_TRANSLATE_NOOP("Supply", "withdrew it")},
        {QStringLiteral("return"), QT_TRANSLATE_NOOP("Supply", "returned it")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("Supply", "approved it")}};
    const auto known = kDone.constFind(verb);
    return known == kDone.cend() ? verb : supplyTr(*known);
}

QString fault(domain::SubmissionFault fault)
{
    using enum domain::SubmissionFault;
    switch (fault) {
    case NotYourRole:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Your role does not do this."));
    case NotYourAgency:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "It belongs to another agency."));
    case OwnEntry:
        return supplyTr(QT_TRANSLATE_NOOP(
            "Supply", "You entered or corrected this yourself: somebody else must approve it."));
    case NotYours:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Only whoever entered it withdraws it."));
    case WrongState:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Nothing is to be done at this step."));
    case FeedMissing:
    case PeriodUnknown:
    case SlotMissing:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "It does not say what it is about."));
    case NoValues:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Nothing has been entered yet."));
    case TooManyValues:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "There are too many lines at once."));
    case ValueMissing:
        return supplyTr(
            QT_TRANSLATE_NOOP("Supply", "A line has neither a figure nor “nothing to report”."));
    case ValueTwice:
        return supplyTr(
            QT_TRANSLATE_NOOP("Supply", "A line has a figure and “nothing to report”."));
    case ValueNoNumber:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "A line has something that is no number."));
    case StatusUnknown:
        return supplyTr(
            QT_TRANSLATE_NOOP("Supply", "It does not say how far the values are settled."));
    case CorrectionWithoutNote:
        return supplyTr(QT_TRANSLATE_NOOP(
            "Supply", "A figure that replaces an official one needs a note that says why."));
    case TextTooLong:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "A note or the reason is too long."));
    case ReasonMissing:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Write the reason first."));
    }
    return {};
}

QString fault(const exchange::SupplyFault &fault)
{
    using enum exchange::SupplyRowFault;
    switch (fault.kind) {
    case UnknownSlot:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Nothing that is due here fits this row."));
    case Unclear:
        return supplyTr(QT_TRANSLATE_NOOP(
            "Supply", "It fits several lines: the area, the period or the key is missing."));
    case SlotTwice:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "An earlier row is about the same."));
    case NoFigure:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "“%1” is no figure.")).arg(fault.text);
    case OtherUnit:
        return supplyTr(
                   QT_TRANSLATE_NOOP("Supply", "“%1” cannot be turned into the indicator's unit."))
            .arg(fault.text);
    case BothGiven:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "There is a figure and “nothing to report”."));
    }
    return {};
}

QString column(exchange::SupplyColumn column)
{
    using enum exchange::SupplyColumn;
    switch (column) {
    case Slot:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Key"));
    case Code:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Indicator code"));
    case Name:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Indicator"));
    case Area:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Area"));
    case Period:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Period"));
    case Measure:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Unit"));
    case Value:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Value"));
    case Nothing:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Nothing to report"));
    case Numerator:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Numerator"));
    case Denominator:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Denominator"));
    case Note:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Note"));
    case Previous:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "Previous"));
    case Same:
        return supplyTr(QT_TRANSLATE_NOOP("Supply", "A year before"));
    case Ignore:
        break;
    }
    return supplyTr(QT_TRANSLATE_NOOP("Supply", "not used"));
}

QString ruleName(const analysis::quality::Rule &rule)
{
    return QLocale().language() == QLocale::English ? rule.nameEn : rule.name;
}

} // namespace panes::supply::words
