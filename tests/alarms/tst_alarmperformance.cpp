// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmperformance.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using analysis::AlarmPerformance;
using analysis::AlarmVerdict;
using analysis::JudgedEpisode;

namespace {

const QDateTime kFrom(QDate(2025, 6, 11), QTime(0, 0), QTimeZone::UTC);
const QDateTime kTo = kFrom.addDays(1);

QDateTime at(int minutes)
{
    return kFrom.addSecs(qint64(minutes) * 60);
}

JudgedEpisode alarm(const QString &rule, const QString &subject, int onset, int cleared = 0)
{
    JudgedEpisode made{.episode = {.ruleId = rule, .subject = subject, .onset = at(onset)}};
    if (cleared != 0)
        made.episode.cleared = at(cleared);
    return made;
}

AlarmPerformance of(const std::vector<JudgedEpisode> &episodes, int operators = 1)
{
    return analysis::alarmPerformance(episodes, kFrom, kTo, operators);
}

} // namespace

/// What a day of alarms was for one operator, beside the limits of EEMUA 191 and ISA-18.2.
class TestAlarmPerformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void rates();
    void theWorstTenMinutes();
    void floods();
    void offenders();
    void standing();
    void chattering();
    void answers();
    void verdicts();
};

void TestAlarmPerformance::nothing()
{
    const AlarmPerformance found = of({}, 0);
    QCOMPARE(found.operators, 1);
    QCOMPARE(found.onsets, 0);
    QCOMPARE(found.meanRate, 0.0);
    QCOMPARE(found.worstRate, 0.0);
    QCOMPARE(found.topTenShare, 0.0);
    QVERIFY(found.offenders.empty());
    QCOMPARE(analysis::alarmPerformance({}, kTo, kTo, 2).meanRate, 0.0);
}

void TestAlarmPerformance::rates()
{
    std::vector<JudgedEpisode> episodes;
    for (int i = 0; i < 288; ++i) // one in five minutes, all day
        episodes.push_back(alarm(u"r"_s, QString::number(i), i * 5));
    episodes.push_back(alarm(u"r"_s, u"before"_s, -1));
    episodes.push_back(alarm(u"r"_s, u"after"_s, 24 * 60));
    QCOMPARE(of(episodes).onsets, 288);
    QCOMPARE(of(episodes).meanRate, 2.0);
    QCOMPARE(of(episodes, 2).meanRate, 1.0);
}

void TestAlarmPerformance::theWorstTenMinutes()
{
    // Four in 55 … 64, on both sides of the hour; at 65 the first is no longer among them.
    const std::vector<JudgedEpisode> episodes{
        alarm(u"a"_s, u"1"_s, 55), alarm(u"a"_s, u"2"_s, 58), alarm(u"a"_s, u"3"_s, 62),
        alarm(u"a"_s, u"4"_s, 64), alarm(u"a"_s, u"5"_s, 65), alarm(u"a"_s, u"6"_s, 300)};
    const AlarmPerformance found = of(episodes, 2);
    QCOMPARE(found.worst.onsets, 4);
    QCOMPARE(found.worst.from, at(55));
    QCOMPARE(found.worstRate, 2.0);
}

void TestAlarmPerformance::floods()
{
    std::vector<JudgedEpisode> episodes;
    for (int i = 0; i < 10; ++i)
        episodes.push_back(alarm(u"a"_s, QString::number(i), 120));
    QCOMPARE(of(episodes).floodShare, 1.0 / 144);
    QCOMPARE(of(episodes, 2).floodShare, 0.0);
    episodes.pop_back();
    QCOMPARE(of(episodes).floodShare, 0.0);
}

void TestAlarmPerformance::offenders()
{
    std::vector<JudgedEpisode> episodes;
    for (int rule = 1; rule <= 12; ++rule) {
        for (int i = 0; i < rule; ++i)
            episodes.push_back(alarm(u"r-%1"_s.arg(rule), QString::number(i), rule * 60 + i * 20));
    }
    for (JudgedEpisode &each : episodes)
        each.priority = each.episode.ruleId == "r-1"_L1 ? 1 : 3;
    std::ranges::shuffle(episodes, std::mt19937(1));
    const AlarmPerformance found = of(episodes);
    QCOMPARE(found.onsets, 78);
    QCOMPARE(found.offenders.size(), 10U);
    QCOMPARE(found.offenders.front().ruleId, u"r-12"_s);
    QCOMPARE(found.offenders.front().onsets, 12);
    QCOMPARE(found.offenders.front().share, 12.0 / 78);
    QCOMPARE(found.topTenShare, 75.0 / 78);
    QCOMPARE(found.byPriority, (std::array<qint64, 3>{1, 0, 77}));
}

void TestAlarmPerformance::standing()
{
    std::vector<JudgedEpisode> episodes{alarm(u"a"_s, u"a day"_s, 0), alarm(u"a"_s, u"less"_s, 1),
                                        alarm(u"a"_s, u"two"_s, -24 * 60),
                                        alarm(u"a"_s, u"over"_s, -24 * 60, 23 * 60),
                                        alarm(u"a"_s, u"over later"_s, -60, 25 * 60)};
    episodes[2].answered = at(10);
    const AlarmPerformance found = of(episodes);
    QStringList subjects;
    for (const auto &each : found.standing)
        subjects << each.subject;
    QCOMPARE(subjects.join(u", "_s), u"two, over later, a day"_s);
    QCOMPARE(found.unanswered.size(), 2U);
}

void TestAlarmPerformance::chattering()
{
    const std::vector<JudgedEpisode> episodes{
        alarm(u"a"_s, u"calm"_s, 0),     alarm(u"a"_s, u"calm"_s, 5),
        alarm(u"a"_s, u"calm"_s, 10),    alarm(u"a"_s, u"restless"_s, 0),
        alarm(u"a"_s, u"restless"_s, 5), alarm(u"a"_s, u"restless"_s, 9),
        alarm(u"b"_s, u"restless"_s, 7)};
    const AlarmPerformance found = of(episodes);
    QCOMPARE(found.chattering.size(), 1U);
    QCOMPARE(found.chattering.front(), (analysis::AlarmChatter{u"a"_s, u"restless"_s, 3, at(0)}));
}

void TestAlarmPerformance::answers()
{
    std::vector<JudgedEpisode> episodes;
    for (const int minutes : {4, 60, 10}) {
        episodes.push_back(alarm(u"a"_s, QString::number(minutes), 100));
        episodes.back().answered = at(100 + minutes);
    }
    episodes.push_back(alarm(u"a"_s, u"nobody"_s, 100));
    const AlarmPerformance found = of(episodes);
    QCOMPARE(found.answered, 3);
    QCOMPARE(found.medianToAnswer, std::chrono::seconds(10min));
}

void TestAlarmPerformance::verdicts()
{
    QCOMPARE(int(analysis::verdictOfRate(0)), int(AlarmVerdict::Good));
    QCOMPARE(int(analysis::verdictOfRate(analysis::kAcceptableRate)), int(AlarmVerdict::Good));
    QCOMPARE(int(analysis::verdictOfRate(analysis::kManageableRate)), int(AlarmVerdict::Watch));
    QCOMPARE(int(analysis::verdictOfRate(2.1)), int(AlarmVerdict::Bad));
}

QTEST_GUILESS_MAIN(TestAlarmPerformance)

#include "tst_alarmperformance.moc"
