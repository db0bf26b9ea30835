// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportstep.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

using enum ReportVerb;

template<typename Value>
struct Code {
    Value value;
    QLatin1StringView code;
};

constexpr std::array kVerbs = {
    Code{Comment, "comment"_L1},
    Code{Receive, "receive"_L1},
    Code{AskInformation, "ask-information"_L1},
    Code{InformationReceived, "information-received"_L1},
    Code{Forward, "forward"_L1},
    Code{Return, "return"_L1},
    Code{Start, "start"_L1},
    Code{Assign, "assign"_L1},
    Code{AskExtension, "ask-extension"_L1},
    Code{GrantExtension, "grant-extension"_L1},
    Code{RefuseExtension, "refuse-extension"_L1},
    Code{SubmitResult, "submit-result"_L1},
    Code{ApproveResult, "approve-result"_L1},
    Code{Redo, "redo"_L1},
    Code{Publish, "publish"_L1},
    Code{KeepUnpublished, "keep-unpublished"_L1},
    Code{Rate, "rate"_L1},
    Code{Close, "close"_L1},
    Code{Reopen, "reopen"_L1},
    Code{Refuse, "refuse"_L1},
    Code{MarkDuplicate, "mark-duplicate"_L1},
    Code{Withdraw, "withdraw"_L1},
    Code{RevealSender, "reveal-sender"_L1},
};
static_assert(kVerbs.size() == kReportVerbs);

constexpr std::array kReasons = {
    Code{RefusalReason::OutOfScope, "out-of-scope"_L1},
    Code{RefusalReason::Unclear, "unclear"_L1},
    Code{RefusalReason::Petition, "petition"_L1},
    Code{RefusalReason::FalseOrSpam, "false-or-spam"_L1},
    Code{RefusalReason::OtherPlace, "other-place"_L1},
    Code{RefusalReason::AlreadySolved, "already-solved"_L1},
};

template<typename Codes, typename Value>
QString codeIn(const Codes &codes, Value value)
{
    const auto found = std::ranges::find(codes, value, &Code<Value>::value);
    return found == codes.end() ? QString() : QString(found->code);
}

template<typename Value, typename Codes>
std::optional<Value> valueIn(const Codes &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes,
                                            [&](const auto &entry) { return entry.code == code; });
    return found == codes.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString code(ReportVerb verb)
{
    return codeIn(kVerbs, verb);
}

std::optional<ReportVerb> reportVerbFromCode(QStringView code)
{
    return valueIn<ReportVerb>(kVerbs, code);
}

QString code(RefusalReason reason)
{
    return codeIn(kReasons, reason);
}

std::optional<RefusalReason> refusalReasonFromCode(QStringView code)
{
    return valueIn<RefusalReason>(kReasons, code);
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
    const auto put = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            payload.insert(key, value);
    };
    put("text"_L1, step.text);
    put("categoryId"_L1, step.categoryId.value);
    put("leadAgencyId"_L1, step.leadAgencyId.value);
    QJsonArray supporting;
    for (const AgencyId &agency : step.supportAgencyIds)
        supporting.append(agency.value);
    if (!supporting.isEmpty())
        payload.insert("supportAgencyIds"_L1, supporting);
    if (step.dueAt.isValid())
        put("dueAt"_L1, step.dueAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    put("assignee"_L1, step.assignee);
    put("duplicateOf"_L1, step.duplicateOf.value);
    if (step.rating != 0)
        payload.insert("rating"_L1, step.rating);
    put("refusal"_L1, step.refusal);
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
