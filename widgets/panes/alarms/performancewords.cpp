// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/performancewords.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using analysis::AlarmVerdict;

const QString kEemua = u"EEMUA 191"_s;
const QString kIsa = u"ISA-18.2"_s;

QString performanceText(const char *source, int count = -1)
{
    return QCoreApplication::translate("AlarmPerformance", source, nullptr, count);
}

QString shareText(double share)
{
    return common::format::percent(share * 100, 1);
}

QString atMost(const QString &limit)
{
    return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "at most %1")).arg(limit);
}

AlarmVerdict within(double value, double limit)
{
    return value <= limit ? AlarmVerdict::Good : AlarmVerdict::Bad;
}

QString countText(qint64 count)
{
    return common::format::number(count);
}

/// Three shares: "5% · 15% · 80%".
QString sharesText(const std::array<double, 3> &shares)
{
    QStringList parts;
    for (const double share : shares)
        parts << common::format::percent(share * 100, 0);
    return parts.join(u" · "_s);
}

AlarmMeasure priorityMeasure(const analysis::AlarmPerformance &of)
{
    std::array<double, 3> shares{};
    const auto all = double(of.byPriority[0] + of.byPriority[1] + of.byPriority[2]);
    for (size_t i = 0; all > 0 && i < shares.size(); ++i)
        shares.at(i) = double(of.byPriority.at(i)) / all;
    const bool many = all > 0 && (shares[0] > 2 * analysis::kPriorityShares[0] ||
                                  shares[1] > 2 * analysis::kPriorityShares[1]);
    return {performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Priority 1 · 2 · 3")),
            all > 0 ? sharesText(shares) : u"—"_s,
            performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "about %1"))
                .arg(sharesText(analysis::kPriorityShares)),
            kEemua, many ? AlarmVerdict::Watch : AlarmVerdict::Good};
}

AlarmMeasure answerMeasure(const analysis::AlarmPerformance &of)
{
    const auto minutes = std::chrono::duration<double, std::ratio<60>>(of.medianToAnswer).count();
    const QString value = of.answered == 0
                              ? performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "none of %1"))
                                    .arg(countText(of.onsets))
                              : performanceText(QT_TRANSLATE_NOOP("AlarmPerformance",
                                                                  "%1 of %2, half of them within "
                                                                  "%3 minutes"))
                                    .arg(countText(of.answered), countText(of.onsets),
                                         common::format::number(minutes, minutes < 10 ? 1 : 0));
    return {performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Answered")),
            value,
            {},
            {},
            AlarmVerdict::Good};
}

QStringList episodeRow(const items::AlarmLog &log, const domain::AlarmEpisode &episode)
{
    const auto known = std::ranges::find_if(log.lines, [&](const items::AlarmLine &line) {
        return line.episode.ruleId == episode.ruleId && line.episode.subject == episode.subject;
    });
    return {ruleName(log, episode.ruleId),
            known == log.lines.end() ? episode.subject : known->subjectName,
            common::format::dateTime(episode.onset), common::format::age(episode.onset, log.to)};
}

QList<QStringList> episodeRows(const items::AlarmLog &log,
                               const std::vector<domain::AlarmEpisode> &episodes)
{
    QList<QStringList> rows;
    for (const auto &episode : episodes)
        rows << episodeRow(log, episode);
    return rows;
}

} // namespace

QString verdictText(AlarmVerdict verdict)
{
    switch (verdict) {
    case AlarmVerdict::Good:
        return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "within"));
    case AlarmVerdict::Watch:
        return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "watch"));
    case AlarmVerdict::Bad:
        break;
    }
    return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "over"));
}

