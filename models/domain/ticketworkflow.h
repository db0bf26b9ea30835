// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handledcase.h"
#include "models/domain/operations.h"
#include "models/domain/rights.h"

#include <QFlags>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// Where a problem report lies (Điều 9.4). JSON: the codes in brackets (Ticket.state).
enum class TicketState {
    WithPerson,   ///< "open": whoever reported it is asked
    AtAgency,     ///< "at-agency": the focal point of the person's agency
    AtDepartment, ///< "at-department": the department that leads the IOC
    AtOperator,   ///< "at-operator": who runs the system
    Done,         ///< "done"
    Unknown       ///< a word of a newer backend
};
inline constexpr std::array kTicketStates = {TicketState::WithPerson, TicketState::AtAgency,
                                             TicketState::AtDepartment, TicketState::AtOperator,
                                             TicketState::Done};
[[nodiscard]] QString code(TicketState state);
[[nodiscard]] TicketState ticketStateFromCode(QStringView code);
[[nodiscard]] inline TicketState stateOf(const Ticket &ticket)
{
    return ticketStateFromCode(ticket.state);
}

/// What can be done with a problem report. JSON: the codes in brackets (TicketAction.verb).
enum class TicketVerb {
    Forward,  ///< "forward": to the next, agency → department → operator
    Return,   ///< "return": to the one before, with the reason
    Resolve,  ///< "resolve": done, with the answer to the person
    Reply,    ///< "reply": the person says what was asked
    Reopen,   ///< "reopen": the person says that it is not done
    Withdraw, ///< "withdraw": the person needs it no longer, while it is still near
    Comment,  ///< "comment": words; it stays where it is
};
inline constexpr std::array kTicketVerbs = {
    TicketVerb::Forward, TicketVerb::Resolve,  TicketVerb::Return, TicketVerb::Reply,
    TicketVerb::Reopen,  TicketVerb::Withdraw, TicketVerb::Comment};
[[nodiscard]] QString code(TicketVerb verb);
[[nodiscard]] std::optional<TicketVerb> ticketVerbFromCode(QStringView code);
/// It cannot be done without words.
[[nodiscard]] bool needsText(TicketVerb verb);

/// Whose hands a report goes through. JSON: `roles` of GET /v1/me.
enum class TicketRole {
    FocalPoint = 1, ///< heads and officers, each for their own agency
    Department = 2, ///< "digital-department"
    Operator = 4    ///< "system-admin"
};
Q_DECLARE_FLAGS(TicketRoles, TicketRole)
[[nodiscard]] TicketRoles ticketRolesFrom(const QStringList &codes);

/// Whether everybody's reports are read: by the department and the operator, by a focal point of
/// any agency, and where the backend does not tell who somebody is.
[[nodiscard]] bool seesEveryTicket(const Rights &rights);
/// The agencies whose reports somebody reads as their focal point.
[[nodiscard]] QList<AgencyId> ticketAgencies(const Rights &rights);
/// Whether somebody may read a report: their own, and those that they handle.
[[nodiscard]] bool seesTicket(const Rights &rights, const Ticket &ticket);

/// Who acts. Without agencies, for any.
struct TicketActor {
    TicketRoles roles = {};
    QList<AgencyId> agencies = {};
    QString accountId = {};
    QString name = {};
};

struct TicketStep {
    TicketVerb verb = TicketVerb::Comment;
    QString text = {};

    bool operator==(const TicketStep &) const = default;
};

/// Why something cannot be reported or done. Each has its sentence in the interface.
enum class TicketFault {
    NotYourRole,
    NotYourAgency,
    NotYours, ///< somebody else reported it
    WrongState,
    TextMissing,
    TextTooLong,
    TitleMissing,
    TitleTooLong,
    LogTooLong,
    PictureTooLarge,
};

inline constexpr qsizetype kLongestTicketTitle = 512;
inline constexpr qsizetype kLongestTicketText = 10'000;
inline constexpr qsizetype kLongestTicketLog = 20'000;
inline constexpr qsizetype kLargestTicketPicture = 300 * 1024; ///< bytes of the JPEG
/// Where the steps are in a ticket's document.
inline constexpr QLatin1StringView kTicketSteps("steps");

/// The first reason against reporting this, or nothing.
[[nodiscard]] std::optional<TicketFault> faultOf(const Ticket &reported, qsizetype pictureSize);
/// Where a report begins, and where it goes after its person has spoken: at its agency, which is
/// never passed over; without an agency, at the department.
[[nodiscard]] TicketState firstState(const Ticket &ticket);
/// The state that a verb leads to; nothing when the workflow has no such move.
[[nodiscard]] std::optional<TicketState> target(const Ticket &on, TicketVerb verb);
[[nodiscard]] bool isOpener(const Ticket &ticket, const TicketActor &actor);
/// The first reason against a step, before its text is looked at.
[[nodiscard]] std::optional<TicketFault> barTo(TicketVerb verb, const Ticket &on,
                                               const TicketActor &actor);
/// The first reason against a step with its text, or nothing.
[[nodiscard]] std::optional<TicketFault> faultOf(const TicketStep &step, const Ticket &on,
                                                 const TicketActor &actor);
/// What this actor can do now.
[[nodiscard]] std::vector<TicketVerb> possibleSteps(const Ticket &on, const TicketActor &actor);
/// Something that only this actor, or one of the same role, can bring forward.
[[nodiscard]] bool waitsFor(const Ticket &ticket, const TicketActor &actor);
/// The ticket after a step without fault. The version is the backend's to give.
[[nodiscard]] Ticket afterStep(const TicketStep &step, Ticket on, const QString &actor,
                               const QDateTime &at);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::TicketRoles)
