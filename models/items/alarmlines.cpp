// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmlines.h"

#include "models/domain/alarmedits.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <set>

namespace items {
namespace {

using domain::AlarmAction;
using domain::AlarmState;

struct RaisedAlarms {
    RuleTerms rule;
    analysis::AlarmEpisodes episodes;
};

bool lastsAt(const domain::AlarmEpisode &episode, const QDateTime &now)
{
    return !episode.cleared.isValid() || episode.cleared > now;
}

/// The standing alarms of each rule, for those that are suppressed by them.
class Suppression
{
public:
    Suppression(const std::vector<RaisedAlarms> &raised, const QDateTime &now)
    {
        for (const RaisedAlarms &each : raised) {
            Standing &standing = m_rules[each.rule.rule.id];
            standing.terms = each.rule.terms;
            if (each.rule.rule.outOfService)
                continue;
            std::ranges::copy_if(each.episodes, std::back_inserter(standing.episodes),
                                 [&](const auto &episode) { return lastsAt(episode, now); });
        }
    }
    [[nodiscard]] bool isSuppressed(const RuleTerms &rule, const QString &subject) const
    {
        const auto other = m_rules.find(rule.terms.suppressedBy);
        return other != m_rules.end() && !isCircle(rule) &&
               analysis::isSuppressed(rule.terms, subject, other->second.terms,
                                      other->second.episodes);
    }

private:
    struct Standing {
        domain::AlarmTerms terms;
        analysis::AlarmEpisodes episodes;
    };
    /// Rules that suppress each other would all fall silent: then none of them does.
    [[nodiscard]] bool isCircle(const RuleTerms &rule) const
    {
        std::set<QString> passed;
        QString next = rule.terms.suppressedBy;
        while (!next.isEmpty() && passed.insert(next).second) {
            if (next == rule.rule.id)
                return true;
            const auto other = m_rules.find(next);
            next = other == m_rules.end() ? QString() : other->second.terms.suppressedBy;
        }
        return false;
    }

    std::map<QString, Standing> m_rules;
};

using ActionsBySubject = std::map<std::pair<QString, QString>, std::vector<AlarmAction>>;

core::Result<ActionsBySubject> readActions(const store::Database &db,
                                           const std::vector<domain::EditStanding> &edits)
{
    return store::OperationsRepository(db).alarmActions().transform(
        [&](std::vector<AlarmAction> stored) {
            ActionsBySubject actions;
            for (AlarmAction &action : domain::withPending(std::move(stored), edits))
                actions[{action.ruleId, action.subject}].push_back(std::move(action));
            return actions;
        });
}

int urgencyOf(AlarmState state)
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return 0;
    case AlarmState::ReturnedUnacknowledged:
        return 1;
    case AlarmState::Acknowledged:
        return 2;
    case AlarmState::Shelved:
        return 3;
    case AlarmState::Suppressed:
        return 4;
    case AlarmState::OutOfService:
        return 5;
    case AlarmState::Normal:
        break;
    }
    return 6;
}

bool isMoreUrgent(const AlarmLine &a, const AlarmLine &b)
{
    const auto rank = [](const AlarmLine &line) {
        return std::tuple(urgencyOf(line.standing.state), line.rule.priority,
                          -line.episode.onset.toMSecsSinceEpoch());
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return std::tie(a.rule.id, a.episode.subject) < std::tie(b.rule.id, b.episode.subject);
}

bool isInSight(AlarmState state)
{
    return state == AlarmState::Unacknowledged || state == AlarmState::Acknowledged ||
           state == AlarmState::ReturnedUnacknowledged;
}

} // namespace

std::vector<RuleTerms> readableRules(std::vector<domain::AlarmRule> rules,
                                     std::vector<BrokenRule> &broken)
{
    std::vector<RuleTerms> readable;
    for (domain::AlarmRule &rule : rules) {
        auto terms = domain::alarmTerms(rule);
        if (!terms)
            broken.push_back({std::move(rule), terms.error()});
        else if (terms->kind != domain::AlarmKind::Unknown)
            readable.push_back({std::move(rule), *std::move(terms)});
    }
    return readable;
}

core::Result<AlarmLines> readAlarmLines(
    const store::Database &db, const AlarmMoment &moment,
    const std::function<QDateTime(const RuleTerms &)> &since,
    const std::function<bool(const domain::AlarmStanding &)> &wants)
{
    auto rules = store::OperationsRepository(db).alarmRules();
    const auto actions = readActions(db, moment.edits);
    if (!rules || !actions)
        return std::unexpected(!rules ? rules.error() : actions.error());
    AlarmLines found;
    AlarmEvaluation evaluation(db, *moment.reference, moment.lastContact);
    std::vector<RaisedAlarms> raised;
    for (RuleTerms &rule : readableRules(*std::move(rules), found.broken)) {
        auto episodes = evaluation.episodes({rule.rule, rule.terms, since(rule), moment.now});
        if (episodes)
            raised.push_back({std::move(rule), *std::move(episodes)});
        else if (episodes.error().kind == core::ErrorKind::InvalidArgument)
            found.broken.push_back({std::move(rule.rule), episodes.error()});
        else
            return std::unexpected(episodes.error());
    }
    const Suppression suppression(raised, moment.now);
    for (RaisedAlarms &each : raised) {
        for (domain::AlarmEpisode &episode : each.episodes) {
            const auto said = actions->find({each.rule.rule.id, episode.subject});
            AlarmLine line{std::move(episode), each.rule.rule, each.rule.terms};
            if (said != actions->end())
                line.actions = said->second;
            const bool suppressed = suppression.isSuppressed(each.rule, line.episode.subject);
            line.standing = domain::alarmStanding(line.rule, line.terms, line.episode, line.actions,
                                                  suppressed, moment.now);
            if (!wants(line.standing))
                continue;
            line.subjectName = evaluation.subjectName(line.terms, line.episode.subject);
            found.lines.push_back(std::move(line));
        }
    }
    return found;
}

core::Result<AlarmPicture> readAlarms(const store::Database &db, const AlarmMoment &moment)
{
    const auto since = [&](const RuleTerms &rule) {
        return rule.terms.latch ? moment.now.addDuration(-kLongestLatch) : moment.now;
    };
    const auto isShown = [](const domain::AlarmStanding &standing) {
        return standing.state != AlarmState::Normal;
    };
    return readAlarmLines(db, moment, since, isShown).transform([&](AlarmLines found) {
        AlarmPicture picture{.lines = std::move(found.lines),
                             .evaluatedAt = moment.now,
                             .broken = std::move(found.broken)};
        std::ranges::sort(picture.lines, isMoreUrgent);
        for (const AlarmLine &line : picture.lines) {
            ++picture.byState.at(size_t(line.standing.state));
            if (isInSight(line.standing.state))
                ++picture.byPriority.at(size_t(std::clamp(line.rule.priority, 1, 3) - 1));
        }
        return picture;
    });
}

} // namespace items
