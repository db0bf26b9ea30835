// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the contract for what is done with items of online information.
#include "models/domain/mediaworkflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

template<typename Value>
struct Code {
    Value value;
    QLatin1StringView code;
};

constexpr std::array kStates = {
    Code{MediaState::Collected, "MOI"_L1},      Code{MediaState::Screening, "SANG_LOC"_L1},
    Code{MediaState::Verifying, "XAC_MINH"_L1}, Code{MediaState::Concluded, "KET_LUAN"_L1},
    Code{MediaState::Responding, "XU_LY"_L1},   Code{MediaState::Watched, "THEO_DOI"_L1},
    Code{MediaState::Closed, "DONG"_L1},
};

constexpr std::array kVerbs = {
    Code{MediaVerb::Comment, "comment"_L1},
    Code{MediaVerb::Label, "label"_L1},
    Code{MediaVerb::Screen, "screen"_L1},
    Code{MediaVerb::Dismiss, "dismiss"_L1},
    Code{MediaVerb::Verify, "verify"_L1},
    Code{MediaVerb::Conclude, "conclude"_L1},
    Code{MediaVerb::Respond, "respond"_L1},
    Code{MediaVerb::ForwardAsReport, "forward-as-report"_L1},
    Code{MediaVerb::Watch, "watch"_L1},
    Code{MediaVerb::Close, "close"_L1},
};
static_assert(kVerbs.size() == kMediaVerbs);

constexpr std::array kConclusions = {
    Code{MediaConclusion::True, "true"_L1},
    Code{MediaConclusion::PartlyTrue, "partly-true"_L1},
    Code{MediaConclusion::False, "false"_L1},
    Code{MediaConclusion::Insufficient, "insufficient"_L1},
};

constexpr std::array kSentiments = {
    Code{Sentiment::Positive, "positive"_L1},
    Code{Sentiment::Neutral, "neutral"_L1},
    Code{Sentiment::Negative, "negative"_L1},
};

constexpr std::array kRoles = {
    Code{MediaRole::Monitor, "media-officer"_L1},
    Code{MediaRole::Monitor, "digital-department"_L1},
    Code{MediaRole::AgencyHead, "department-leader"_L1},
    Code{MediaRole::AgencyHead, "territory-leader"_L1},
    Code{MediaRole::Spokesman, "committee-office"_L1},
};

template<typename Value, size_t Count>
QString codeIn(const std::array<Code<Value>, Count> &codes, Value value)
{
    const auto found = std::ranges::find(codes, value, &Code<Value>::value);
    return found == codes.end() ? QString() : QString(found->code);
}

template<typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<Code<Value>, Count> &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes,
                                            [&](const auto &entry) { return entry.code == code; });
    return found == codes.end() ? std::nullopt : std::optional(found->value);
}

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
    return codeIn(kVerbs, verb);
}

std::optional<MediaVerb> mediaVerbFromCode(QStringView code)
{
    return valueIn(kVerbs, code);
}

QString code(MediaConclusion conclusion)
{
    return codeIn(kConclusions, conclusion);
}

std::optional<MediaConclusion> mediaConclusionFromCode(QStringView code)
{
    return valueIn(kConclusions, code);
}

MediaRoles mediaRolesFrom(const QStringList &codes)
{
    MediaRoles roles;
    for (const QString &role : codes) {
        if (const auto known = valueIn(kRoles, role))
            roles |= *known;
    }
    return roles;
}

QJsonObject toPayload(const MediaStep &step)
{
    QJsonObject payload;
    const auto put = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            payload.insert(key, value);
    };
    put("text"_L1, step.text);
    put("sentiment"_L1, codeIn(kSentiments, step.sentiment));
    put("agencyId"_L1, step.agencyId.value);
    put("conclusion"_L1, step.conclusion);
    put("evidenceSha256"_L1, step.evidenceSha256);
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
    return step;
}

} // namespace domain
