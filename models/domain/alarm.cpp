// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarm.h"

#include "models/domain/codetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kAlarmVerbCodes = {
    Coded{AlarmVerb::Acknowledge, "acknowledge"_L1}, Coded{AlarmVerb::Shelve, "shelve"_L1},
    Coded{AlarmVerb::Unshelve, "unshelve"_L1},       Coded{AlarmVerb::Comment, "comment"_L1},
    Coded{AlarmVerb::Assign, "assign"_L1},
};

/// What people said of one alarm, as far as it counts now.
struct Said {
    const AlarmAction *shelve = nullptr;      ///< the last
    const AlarmAction *unshelve = nullptr;    ///< after it
    const AlarmAction *acknowledge = nullptr; ///< the first since the last shelving
    const AlarmAction *last = nullptr;        ///< acknowledgement or shelving

    /// Until when the shelving counts; null: it does not.
    [[nodiscard]] QDateTime shelvedTo() const
    {
        if (!shelve)
            return {};
        return unshelve ? std::min(unshelve->at, shelve->until) : shelve->until;
    }
};

void addSaid(Said &said, const AlarmAction &action, AlarmVerb verb)
{
    if (verb == AlarmVerb::Shelve) {
        said = {&action, nullptr, nullptr, &action};
    } else if (verb == AlarmVerb::Unshelve) {
        said.unshelve = said.shelve && !said.unshelve ? &action : said.unshelve;
    } else if (verb == AlarmVerb::Acknowledge) {
        said.acknowledge = said.acknowledge ? said.acknowledge : &action;
        said.last = said.acknowledge;
    }
}

Said saidOf(std::span<const AlarmAction> actions, const AlarmEpisode &episode,
            AlarmStanding &standing)
{
    Said said;
    for (const AlarmAction &action : actions) {
        standing.version = std::max(standing.version, action.version);
        const auto verb = alarmVerbFromCode(action.verb);
        if (!verb || !speaksOf(action, episode))
            continue;
        addSaid(said, action, *verb);
        if (!action.comment.isEmpty())
            standing.comment = action.comment;
        if (*verb == AlarmVerb::Assign)
            standing.assignee = action.assignee;
    }
    return said;
}

void answer(AlarmStanding &standing, const AlarmAction &action)
{
    standing.answered = action.at;
    standing.answeredBy = action.actor;
}

/// Over: only rules that latch wait for an answer then.
void standEnded(AlarmStanding &standing, const AlarmTerms &terms, const AlarmEpisode &episode,
                const Said &said)
{
    const QDateTime shelvedTo = said.shelvedTo();
    const bool answered = said.acknowledge || (shelvedTo.isValid() && shelvedTo > episode.cleared);
    standing.since = episode.cleared;
    if (said.last && answered)
        answer(standing, *said.last);
    if (terms.latch && !answered)
        standing.state = AlarmState::ReturnedUnacknowledged;
    else if (terms.latch)
        standing.since = std::max(episode.cleared, standing.answered);
}

void standLasting(AlarmStanding &standing, const AlarmEpisode &episode, const Said &said,
                  const QDateTime &now)
{
    const QDateTime shelvedTo = said.shelvedTo();
    if (shelvedTo.isValid() && shelvedTo > now) {
        standing.state = AlarmState::Shelved;
        standing.since = said.shelve->at;
        standing.shelvedTo = shelvedTo;
        answer(standing, *said.shelve);
    } else if (said.acknowledge) {
        standing.state = AlarmState::Acknowledged;
        answer(standing, *said.acknowledge);
        standing.since = std::max({standing.answered, episode.onset, shelvedTo});
    } else {
        standing.state = AlarmState::Unacknowledged;
        standing.since = std::max(episode.onset, shelvedTo);
    }
}

bool isAllowed(AlarmState state, AlarmVerb verb)
{
    using enum AlarmState;
    switch (verb) {
    case AlarmVerb::Acknowledge:
        return state == Unacknowledged || state == ReturnedUnacknowledged;
    case AlarmVerb::Shelve:
        return state == Unacknowledged || state == Acknowledged;
    case AlarmVerb::Unshelve:
        return state == Shelved;
    case AlarmVerb::Comment:
        return true;
    case AlarmVerb::Assign:
        return state == Unacknowledged || state == Acknowledged ||
               state == ReturnedUnacknowledged || state == Shelved;
    }
    return false;
}

} // namespace

QString code(AlarmVerb verb)
{
    return codeIn(kAlarmVerbCodes, verb);
}

std::optional<AlarmVerb> alarmVerbFromCode(QStringView code)
{
    return valueIn(kAlarmVerbCodes, code);
}

bool speaksOf(const AlarmAction &action, const AlarmEpisode &episode)
{
    return action.onset.isValid() ? action.onset == episode.onset : action.at >= episode.onset;
}

AlarmStanding alarmStanding(const AlarmRule &rule, const AlarmTerms &terms,
                            const AlarmEpisode &episode, std::span<const AlarmAction> actions,
                            bool suppressed, const QDateTime &now)
{
    AlarmStanding standing;
    const Said said = saidOf(actions, episode, standing);
    if (episode.onset > now)
        return standing;
    const bool lasts = !episode.cleared.isValid() || episode.cleared > now;
    if (rule.outOfService) {
        standing.state = lasts ? AlarmState::OutOfService : AlarmState::Normal;
        standing.since = lasts ? std::max(episode.onset, rule.updatedAt) : episode.cleared;
        return standing;
    }
    if (lasts && suppressed) {
        standing.state = AlarmState::Suppressed;
        standing.since = episode.onset;
        return standing;
    }
    if (lasts)
        standLasting(standing, episode, said, now);
    else
        standEnded(standing, terms, episode, said);
    const bool waits = standing.state == AlarmState::Unacknowledged ||
                       standing.state == AlarmState::ReturnedUnacknowledged;
    // An alarm that ended unanswered has waited since it came.
    const QDateTime waitsSince = lasts ? standing.since : std::max(episode.onset, said.shelvedTo());
    if (waits && terms.escalate.count() > 0 && waitsSince.addDuration(terms.escalate) <= now)
        standing.escalated = waitsSince.addDuration(terms.escalate);
    return standing;
}

std::optional<AlarmFault> faultOf(AlarmState state, AlarmVerb verb, const AlarmAction &action,
                                  const QDateTime &now)
{
    if (!isAllowed(state, verb))
        return AlarmFault::WrongState;
    if (action.comment.size() > kLongestAlarmText)
        return AlarmFault::TextTooLong;
    const bool needsText = verb == AlarmVerb::Shelve || verb == AlarmVerb::Comment;
    if (needsText && action.comment.trimmed().isEmpty())
        return AlarmFault::ReasonMissing;
    if (verb == AlarmVerb::Shelve && (!action.until.isValid() || action.until <= now ||
                                      action.until > now.addDuration(kLongestShelving)))
        return AlarmFault::UntilNotAhead;
    if (verb == AlarmVerb::Assign && action.assignee.trimmed().isEmpty())
        return AlarmFault::AssigneeMissing;
    return std::nullopt;
}

} // namespace domain
