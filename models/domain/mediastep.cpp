// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the contract for what is done with items of online information.
#include "models/domain/mediaworkflow.h"

#include "models/domain/codetable.h"
#include "models/domain/putsaid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kStates = {
    Coded{MediaState::Collected, "MOI"_L1},      Coded{MediaState::Screening, "SANG_LOC"_L1},
    Coded{MediaState::Verifying, "XAC_MINH"_L1}, Coded{MediaState::Concluded, "KET_LUAN"_L1},
    Coded{MediaState::Responding, "XU_LY"_L1},   Coded{MediaState::Watched, "THEO_DOI"_L1},
    Coded{MediaState::Closed, "DONG"_L1},
};

constexpr std::array kMediaVerbCodes = {
    Coded{MediaVerb::Comment, "comment"_L1},
    Coded{MediaVerb::Label, "label"_L1},
    Coded{MediaVerb::Screen, "screen"_L1},
    Coded{MediaVerb::Dismiss, "dismiss"_L1},
    Coded{MediaVerb::Verify, "verify"_L1},
    Coded{MediaVerb::Conclude, "conclude"_L1},
    Coded{MediaVerb::Respond, "respond"_L1},
    Coded{MediaVerb::ForwardAsReport, "forward-as-report"_L1},
    Coded{MediaVerb::Watch, "watch"_L1},
    Coded{MediaVerb::Close, "close"_L1},
    Coded{MediaVerb::Pick, "pick"_L1},
    Coded{MediaVerb::Unpick, "unpick"_L1},
};
static_assert(kMediaVerbCodes.size() == kMediaVerbs);

constexpr std::array kConclusions = {
    Coded{MediaConclusion::True, "true"_L1},
    Coded{MediaConclusion::PartlyTrue, "partly-true"_L1},
    Coded{MediaConclusion::False, "false"_L1},
    Coded{MediaConclusion::Insufficient, "insufficient"_L1},
};

constexpr std::array kResponses = {
    Coded{MediaResponse::Information, "information"_L1},
    Coded{MediaResponse::PressReply, "press-reply"_L1},
    Coded{MediaResponse::Correction, "correction"_L1},
    Coded{MediaResponse::RemovalRequest, "removal-request"_L1},
    Coded{MediaResponse::HandOver, "hand-over"_L1},
};
static_assert(kResponses.size() == kMediaResponses);

constexpr std::array kSentiments = {
    Coded{Sentiment::Positive, "positive"_L1},
    Coded{Sentiment::Neutral, "neutral"_L1},
    Coded{Sentiment::Negative, "negative"_L1},
};

constexpr std::array kMediaRoleCodes = {
    Coded{MediaRole::Monitor, "media-officer"_L1},
    Coded{MediaRole::Monitor, "digital-department"_L1},
    Coded{MediaRole::AgencyHead, "department-leader"_L1},
    Coded{MediaRole::AgencyHead, "territory-leader"_L1},
    Coded{MediaRole::Spokesman, "committee-office"_L1},
};

} // namespace

QString code(MediaState state)
{
    return codeIn(kStates, state);
}

MediaState mediaStateFromCode(QStringView code)
{
    return valueIn(kStates, code).value_or(MediaState::Unknown);
}

QString code(MediaVerb verb)
{
    return codeIn(kMediaVerbCodes, verb);
}

std::optional<MediaVerb> mediaVerbFromCode(QStringView code)
{
    return valueIn(kMediaVerbCodes, code);
}

QString code(MediaConclusion conclusion)
{
    return codeIn(kConclusions, conclusion);
}

std::optional<MediaConclusion> mediaConclusionFromCode(QStringView code)
{
    return valueIn(kConclusions, code);
}

QString code(MediaResponse response)
{
    return codeIn(kResponses, response);
}

std::optional<MediaResponse> mediaResponseFromCode(QStringView code)
{
    return valueIn(kResponses, code);
}

MediaRoles mediaRolesFrom(const QStringList &codes)
{
    MediaRoles roles;
    for (const QString &role : codes) {
        if (const auto known = valueIn(kMediaRoleCodes, role))
            roles |= *known;
    }
    return roles;
}

QJsonObject toPayload(const MediaStep &step)
{
    QJsonObject payload;
    putSaid(payload, "text"_L1, step.text);
    putSaid(payload, "sentiment"_L1, codeIn(kSentiments, step.sentiment));
    putSaid(payload, "agencyId"_L1, step.agencyId.value);
    putSaid(payload, "conclusion"_L1, step.conclusion);
    putSaid(payload, "evidenceSha256"_L1, step.evidenceSha256);
    putSaid(payload, "response"_L1, step.response);
    putSaid(payload, "reportId"_L1, step.reportId.value);
    putSaid(payload, "digestOn"_L1, step.digestOn.toString(Qt::ISODate));
    if (step.urgent)
        payload.insert("urgent"_L1, true);
    return payload;
}

MediaStep mediaStepFromPayload(MediaVerb verb, const QJsonObject &payload)
{
    const auto text = [&](QLatin1StringView key) { return payload.value(key).toString(); };
    MediaStep step;
    step.verb = verb;
    step.text = text("text"_L1).trimmed();
    step.sentiment = valueIn(kSentiments, text("sentiment"_L1)).value_or(Sentiment::Unknown);
    step.agencyId = AgencyId(text("agencyId"_L1));
    step.conclusion = text("conclusion"_L1);
    step.evidenceSha256 = text("evidenceSha256"_L1);
    step.response = text("response"_L1);
    step.reportId = ReportId(text("reportId"_L1));
    step.digestOn = QDate::fromString(text("digestOn"_L1), Qt::ISODate);
    step.urgent = payload.value("urgent"_L1).toBool();
    return step;
}

} // namespace domain
