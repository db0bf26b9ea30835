// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"

#include "models/domain/movetable.h"

#include <algorithm>

namespace domain {
namespace {

/// domain.md C. A conclusion of "insufficient" goes back to verification by asking again; an item
/// that comes up anew while watched is verified once more.
constexpr std::array kMediaMoves = {
    Move{MediaState::Collected, MediaVerb::Screen, MediaState::Screening},
    Move{MediaState::Collected, MediaVerb::Dismiss, MediaState::Closed},
    Move{MediaState::Screening, MediaVerb::Dismiss, MediaState::Closed},
    Move{MediaState::Screening, MediaVerb::Verify, MediaState::Verifying},
    Move{MediaState::Screening, MediaVerb::Respond, MediaState::Responding},
    Move{MediaState::Screening, MediaVerb::Watch, MediaState::Watched},
    Move{MediaState::Verifying, MediaVerb::Conclude, MediaState::Concluded},
    Move{MediaState::Concluded, MediaVerb::Verify, MediaState::Verifying},
    Move{MediaState::Concluded, MediaVerb::Respond, MediaState::Responding},
    Move{MediaState::Concluded, MediaVerb::ForwardAsReport, MediaState::Responding},
    Move{MediaState::Concluded, MediaVerb::Watch, MediaState::Watched},
    Move{MediaState::Concluded, MediaVerb::Close, MediaState::Closed},
    Move{MediaState::Responding, MediaVerb::Respond, MediaState::Responding},
    Move{MediaState::Responding, MediaVerb::ForwardAsReport, MediaState::Responding},
    Move{MediaState::Responding, MediaVerb::Watch, MediaState::Watched},
    Move{MediaState::Responding, MediaVerb::Close, MediaState::Closed},
    Move{MediaState::Watched, MediaVerb::Verify, MediaState::Verifying},
    Move{MediaState::Watched, MediaVerb::Close, MediaState::Closed},
};

bool needsText(MediaVerb verb)
{
    return verb == MediaVerb::Comment || verb == MediaVerb::Dismiss || verb == MediaVerb::Respond ||
           verb == MediaVerb::Conclude;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

bool isPicked(const MediaItem &item)
{
    return item.digestOn.isValid();
}

std::optional<MediaFault> pickFault(const MediaStep &step, const MediaItem &item)
{
    if (step.verb == MediaVerb::Unpick)
        return isPicked(item) ? std::nullopt : std::optional(MediaFault::NotPicked);
    if (item.digestOn == step.digestOn && step.text == item.digestSummary && isPicked(item))
        return MediaFault::AlreadyPicked;
    return step.digestOn.isValid() ? std::nullopt : std::optional(MediaFault::DateMissing);
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
    if (from == MediaState::Unknown)
        return std::nullopt;
    if (verb == MediaVerb::Comment || verb == MediaVerb::Label || verb == MediaVerb::Pick ||
        verb == MediaVerb::Unpick)
        return from;
    return targetIn(kMediaMoves, from, verb);
}

MediaRoles rolesFor(MediaVerb verb)
{
    switch (verb) {
    case MediaVerb::Conclude:
        return MediaRole::AgencyHead;
    case MediaVerb::Respond:
        return MediaRole::Spokesman;
    case MediaVerb::Comment:
        return MediaRole::Monitor | MediaRole::AgencyHead | MediaRole::Spokesman;
    case MediaVerb::ForwardAsReport:
    case MediaVerb::Pick:
    case MediaVerb::Unpick:
        return MediaRole::Monitor | MediaRole::Spokesman;
    case MediaVerb::Label:
    case MediaVerb::Screen:
    case MediaVerb::Dismiss:
    case MediaVerb::Verify:
    case MediaVerb::Watch:
    case MediaVerb::Close:
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
    if (step.verb == MediaVerb::Label && step.sentiment == Sentiment::Unknown)
        return MediaFault::SentimentMissing;
    if (step.verb == MediaVerb::Verify && step.agencyId.isEmpty())
        return MediaFault::AgencyMissing;
    if (step.verb == MediaVerb::Respond && !mediaResponseFromCode(step.response))
        return MediaFault::ResponseMissing;
    if (step.verb == MediaVerb::ForwardAsReport && step.reportId.isEmpty())
        return MediaFault::ReportMissing;
    if (step.verb == MediaVerb::Pick || step.verb == MediaVerb::Unpick)
        return pickFault(step, item);
    if (step.verb == MediaVerb::Conclude)
        return conclusionFault(step, actor);
    return std::nullopt;
}

std::vector<MediaVerb> possibleSteps(const MediaItem &item, const MediaActor &actor)
{
    const MediaState from = mediaStateFromCode(item.state);
    std::vector<MediaVerb> verbs;
    for (int number = 0; number < kMediaVerbs; ++number) {
        const auto verb = MediaVerb(number);
        if (verb == MediaVerb::Unpick && !isPicked(item))
            continue;
        if (target(from, verb) && (rolesFor(verb) & actor.roles))
            verbs.push_back(verb);
    }
    return verbs;
}

MediaItem afterStep(const MediaStep &step, const MediaItem &item, const MediaActor &actor,
                    const QDateTime &at)
{
    MediaItem after = item;
    if (const auto state = target(mediaStateFromCode(item.state), step.verb);
        state && code(*state) != item.state) {
        after.state = code(*state);
        after.stateSince = at;
    }
    switch (step.verb) {
    case MediaVerb::Label:
        after.sentiment = step.sentiment;
        after.sentimentBy = actor.name;
        after.sentimentConfidence = 1;
        break;
    case MediaVerb::Verify:
        after.agencyId = step.agencyId;
        after.urgent = step.urgent;
        break;
    case MediaVerb::Conclude:
        after.agencyId = step.agencyId;
        after.evidenceSha256 = step.evidenceSha256;
        after.conclusion = step.conclusion;
        break;
    case MediaVerb::ForwardAsReport:
        after.reportId = step.reportId;
        break;
    case MediaVerb::Pick:
        after.digestOn = step.digestOn;
        after.digestSummary = step.text;
        break;
    case MediaVerb::Unpick:
        after.digestOn = QDate();
        after.digestSummary.clear();
        break;
    default:
        break;
    }
    after.history.append({at, actor.name, code(step.verb), toPayload(step)});
    return after;
}

std::optional<MediaLimit> limitIn(MediaState state, bool urgent)
{
    switch (state) {
    case MediaState::Collected:
    case MediaState::Screening:
        return MediaLimit{2, true};
    case MediaState::Verifying:
        return urgent ? MediaLimit{4, false} : MediaLimit{8, true};
    case MediaState::Responding:
        return MediaLimit{24, true};
    case MediaState::Watched:
        return MediaLimit{7 * 24, false};
    case MediaState::Concluded:
    case MediaState::Closed:
    case MediaState::Unknown:
        break;
    }
    return std::nullopt;
}

QDateTime dueAt(const MediaItem &item, const WorkCalendar &calendar)
{
    const QDateTime since = item.stateSince.isValid() ? item.stateSince : item.collectedAt;
    const auto limit = limitIn(mediaStateFromCode(item.state), item.urgent);
    if (!limit || !since.isValid())
        return {};
    return limit->workingHours ? calendar.after(since, limit->hours)
                               : since.addSecs(qint64(limit->hours) * 3600);
}

} // namespace domain
