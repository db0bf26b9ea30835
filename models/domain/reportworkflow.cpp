// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportworkflow.h"

#include "models/domain/movetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr auto kOperators = DeskRole::Operator | DeskRole::OperatorLead;
constexpr auto kUnit = DeskRole::Officer | DeskRole::UnitHead;

/// domain.md B; TIEP_NHAN → TRUNG besides, since duplicates are often seen only after receiving.
constexpr std::array kReportMoves = {
    Move{ReportState::New, ReportVerb::Receive, ReportState::Received},
    Move{ReportState::New, ReportVerb::Refuse, ReportState::Refused},
    Move{ReportState::New, ReportVerb::MarkDuplicate, ReportState::Duplicate},
    Move{ReportState::New, ReportVerb::Withdraw, ReportState::Withdrawn},
    Move{ReportState::Received, ReportVerb::AskInformation, ReportState::NeedsInfo},
    Move{ReportState::Received, ReportVerb::Forward, ReportState::Forwarded},
    Move{ReportState::Received, ReportVerb::MarkDuplicate, ReportState::Duplicate},
    Move{ReportState::Received, ReportVerb::Withdraw, ReportState::Withdrawn},
    Move{ReportState::NeedsInfo, ReportVerb::InformationReceived, ReportState::Received},
    Move{ReportState::NeedsInfo, ReportVerb::Refuse, ReportState::Refused},
    Move{ReportState::NeedsInfo, ReportVerb::Withdraw, ReportState::Withdrawn},
    Move{ReportState::Forwarded, ReportVerb::Start, ReportState::InProgress},
    Move{ReportState::Forwarded, ReportVerb::Return, ReportState::Returned},
    Move{ReportState::Returned, ReportVerb::Forward, ReportState::Forwarded},
    Move{ReportState::InProgress, ReportVerb::SubmitResult, ReportState::AwaitsApproval},
    Move{ReportState::InProgress, ReportVerb::AskExtension, ReportState::ExtensionAsked},
    Move{ReportState::InProgress, ReportVerb::Assign, ReportState::InProgress},
    Move{ReportState::ExtensionAsked, ReportVerb::GrantExtension, ReportState::InProgress},
    Move{ReportState::ExtensionAsked, ReportVerb::RefuseExtension, ReportState::InProgress},
    Move{ReportState::AwaitsApproval, ReportVerb::ApproveResult, ReportState::Resolved},
    Move{ReportState::AwaitsApproval, ReportVerb::Redo, ReportState::InProgress},
    Move{ReportState::Resolved, ReportVerb::Publish, ReportState::Published},
    Move{ReportState::Resolved, ReportVerb::KeepUnpublished, ReportState::Unpublished},
    Move{ReportState::Published, ReportVerb::Rate, ReportState::Rated},
    Move{ReportState::Published, ReportVerb::Close, ReportState::Closed},
    Move{ReportState::Unpublished, ReportVerb::Close, ReportState::Closed},
    Move{ReportState::Rated, ReportVerb::Reopen, ReportState::Reopened},
    Move{ReportState::Rated, ReportVerb::Close, ReportState::Closed},
    Move{ReportState::Reopened, ReportVerb::Forward, ReportState::Forwarded},
};

const ReportEvent *lastMoveTo(const ReportCase &on, ReportState state)
{
    const QString wanted = code(state);
    for (auto event = on.events.rbegin(); event != on.events.rend(); ++event) {
        if (event->toState == wanted && event->fromState != wanted)
            return &*event;
    }
    return nullptr;
}

qsizetype movesTo(const ReportCase &on, ReportState state)
{
    return std::ranges::count(on.events, code(state), &ReportEvent::toState);
}

/// What the history of the report has against a verb.
std::optional<StepFault> historyBar(ReportVerb verb, const ReportCase &on,
                                    const WorkflowRules &rules)
{
    if (verb == ReportVerb::Return) {
        if (movesTo(on, ReportState::Returned) > 0)
            return StepFault::ReturnedBefore;
        const ReportEvent *forwarded = lastMoveTo(on, ReportState::Forwarded);
        if (forwarded && rules.calendar.hoursBetween(forwarded->at, rules.now) > kReturnHours)
            return StepFault::ReturnTooLate;
    }
    if (verb == ReportVerb::Rate) {
        const ReportEvent *published = lastMoveTo(on, ReportState::Published);
        if (published && published->at.addDays(kRatingDays) < rules.now)
            return StepFault::RatingTooLate;
    }
    if (verb == ReportVerb::Reopen) {
        if (on.report.rating != 1)
            return StepFault::NotUnsatisfied;
        if (movesTo(on, ReportState::Reopened) >= kMostReopenings)
            return StepFault::ReopenedTooOften;
    }
    return std::nullopt;
}

