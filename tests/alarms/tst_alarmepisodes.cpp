// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmepisodes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using analysis::AlarmAsk;
using analysis::AlarmEpisodes;
using domain::AlarmEpisode;
using domain::AlarmKind;
using domain::AlarmPer;
using domain::DueReport;
using domain::TopicQuarter;
using domain::WaitingReport;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kManyRounds = 60;

qint64 ago(double hours)
{
    return kNow.toMSecsSinceEpoch() - qint64(hours * double(kHour));
}

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
}

AlarmAsk askOf(AlarmKind kind, const QDateTime &since = kNow)
{
    AlarmAsk ask{.since = since, .now = kNow};
    ask.rule.id = u"r-1"_s;
    ask.terms.kind = kind;
    return ask;
}

/// What an answer for a later moment says of the time until an earlier one.
AlarmEpisodes until(AlarmEpisodes episodes, const QDateTime &earlier)
{
    std::erase_if(episodes, [&](const AlarmEpisode &one) { return one.onset > earlier; });
    for (AlarmEpisode &one : episodes) {
        if (one.cleared > earlier)
            one.cleared = {};
        one.value.reset(); // the newest, which moves on
        one.asOf = {};
    }
    return episodes;
}

quint32 seedOf(int round)
{
    const int fixed = qEnvironmentVariableIntValue("IOC_SEED");
    return fixed > 0 ? quint32(fixed) : quint32(round + 1);
}

/// Reports that become due over sixty days and end, or not.
std::vector<DueReport> madeReports(QRandomGenerator &random)
{
    std::vector<DueReport> reports;
    for (int i = 0; i < 120; ++i) {
        DueReport report{.report = u"pa-%1"_s.arg(i),
                         .agency = u"a-%1"_s.arg(random.bounded(4)),
                         .unit = u"u-%1"_s.arg(random.bounded(9)),
                         .dueAt = ago(random.bounded(24 * 60))};
        if (random.bounded(4) > 0)
            report.endedAt = report.dueAt + qint64(random.bounded(30)) * kDay / 2 - kDay;
        if (report.endedAt > kNow.toMSecsSinceEpoch())
            report.endedAt = 0;
        reports.push_back(report);
    }
    return reports;
}

/// What is known of them at a moment: what ends later still waits.
std::vector<DueReport> knownAt(std::vector<DueReport> reports, const QDateTime &now,
                               const QDateTime &known)
{
    for (DueReport &report : reports)
        report.endedAt = report.endedAt > now.toMSecsSinceEpoch() ? 0 : report.endedAt;
    std::erase_if(reports, [&](const DueReport &report) {
        return known.isValid() && report.endedAt > 0 && report.endedAt < known.toMSecsSinceEpoch();
    });
    return reports;
}

/// Counts at every hour, plainly: the first hour from which on a subject is in alarm until now.
bool standsPlainly(const AlarmAsk &ask, const std::vector<DueReport> &reports,
                   const QString &subject)
{
    bool on = false;
    const double over = std::max(1.0, ask.terms.count - ask.terms.deadBand);
    std::vector<qint64> moments{ago(0)};
    for (const DueReport &report : reports) {
        moments.push_back(report.dueAt + qint64(ask.terms.days * double(kDay)));
        if (report.endedAt > 0)
            moments.push_back(report.endedAt);
    }
    std::ranges::sort(moments);
    for (const qint64 at : moments) {
        if (at > ago(0))
            break;
        const auto count = std::ranges::count_if(reports, [&](const DueReport &report) {
            return report.agency == subject &&
                   report.dueAt + qint64(ask.terms.days * double(kDay)) <= at &&
                   (report.endedAt == 0 || report.endedAt > at);
        });
        on = double(count) >= ask.terms.count || (on && double(count) >= over);
    }
    return on;
}

} // namespace

/// Facts become episodes: when each began and ended, whoever asks, whenever, in whatever order.
class TestAlarmEpisodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overdueOneByOne();
    void overdueCountedWithADeadBand();
    void overdueCountedFromWhatIsKnown();
    void overdueIsThatOfThePlainCount();
    void overdueLaterAnswersGoOnFromEarlierOnes();
    void validityAndDelay();
    void emergencies();
    void spikes();
    void spikesLaterAnswersGoOnFromEarlierOnes();
    void connection();
    void suppression();
};

