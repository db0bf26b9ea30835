// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarktext.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace common::remarks {
namespace {

using domain::RemarkFault;
using domain::RemarkState;

/// A deadline this near is at risk.
constexpr int kSoonDays = 2;

QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("RemarkText", text, nullptr, n);
}

} // namespace

QString kindText(const domain::Remark &remark)
{
    switch (remark.kind) {
    case domain::RemarkKind::Remark:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Remark"));
    case domain::RemarkKind::Direction:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Direction"));
    case domain::RemarkKind::Unknown:
        break;
    }
    return remark.kindText;
}

QString stateText(const domain::Remark &remark, const QDate &today)
{
    switch (remark.state) {
    case RemarkState::Open:
        if (!remark.isDirection())
            return {};
        return domain::isOverdue(remark, today)
                   ? word(QT_TRANSLATE_NOOP("RemarkText", "Overdue"))
                   : word(QT_TRANSLATE_NOOP("RemarkText", "Waiting for the answer"));
    case RemarkState::Answered:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Answered"));
    case RemarkState::Closed:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Closed"));
    case RemarkState::Withdrawn:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Withdrawn"));
    case RemarkState::Unknown:
        break;
    }
    return remark.stateText;
}

Tone stateTone(const domain::Remark &remark, const QDate &today)
{
    if (domain::isOverdue(remark, today))
        return Tone::Bad;
    if (domain::isWaiting(remark))
        return today.daysTo(remark.dueOn) <= kSoonDays ? Tone::Risk : Tone::Active;
    if (remark.state == RemarkState::Answered)
        return Tone::Active;
    return remark.state == RemarkState::Closed ? Tone::Good : Tone::NoData;
}

QString dueText(const domain::Remark &remark, const QDate &today)
{
    if (!remark.dueOn.isValid())
        return {};
    QString day = word(QT_TRANSLATE_NOOP("RemarkText", "Deadline %1"))
                      .arg(format::date(remark.dueOn));
    if (!domain::isWaiting(remark))
        return day;
    const int left = int(today.daysTo(remark.dueOn));
    QString rest = word(QT_TRANSLATE_NOOP("RemarkText", "today"));
    if (left > 0)
        rest = word(QT_TRANSLATE_N_NOOP("RemarkText", "%n day(s) left"), left);
    else if (left < 0)
        rest = word(QT_TRANSLATE_N_NOOP("RemarkText", "%n day(s) overdue"), -left);
    return QCoreApplication::translate("RemarkText", "%1 (%2)", "deadline and what is left of it")
        .arg(day, rest);
}

QString verbText(domain::RemarkVerb verb)
{
    switch (verb) {
    case domain::RemarkVerb::Answer:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Answer…"));
    case domain::RemarkVerb::Close:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Close"));
    case domain::RemarkVerb::Withdraw:
        break;
    }
    return word(QT_TRANSLATE_NOOP("RemarkText", "Withdraw"));
}

QString faultText(RemarkFault fault)
{
    switch (fault) {
    case RemarkFault::NotYourRole:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Your role may not do this."));
    case RemarkFault::NotYourAgency:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Another agency was told to answer."));
    case RemarkFault::NotYours:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Only who wrote it can withdraw it."));
    case RemarkFault::WrongState:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Its state does not allow this any more."));
    case RemarkFault::KindUnknown:
    case RemarkFault::FigureMissing:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Choose a figure first."));
    case RemarkFault::TextMissing:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Write the text."));
    case RemarkFault::TextTooLong:
        return word(QT_TRANSLATE_NOOP("RemarkText", "The text is too long: at most %1 characters."))
            .arg(format::number(qint64(domain::kLongestRemark)));
    case RemarkFault::AgencyMissing:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Choose the agency that answers."));
    case RemarkFault::DateMissing:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Set a deadline."));
    case RemarkFault::DatePast:
        return word(QT_TRANSLATE_NOOP("RemarkText", "The deadline must not lie before today."));
    case RemarkFault::AgencyOnRemark:
        break;
    }
    return word(QT_TRANSLATE_NOOP("RemarkText", "A remark has neither agency nor deadline."));
}

QString standingText(const domain::ShownRemark &shown)
{
    if (!shown.waiting)
        return {};
    QString text;
    switch (*shown.waiting) {
    case domain::EditState::Queued:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Saved on this desk, waiting to be sent"));
    case domain::EditState::Sending:
        return word(QT_TRANSLATE_NOOP("RemarkText", "Saved on this desk, being sent"));
    case domain::EditState::Refused:
        text = word(QT_TRANSLATE_NOOP("RemarkText", "Refused by the backend: %1"))
                   .arg(shown.errorDetail);
        break;
    case domain::EditState::Conflict:
        text = word(QT_TRANSLATE_NOOP(
            "RemarkText", "Somebody else was faster; above is what holds now. Try again or give "
                          "up your step."));
        break;
    case domain::EditState::Accepted:
    case domain::EditState::Dropped:
        return {};
    }
    if (!shown.unsentText.isEmpty() && shown.unsentText != shown.remark.text)
        text += u'\n' +
                word(QT_TRANSLATE_NOOP("RemarkText", "Your text: “%1”")).arg(shown.unsentText);
    return text;
}

Tone standingTone(const domain::ShownRemark &shown)
{
    return domain::needsPerson(shown) ? Tone::Bad : Tone::Risk;
}

QString writtenText(const QString &who, const QDateTime &when)
{
    return when.isValid() ? QCoreApplication::translate("RemarkText", "%1, %2", "person and time")
                                .arg(who, format::dateTime(when))
                          : who;
}

} // namespace common::remarks
