// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/shown.h"

#include <QList>

#include <expected>
#include <optional>
#include <vector>

namespace domain {

inline constexpr qsizetype kLongestExplanation = 4000; ///< characters, of the answer as well

inline constexpr QLatin1StringView kExplanationGiven("given");
inline constexpr QLatin1StringView kExplanationAccepted("accepted");
inline constexpr QLatin1StringView kExplanationRejected("rejected");
inline constexpr QLatin1StringView kExplanationWithdrawn("withdrawn");

/// What is done with an explanation; its word in JSON in brackets.
enum class ExplanationStep {
    Give,     ///< kOpenVerb: by the agency that lost the points
    Revise,   ///< kReviseVerb: other words, before it was judged; by the agency
    Withdraw, ///< "withdraw": by the agency
    Accept,   ///< "accept": by whoever closes periods, never by the agency itself
    Reject,   ///< "reject": likewise, with an answer
};
[[nodiscard]] QString code(ExplanationStep step);
[[nodiscard]] std::optional<ExplanationStep> explanationStepFrom(QStringView verb);

/// Who does it.
struct Explainer {
    QString accountId = {};
    QString name = {};
    AgencyId agencyId = {};
    QList<AgencyId> agencies = {}; ///< that they speak for beside it; both empty: any
    bool explains = false;         ///< may "act:explanations": the head of an agency, or a delegate
    bool reviews = false;          ///< may "act:closings"

    /// Whether it is theirs.
    [[nodiscard]] bool isOf(const AgencyId &agency) const
    {
        return agency == agencyId || agencies.contains(agency);
    }
    bool operator==(const Explainer &) const = default;
};

/// Why a step cannot be.
enum class ExplanationFault {
    NotYourRole,
    NotYourAgency, ///< it is for the agency that lost the points
    OwnAgency,     ///< nobody judges what their own agency, or they themselves, explain
    WrongState,    ///< it was judged or withdrawn
    ClosingMissing,
    TextMissing,
    AnswerMissing,
    TooLong,
};

/// The explanation after a step; `asked` brings the words (`text`, `answer`), and of a new one all
/// that it is about. Judged by desk and backend alike.
[[nodiscard]] std::expected<Explanation, ExplanationFault> explained(ExplanationStep step,
                                                                     const Explanation &before,
                                                                     const Explanation &asked,
                                                                     const Explainer &who,
                                                                     const QDateTime &now);
/// What keeps this person from a step, whatever is written; nothing: it may be offered.
[[nodiscard]] std::optional<ExplanationFault> barTo(ExplanationStep step, const Explanation &seen,
                                                    const Explainer &who);

/// An explanation in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const Explanation &explanation);
[[nodiscard]] Explanation explanationFromSnapshot(const QJsonObject &snapshot);

/// A step as an edit: `seen` as this desk has it (of Give: the same as `after`), `after` as
/// explained() made it.
[[nodiscard]] Edit explanationEdit(ExplanationStep step, const Explanation &seen,
                                   const Explanation &after);
/// The explanations as this desk shows them, new ones of this desk last.
[[nodiscard]] std::vector<Shown<Explanation>> withPending(std::vector<Explanation> stored,
                                                          const std::vector<EditStanding> &edits);

} // namespace domain
