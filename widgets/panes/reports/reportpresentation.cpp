// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/reportpresentation.h"

#include "models/domain/masking.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr auto kContext = "ReportPresentation";
/// domain.md B: a report is nearly due within 24 hours of its deadline.
constexpr std::chrono::hours kDueSoon{24};

struct StateRow {
    domain::ReportState state;
    const char *text;
    common::Tone tone;
};

using enum domain::ReportState;
using common::Tone;
constexpr std::array kStates = {
    StateRow{New, QT_TRANSLATE_NOOP("ReportPresentation", "New"), Tone::Active},
    StateRow{Received, QT_TRANSLATE_NOOP("ReportPresentation", "Received"), Tone::Active},
    StateRow{NeedsInfo, QT_TRANSLATE_NOOP("ReportPresentation", "Waiting for information"),
             Tone::Risk},
    StateRow{Forwarded, QT_TRANSLATE_NOOP("ReportPresentation", "Forwarded"), Tone::Active},
    StateRow{Returned, QT_TRANSLATE_NOOP("ReportPresentation", "Returned by unit"), Tone::Risk},
    StateRow{InProgress, QT_TRANSLATE_NOOP("ReportPresentation", "In progress"), Tone::Active},
    StateRow{ExtensionAsked, QT_TRANSLATE_NOOP("ReportPresentation", "Extension requested"),
             Tone::Risk},
    StateRow{AwaitsApproval, QT_TRANSLATE_NOOP("ReportPresentation", "Awaiting approval"),
             Tone::Active},
    StateRow{Resolved, QT_TRANSLATE_NOOP("ReportPresentation", "Resolved"), Tone::Good},
    StateRow{Published, QT_TRANSLATE_NOOP("ReportPresentation", "Result published"), Tone::Good},
    StateRow{Unpublished, QT_TRANSLATE_NOOP("ReportPresentation", "Result not published"),
             Tone::Good},
    StateRow{Rated, QT_TRANSLATE_NOOP("ReportPresentation", "Rated"), Tone::Good},
    StateRow{Closed, QT_TRANSLATE_NOOP("ReportPresentation", "Closed"), Tone::Good},
    StateRow{Reopened, QT_TRANSLATE_NOOP("ReportPresentation", "Reopened"), Tone::Bad},
    StateRow{Refused, QT_TRANSLATE_NOOP("ReportPresentation", "Refused"), Tone::NoData},
    StateRow{Duplicate, QT_TRANSLATE_NOOP("ReportPresentation", "Duplicate"), Tone::NoData},
    StateRow{Withdrawn, QT_TRANSLATE_NOOP("ReportPresentation", "Withdrawn"), Tone::NoData},
};

struct Word {
    const char *code;
    const char *text;
};
constexpr std::array kChannels = {
    Word{"app", QT_TRANSLATE_NOOP("ReportPresentation", "Mobile app")},
    Word{"web", QT_TRANSLATE_NOOP("ReportPresentation", "Web portal")},
    Word{"hotline", QT_TRANSLATE_NOOP("ReportPresentation", "Hotline 1022")},
    Word{"zalo", QT_TRANSLATE_NOOP("ReportPresentation", "Zalo")},
    Word{"officer", QT_TRANSLATE_NOOP("ReportPresentation", "Officer in the field")},
    Word{"camera", QT_TRANSLATE_NOOP("ReportPresentation", "Camera")},
    Word{"media", QT_TRANSLATE_NOOP("ReportPresentation", "Media monitoring")},
};
constexpr std::array kRoles = {
    Word{"before", QT_TRANSLATE_NOOP("ReportPresentation", "Before")},
    Word{"after", QT_TRANSLATE_NOOP("ReportPresentation", "After")},
    Word{"evidence", QT_TRANSLATE_NOOP("ReportPresentation", "Evidence")},
    Word{"other", QT_TRANSLATE_NOOP("ReportPresentation", "Attachment")},
};
constexpr std::array kEventKinds = {
    Word{"comment", QT_TRANSLATE_NOOP("ReportPresentation", "Comment")},
    Word{"assign", QT_TRANSLATE_NOOP("ReportPresentation", "Assigned")},
    Word{"extend", QT_TRANSLATE_NOOP("ReportPresentation", "Deadline extended")},
    Word{"attach", QT_TRANSLATE_NOOP("ReportPresentation", "Files added")},
    Word{"rate", QT_TRANSLATE_NOOP("ReportPresentation", "Rated by the citizen")},
    Word{"reveal", QT_TRANSLATE_NOOP("ReportPresentation", "Contact was looked at")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

template<size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &code)
{
    const auto found = std::ranges::find_if(
        words, [&code](const Word &word) { return code == QLatin1StringView(word.code); });
    return found == words.end() ? code : translated(found->text);
}

const StateRow *rowOf(domain::ReportState state)
{
    const auto found = std::ranges::find(kStates, state, &StateRow::state);
    return found == kStates.end() ? nullptr : &*found;
}

QString stateWord(const QString &code)
{
    return stateText(domain::reportStateFromCode(code), code);
}

} // namespace

