// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportstep.h"
#include "models/domain/workcalendar.h"

#include <functional>
#include <span>
#include <vector>

namespace domain {

/// What a person may do with field reports (domain.md B and E). JSON: `roles` of GET /v1/me.
enum class DeskRole {
    Operator = 1,     ///< "ioc-operator"
    OperatorLead = 2, ///< "ioc-operator-lead": decides on extensions
    Officer = 4,      ///< "department-officer", "commune-officer", "central-agency"
    UnitHead = 8,     ///< "department-leader", "territory-leader": approves the unit's results
};
Q_DECLARE_FLAGS(DeskRoles, DeskRole)
[[nodiscard]] DeskRoles deskRolesFrom(const QStringList &codes);

/// Who acts. With an agency, an officer acts only on reports that it leads; without, on any.
struct DeskActor {
    DeskRoles roles;
    AgencyId agencyId = {};
    bool seesPersonal = true; ///< may learn who a citizen is
};

/// A report with what its workflow looks back on.
struct ReportCase {
    Report report;
    std::vector<ReportEvent> events; ///< oldest first
    bool hasAfterPicture = false;
};

/// What the rules need of the world.
struct WorkflowRules {
    const WorkCalendar &calendar;
    /// The category with that id; null when this cache does not know it.
    std::function<const ReportCategory *(const CategoryId &)> category;
    QDateTime now;
};

/// Why a step is not possible. Each has its sentence in the interface.
enum class StepFault {
    WrongState, ///< the workflow has no such move from here
    NotYourRole,
    NotYourUnit,
    ReturnedBefore, ///< a unit may return a report once
    ReturnTooLate,  ///< … within kReturnHours working hours of its forwarding
    RatingTooLate,  ///< a citizen may rate within kRatingDays days
    NotUnsatisfied, ///< only an unsatisfied citizen's report is reopened
    ReopenedTooOften,
    TextMissing,
    TextTooLong,
    CategoryMissing,
    CategoryUnknown, ///< this cache does not know the category: its deadline cannot be told
    AgencyMissing,
    AgencySupportsItself,
    DateNotLater,
    PictureMissing,
    OriginalMissing,
    OriginalIsItself,
    RatingMissing,
    AssigneeMissing,
    ReasonMissing,
};

inline constexpr double kReturnHours = 4;
inline constexpr int kRatingDays = 7;
inline constexpr int kMostReopenings = 2;

/// The state that a verb leads to from a state; the same state for verbs that move nothing.
[[nodiscard]] std::optional<ReportState> target(ReportState from, ReportVerb verb);
/// Who may do it at all.
[[nodiscard]] DeskRoles rolesFor(ReportVerb verb);
/// The first reason against a step, before what it brings is looked at: state, role, history.
[[nodiscard]] std::optional<StepFault> barTo(ReportVerb verb, const ReportCase &on,
                                             const DeskActor &actor, const WorkflowRules &rules);
/// The first reason against a step with everything it brings.
[[nodiscard]] std::optional<StepFault> faultOf(const ReportStep &step, const ReportCase &on,
                                               const DeskActor &actor, const WorkflowRules &rules);
/// What this actor can do now, in the order of the workflow.
[[nodiscard]] std::vector<ReportVerb> possibleSteps(const ReportCase &on, const DeskActor &actor,
                                                    const WorkflowRules &rules);
/// The report after a step without fault. The version is the backend's to give.
[[nodiscard]] Report afterStep(const ReportStep &step, const ReportCase &on,
                               const WorkflowRules &rules);

/// The deadline of a category, counted in working hours from the sending; null without hours.
[[nodiscard]] QDateTime deadlineFor(const ReportCategory &category, const QDateTime &sentAt,
                                    const WorkCalendar &calendar);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::DeskRoles)