void TestAlarmEpisodes::overdueOneByOne()
{
    AlarmAsk ask = askOf(AlarmKind::Overdue, kNow.addDays(-5));
    ask.terms.days = 1;
    const std::vector<DueReport> reports{
        {.report = u"waits"_s, .dueAt = ago(80)},
        {.report = u"not yet"_s, .dueAt = ago(20)},
        {.report = u"ended"_s, .dueAt = ago(90), .endedAt = ago(10)},
        {.report = u"in time"_s, .dueAt = ago(90), .endedAt = ago(70)},
        {.report = u"long ago"_s, .dueAt = ago(900), .endedAt = ago(300)},
        {.report = u"ahead"_s, .dueAt = ago(-5)},
    };
    const auto found = analysis::overdueEpisodes(ask, reports, {});
    QVERIFY(found.whole);
    QCOMPARE(found.episodes.size(), 2U);
    QCOMPARE(found.episodes[0], (AlarmEpisode{u"r-1"_s, u"ended"_s, moment(ago(66)),
                                              moment(ago(10)), 3, 1, moment(ago(18))}));
    QCOMPARE(found.episodes[1],
             (AlarmEpisode{u"r-1"_s, u"waits"_s, moment(ago(56)), {}, 3, 1, moment(ago(8))}));
}

void TestAlarmEpisodes::overdueCountedWithADeadBand()
{
    AlarmAsk ask = askOf(AlarmKind::Overdue, kNow.addDays(-50));
    ask.terms.per = AlarmPer::Agency;
    ask.terms.count = 3;
    ask.terms.deadBand = 1;
    std::vector<DueReport> reports;
    for (const int hours : {100, 90, 80}) // three from −80 on
        reports.push_back({.report = u"x"_s, .agency = u"a"_s, .dueAt = ago(hours)});
    reports[0].endedAt = ago(60); // two: within the dead band
    reports.push_back({.report = u"y"_s, .agency = u"a"_s, .dueAt = ago(50), .endedAt = ago(40)});
    reports[1].endedAt = ago(30); // one: over
    reports.push_back({.report = u"z"_s, .agency = u""_s, .dueAt = ago(50)});
    const auto found = analysis::overdueEpisodes(ask, reports, {});
    QCOMPARE(found.episodes.size(), 1U);
    QCOMPARE(found.episodes[0].onset, moment(ago(80)));
    QCOMPARE(found.episodes[0].cleared, moment(ago(30)));
    QCOMPARE(found.episodes[0].limit, 3.0);
    // Without the dead band it came and went.
    ask.terms.deadBand = 0;
    const auto chatters = analysis::overdueEpisodes(ask, reports, {});
    QCOMPARE(chatters.episodes.size(), 2U);
    QCOMPARE(chatters.episodes[0].cleared, moment(ago(60)));
    QCOMPARE(chatters.episodes[1].onset, moment(ago(50)));
    QCOMPARE(chatters.episodes[1].cleared, moment(ago(40)));
}

void TestAlarmEpisodes::overdueCountedFromWhatIsKnown()
{
    AlarmAsk ask = askOf(AlarmKind::Overdue);
    ask.terms.per = AlarmPer::Agency;
    ask.terms.count = 2;
    const std::vector<DueReport> all{{.report = u"1"_s, .agency = u"a"_s, .dueAt = ago(100)},
                                     {.report = u"2"_s, .agency = u"a"_s, .dueAt = ago(60)}};
    const auto enough = analysis::overdueEpisodes(ask, all, moment(ago(80)));
    QVERIFY(enough.whole);
    QCOMPARE(enough.episodes.at(0).onset, moment(ago(60)));
    // From −50 on both are overdue: since when is not known …
    QVERIFY(!analysis::overdueEpisodes(ask, all, moment(ago(50))).whole);
    // … unless the rule begins there.
    ask.rule.validFrom = QDate(2025, 6, 11); // −33 h
    const auto valid = analysis::overdueEpisodes(ask, all, moment(ago(50)));
    QVERIFY(valid.whole);
    QCOMPARE(valid.episodes.at(0).onset,
             QDateTime(QDate(2025, 6, 10), QTime(17, 0), QTimeZone::UTC));
}