std::optional<StepFault> textFault(const ReportStep &step)
{
    if (step.text.size() > kLongestStepText)
        return StepFault::TextTooLong;
    if (needsOf(step.verb).testFlag(StepNeed::Text) && step.text.trimmed().isEmpty())
        return StepFault::TextMissing;
    return std::nullopt;
}

std::optional<StepFault> forwardFault(const ReportStep &step, const ReportCase &on,
                                      const WorkflowRules &rules)
{
    if (step.categoryId.isEmpty())
        return StepFault::CategoryMissing;
    if (step.categoryId != on.report.categoryId && !rules.category(step.categoryId))
        return StepFault::CategoryUnknown;
    if (step.leadAgencyId.isEmpty())
        return StepFault::AgencyMissing;
    if (step.supportAgencyIds.contains(step.leadAgencyId))
        return StepFault::AgencySupportsItself;
    if (step.dueAt.isValid() && step.dueAt <= rules.now)
        return StepFault::DateNotLater;
    return std::nullopt;
}

/// What of the needed things is missing.
std::optional<StepFault> contentFault(const ReportStep &step, const ReportCase &on)
{
    const StepNeeds needs = needsOf(step.verb);
    if (needs.testFlag(StepNeed::LaterDate) &&
        (!step.dueAt.isValid() || step.dueAt <= on.report.dueAt))
        return StepFault::DateNotLater;
    if (needs.testFlag(StepNeed::AfterPicture) && !on.hasAfterPicture && step.pictures.isEmpty())
        return StepFault::PictureMissing;
    if (needs.testFlag(StepNeed::Original) && step.duplicateOf.isEmpty())
        return StepFault::OriginalMissing;
    if (needs.testFlag(StepNeed::Original) && step.duplicateOf == on.report.id)
        return StepFault::OriginalIsItself;
    if (needs.testFlag(StepNeed::Rating) && (step.rating < 1 || step.rating > 3))
        return StepFault::RatingMissing;
    if (needs.testFlag(StepNeed::Assignee) && step.assignee.isEmpty())
        return StepFault::AssigneeMissing;
    if (needs.testFlag(StepNeed::RefusalReason) && !refusalReasonFromCode(step.refusal))
        return StepFault::ReasonMissing;
    return std::nullopt;
}

/// The clock stood still while the citizen was asked: both deadlines move by that long.
void restartClock(Report &report, const ReportCase &on, const WorkflowRules &rules)
{
    const ReportEvent *asked = lastMoveTo(on, ReportState::NeedsInfo);
    if (!asked)
        return;
    const double stood = rules.calendar.hoursBetween(asked->at, rules.now);
    for (QDateTime *due : {&report.dueAt, &report.originalDueAt}) {
        if (due->isValid())
            *due = rules.calendar.after(*due, stood);
    }
}

void forward(Report &report, const ReportStep &step, const ReportCase &on,
             const WorkflowRules &rules)
{
    if (step.categoryId != report.categoryId) {
        report.categoryId = step.categoryId;
        if (const ReportCategory *category = rules.category(step.categoryId))
            report.dueAt = report.originalDueAt = deadlineFor(*category, report.sentAt,
                                                              rules.calendar);
    }
    report.leadAgencyId = step.leadAgencyId;
    report.supportAgencyIds = step.supportAgencyIds;
    report.assignee.clear();
    const ReportCategory *category = rules.category(report.categoryId);
    if (step.dueAt.isValid())
        report.dueAt = step.dueAt;
    else if (on.report.state == ReportState::Reopened && category) // the work begins anew
        report.dueAt = deadlineFor(*category, rules.now, rules.calendar);
}

} // namespace

DeskRoles deskRolesFrom(const QStringList &codes)
{
    DeskRoles roles;
    roles.setFlag(DeskRole::Operator, codes.contains("ioc-operator"_L1));
    roles.setFlag(DeskRole::OperatorLead, codes.contains("ioc-operator-lead"_L1));
    roles.setFlag(DeskRole::Officer, codes.contains("department-officer"_L1) ||
                                         codes.contains("commune-officer"_L1) ||
                                         codes.contains("central-agency"_L1));
    roles.setFlag(DeskRole::UnitHead,
                  codes.contains("department-leader"_L1) || codes.contains("territory-leader"_L1));
    return roles;
}

