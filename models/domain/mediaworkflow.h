// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/workcalendar.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// Where an item of online information stands (domain.md C). JSON: the codes in brackets.
enum class MediaState {
    Collected,  ///< "MOI"
    Screening,  ///< "SANG_LOC"
    Verifying,  ///< "XAC_MINH"
    Concluded,  ///< "KET_LUAN"
    Responding, ///< "XU_LY"
    Watched,    ///< "THEO_DOI"
    Closed,     ///< "DONG"
    Unknown,    ///< of a newer backend: nothing can be done here
};
[[nodiscard]] QString code(MediaState state);
[[nodiscard]] MediaState mediaStateFromCode(QStringView code);

/// What can be done with an item. JSON: the codes in brackets (openapi.yaml MediaAction).
enum class MediaVerb {
    Comment,         ///< "comment"
    Label,           ///< "label": corrects the sentiment; the machine's label stays in the history
    Screen,          ///< "screen": it concerns the province
    Dismiss,         ///< "dismiss": it does not
    Verify,          ///< "verify": an agency is asked
    Conclude,        ///< "conclude": that agency's finding
    Respond,         ///< "respond": an answer in public (MediaResponse says which)
    ForwardAsReport, ///< "forward-as-report": a field report takes it up
    Watch,           ///< "watch"
    Close,           ///< "close"
    Pick,            ///< "pick": goes into the digest of a day, with what that says of it
    Unpick,          ///< "unpick"
};
inline constexpr int kMediaVerbs = int(MediaVerb::Unpick) + 1;
[[nodiscard]] QString code(MediaVerb verb);
[[nodiscard]] std::optional<MediaVerb> mediaVerbFromCode(QStringView code);

/// What an agency found. JSON: the codes in brackets.
enum class MediaConclusion {
    True,        ///< "true"
    PartlyTrue,  ///< "partly-true"
    False,       ///< "false": sai sự thật
    Insufficient ///< "insufficient"
};
[[nodiscard]] QString code(MediaConclusion conclusion);
[[nodiscard]] std::optional<MediaConclusion> mediaConclusionFromCode(QStringView code);

/// How a matter is answered. JSON: the codes in brackets.
enum class MediaResponse {
    Information,    ///< "information": official information
    PressReply,     ///< "press-reply"
    Correction,     ///< "correction": cải chính
    RemovalRequest, ///< "removal-request": đề nghị gỡ
    HandOver        ///< "hand-over": to the police
};
inline constexpr int kMediaResponses = int(MediaResponse::HandOver) + 1;
[[nodiscard]] QString code(MediaResponse response);
[[nodiscard]] std::optional<MediaResponse> mediaResponseFromCode(QStringView code);

/// Who acts on items. JSON: `roles` of GET /v1/me.
enum class MediaRole {
    Monitor = 1,    ///< "media-officer", "digital-department": screens, labels, asks agencies
    AgencyHead = 2, ///< "department-leader", "territory-leader": signs a conclusion
    Spokesman = 4,  ///< "committee-office": answers in public
};
Q_DECLARE_FLAGS(MediaRoles, MediaRole)
[[nodiscard]] MediaRoles mediaRolesFrom(const QStringList &codes);

/// One step with everything that it may bring.
struct MediaStep {
    MediaVerb verb = MediaVerb::Comment;
    QString text = {}; ///< comment, reason, or the official answer
    Sentiment sentiment = Sentiment::Unknown;
    AgencyId agencyId = {};
    QString conclusion = {}; ///< code of a MediaConclusion
    QString evidenceSha256 = {};
    QString response = {};  ///< code of a MediaResponse; of Respond
    bool urgent = false;    ///< of Verify
    ReportId reportId = {}; ///< of ForwardAsReport
    QDate digestOn = {};    ///< of Pick

    bool operator==(const MediaStep &) const = default;
};
inline constexpr qsizetype kLongestMediaText = 4000;
/// The members of the contract's MediaAction beside `verb`, and back. Unknown members are dropped.
[[nodiscard]] QJsonObject toPayload(const MediaStep &step);
[[nodiscard]] MediaStep mediaStepFromPayload(MediaVerb verb, const QJsonObject &payload);

/// Why a step is not possible.
enum class MediaFault {
    WrongState,
    NotYourRole,
    SignerMissing, ///< a conclusion is signed by name
    TextMissing,
    TextTooLong,
    SentimentMissing,
    AgencyMissing,
    ConclusionMissing,
    EvidenceMissing,
    EvidenceNotAHash,
    ResponseMissing,
    ReportMissing,
    DateMissing,
    AlreadyPicked,
    NotPicked,
};

/// Who acts: a conclusion carries this name.
struct MediaActor {
    MediaRoles roles;
    QString name = {};
    bool seesPersonal = true; ///< may learn who an author is
    bool operator==(const MediaActor &) const = default;
};
/// Author names are personal data: only those who watch the media read them.
[[nodiscard]] inline bool mayReadAuthors(const MediaActor &actor)
{
    return actor.seesPersonal && actor.roles.testFlag(MediaRole::Monitor);
}

/// The state that a verb leads to from a state; the same state for verbs that move nothing.
[[nodiscard]] std::optional<MediaState> target(MediaState from, MediaVerb verb);
[[nodiscard]] MediaRoles rolesFor(MediaVerb verb);
/// The first reason against a step, or nothing. No conclusion passes without an agency, evidence
/// and a signer; nothing here ever concludes by itself.
[[nodiscard]] std::optional<MediaFault> faultOf(const MediaStep &step, const MediaItem &item,
                                                const MediaActor &actor);
/// What this actor can do now, in the order of the workflow.
[[nodiscard]] std::vector<MediaVerb> possibleSteps(const MediaItem &item, const MediaActor &actor);
/// The item after a step without fault, with the step in its history. The version is the backend's
/// to give.
[[nodiscard]] MediaItem afterStep(const MediaStep &step, const MediaItem &item,
                                  const MediaActor &actor, const QDateTime &at);

/// How long an item may stay in a state (domain.md C): screened in 2 working hours, verified in 8
/// (a working day; what is urgent in 4 hours of the clock), answered in 24, watched for 7 days of
/// the clock; none for states without a limit.
struct MediaLimit {
    int hours = 0;
    bool workingHours = true;
};
[[nodiscard]] std::optional<MediaLimit> limitIn(MediaState state, bool urgent);
/// When the time in the present state is over; null without a limit or when it is not known since
/// when.
[[nodiscard]] QDateTime dueAt(const MediaItem &item, const WorkCalendar &calendar);
[[nodiscard]] inline bool isOverdue(const MediaItem &item, const WorkCalendar &calendar,
                                    const QDateTime &now)
{
    const QDateTime due = dueAt(item, calendar);
    return due.isValid() && due < now;
}

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::MediaRoles)