void TestAlarmEpisodes::overdueIsThatOfThePlainCount()
{
    int standing = 0;
    for (int round = 0; round < kManyRounds; ++round) {
        QRandomGenerator random(seedOf(round));
        const auto reports = madeReports(random);
        AlarmAsk ask = askOf(AlarmKind::Overdue);
        ask.terms.per = AlarmPer::Agency;
        ask.terms.days = random.bounded(3);
        ask.terms.count = 3 + random.bounded(5);
        ask.terms.deadBand = random.bounded(4);
        const auto found = analysis::overdueEpisodes(ask, reports, {});
        for (int agency = 0; agency < 4; ++agency) {
            const QString subject = u"a-%1"_s.arg(agency);
            const bool stands = std::ranges::any_of(found.episodes, [&](const auto &one) {
                return one.subject == subject && !one.cleared.isValid();
            });
            QVERIFY2(stands == standsPlainly(ask, reports, subject),
                     qPrintable(u"seed %1, %2"_s.arg(seedOf(round)).arg(subject)));
            standing += stands;
        }
    }
    QVERIFY(standing > kManyRounds);
}

void TestAlarmEpisodes::overdueLaterAnswersGoOnFromEarlierOnes()
{
    qsizetype compared = 0;
    for (int round = 0; round < kManyRounds; ++round) {
        const QByteArray seed = "seed " + QByteArray::number(seedOf(round));
        QRandomGenerator random(seedOf(round));
        auto reports = madeReports(random);
        AlarmAsk later = askOf(AlarmKind::Overdue, moment(ago(24 * 40)));
        later.terms.per = AlarmPer(random.bounded(3));
        later.terms.days = random.bounded(3);
        later.terms.count = 1 + random.bounded(6);
        later.terms.deadBand = random.bounded(4);
        later.terms.delay = std::chrono::minutes(random.bounded(3) * 600);
        AlarmAsk earlier = later;
        earlier.now = moment(ago(random.bounded(24 * 30)));
        const auto whole = analysis::overdueEpisodes(later, reports, {}).episodes;
        const auto before =
            analysis::overdueEpisodes(earlier, knownAt(reports, earlier.now, {}), {}).episodes;
        QVERIFY2(until(whole, earlier.now) == until(before, earlier.now), seed.constData());
        // What is told of the future does not count.
        QVERIFY2(analysis::overdueEpisodes(earlier, reports, {}).episodes == before,
                 seed.constData());
        compared += qsizetype(before.size());
        // In another order, and with less of the past where that is enough.
        std::ranges::shuffle(reports, random);
        const QDateTime known = moment(ago(24 * (41 + random.bounded(20))));
        const auto part = analysis::overdueEpisodes(later, knownAt(reports, kNow, known), known);
        if (part.whole)
            QVERIFY2(part.episodes == whole, seed.constData());
    }
    QVERIFY(compared > kManyRounds);
}

void TestAlarmEpisodes::validityAndDelay()
{
    AlarmAsk ask = askOf(AlarmKind::Overdue, kNow.addDays(-30));
    const std::vector<DueReport> reports{
        {.report = u"long"_s, .dueAt = ago(24 * 20)},
        {.report = u"short"_s, .dueAt = ago(30), .endedAt = ago(28)}};
    ask.terms.delay = 3h;
    auto found = analysis::overdueEpisodes(ask, reports, {}).episodes;
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].onset, moment(ago(24 * 20 - 3)));
    ask.rule.validFrom = QDate(2025, 6, 1);
    ask.rule.validTo = QDate(2025, 6, 10);
    found = analysis::overdueEpisodes(ask, reports, {}).episodes;
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].onset, QDateTime(QDate(2025, 5, 31), QTime(17, 0), QTimeZone::UTC));
    QCOMPARE(found[0].cleared, QDateTime(QDate(2025, 6, 9), QTime(17, 0), QTimeZone::UTC));
    // A rule that is over long ago, and one that is still to come.
    ask.rule.validTo = QDate(2025, 5, 1);
    QVERIFY(analysis::overdueEpisodes(ask, reports, {}).episodes.empty());
    ask.rule.validTo = {};
    ask.rule.validFrom = QDate(2025, 7, 1);
    QVERIFY(analysis::overdueEpisodes(ask, reports, {}).episodes.empty());
}