std::vector<AlarmMeasure> alarmMeasures(const analysis::AlarmPerformance &of)
{
    const auto rate = [](double value) { return common::format::number(value, 2); };
    const auto text = [](const char *source) { return performanceText(source); };
    const double days = std::max(1.0, double(of.from.secsTo(of.to)) / (24.0 * 3600));
    const double stalePerDay = double(of.unanswered.size()) / days;
    return {
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "Alarms")),
         countText(of.onsets),
         {},
         {},
         AlarmVerdict::Good},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "For one operator in 10 minutes, on average")),
         rate(of.meanRate),
         text(QT_TRANSLATE_NOOP("AlarmPerformance",
                                "%1 acceptable, %2 manageable, %3 too demanding"))
             .arg(rate(analysis::kAcceptableRate), rate(analysis::kManageableRate),
                  rate(analysis::kDemandingRate)),
         kEemua, analysis::verdictOfRate(of.meanRate)},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "… in the worst 10 minutes")),
         of.worst.onsets > 0 ? text(QT_TRANSLATE_NOOP("AlarmPerformance", "%1 (from %2)"))
                                   .arg(rate(of.worstRate), common::format::dateTime(of.worst.from))
                             : rate(0),
         atMost(common::format::number(analysis::kFloodRate)), kEemua,
         within(of.worstRate, analysis::kFloodRate)},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "Time in flood")), shareText(of.floodShare),
         atMost(shareText(analysis::kMostFloodTime)), kIsa,
         within(of.floodShare, analysis::kMostFloodTime)},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "Of the ten most frequent rules")),
         shareText(of.topTenShare), atMost(shareText(analysis::kMostOfTopTen)), kIsa,
         of.topTenShare <= analysis::kMostOfTopTen ? AlarmVerdict::Good : AlarmVerdict::Watch},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "Standing for 24 hours and longer")),
         countText(qint64(of.standing.size())), atMost(countText(analysis::kMostStanding)), kEemua,
         within(double(of.standing.size()), analysis::kMostStanding)},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "… and nobody answered, on a day")),
         common::format::number(stalePerDay, 1), atMost(countText(analysis::kMostStalePerDay)),
         kIsa, within(stalePerDay, analysis::kMostStalePerDay)},
        {text(QT_TRANSLATE_NOOP("AlarmPerformance", "Chattering")),
         countText(qint64(of.chattering.size())),
         text(QT_TRANSLATE_NOOP("AlarmPerformance", "none")), kIsa,
         within(double(of.chattering.size()), 0)},
        priorityMeasure(of),
        answerMeasure(of),
    };
}

QString rankingText(AlarmRanking ranking)
{
    switch (ranking) {
    case AlarmRanking::Offenders:
        return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Most frequent"));
    case AlarmRanking::Standing:
        return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Standing"));
    case AlarmRanking::Stale:
        return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Standing, not answered"));
    case AlarmRanking::Chattering:
        break;
    }
    return performanceText(QT_TRANSLATE_NOOP("AlarmPerformance", "Chattering"));
}

AlarmRankingTable alarmRanking(const items::AlarmLog &log, AlarmRanking ranking)
{
    const auto text = [](const char *source) { return performanceText(source); };
    const auto &of = log.performance;
    const QString rule = text(QT_TRANSLATE_NOOP("AlarmPerformance", "Rule"));
    const QString where = text(QT_TRANSLATE_NOOP("AlarmPerformance", "Where"));
    AlarmRankingTable table;
    switch (ranking) {
    case AlarmRanking::Offenders:
        table.heads = {rule, text(QT_TRANSLATE_NOOP("AlarmPerformance", "Alarms")),
                       text(QT_TRANSLATE_NOOP("AlarmPerformance", "Share"))};
        for (const auto &line : of.offenders)
            table.rows << QStringList{ruleName(log, line.ruleId), countText(line.onsets),
                                      shareText(line.share)};
        break;
    case AlarmRanking::Standing:
    case AlarmRanking::Stale:
        table.heads = {rule, where, text(QT_TRANSLATE_NOOP("AlarmPerformance", "Since")),
                       text(QT_TRANSLATE_NOOP("AlarmPerformance", "Began"))};
        table.rows = episodeRows(log,
                                 ranking == AlarmRanking::Standing ? of.standing : of.unanswered);
        break;
    case AlarmRanking::Chattering:
        table.heads = {rule, where,
                       text(QT_TRANSLATE_NOOP("AlarmPerformance", "Times in 10 minutes")),
                       text(QT_TRANSLATE_NOOP("AlarmPerformance", "From"))};
        for (const auto &line : of.chattering) {
            QStringList row = episodeRow(log, {.ruleId = line.ruleId,
                                               .subject = line.subject,
                                               .onset = line.at,
                                               .cleared = {},
                                               .value = {},
                                               .limit = {},
                                               .asOf = {}});
            table.rows << QStringList{row.value(0), row.value(1), countText(line.most),
                                      row.value(2)};
        }
        break;
    }
    return table;
}

QString ruleName(const items::AlarmLog &log, const QString &ruleId)
{
    const auto known = std::ranges::find(log.lines, ruleId,
                                         [](const items::AlarmLine &line) { return line.rule.id; });
    return known == log.lines.end() ? ruleId : known->rule.name;
}

} // namespace panes::alarms