QString stateText(domain::ReportState state, const QString &codeAsSent)
{
    const StateRow *row = rowOf(state);
    if (row)
        return translated(row->text);
    return codeAsSent.isEmpty() ? QCoreApplication::translate("ReportPresentation", "Unknown state")
                                : codeAsSent;
}

common::Tone stateTone(domain::ReportState state)
{
    const StateRow *row = rowOf(state);
    return row ? row->tone : Tone::NoData;
}

QString severityText(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Urgent:
        return QCoreApplication::translate("ReportPresentation", "Urgent");
    case domain::Severity::Soon:
        return QCoreApplication::translate("ReportPresentation", "Soon");
    case domain::Severity::Normal:
        break;
    }
    return QCoreApplication::translate("ReportPresentation", "Normal");
}

QString channelText(const QString &channel)
{
    return wordFor(kChannels, channel);
}

QString attachmentRoleText(const QString &role)
{
    return wordFor(kRoles, role);
}

QString ratingText(int rating)
{
    switch (rating) {
    case 1:
        return QCoreApplication::translate("ReportPresentation", "Not satisfied");
    case 2:
        return QCoreApplication::translate("ReportPresentation", "Acceptable");
    case 3:
        return QCoreApplication::translate("ReportPresentation", "Satisfied");
    default:
        return QCoreApplication::translate("ReportPresentation", "Not rated");
    }
}

Deadline deadlineOf(const domain::Report &report, const QDateTime &now)
{
    if (!report.dueAt.isValid())
        return Deadline::None;
    if (report.resolvedAt.isValid())
        return report.resolvedAt <= report.dueAt ? Deadline::MetInTime : Deadline::MetLate;
    if (!domain::isOpen(report.state))
        return Deadline::None;
    if (report.state == NeedsInfo)
        return Deadline::Stopped;
    if (report.dueAt < now)
        return Deadline::Overdue;
    return report.dueAt <= now.addDuration(kDueSoon) ? Deadline::DueSoon : Deadline::Counting;
}

QString deadlineText(const domain::Report &report, const QDateTime &now)
{
    switch (deadlineOf(report, now)) {
    case Deadline::None:
        return {};
    case Deadline::Stopped:
        return QCoreApplication::translate("ReportPresentation", "Clock stopped");
    case Deadline::MetInTime:
        return QCoreApplication::translate("ReportPresentation", "On time");
    case Deadline::MetLate:
        return QCoreApplication::translate("ReportPresentation", "Late");
    case Deadline::Counting:
    case Deadline::DueSoon:
    case Deadline::Overdue:
        break;
    }
    return common::format::remaining(report.dueAt, now);
}

common::Tone deadlineTone(Deadline deadline)
{
    switch (deadline) {
    case Deadline::Overdue:
    case Deadline::MetLate:
        return Tone::Bad;
    case Deadline::DueSoon:
        return Tone::Risk;
    case Deadline::Counting:
        return Tone::Active;
    case Deadline::MetInTime:
        return Tone::Good;
    case Deadline::None:
    case Deadline::Stopped:
        break;
    }
    return Tone::NoData;
}

QString eventText(const domain::ReportEvent &event)
{
    if (event.toState.isEmpty())
        return wordFor(kEventKinds, event.kind);
    if (event.fromState.isEmpty())
        return stateWord(event.toState);
    return QCoreApplication::translate("ReportPresentation", "%1 → %2", "state before and after")
        .arg(stateWord(event.fromState), stateWord(event.toState));
}

QString senderText(const domain::Report &report)
{
    if (report.anonymous)
        return QCoreApplication::translate("ReportPresentation", "Anonymous");
    const QString name = domain::maskedName(report.senderName);
    const QString phone = domain::maskedPhone(report.senderPhone);
    if (name.isEmpty() || phone.isEmpty())
        return name + phone;
    return QCoreApplication::translate("ReportPresentation", "%1, %2", "masked name and phone")
        .arg(name, phone);
}

QString plainSenderText(const domain::Report &report)
{
    if (report.senderName.isEmpty() || report.senderPhone.isEmpty())
        return report.senderName + report.senderPhone;
    return QCoreApplication::translate("ReportPresentation", "%1, %2", "masked name and phone")
        .arg(report.senderName, report.senderPhone);
}

} // namespace panes::reports