void TestAlarmEpisodes::emergencies()
{
    AlarmAsk ask = askOf(AlarmKind::Emergency, kNow.addDays(-1));
    ask.terms.within = 30min;
    const std::vector<WaitingReport> reports{
        {.report = u"waits"_s, .sentAt = ago(2)},
        {.report = u"fresh"_s, .sentAt = ago(0.25)},
        {.report = u"late"_s, .sentAt = ago(10), .receivedAt = ago(8)},
        {.report = u"in time"_s, .sentAt = ago(10), .receivedAt = ago(9.75)},
    };
    const auto found = analysis::emergencyEpisodes(ask, reports);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0], (AlarmEpisode{u"r-1"_s, u"late"_s, moment(ago(9.5)), moment(ago(8)), 120, 30,
                                     moment(ago(8))}));
    QCOMPARE(found[1], (AlarmEpisode{u"r-1"_s, u"waits"_s, moment(ago(1.5)), {}, 120, 30, kNow}));
}

void TestAlarmEpisodes::spikes()
{
    AlarmAsk ask = askOf(AlarmKind::MediaSpike, kNow.addDays(-5));
    ask.terms.items = 10;
    ask.terms.factor = 3;
    const qint64 now = kNow.toMSecsSinceEpoch() / domain::kQuarterMs;
    std::vector<TopicQuarter> quarters;
    for (int day = 0; day < 20; ++day) // four at this time of each day
        quarters.push_back({u"Biển"_s, now - 96 * day - 40, 4});
    QVERIFY(analysis::spikeEpisodes(ask, quarters).empty());
    quarters.push_back({u"Biển"_s, now - 38, 8}); // twelve: as many as three times four
    const auto found = analysis::spikeEpisodes(ask, quarters);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].subject, u"Biển"_s);
    QCOMPARE(found[0].onset, moment((now - 37) * domain::kQuarterMs));
    // Over when the first four have left the window of six hours.
    QCOMPARE(found[0].cleared, moment((now - 15) * domain::kQuarterMs));
    QCOMPARE(found[0].value, 12.0);
    QCOMPARE(found[0].limit, 12.0);
    // Eight are left for half an hour more: within a dead band of two.
    ask.terms.deadBand = 2;
    QCOMPARE(analysis::spikeEpisodes(ask, quarters).at(0).cleared,
             moment((now - 13) * domain::kQuarterMs));
    ask.terms.count = 3; // quarters in a row
    QCOMPARE(analysis::spikeEpisodes(ask, quarters).at(0).onset,
             moment((now - 35) * domain::kQuarterMs));
    ask.terms.count = 1;
    // Quarters that are not over, and topics that have no name, say nothing.
    QVERIFY(analysis::spikeEpisodes(ask, std::vector<TopicQuarter>{{u""_s, now - 500, 1},
                                                                   {u""_s, now - 2, 99},
                                                                   {u"Đất"_s, now, 99}})
                .empty());
    // Too few days are known to call anything a spike.
    QVERIFY(analysis::spikeEpisodes(
                ask, std::vector<TopicQuarter>{{u"Đất"_s, now - 200, 1}, {u"Đất"_s, now - 2, 99}})
                .empty());
}