QDateTime deadlineFor(const ReportCategory &category, const QDateTime &sentAt,
                      const WorkCalendar &calendar)
{
    return category.deadlineHours > 0 ? calendar.after(sentAt, category.deadlineHours)
                                      : QDateTime();
}

std::optional<ReportState> target(ReportState from, ReportVerb verb)
{
    if (changesNothing(verb))
        return from;
    return targetIn(kReportMoves, from, verb);
}

DeskRoles rolesFor(ReportVerb verb)
{
    switch (verb) {
    case ReportVerb::Comment:
        return kOperators | kUnit;
    case ReportVerb::Return:
    case ReportVerb::Start:
    case ReportVerb::Assign:
    case ReportVerb::AskExtension:
    case ReportVerb::SubmitResult:
        return kUnit;
    case ReportVerb::GrantExtension:
    case ReportVerb::RefuseExtension:
        return DeskRole::OperatorLead;
    case ReportVerb::ApproveResult:
    case ReportVerb::Redo:
        return kOperators | DeskRole::UnitHead;
    default:
        return kOperators;
    }
}

std::optional<StepFault> barTo(ReportVerb verb, const ReportCase &on, const DeskActor &actor,
                               const WorkflowRules &rules)
{
    if (!target(on.report.state, verb))
        return StepFault::WrongState;
    const DeskRoles mine = actor.roles & rolesFor(verb);
    if (!mine || (verb == ReportVerb::RevealSender && !actor.seesPersonal))
        return StepFault::NotYourRole;
    if (!(mine & kOperators) && !actor.agencyId.isEmpty() &&
        actor.agencyId != on.report.leadAgencyId)
        return StepFault::NotYourUnit;
    return historyBar(verb, on, rules);
}

std::optional<StepFault> faultOf(const ReportStep &step, const ReportCase &on,
                                 const DeskActor &actor, const WorkflowRules &rules)
{
    if (const auto barred = barTo(step.verb, on, actor, rules))
        return barred;
    if (const auto text = textFault(step))
        return text;
    return step.verb == ReportVerb::Forward ? forwardFault(step, on, rules)
                                            : contentFault(step, on);
}

std::vector<ReportVerb> possibleSteps(const ReportCase &on, const DeskActor &actor,
                                      const WorkflowRules &rules)
{
    std::vector<ReportVerb> possible;
    for (int number = 0; number < kReportVerbs; ++number) {
        const auto verb = ReportVerb(number);
        if (!barTo(verb, on, actor, rules))
            possible.push_back(verb);
    }
    return possible;
}

Report afterStep(const ReportStep &step, const ReportCase &on, const WorkflowRules &rules)
{
    Report report = on.report;
    report.state = target(report.state, step.verb).value_or(report.state);
    if (report.state != ReportState::Unknown)
        report.stateText = code(report.state);
    report.updatedAt = rules.now;
    switch (step.verb) {
    case ReportVerb::InformationReceived:
        restartClock(report, on, rules);
        break;
    case ReportVerb::Forward:
        forward(report, step, on, rules);
        break;
    case ReportVerb::Assign:
        report.assignee = step.assignee;
        break;
    case ReportVerb::AskExtension:
        report.requestedDueAt = step.dueAt;
        break;
    case ReportVerb::GrantExtension:
        report.dueAt = step.dueAt.isValid() ? step.dueAt : report.requestedDueAt;
        report.requestedDueAt = {};
        break;
    case ReportVerb::RefuseExtension:
        report.requestedDueAt = {};
        break;
    case ReportVerb::SubmitResult:
        report.result = step.text;
        break;
    case ReportVerb::ApproveResult:
        report.resolvedAt = rules.now;
        break;
    case ReportVerb::Publish:
        report.published = true;
        break;
    case ReportVerb::Rate:
        report.rating = step.rating;
        report.ratingComment = step.text;
        break;
    case ReportVerb::Reopen:
        report.resolvedAt = {};
        report.rating = 0;
        report.published = false;
        break;
    case ReportVerb::Refuse:
        report.refusalReason = step.text.isEmpty() ? step.refusal : step.text;
        break;
    case ReportVerb::MarkDuplicate:
        report.duplicateOf = step.duplicateOf;
        break;
    default:
        break;
    }
    return report;
}

} // namespace domain
