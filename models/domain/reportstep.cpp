// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportstep.h"

#include "models/core/moment.h"
#include "models/domain/codetable.h"
#include "models/domain/putsaid.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

using enum ReportVerb;

constexpr std::array kReportVerbCodes = {
    Coded{Comment, "comment"_L1},
    Coded{Receive, "receive"_L1},
    Coded{AskInformation, "ask-information"_L1},
    Coded{InformationReceived, "information-received"_L1},
    Coded{Forward, "forward"_L1},
    Coded{Return, "return"_L1},
    Coded{Start, "start"_L1},
    Coded{Assign, "assign"_L1},
    Coded{AskExtension, "ask-extension"_L1},
    Coded{GrantExtension, "grant-extension"_L1},
    Coded{RefuseExtension, "refuse-extension"_L1},
    Coded{SubmitResult, "submit-result"_L1},
    Coded{ApproveResult, "approve-result"_L1},
    Coded{Redo, "redo"_L1},
    Coded{Publish, "publish"_L1},
    Coded{KeepUnpublished, "keep-unpublished"_L1},
    Coded{Rate, "rate"_L1},
    Coded{Close, "close"_L1},
    Coded{Reopen, "reopen"_L1},
    Coded{Refuse, "refuse"_L1},
    Coded{MarkDuplicate, "mark-duplicate"_L1},
    Coded{Withdraw, "withdraw"_L1},
    Coded{RevealSender, "reveal-sender"_L1},
};
static_assert(kReportVerbCodes.size() == kReportVerbs);

constexpr std::array kReasons = {
    Coded{RefusalReason::OutOfScope, "out-of-scope"_L1},
    Coded{RefusalReason::Unclear, "unclear"_L1},
    Coded{RefusalReason::Petition, "petition"_L1},
    Coded{RefusalReason::FalseOrSpam, "false-or-spam"_L1},
    Coded{RefusalReason::OtherPlace, "other-place"_L1},
    Coded{RefusalReason::AlreadySolved, "already-solved"_L1},
};

} // namespace

QString code(ReportVerb verb)
{
    return codeIn(kReportVerbCodes, verb);
}

std::optional<ReportVerb> reportVerbFromCode(QStringView code)
{
    return valueIn(kReportVerbCodes, code);
}

QString code(RefusalReason reason)
{
    return codeIn(kReasons, reason);
}

std::optional<RefusalReason> refusalReasonFromCode(QStringView code)
{
    return valueIn(kReasons, code);
}

StepNeeds needsOf(ReportVerb verb)
{
    switch (verb) {
    case Comment:
    case AskInformation:
    case InformationReceived:
    case Return:
    case RefuseExtension:
    case Redo:
    case KeepUnpublished:
    case Reopen:
    case RevealSender:
        return StepNeed::Text;
    case Forward:
        return StepNeed::Category | StepNeed::LeadAgency;
    case Assign:
        return StepNeed::Assignee;
    case AskExtension:
        return StepNeed::Text | StepNeed::LaterDate;
    case SubmitResult:
        return StepNeed::Text | StepNeed::AfterPicture;
    case Rate:
        return StepNeed::Rating;
    case Refuse:
        return StepNeed::RefusalReason;
    case MarkDuplicate:
        return StepNeed::Original;
    case Receive:
    case Start:
    case GrantExtension:
    case ApproveResult:
    case Publish:
    case Close:
    case Withdraw:
        break;
    }
    return {};
}

bool changesNothing(ReportVerb verb)
{
    return verb == Comment || verb == RevealSender;
}

QJsonObject toPayload(const ReportStep &step)
{
    QJsonObject payload;
    putSaid(payload, "text"_L1, step.text);
    putSaid(payload, "categoryId"_L1, step.categoryId.value);
    putSaid(payload, "leadAgencyId"_L1, step.leadAgencyId.value);
    QJsonArray supporting;
    for (const AgencyId &agency : step.supportAgencyIds)
        supporting.append(agency.value);
    if (!supporting.isEmpty())
        payload.insert("supportAgencyIds"_L1, supporting);
    if (step.dueAt.isValid())
        putSaid(payload, "dueAt"_L1, core::iso(step.dueAt));
    putSaid(payload, "assignee"_L1, step.assignee);
    putSaid(payload, "duplicateOf"_L1, step.duplicateOf.value);
    if (step.rating != 0)
        payload.insert("rating"_L1, step.rating);
    putSaid(payload, "refusal"_L1, step.refusal);
    if (!step.pictures.isEmpty())
        payload.insert("attachmentIds"_L1, QJsonArray::fromStringList(step.pictures));
    return payload;
}

ReportStep stepFromPayload(ReportVerb verb, const QJsonObject &payload)
{
    const auto text = [&](QLatin1StringView key) { return payload.value(key).toString(); };
    ReportStep step;
    step.verb = verb;
    step.text = text("text"_L1).trimmed();
    step.categoryId = CategoryId(text("categoryId"_L1));
    step.leadAgencyId = AgencyId(text("leadAgencyId"_L1));
    for (const QJsonValue &agency : payload.value("supportAgencyIds"_L1).toArray())
        step.supportAgencyIds.append(AgencyId(agency.toString()));
    step.dueAt = QDateTime::fromString(text("dueAt"_L1), Qt::ISODate).toUTC();
    step.assignee = text("assignee"_L1).trimmed();
    step.duplicateOf = ReportId(text("duplicateOf"_L1));
    step.rating = payload.value("rating"_L1).toInt();
    step.refusal = text("refusal"_L1);
    for (const QJsonValue &picture : payload.value("attachmentIds"_L1).toArray())
        step.pictures.append(picture.toString());
    return step;
}

} // namespace domain