void TestAlarmEpisodes::spikesLaterAnswersGoOnFromEarlierOnes()
{
    qsizetype compared = 0;
    for (int round = 0; round < kManyRounds / 4; ++round) {
        const QByteArray seed = "seed " + QByteArray::number(seedOf(round));
        QRandomGenerator random(seedOf(round));
        const qint64 now = kNow.toMSecsSinceEpoch() / domain::kQuarterMs;
        std::vector<TopicQuarter> quarters;
        for (int i = 0; i < 400; ++i)
            quarters.push_back({u"t-%1"_s.arg(random.bounded(3)), now - random.bounded(96 * 25),
                                random.bounded(20) == 0 ? 20 : 1});
        AlarmAsk later = askOf(AlarmKind::MediaSpike, kNow.addDays(-9));
        later.terms.items = 8;
        later.terms.factor = 2;
        later.terms.deadBand = random.bounded(3);
        later.terms.count = 1 + random.bounded(3);
        AlarmAsk earlier = later;
        earlier.now = kNow.addSecs(-900 * random.bounded(96 * 6));
        auto known = quarters;
        std::erase_if(known, [&](const TopicQuarter &one) {
            return (one.quarter + 1) * domain::kQuarterMs > earlier.now.toMSecsSinceEpoch();
        });
        const auto whole = analysis::spikeEpisodes(later, quarters);
        const auto before = analysis::spikeEpisodes(earlier, known);
        const auto withoutLimit = [&](AlarmEpisodes episodes) {
            episodes = until(std::move(episodes), earlier.now);
            for (AlarmEpisode &one : episodes)
                one.limit.reset();
            return episodes;
        };
        QVERIFY2(withoutLimit(whole) == withoutLimit(before), seed.constData());
        std::ranges::shuffle(quarters, random);
        QVERIFY2(analysis::spikeEpisodes(later, quarters) == whole, seed.constData());
        compared += qsizetype(before.size());
    }
    QVERIFY(compared > kManyRounds / 4);
}

void TestAlarmEpisodes::connection()
{
    AlarmAsk ask = askOf(AlarmKind::Connection);
    ask.terms.within = 5min;
    QVERIFY(analysis::connectionEpisodes(ask, {}).empty());
    QVERIFY(analysis::connectionEpisodes(ask, kNow.addSecs(-299)).empty());
    const auto found = analysis::connectionEpisodes(ask, kNow.addSecs(-3600));
    QCOMPARE(
        found,
        (AlarmEpisodes{
            {u"r-1"_s, QString(analysis::kBackendSubject), kNow.addSecs(-3300), {}, 60, 5, kNow}}));
}

void TestAlarmEpisodes::suppression()
{
    domain::AlarmTerms feed;
    feed.kind = AlarmKind::FrozenFeed;
    domain::AlarmTerms late;
    late.kind = AlarmKind::LateFeed;
    domain::AlarmTerms lost;
    lost.kind = AlarmKind::Connection;
    const AlarmEpisodes lateOnes{{.subject = u"i-1"_s}};
    const AlarmEpisodes lostOnes{{.subject = u"backend"_s}};
    QVERIFY(analysis::isSuppressed(feed, u"i-1"_s, late, lateOnes));
    QVERIFY(!analysis::isSuppressed(feed, u"i-2"_s, late, lateOnes));
    QVERIFY(analysis::isSuppressed(feed, u"i-2"_s, lost, lostOnes));
    QVERIFY(!analysis::isSuppressed(feed, u"i-2"_s, lost, {}));
    domain::AlarmTerms perUnit;
    perUnit.kind = AlarmKind::Overdue;
    perUnit.per = AlarmPer::Unit;
    domain::AlarmTerms perReport = perUnit;
    perReport.per = AlarmPer::Report;
    domain::AlarmTerms emergency;
    emergency.kind = AlarmKind::Emergency;
    QVERIFY(!analysis::isSuppressed(perReport, u"pa-1"_s, emergency,
                                    AlarmEpisodes{{.subject = u"pa-2"_s}}));
    QVERIFY(analysis::isSuppressed(perReport, u"pa-1"_s, perUnit,
                                   AlarmEpisodes{{.subject = u"u-2"_s}}));
}

QTEST_GUILESS_MAIN(TestAlarmEpisodes)

#include "tst_alarmepisodes.moc"
