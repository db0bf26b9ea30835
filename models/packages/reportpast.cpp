// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a field report was at a moment, told from its history.
#include "models/packages/past.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

using domain::Report;
using domain::ReportEvent;
using domain::ReportState;

/// What the history up to a moment says; each member as the last step that touches it left it.
struct Course {
    QString state = {};
    QDateTime resolvedAt = {};
    QString result = {};
    int submissions = 0;
    bool published = false;
    bool rated = false;
    QString ratingComment = {};
    QString leadAgency = {};
    int forwardings = 0;
    bool started = false;
    QString assignee = {};
    int assignments = 0;
    int deadlineMoves = 0; ///< extensions and reopenings, after which the deadline may be another
    int clockStops = 0;    ///< ended ones, which move the original deadline too
    int ratings = 0;
    int reopenings = 0;
};

bool isMove(const ReportEvent &event)
{
    return !event.toState.isEmpty();
}

void reopen(Course &course)
{
    ++course.reopenings;
    ++course.deadlineMoves;
    course.resolvedAt = {};
    course.published = false;
    course.rated = false;
    course.ratingComment.clear();
}

void move(Course &course, const ReportEvent &event)
{
    course.state = event.toState;
    switch (domain::reportStateFromCode(event.toState)) {
    case ReportState::Received:
        course.clockStops += event.fromState == domain::code(ReportState::NeedsInfo) ? 1 : 0;
        break;
    case ReportState::Forwarded:
        ++course.forwardings;
        course.assignee.clear();
        course.started = false;
        course.leadAgency = event.agencyId.isEmpty() ? course.leadAgency : event.agencyId.value;
        break;
    case ReportState::InProgress:
        course.started = true;
        course.deadlineMoves += event.fromState == domain::code(ReportState::ExtensionAsked) ? 1
                                                                                             : 0;
        break;
    case ReportState::AwaitsApproval:
        course.result = event.text;
        ++course.submissions;
        break;
    case ReportState::Resolved:
        course.resolvedAt = event.at;
        break;
    case ReportState::Published:
        course.published = true;
        break;
    case ReportState::Rated:
        ++course.ratings;
        course.rated = true;
        course.ratingComment = event.text;
        break;
    case ReportState::Reopened:
        reopen(course);
        break;
    default:
        break;
    }
}

Course courseOf(std::span<const ReportEvent> events)
{
    Course course;
    for (const ReportEvent &event : events) {
        if (event.kind == "assign"_L1) {
            course.assignee = event.text;
            ++course.assignments;
        }
        if (isMove(event))
            move(course, event);
    }
    return course;
}

/// The state that the first of these steps left.
QString stateBefore(std::span<const ReportEvent> events)
{
    const auto first = std::ranges::find_if(events, isMove);
    return first == events.end() || first->fromState.isEmpty() ? domain::code(ReportState::New)
                                                               : first->fromState;
}

/// False: what the deadline was is not known.
bool putBackDeadline(Report &report, const Course &before, const Course &after)
{
    const QDateTime now = report.dueAt;
    const bool asked = report.state == ReportState::ExtensionAsked;
    bool known = after.clockStops == 0;
    const bool setFirst = before.forwardings == 0 && after.forwardings > 0; // perhaps with a date
    if ((after.deadlineMoves > 0 || setFirst) && known) {
        known = before.deadlineMoves == 0;
        report.dueAt = known ? report.originalDueAt : report.dueAt;
    }
    if (!asked) {
        report.requestedDueAt = {};
    } else if (!after.state.isEmpty()) { // else it is still being asked for
        const bool granted = after.deadlineMoves == 1 && now > report.originalDueAt;
        report.requestedDueAt = granted ? now : QDateTime(); // what was granted may be another date
        known = false;
    }
    return known;
}

bool putBackRating(Report &report, const Course &before, const Course &after)
{
    if (!before.rated) {
        report.rating = 0;
        report.ratingComment.clear();
        return true;
    }
    if (after.ratings == 0 && after.reopenings == 0)
        return true;
    report.ratingComment = before.ratingComment;
    const bool known = after.reopenings > 0; // only an unsatisfied citizen's report is reopened
    report.rating = known ? 1 : report.rating;
    return known;
}

bool putBackHandling(Report &report, const Course &before, const Course &after)
{
    bool known = true;
    if (after.forwardings > 0) {
        known = before.forwardings == 0; // who supported before is not told
        report.leadAgencyId = domain::AgencyId(before.leadAgency);
        if (before.forwardings == 0)
            report.supportAgencyIds.clear();
    }
    if (before.assignments > 0)
        report.assignee = before.assignee;
    else if (after.assignments > 0 || !before.started)
        report.assignee.clear();
    return known;
}

void putBackOutcome(Report &report, const Course &before, const Course &after,
                    const QDateTime &moment)
{
    const bool same = report.resolvedAt.isValid() && report.resolvedAt <= moment;
    report.resolvedAt = before.resolvedAt.isValid() && same ? report.resolvedAt : before.resolvedAt;
    if (before.submissions == 0 || after.submissions > 0)
        report.result = before.result;
    report.published = before.published;
    if (report.state != ReportState::Refused)
        report.refusalReason.clear();
    if (after.state == domain::code(ReportState::Duplicate))
        report.duplicateOf = {};
}

} // namespace

Past<Report> pastOf(const Report &report, const std::vector<ReportEvent> &events,
                    const QDateTime &moment)
{
    const auto split = std::ranges::find_if(
        events, [&](const ReportEvent &event) { return event.at > moment; });
    const std::span<const ReportEvent> earlier(events.begin(), split);
    const std::span<const ReportEvent> later(split, events.end());
    Past<Report> past{.record = report};
    if (later.empty()) {
        past.unknown = report.updatedAt > moment;
        return past;
    }
    const Course before = courseOf(earlier);
    const Course after = courseOf(later);
    Report &then = past.record;
    then.stateText = before.state.isEmpty() ? stateBefore(later) : before.state;
    then.state = domain::reportStateFromCode(then.stateText);
    then.updatedAt = earlier.empty() ? report.sentAt : earlier.back().at;
    putBackOutcome(then, before, after, moment);
    const bool deadline = putBackDeadline(then, before, after);
    const bool rating = putBackRating(then, before, after);
    const bool handling = putBackHandling(then, before, after);
    past.unknown = !deadline || !rating || !handling;
    return past;
}

} // namespace packages
