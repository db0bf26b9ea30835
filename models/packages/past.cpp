// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/past.h"

#include "models/domain/mediaworkflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

using domain::MediaItem;
using domain::MediaNote;
using domain::MediaReading;

/// The item as it came in, before anybody did anything to it.
MediaItem collected(const MediaItem &item)
{
    MediaItem fresh = item;
    fresh.sentiment = item.machineSentiment;
    fresh.sentimentBy = item.machineSentiment == domain::Sentiment::Unknown ? QString()
                                                                            : u"machine"_s;
    fresh.sentimentConfidence = item.machineConfidence;
    fresh.state = domain::code(domain::MediaState::Collected);
    fresh.stateSince = item.collectedAt;
    fresh.urgent = false;
    fresh.conclusion.clear();
    fresh.evidenceSha256.clear();
    fresh.reportId = {};
    fresh.digestOn = {};
    fresh.digestSummary.clear();
    fresh.history.clear();
    return fresh;
}

bool namesAgency(const MediaNote &note)
{
    return note.verb == domain::code(domain::MediaVerb::Verify) ||
           note.verb == domain::code(domain::MediaVerb::Conclude);
}

/// Does again what was done until the moment.
Past<MediaItem> replayed(const MediaItem &item, const QDateTime &moment)
{
    Past<MediaItem> past{.record = collected(item)};
    MediaItem &then = past.record;
    bool agencyKnown = false;
    for (const MediaNote &note : item.history) {
        if (note.at > moment)
            break;
        agencyKnown = agencyKnown || namesAgency(note);
        if (const auto verb = domain::mediaVerbFromCode(note.verb))
            then = domain::afterStep(domain::mediaStepFromPayload(*verb, note.details), then,
                                     {.roles = {}, .name = note.actor}, note.at);
        else
            then.history.append(note);
    }
    const bool changedLater = std::ranges::any_of(
        item.history, [&](const MediaNote &note) { return note.at > moment && namesAgency(note); });
    past.unknown = changedLater && !agencyKnown;
    return past;
}

void putBackReadings(Past<MediaItem> &past, const QDateTime &moment)
{
    MediaItem &item = past.record;
    const qsizetype all = item.readings.size();
    item.readings.removeIf([&](const MediaReading &reading) { return reading.at > moment; });
    if (item.readings.size() == all)
        return;
    if (item.readings.isEmpty()) {
        past.unknown = true;
        return;
    }
    const MediaReading last = item.readings.constLast();
    item.views = last.views;
    item.likes = last.likes;
    item.shares = last.shares;
    item.comments = last.comments;
}

} // namespace

Past<MediaItem> pastOf(const MediaItem &item, const QDateTime &moment)
{
    const bool later = std::ranges::any_of(item.history,
                                           [&](const MediaNote &note) { return note.at > moment; });
    Past<MediaItem> past = later ? replayed(item, moment) : Past<MediaItem>{.record = item};
    // A state that was entered later, without a note of it.
    past.unknown = past.unknown || past.record.stateSince > moment;
    putBackReadings(past, moment);
    return past;
}

Past<domain::Remark> pastOf(const domain::Remark &remark, const QDateTime &moment)
{
    using enum domain::RemarkState;
    Past<domain::Remark> past{.record = remark};
    domain::Remark &then = past.record;
    if (remark.settledAt > moment) {
        then.settledAt = {};
        then.settledBy.clear();
        then.state = remark.answeredAt.isValid() ? Answered : Open;
    }
    if (remark.answeredAt > moment) {
        then.answeredAt = {};
        then.answeredBy.clear();
        then.answer.clear();
        then.state = Open;
    }
    if (then.state != remark.state)
        then.stateText = domain::code(then.state);
    return past;
}

Past<domain::Slot> pastOf(const domain::Slot &slot, const QDateTime &moment)
{
    Past<domain::Slot> past{.record = slot};
    domain::Slot &then = past.record;
    const bool filledLater = slot.filledAt > moment;
    if (filledLater)
        then.filledAt = {};
    if (!then.filledAt.isValid() && slot.dueAt > moment)
        then.state = u"due"_s;
    else if (filledLater)
        then.state = u"late"_s;
    return past;
}

Past<domain::Ticket> pastOf(const domain::Ticket &ticket, const QDateTime &moment)
{
    Past<domain::Ticket> past{.record = ticket};
    if (ticket.closedAt > moment) {
        past.record.closedAt = {};
        past.record.state = u"open"_s;
    }
    past.unknown = ticket.updatedAt > moment;
    return past;
}

Past<domain::Feed> pastOf(const domain::Feed &feed, const QDateTime &moment)
{
    Past<domain::Feed> past{.record = feed, .unknown = feed.lastHeartbeat > moment};
    if (past.unknown)
        past.record.lastHeartbeat = moment; // no later one can have been known
    return past;
}

Past<domain::AlarmRule> pastOf(const domain::AlarmRule &rule, const QDateTime &moment)
{
    return {.record = rule, .unknown = rule.updatedAt > moment};
}

Past<domain::WallPage> pastOf(const domain::WallPage &page, const QDateTime &moment)
{
    return {.record = page, .unknown = page.updatedAt > moment};
}

Past<domain::Signer> pastOf(const domain::Signer &signer, const QDateTime &moment)
{
    Past<domain::Signer> past{.record = signer};
    if (signer.revokedAt > moment)
        past.record.revokedAt = {};
    return past;
}

Past<domain::Submission> pastOf(const domain::Submission &submission, const QDateTime &moment)
{
    Past<domain::Submission> past{.record = submission};
    if (submission.decidedAt > moment) {
        past.record.decidedAt = {};
        past.record.decidedBy.clear();
        past.record.reason.clear();
        past.record.state = u"submitted"_s;
    }
    return past;
}

Past<domain::Explanation> pastOf(const domain::Explanation &explanation, const QDateTime &moment)
{
    Past<domain::Explanation> past{.record = explanation};
    if (explanation.reviewedAt > moment) {
        past.record.reviewedAt = {};
        past.record.reviewedBy.clear();
        past.record.answer.clear();
        past.record.state = u"given"_s;
    }
    return past;
}

Past<domain::Proposal> pastOf(const domain::Proposal &proposal, const QDateTime &moment)
{
    return {.record = proposal, .unknown = proposal.updatedAt > moment};
}

} // namespace packages
