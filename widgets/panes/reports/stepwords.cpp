// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/stepwords.h"

#include "models/domain/masking.h"
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

using domain::StepFault;

/// In the order of StepFault.
constexpr std::array kFaults = {
    QT_TRANSLATE_NOOP("StepWords", "The workflow has no such step from the present state."),
    QT_TRANSLATE_NOOP("StepWords", "Your role may not do this."),
    QT_TRANSLATE_NOOP("StepWords", "Another unit leads this report."),
    QT_TRANSLATE_NOOP("StepWords",
                      "It was returned once already; a unit may return a report only once."),
    QT_TRANSLATE_NOOP("StepWords", "More than 4 working hours have passed since it was forwarded; "
                                   "it can no longer be returned."),
    QT_TRANSLATE_NOOP("StepWords", "More than 7 days have passed since the result was published."),
    QT_TRANSLATE_NOOP("StepWords", "Only the report of an unsatisfied citizen is reopened."),
    QT_TRANSLATE_NOOP("StepWords", "It was reopened twice already."),
    QT_TRANSLATE_NOOP("StepWords", "Write a text first."),
    QT_TRANSLATE_NOOP("StepWords", "The text is too long: at most 4,000 characters."),
    QT_TRANSLATE_NOOP("StepWords", "Choose a category."),
    QT_TRANSLATE_NOOP("StepWords", "This desk does not know the category; sync first."),
    QT_TRANSLATE_NOOP("StepWords", "Choose the lead unit."),
    QT_TRANSLATE_NOOP("StepWords", "The lead unit cannot support itself."),
    QT_TRANSLATE_NOOP("StepWords", "Choose a later deadline."),
    QT_TRANSLATE_NOOP("StepWords", "Add a picture taken after the work."),
    QT_TRANSLATE_NOOP("StepWords", "Name the report that it repeats."),
    QT_TRANSLATE_NOOP("StepWords", "A report cannot repeat itself."),
    QT_TRANSLATE_NOOP("StepWords", "Choose what the citizen said."),
    QT_TRANSLATE_NOOP("StepWords", "Name the person who shall do it."),
    QT_TRANSLATE_NOOP("StepWords", "Choose a reason."),
};
static_assert(kFaults.size() == int(StepFault::ReasonMissing) + 1);

/// In the order of RefusalReason.
constexpr std::array kReasons = {
    QT_TRANSLATE_NOOP("StepWords", "Not in scope"),
    QT_TRANSLATE_NOOP("StepWords", "Unclear, or nobody can be reached"),
    QT_TRANSLATE_NOOP("StepWords", "A complaint or denunciation"),
    QT_TRANSLATE_NOOP("StepWords", "False or spam"),
    QT_TRANSLATE_NOOP("StepWords", "Not this territory"),
    QT_TRANSLATE_NOOP("StepWords", "Already solved"),
};

struct Field {
    const char *name;
    const char *text;
};
constexpr std::array kFields = {
    Field{"state", QT_TRANSLATE_NOOP("StepWords", "State")},
    Field{"categoryId", QT_TRANSLATE_NOOP("StepWords", "Category")},
    Field{"leadAgencyId", QT_TRANSLATE_NOOP("StepWords", "Lead unit")},
    Field{"supportAgencyIds", QT_TRANSLATE_NOOP("StepWords", "Supporting units")},
    Field{"assignee", QT_TRANSLATE_NOOP("StepWords", "Person")},
    Field{"dueAt", QT_TRANSLATE_NOOP("StepWords", "Deadline")},
    Field{"requestedDueAt", QT_TRANSLATE_NOOP("StepWords", "Requested deadline")},
    Field{"result", QT_TRANSLATE_NOOP("StepWords", "Result")},
    Field{"refusalReason", QT_TRANSLATE_NOOP("StepWords", "Reason of refusal")},
    Field{"rating", QT_TRANSLATE_NOOP("StepWords", "Citizen's rating")},
    Field{"ratingComment", QT_TRANSLATE_NOOP("StepWords", "Rating comment")},
    Field{"duplicateOf", QT_TRANSLATE_NOOP("StepWords", "Duplicate of")},
};

QString stepWord(const char *text)
{
    return QCoreApplication::translate("StepWords", text);
}

} // namespace

QString faultText(StepFault fault)
{
    return stepWord(kFaults[size_t(fault)]);
}

