// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmhistory.h"

#include "models/core/clock.h"
#include "models/items/alarmlines.h"
#include "models/store/readsnapshot.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

constexpr int kMostDaysBack = 366;

/// When somebody first acknowledged or shelved this alarm; null: nobody has.
QDateTime firstAnswer(const AlarmLine &line)
{
    for (const domain::AlarmAction &action : line.actions) {
        const auto verb = domain::alarmVerbFromCode(action.verb);
        const bool answers = verb == domain::AlarmVerb::Acknowledge ||
                             verb == domain::AlarmVerb::Shelve;
        if (answers && domain::speaksOf(action, line.episode))
            return action.at;
    }
    return {};
}

core::Result<AlarmLog> readLog(const store::Database &db, const AlarmMoment &moment,
                               const QDateTime &from, int operators)
{
    const auto all = [](const domain::AlarmStanding &standing) {
        return standing.state != domain::AlarmState::OutOfService;
    };
    const auto since = [&](const RuleTerms &) { return from; };
    return readAlarmLines(db, moment, since, all).transform([&](AlarmLines found) {
        AlarmLog log{.from = from, .to = moment.now, .lines = std::move(found.lines)};
        std::vector<analysis::JudgedEpisode> judged;
        for (const AlarmLine &line : log.lines)
            judged.push_back({line.episode, line.rule.priority, firstAnswer(line)});
        log.performance = analysis::alarmPerformance(judged, from, moment.now, operators);
        std::ranges::sort(log.lines, [](const AlarmLine &a, const AlarmLine &b) {
            return std::tie(b.episode.onset, a.rule.id, a.episode.subject) <
                   std::tie(a.episode.onset, b.rule.id, b.episode.subject);
        });
        log.hasMore = log.lines.size() > kMostAlarmLog;
        if (log.hasMore)
            log.lines.resize(kMostAlarmLog);
        return log;
    });
}

} // namespace

AlarmHistory::AlarmHistory(store::ReaderPool &readers, store::ChangeHub &hub,
                           const Directory &directory, const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 10s, parent)
    , m_directory(directory)
    , m_clock(clock)
{
    connect(&directory, &Directory::changed, this, &AlarmHistory::load);
}

void AlarmHistory::show(int days, int operators)
{
    days = std::clamp(days, 1, kMostDaysBack);
    operators = std::max(1, operators);
    if (days == m_days && operators == m_operators)
        return;
    m_days = days;
    m_operators = operators;
    load();
}

void AlarmHistory::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        load();
}

bool AlarmHistory::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return m_days > 0 &&
           (collection == AlarmRules || collection == AlarmActions || collection == Observations ||
            collection == Slots || collection == Reports || collection == ReportEvents ||
            collection == MediaItems);
}

void AlarmHistory::load()
{
    m_stale = !m_wanted || !m_directory.isLoaded() || m_days == 0;
    if (m_stale)
        return;
    const QDateTime now = m_clock.now();
    query([moment = AlarmMoment{.reference = m_directory.reference(), .now = now},
           from = now.addDays(-m_days), operators = m_operators](const store::Database &db) {
        const store::ReadSnapshot snapshot(db);
        return readLog(db, moment, from, operators);
    });
}

} // namespace items
