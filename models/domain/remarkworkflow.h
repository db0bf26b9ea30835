// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remark.h"

#include <QFlags>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// Who writes on figures (domain.md E). JSON: `roles` of GET /v1/me.
enum class RemarkRole {
    Leader = 1, ///< "provincial-leader", "committee-office": gives directions, closes any
    Head = 2,   ///< "department-leader", "territory-leader"
    Analyst = 4 ///< officers, central agencies, "digital-department", "ioc-operator-lead"
};
Q_DECLARE_FLAGS(RemarkRoles, RemarkRole)
[[nodiscard]] RemarkRoles remarkRolesFrom(const QStringList &codes);

/// Who acts. With an agency, a person answers only what that agency was told; without, anything.
struct RemarkActor {
    RemarkRoles roles;
    AgencyId agencyId = {};
    QString name = {};
};

/// What can be done with what was written. JSON: the codes in brackets (openapi.yaml RemarkAction).
enum class RemarkVerb {
    Answer,  ///< "answer": by the agency that a direction names
    Close,   ///< "close": by who wrote it, or a leader
    Withdraw ///< "withdraw": by who wrote it, before an answer
};
inline constexpr std::array kRemarkVerbs = {RemarkVerb::Answer, RemarkVerb::Close,
                                            RemarkVerb::Withdraw};
[[nodiscard]] QString code(RemarkVerb verb);
[[nodiscard]] std::optional<RemarkVerb> remarkVerbFromCode(QStringView code);

struct RemarkStep {
    RemarkVerb verb = RemarkVerb::Answer;
    QString text = {}; ///< of an answer

    bool operator==(const RemarkStep &) const = default;
};
/// The members of the contract's RemarkAction beside `verb`, and back.
[[nodiscard]] QJsonObject toPayload(const RemarkStep &step);
[[nodiscard]] RemarkStep remarkStepFromPayload(RemarkVerb verb, const QJsonObject &payload);

inline constexpr qsizetype kLongestRemark = 4000;

/// Why something cannot be written or done. Each has its sentence in the interface.
enum class RemarkFault {
    NotYourRole,
    NotYourAgency,
    NotYours, ///< somebody else wrote it
    WrongState,
    KindUnknown,
    FigureMissing, ///< the indicator, unit or period
    TextMissing,
    TextTooLong,
    AgencyMissing,
    DateMissing,
    DatePast,
    AgencyOnRemark, ///< a remark has neither agency nor deadline
};

/// Who may write this kind at all.
[[nodiscard]] bool mayWrite(RemarkKind kind, RemarkRoles roles);
/// The first reason against writing it today, or nothing.
[[nodiscard]] std::optional<RemarkFault> faultOf(const Remark &written, const RemarkActor &actor,
                                                 const QDate &today);
/// The state that a verb leads to; nothing when the workflow has no such move.
[[nodiscard]] std::optional<RemarkState> target(const Remark &on, RemarkVerb verb);
/// The first reason against a step, before its text is looked at: state, role, agency, author.
[[nodiscard]] std::optional<RemarkFault> barTo(RemarkVerb verb, const Remark &on,
                                               const RemarkActor &actor);
/// The first reason against a step with its text, or nothing.
[[nodiscard]] std::optional<RemarkFault> faultOf(const RemarkStep &step, const Remark &on,
                                                 const RemarkActor &actor);
/// What this actor can do now.
[[nodiscard]] std::vector<RemarkVerb> possibleSteps(const Remark &on, const RemarkActor &actor);
/// The remark after a step without fault. The version is the backend's to give.
[[nodiscard]] Remark afterStep(const RemarkStep &step, Remark on, const QString &actor,
                               const QDateTime &at);

/// A direction that still waits for its answer.
[[nodiscard]] bool isWaiting(const Remark &remark);
/// It waits, and its last day is over.
[[nodiscard]] bool isOverdue(const Remark &remark, const QDate &today);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::RemarkRoles)