QString stepTextLabel(domain::ReportVerb verb)
{
    switch (verb) {
    case domain::ReportVerb::AskInformation:
        return QCoreApplication::translate("StepWords", "Question to the citizen");
    case domain::ReportVerb::InformationReceived:
        return QCoreApplication::translate("StepWords", "What the citizen answered");
    case domain::ReportVerb::Forward:
        return QCoreApplication::translate("StepWords", "Note to the unit");
    case domain::ReportVerb::SubmitResult:
        return QCoreApplication::translate("StepWords", "Result");
    case domain::ReportVerb::Redo:
        return QCoreApplication::translate("StepWords", "What is still to be done");
    case domain::ReportVerb::Rate:
        return QCoreApplication::translate("StepWords", "What the citizen said");
    case domain::ReportVerb::Refuse:
        return QCoreApplication::translate("StepWords", "Words to the citizen");
    case domain::ReportVerb::RevealSender:
        return QCoreApplication::translate("StepWords", "Reason, which is logged");
    case domain::ReportVerb::Comment:
    case domain::ReportVerb::GrantExtension:
    case domain::ReportVerb::MarkDuplicate:
        return QCoreApplication::translate("StepWords", "Note");
    default:
        return QCoreApplication::translate("StepWords", "Reason");
    }
}

QString refusalText(domain::RefusalReason reason)
{
    return stepWord(kReasons[size_t(reason)]);
}

QString refusalGuidance(domain::RefusalReason reason)
{
    switch (reason) {
    case domain::RefusalReason::Petition:
        return QCoreApplication::translate(
            "StepWords",
            "Complaints and denunciations have their own laws: tell the citizen to turn to the "
            "citizen reception board (Ban Tiếp công dân). Do not pass the content on to the unit "
            "that is complained about.");
    case domain::RefusalReason::OutOfScope:
        return QCoreApplication::translate(
            "StepWords",
            "Proposals on administrative rules go to the National Public Service Portal. Danger to "
            "life: 113, 114 or 115. State secrets are never entered here.");
    case domain::RefusalReason::OtherPlace:
        return QCoreApplication::translate("StepWords",
                                           "Name the province or unit that answers for the place.");
    default:
        return {};
    }
}

QString editStateText(const syncing::PendingEdit &pending)
{
    switch (pending.state) {
    case domain::EditState::Queued:
        if (pending.ofOther)
            return QCoreApplication::translate("StepWords", "waits for %1 to sign in")
                .arg(pending.edit.author);
        return pending.attempts == 0
                   ? QCoreApplication::translate("StepWords", "waiting to be sent")
                   : QCoreApplication::translate("StepWords", "will be sent again");
    case domain::EditState::Sending:
        return QCoreApplication::translate("StepWords", "being sent");
    case domain::EditState::Accepted:
        return QCoreApplication::translate("StepWords", "accepted");
    case domain::EditState::Refused:
        return QCoreApplication::translate("StepWords", "refused by the backend");
    case domain::EditState::Conflict:
        return QCoreApplication::translate("StepWords", "in conflict with what somebody else did");
    case domain::EditState::Dropped:
        return QCoreApplication::translate("StepWords", "given up");
    }
    return {};
}

QString fieldText(const QString &field)
{
    for (const Field &known : kFields) {
        if (field == QLatin1StringView(known.name))
            return stepWord(known.text);
    }
    return field;
}

QString fieldValue(const QString &field, const QString &value, const items::Reference &reference)
{
    if (value.isEmpty() || (field == "rating"_L1 && value == "0"_L1))
        return u"—"_s;
    if (field == "state"_L1)
        return stateText(domain::reportStateFromCode(value), value);
    if (field == "senderName"_L1)
        return domain::maskedName(value);
    if (field == "senderPhone"_L1)
        return domain::maskedPhone(value);
    if (field == "categoryId"_L1)
        return reference.categoryName(domain::CategoryId(value));
    if (field == "leadAgencyId"_L1)
        return reference.agencyName(domain::AgencyId(value));
    if (field == "supportAgencyIds"_L1) {
        QStringList names;
        for (const QString &id : value.split(u' '))
            names << reference.agencyName(domain::AgencyId(id));
        return names.join(u", "_s);
    }
    if (field.endsWith("dueAt"_L1, Qt::CaseInsensitive))
        return common::format::dateTime(QDateTime::fromString(value, Qt::ISODate));
    if (field == "rating"_L1)
        return ratingText(value.toInt());
    return value;
}

} // namespace panes::reports
