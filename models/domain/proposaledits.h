// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/handledcase.h"

#include <QFlags>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// How far a proposal of an agency has come (Điều 8). JSON: the codes in brackets (Proposal.state).
enum class ProposalState {
    Proposed, ///< "proposed"
    Compiled, ///< "compiled": by the department, for the province's leaders
    Approved, ///< "approved"
    Declined, ///< "declined"
    Building, ///< "building": by the operator of the system
    Accepted, ///< "accepted": the agency has what it asked for
    Unknown   ///< a word of a newer backend
};
inline constexpr std::array kProposalStates = {ProposalState::Proposed, ProposalState::Compiled,
                                               ProposalState::Approved, ProposalState::Declined,
                                               ProposalState::Building, ProposalState::Accepted};
[[nodiscard]] QString code(ProposalState state);
[[nodiscard]] ProposalState proposalStateFromCode(QStringView code);
[[nodiscard]] inline ProposalState stateOf(const Proposal &proposal)
{
    return proposalStateFromCode(proposal.state);
}

/// What is asked for. JSON: the codes in brackets (Proposal.kind).
enum class ProposalKind {
    Feed,      ///< "feed"
    Indicator, ///< "indicator"
    Dashboard, ///< "dashboard"
    Account,   ///< "account"
    Other,     ///< "other"
};
inline constexpr std::array kProposalKinds = {ProposalKind::Feed, ProposalKind::Indicator,
                                              ProposalKind::Dashboard, ProposalKind::Account,
                                              ProposalKind::Other};
[[nodiscard]] QString code(ProposalKind kind);
[[nodiscard]] std::optional<ProposalKind> proposalKindFromCode(QStringView code);

/// What can be done with a proposal. JSON: the codes in brackets (ProposalAction.verb).
enum class ProposalVerb {
    Compile, ///< "compile": the department puts it before the leaders
    Approve, ///< "approve"
    Decline, ///< "decline", with the reason
    Build,   ///< "build": the operator begins
    Accept,  ///< "accept": the agency, or the department, takes what was built
    Comment, ///< "comment": words; it stays where it is
};
inline constexpr std::array kProposalVerbs = {ProposalVerb::Compile, ProposalVerb::Approve,
                                              ProposalVerb::Decline, ProposalVerb::Build,
                                              ProposalVerb::Accept,  ProposalVerb::Comment};
[[nodiscard]] QString code(ProposalVerb verb);
[[nodiscard]] std::optional<ProposalVerb> proposalVerbFromCode(QStringView code);
[[nodiscard]] bool needsText(ProposalVerb verb);

/// JSON: `roles` of GET /v1/me.
enum class ProposalRole {
    Agency = 1,     ///< heads and officers: propose, and accept what their agency gets
    Department = 2, ///< "digital-department"
    Leader = 4,     ///< "provincial-leader", "committee-office"
    Operator = 8    ///< "system-admin"
};
Q_DECLARE_FLAGS(ProposalRoles, ProposalRole)
[[nodiscard]] ProposalRoles proposalRolesFrom(const QStringList &codes);

/// Who acts. Without agencies, for any.
struct ProposalActor {
    ProposalRoles roles = {};
    QList<AgencyId> agencies = {};
    QString name = {};
};

struct ProposalStep {
    ProposalVerb verb = ProposalVerb::Comment;
    QString text = {};

    bool operator==(const ProposalStep &) const = default;
};

/// Why something cannot be proposed or done. Each has its sentence in the interface.
enum class ProposalFault {
    NotYourRole,
    NotYourAgency,
    WrongState,
    KindUnknown,
    TitleMissing,
    TitleTooLong,
    TextMissing,
    TextTooLong,
};

inline constexpr qsizetype kLongestProposalTitle = 512;
inline constexpr qsizetype kLongestProposalText = 10'000;
/// Where the steps are in a proposal's document.
inline constexpr QLatin1StringView kProposalHistory("history");

/// The first reason against proposing this, or nothing.
[[nodiscard]] std::optional<ProposalFault> faultOf(const Proposal &proposed,
                                                   const ProposalActor &actor);
/// The state that a verb leads to; nothing when the workflow has no such move.
[[nodiscard]] std::optional<ProposalState> target(const Proposal &on, ProposalVerb verb);
/// The first reason against a step, before its text is looked at.
[[nodiscard]] std::optional<ProposalFault> barTo(ProposalVerb verb, const Proposal &on,
                                                 const ProposalActor &actor);
[[nodiscard]] std::optional<ProposalFault> faultOf(const ProposalStep &step, const Proposal &on,
                                                   const ProposalActor &actor);
[[nodiscard]] std::vector<ProposalVerb> possibleSteps(const Proposal &on,
                                                      const ProposalActor &actor);
/// The proposal after a step without fault. The version is the backend's to give.
[[nodiscard]] Proposal afterStep(const ProposalStep &step, Proposal on, const QString &actor,
                                 const QDateTime &at);

/// A proposal in the contract's words, as far as its fields are set, and back.
[[nodiscard]] QJsonObject toJson(const Proposal &proposal);
[[nodiscard]] Proposal proposalFromSnapshot(const QJsonObject &snapshot);
/// The edit that is a proposal made at this desk; its id is chosen by the caller, a UUID.
[[nodiscard]] Edit propose(const Proposal &proposed);
/// The edit that is a step on a proposal as this person sees it.
[[nodiscard]] Edit stepEdit(const Proposal &seen, const ProposalStep &step);
[[nodiscard]] std::optional<ProposalStep> proposalStepFrom(const QString &verb,
                                                           const QJsonObject &payload);
/// The proposals as this desk shows them: with its steps that are on their way, new ones last.
[[nodiscard]] std::vector<Shown<Proposal>> withPending(std::vector<Proposal> stored,
                                                       const std::vector<EditStanding> &edits);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::ProposalRoles)
