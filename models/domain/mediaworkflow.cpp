// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"

#include <algorithm>

namespace domain {
namespace {

using State = MediaState;
using Verb = MediaVerb;
using namespace std::chrono_literals;

struct Move {
    State from;
    Verb verb;
    State to;
};

/// domain.md C. A conclusion of "insufficient" goes back to verification by asking again; an item
/// that comes up anew while watched is verified once more.
constexpr std::array kMoves = {
    Move{State::Collected, Verb::Screen, State::Screening},
    Move{State::Collected, Verb::Dismiss, State::Closed},
    Move{State::Screening, Verb::Dismiss, State::Closed},
    Move{State::Screening, Verb::Verify, State::Verifying},
    Move{State::Screening, Verb::Respond, State::Responding},
    Move{State::Screening, Verb::Watch, State::Watched},
    Move{State::Verifying, Verb::Conclude, State::Concluded},
    Move{State::Concluded, Verb::Verify, State::Verifying},
    Move{State::Concluded, Verb::Respond, State::Responding},
    Move{State::Concluded, Verb::ForwardAsReport, State::Responding},
    Move{State::Concluded, Verb::Watch, State::Watched},
    Move{State::Concluded, Verb::Close, State::Closed},
    Move{State::Responding, Verb::Respond, State::Responding},
    Move{State::Responding, Verb::ForwardAsReport, State::Responding},
    Move{State::Responding, Verb::Watch, State::Watched},
    Move{State::Responding, Verb::Close, State::Closed},
    Move{State::Watched, Verb::Verify, State::Verifying},
    Move{State::Watched, Verb::Close, State::Closed},
};

bool needsText(Verb verb)
{
    return verb == Verb::Comment || verb == Verb::Dismiss || verb == Verb::Respond ||
           verb == Verb::Conclude;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

/// A finding about what people wrote is an agency's, shown by evidence and signed.
std::optional<MediaFault> conclusionFault(const MediaStep &step, const MediaActor &actor)
{
    if (!mediaConclusionFromCode(step.conclusion))
        return MediaFault::ConclusionMissing;
    if (step.agencyId.isEmpty())
        return MediaFault::AgencyMissing;
    if (step.evidenceSha256.isEmpty())
        return MediaFault::EvidenceMissing;
    if (!isSha256(step.evidenceSha256))
        return MediaFault::EvidenceNotAHash;
    if (actor.name.trimmed().isEmpty())
        return MediaFault::SignerMissing;
    return std::nullopt;
}

} // namespace

std::optional<MediaState> target(MediaState from, MediaVerb verb)
{
    if (from == State::Unknown)
        return std::nullopt;
    if (verb == Verb::Comment || verb == Verb::Label)
        return from;
    const auto move = std::ranges::find_if(kMoves, [&](const Move &candidate) {
        return candidate.from == from && candidate.verb == verb;
    });
    return move == kMoves.end() ? std::nullopt : std::optional(move->to);
}

MediaRoles rolesFor(MediaVerb verb)
{
    switch (verb) {
    case Verb::Conclude:
        return MediaRole::AgencyHead;
    case Verb::Respond:
        return MediaRole::Spokesman;
    case Verb::Comment:
        return MediaRole::Monitor | MediaRole::AgencyHead | MediaRole::Spokesman;
    case Verb::ForwardAsReport:
        return MediaRole::Monitor | MediaRole::Spokesman;
    case Verb::Label:
    case Verb::Screen:
    case Verb::Dismiss:
    case Verb::Verify:
    case Verb::Watch:
    case Verb::Close:
        break;
    }
    return MediaRole::Monitor;
}

std::optional<MediaFault> faultOf(const MediaStep &step, const MediaItem &item,
                                  const MediaActor &actor)
{
    if (!target(mediaStateFromCode(item.state), step.verb))
        return MediaFault::WrongState;
    if (!(rolesFor(step.verb) & actor.roles))
        return MediaFault::NotYourRole;
    if (step.text.size() > kLongestMediaText)
        return MediaFault::TextTooLong;
    if (needsText(step.verb) && step.text.trimmed().isEmpty())
        return MediaFault::TextMissing;
    if (step.verb == Verb::Label && step.sentiment == Sentiment::Unknown)
        return MediaFault::SentimentMissing;
    if (step.verb == Verb::Verify && step.agencyId.isEmpty())
        return MediaFault::AgencyMissing;
    if (step.verb == Verb::Conclude)
        return conclusionFault(step, actor);
    return std::nullopt;
}

std::vector<MediaVerb> possibleSteps(const MediaItem &item, const MediaActor &actor)
{
    const MediaState from = mediaStateFromCode(item.state);
    std::vector<MediaVerb> verbs;
    for (int number = 0; number < kMediaVerbs; ++number) {
        const auto verb = MediaVerb(number);
        if (target(from, verb) && (rolesFor(verb) & actor.roles))
            verbs.push_back(verb);
    }
    return verbs;
}

MediaItem afterStep(const MediaStep &step, const MediaItem &item, const MediaActor &actor)
{
    MediaItem after = item;
    const auto state = target(mediaStateFromCode(item.state), step.verb);
    after.state = state ? code(*state) : item.state;
    if (step.verb == Verb::Label) {
        after.sentiment = step.sentiment;
        after.sentimentBy = actor.name;
        after.sentimentConfidence = 1;
    }
    if (step.verb == Verb::Verify || step.verb == Verb::Conclude)
        after.agencyId = step.agencyId;
    if (step.verb == Verb::Conclude)
        after.evidenceSha256 = step.evidenceSha256;
    return after;
}

std::optional<std::chrono::hours> limitIn(MediaState state, bool urgent)
{
    switch (state) {
    case State::Collected:
    case State::Screening:
        return 2h;
    case State::Verifying:
        return urgent ? 4h : 24h;
    case State::Responding:
        return 72h;
    case State::Watched:
        return 7 * 24h;
    case State::Concluded:
    case State::Closed:
    case State::Unknown:
        break;
    }
    return std::nullopt;
}

QDateTime dueAt(MediaState state, const QDateTime &since, bool urgent)
{
    const auto limit = limitIn(state, urgent);
    return limit && since.isValid() ? since.addDuration(*limit) : QDateTime();
}

} // namespace domain
