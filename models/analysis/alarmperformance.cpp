// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmperformance.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace analysis {
namespace {

constexpr std::chrono::minutes kTenMinutes{10};
constexpr size_t kMostOffenders = 10;
constexpr double kTenMinutesMs = 10 * 60 * 1000;

using Onsets = std::vector<QDateTime>;

/// The time of a length with the most onsets, which begins with one of them; onsets in order.
AlarmTenMinutes busiest(const Onsets &onsets, std::chrono::minutes length)
{
    AlarmTenMinutes most;
    size_t end = 0;
    for (size_t begin = 0; begin < onsets.size(); ++begin) {
        const QDateTime until = onsets[begin].addDuration(length);
        while (end < onsets.size() && onsets[end] < until)
            ++end;
        if (qint64(end - begin) > most.onsets)
            most = {onsets[begin], qint64(end - begin)};
    }
    return most;
}

/// Of the ten minutes from `from` on, the share with a flood for each operator.
double floodShareOf(const Onsets &onsets, const AlarmPerformance &of)
{
    const double whole = double(of.from.msecsTo(of.to)) / kTenMinutesMs;
    if (whole <= 0)
        return 0;
    std::map<qint64, qint64> perTen;
    for (const QDateTime &onset : onsets)
        ++perTen[of.from.msecsTo(onset) / qint64(kTenMinutesMs)];
    const auto floods = std::ranges::count_if(
        perTen, [&](const auto &ten) { return double(ten.second) >= kFloodRate * of.operators; });
    return std::min(1.0, double(floods) / whole);
}

void addOffenders(AlarmPerformance &to, const std::map<QString, qint64> &perRule)
{
    for (const auto &[rule, onsets] : perRule)
        to.offenders.push_back({rule, onsets, double(onsets) / double(to.onsets)});
    std::ranges::stable_sort(to.offenders, std::ranges::greater(), &AlarmOffender::onsets);
    if (to.offenders.size() > kMostOffenders)
        to.offenders.resize(kMostOffenders);
    for (const AlarmOffender &offender : to.offenders)
        to.topTenShare += offender.share;
}

void addStanding(AlarmPerformance &to, const JudgedEpisode &judged)
{
    const domain::AlarmEpisode &episode = judged.episode;
    const bool lasts = !episode.cleared.isValid() || episode.cleared > to.to;
    if (!lasts || episode.onset.addDuration(kStandingAfter) > to.to)
        return;
    to.standing.push_back(episode);
    if (!judged.answered.isValid())
        to.unanswered.push_back(episode);
}

std::chrono::seconds medianOf(std::vector<qint64> seconds)
{
    if (seconds.empty())
        return {};
    const auto middle = seconds.begin() + qsizetype(seconds.size() / 2);
    std::ranges::nth_element(seconds, middle);
    return std::chrono::seconds(*middle);
}

bool beganBefore(const domain::AlarmEpisode &a, const domain::AlarmEpisode &b)
{
    return std::tie(a.onset, a.ruleId, a.subject) < std::tie(b.onset, b.ruleId, b.subject);
}

using OnsetsBySubject = std::map<std::pair<QString, QString>, Onsets>;

void addChattering(AlarmPerformance &to, OnsetsBySubject &bySubject)
{
    for (auto &[key, onsets] : bySubject) {
        std::ranges::sort(onsets);
        const AlarmTenMinutes most = busiest(onsets, kChatteringWithin);
        if (most.onsets >= kChatteringTimes)
            to.chattering.push_back({key.first, key.second, most.onsets, most.from});
    }
    std::ranges::stable_sort(to.chattering, std::ranges::greater(), &AlarmChatter::most);
}

} // namespace

AlarmVerdict verdictOfRate(double perOperatorAndTenMinutes)
{
    if (perOperatorAndTenMinutes <= kAcceptableRate)
        return AlarmVerdict::Good;
    return perOperatorAndTenMinutes <= kManageableRate ? AlarmVerdict::Watch : AlarmVerdict::Bad;
}

AlarmPerformance alarmPerformance(std::span<const JudgedEpisode> episodes, const QDateTime &from,
                                  const QDateTime &to, int operators)
{
    AlarmPerformance found{.from = from, .to = to, .operators = std::max(1, operators)};
    Onsets onsets;
    std::map<QString, qint64> perRule;
    OnsetsBySubject bySubject;
    std::vector<qint64> waited;
    for (const JudgedEpisode &judged : episodes) {
        const domain::AlarmEpisode &episode = judged.episode;
        addStanding(found, judged);
        if (episode.onset < from || episode.onset >= to)
            continue;
        ++found.onsets;
        ++found.byPriority.at(size_t(std::clamp(judged.priority, 1, 3) - 1));
        onsets.push_back(episode.onset);
        ++perRule[episode.ruleId];
        bySubject[{episode.ruleId, episode.subject}].push_back(episode.onset);
        if (judged.answered.isValid())
            waited.push_back(std::max<qint64>(0, episode.onset.secsTo(judged.answered)));
    }
    std::ranges::sort(onsets);
    std::ranges::sort(found.standing, beganBefore);
    std::ranges::sort(found.unanswered, beganBefore);
    found.worst = busiest(onsets, kTenMinutes);
    found.worstRate = double(found.worst.onsets) / found.operators;
    const double tens = double(from.msecsTo(to)) / kTenMinutesMs;
    found.meanRate = tens > 0 ? double(found.onsets) / tens / found.operators : 0;
    found.floodShare = floodShareOf(onsets, found);
    addOffenders(found, perRule);
    addChattering(found, bySubject);
    found.answered = qint64(waited.size());
    found.medianToAnswer = medianOf(std::move(waited));
    return found;
}

} // namespace analysis
