// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QJsonObject>

namespace domain {

/// What can be done with a field report. JSON: the codes in brackets (openapi.yaml ReportAction).
enum class ReportVerb {
    Comment,             ///< "comment"
    Receive,             ///< "receive"
    AskInformation,      ///< "ask-information"
    InformationReceived, ///< "information-received"
    Forward,             ///< "forward"
    Return,              ///< "return"
    Start,               ///< "start"
    Assign,              ///< "assign": to a person inside the unit
    AskExtension,        ///< "ask-extension"
    GrantExtension,      ///< "grant-extension"
    RefuseExtension,     ///< "refuse-extension"
    SubmitResult,        ///< "submit-result"
    ApproveResult,       ///< "approve-result"
    Redo,                ///< "redo"
    Publish,             ///< "publish"
    KeepUnpublished,     ///< "keep-unpublished"
    Rate,                ///< "rate": what the citizen said
    Close,               ///< "close"
    Reopen,              ///< "reopen"
    Refuse,              ///< "refuse"
    MarkDuplicate,       ///< "mark-duplicate"
    Withdraw,            ///< "withdraw": by the citizen
    RevealSender,        ///< "reveal-sender": the reason is logged
};
inline constexpr int kReportVerbs = int(ReportVerb::RevealSender) + 1;

[[nodiscard]] QString code(ReportVerb verb);
[[nodiscard]] std::optional<ReportVerb> reportVerbFromCode(QStringView code);

/// Why a report may be refused (domain.md B). JSON: the codes in brackets.
enum class RefusalReason {
    OutOfScope,   ///< "out-of-scope"
    Unclear,      ///< "unclear": or nobody can be reached
    Petition,     ///< "petition": a complaint or denunciation, which other laws rule
    FalseOrSpam,  ///< "false-or-spam"
    OtherPlace,   ///< "other-place": not this territory
    AlreadySolved ///< "already-solved"
};
inline constexpr std::array kRefusalReasons = {
    RefusalReason::OutOfScope,  RefusalReason::Unclear,    RefusalReason::Petition,
    RefusalReason::FalseOrSpam, RefusalReason::OtherPlace, RefusalReason::AlreadySolved};
[[nodiscard]] QString code(RefusalReason reason);
[[nodiscard]] std::optional<RefusalReason> refusalReasonFromCode(QStringView code);

/// One step with everything that it may bring; which of it a verb needs: needsOf().
struct ReportStep {
    ReportVerb verb = ReportVerb::Comment;
    QString text = {}; ///< comment, reason, question or result; at most kLongestStepText characters
    CategoryId categoryId = {};
    AgencyId leadAgencyId = {};
    QList<AgencyId> supportAgencyIds = {};
    QDateTime dueAt = {};
    QString assignee = {};
    ReportId duplicateOf = {};
    int rating = 0;            ///< 1…3 as Report::rating
    QString refusal = {};      ///< code of a RefusalReason
    QStringList pictures = {}; ///< ids of attachments that come with it

    bool operator==(const ReportStep &) const = default;
};
inline constexpr qsizetype kLongestStepText = 4000;

/// What a verb cannot go without.
enum class StepNeed {
    Text = 1,
    Category = 2,
    LeadAgency = 4,
    LaterDate = 8,
    AfterPicture = 16,
    Original = 32,
    Rating = 64,
    Assignee = 128,
    RefusalReason = 256,
};
Q_DECLARE_FLAGS(StepNeeds, StepNeed)
[[nodiscard]] StepNeeds needsOf(ReportVerb verb);

/// It changes no field of the report, so it cannot collide with what others do.
[[nodiscard]] bool changesNothing(ReportVerb verb);

/// The members of the contract's ReportAction beside `verb`, and back. Unknown members are dropped.
[[nodiscard]] QJsonObject toPayload(const ReportStep &step);
[[nodiscard]] ReportStep stepFromPayload(ReportVerb verb, const QJsonObject &payload);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::StepNeeds)
