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
using domain::Indicator;
using domain::Observation;
using domain::Period;
using domain::PeriodKind;
using domain::ValueKind;
using domain::ValueStatus;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
constexpr int kFigureRounds = 80;

Indicator indicatorOf(PeriodKind rhythm, ValueKind kind = ValueKind::Flow)
{
    Indicator indicator;
    indicator.id = domain::IndicatorId(u"i-1"_s);
    indicator.periodKind = rhythm;
    indicator.kind = kind;
    indicator.dueDays = 2;
    return indicator;
}

AlarmAsk askOf(AlarmKind kind)
{
    AlarmAsk ask{.since = kNow.addYears(-2), .now = kNow};
    ask.rule.id = u"r-1"_s;
    ask.terms.kind = kind;
    return ask;
}

QDateTime noon(const QDate &day)
{
    return {day, QTime(5, 0), QTimeZone::UTC}; // 12:00 on the wall
}

/// The value of a day, published at noon of the next.
Observation daily(const QDate &day, double value)
{
    static int number = 0;
    Observation one;
    one.id.value = u"o-%1"_s.arg(++number, 6, 10, QChar(u'0'));
    one.period = Period::containing(PeriodKind::Day, day);
    one.value = value;
    one.status = ValueStatus::Official;
    one.publishedAt = noon(day.addDays(1));
    return one;
}

/// Values of days in a row, the last that of 11 June.
std::vector<Observation> days(const std::vector<double> &values)
{
    std::vector<Observation> made;
    QDate day = QDate(2025, 6, 11).addDays(1 - qint64(values.size()));
    for (const double value : values) {
        made.push_back(daily(day, value));
        day = day.addDays(1);
    }
    return made;
}

AlarmEpisodes episodesOf(const AlarmAsk &ask, const Indicator &indicator,
                         const std::vector<Observation> &versions)
{
    return analysis::figureEpisodes(ask, {indicator, versions});
}

/// "onset day–end day" by the day of the value, as in "2–5, 8–".
QString told(const AlarmEpisodes &episodes)
{
    QStringList parts;
    for (const AlarmEpisode &one : episodes) {
        const auto day = [](const QDateTime &at) { return at.date().addDays(-1).day(); };
        parts << u"%1–%2"_s.arg(day(one.onset))
                     .arg(one.cleared.isValid() ? QString::number(day(one.cleared)) : QString());
    }
    return parts.join(u", "_s);
}

} // namespace

/// Alarms about figures: what was published, when, and in which order it became known.
class TestAlarmFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thresholds_data();
    void thresholds();
    void valueAndLimit();
    void correctionsCountFromWhenTheyAreKnown();
    void lateArrivalsOfOlderPeriodsChangeNothing();
    void missingAndStrangeVersions();
    void plans();
    void frozen();
    void quality();
    void lateFeeds();
    void lateFeedsBySlots();
    void laterAnswersGoOnFromEarlierOnes();
};

void TestAlarmFigures::thresholds_data()
{
    QTest::addColumn<std::vector<double>>("values"); ///< of days up to 11 June
    QTest::addColumn<double>("above");               ///< 0: none
    QTest::addColumn<double>("below");
    QTest::addColumn<double>("deadBand");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    using Values = std::vector<double>;
    const auto row = [](const char *name, const Values &values, double above, double below,
                        double deadBand, int count, const QString &expected) {
        QTest::newRow(name) << values << above << below << deadBand << count << expected;
    };
    row("never", Values{1, 2, 3}, 9, 0, 0, 1, {});
    row("the limit itself is not above", Values{9, 9}, 9, 0, 0, 1, {});
    row("above, lasts", Values{1, 10, 11}, 9, 0, 0, 1, u"10–"_s);
    row("above, over", Values{1, 10, 9}, 9, 0, 0, 1, u"10–11"_s);
    row("comes and goes", Values{10, 9, 10, 9, 10}, 9, 0, 0, 1, u"7–8, 9–10, 11–"_s);
    row("a dead band holds it", Values{10, 9, 10, 9, 10}, 9, 0, 1, 1, u"7–"_s);
    row("over at the edge of the dead band", Values{10, 9, 8, 9}, 9, 0, 1, 1, u"8–10"_s);
    row("three in a row", Values{10, 10, 1, 10, 10, 10}, 9, 0, 0, 3, u"11–"_s);
    row("two in a row, then one good", Values{10, 10, 1, 10}, 9, 0, 0, 2, u"9–10"_s);
    row("fewer than asked for", Values{10, 10}, 9, 0, 0, 3, {});
    row("below", Values{5, 3, 5}, 0, 4, 0, 1, u"10–11"_s);
    row("below with a dead band", Values{3, 4, 4.5, 5}, 0, 4, 1, 1, u"8–11"_s);
    row("from above to below at once", Values{10, 1, 5}, 9, 4, 0, 1, u"9–11"_s);
}

void TestAlarmFigures::thresholds()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, above);
    QFETCH(double, below);
    QFETCH(double, deadBand);
    QFETCH(int, count);
    QFETCH(QString, expected);
    AlarmAsk ask = askOf(AlarmKind::Threshold);
    ask.terms.indicatorId.value = u"i-1"_s;
    if (above != 0)
        ask.terms.above = above;
    if (below != 0)
        ask.terms.below = below;
    ask.terms.deadBand = deadBand;
    ask.terms.count = count;
    // The last value becomes known at noon of the twelfth.
    ask.now = kNow.addDays(1);
    const auto versions = days(values);
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), expected);
    auto reversed = versions;
    std::ranges::reverse(reversed);
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), reversed)), expected);
}

void TestAlarmFigures::valueAndLimit()
{
    AlarmAsk ask = askOf(AlarmKind::Threshold);
    ask.terms.above = 9;
    const auto found = episodesOf(ask, indicatorOf(PeriodKind::Day), days({10, 12, 1}));
    // The value of the eleventh comes at noon: at nine it is still unknown.
    QCOMPARE(
        found,
        (AlarmEpisodes{
            {u"r-1"_s, u"i-1"_s, noon(QDate(2025, 6, 10)), {}, 12, 9, noon(QDate(2025, 6, 11))}}));
    // A value within the dead band keeps the limit that was passed.
    ask.terms.deadBand = 5;
    const auto held = episodesOf(ask, indicatorOf(PeriodKind::Day), days({12, 5, 1}));
    QCOMPARE(held.at(0).value, 5.0);
    QCOMPARE(held.at(0).limit, 9.0);
    // After a delay of two days.
    ask.terms.delay = 48h;
    QVERIFY(episodesOf(ask, indicatorOf(PeriodKind::Day), days({12, 5, 1})).empty());
    QCOMPARE(episodesOf(ask, indicatorOf(PeriodKind::Day), days({12, 12, 12, 1})).at(0).onset,
             noon(QDate(2025, 6, 11)));
}

void TestAlarmFigures::correctionsCountFromWhenTheyAreKnown()
{
    AlarmAsk ask = askOf(AlarmKind::Threshold);
    ask.terms.above = 9;
    auto versions = days({1, 10});
    Observation corrected = daily(QDate(2025, 6, 11), 3);
    corrected.status = ValueStatus::Corrected;
    corrected.publishedAt = noon(QDate(2025, 6, 14));
    versions.push_back(corrected);
    ask.now = noon(QDate(2025, 6, 13));
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), u"11–"_s);
    ask.now = noon(QDate(2025, 6, 15));
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), u"11–13"_s);
    // An estimate that comes later does not stand against an official value.
    versions.back().status = ValueStatus::Estimate;
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), u"11–"_s);
}

void TestAlarmFigures::lateArrivalsOfOlderPeriodsChangeNothing()
{
    AlarmAsk ask = askOf(AlarmKind::Threshold);
    ask.terms.above = 9;
    ask.now = kNow.addDays(1);
    auto versions = days({1, 10, 10, 10});
    versions[1].value = 1;
    versions[1].publishedAt = noon(QDate(2025, 6, 12)).addSecs(60); // that of the ninth
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), u"10–"_s);
}

void TestAlarmFigures::missingAndStrangeVersions()
{
    AlarmAsk ask = askOf(AlarmKind::Threshold);
    ask.terms.above = 9;
    ask.now = kNow.addDays(1);
    auto versions = days({10, 1, 10});
    versions[1].missing = true; // "no data" ends nothing
    QCOMPARE(told(episodesOf(ask, indicatorOf(PeriodKind::Day), versions)), u"9–"_s);
    // Of another rhythm or breakdown, of the future, or without a period: no news.
    versions = days({1, 1});
    versions.push_back(daily(QDate(2025, 6, 10), 99));
    versions.back().period = Period::containing(PeriodKind::Month, QDate(2025, 6, 10));
    versions.push_back(daily(QDate(2025, 6, 10), 99));
    versions.back().breakdown = u"level=THPT"_s;
    versions.push_back(daily(QDate(2025, 12, 31), 99));
    versions.back().publishedAt = noon(QDate(2025, 6, 11));
    versions.push_back(daily(QDate(2025, 6, 10), 99));
    versions.back().period = {};
    QVERIFY(episodesOf(ask, indicatorOf(PeriodKind::Day), versions).empty());
    // Without a moment of publication it is known on the day after.
    versions = days({10});
    versions[0].publishedAt = {};
    QCOMPARE(episodesOf(ask, indicatorOf(PeriodKind::Day), versions).at(0).onset,
             QDateTime(QDate(2025, 6, 11), QTime(17, 0), QTimeZone::UTC));
}

void TestAlarmFigures::plans()
{
    Indicator indicator = indicatorOf(PeriodKind::Month);
    indicator.cumulative = true;
    indicator.direction = domain::Direction::Up;
    std::vector<Observation> versions;
    for (int month = 1; month <= 4; ++month) { // 100, 100, 20, 160 of 1200 a year
        const double value = month == 3 ? 20 : month == 4 ? 160 : 100;
        Observation one = daily(QDate(2025, month, 1), value);
        one.period = Period::containing(PeriodKind::Month, QDate(2025, month, 1));
        one.publishedAt = noon(one.period.end.addDays(5));
        versions.push_back(one);
    }
    domain::Plan plan;
    plan.indicatorId = indicator.id;
    plan.year = 2025;
    plan.target = 1200;
    for (int month = 1; month <= 12; ++month)
        plan.monthlyCurve << month / 12.0;
    const std::vector plans{plan};
    AlarmAsk ask = askOf(AlarmKind::Plan);
    ask.terms.share = 0.9;
    const auto found = analysis::figureEpisodes(ask, {indicator, versions, plans});
    QCOMPARE(found.size(), 1U); // March: 220 of 300
    QCOMPARE(found[0].onset, noon(QDate(2025, 4, 5)));
    QCOMPARE(found[0].cleared, noon(QDate(2025, 5, 5))); // April: 380 of 400
    QCOMPARE(found[0].value, 220.0 / 300);
    QCOMPARE(found[0].limit, 0.9);
    ask.terms.deadBand = 0.06;
    QVERIFY(!analysis::figureEpisodes(ask, {indicator, versions, plans}).at(0).cleared.isValid());
    // Where less is better the reverse counts: 220 of 300 is well below what is allowed.
    ask.terms.deadBand = 0;
    indicator.direction = domain::Direction::Down;
    QVERIFY(analysis::figureEpisodes(ask, {indicator, versions, plans}).empty());
    versions[2].value = 300;
    const auto spent = analysis::figureEpisodes(ask, {indicator, versions, plans}).at(0);
    QVERIFY(qFuzzyCompare(spent.value.value_or(0), 400.0 / 660));
    // Without a plan of the year nothing can be said.
    QVERIFY(analysis::figureEpisodes(ask, {indicator, versions}).empty());
}

void TestAlarmFigures::frozen()
{
    AlarmAsk ask = askOf(AlarmKind::FrozenFeed);
    ask.terms.periods = 3;
    ask.now = kNow.addDays(1);
    const Indicator flow = indicatorOf(PeriodKind::Day);
    QVERIFY(episodesOf(ask, flow, days({7, 7, 8, 7})).empty());
    QCOMPARE(told(episodesOf(ask, flow, days({7, 7, 7, 8, 8}))), u"9–10"_s);
    const auto found = episodesOf(ask, flow, days({7, 7, 7, 7}));
    QCOMPARE(told(found), u"10–"_s);
    QCOMPARE(found[0].limit, 3.0);
    QVERIFY(episodesOf(ask, flow, days({0, 0, 0, 0})).empty()); // nothing happened: good
    auto gaps = days({7, 7, 1, 7});
    gaps[2].missing = true;
    QCOMPARE(told(episodesOf(ask, flow, gaps)), u"11–"_s);
    // A stock may stand still, unless somebody asks for it by name.
    const Indicator stock = indicatorOf(PeriodKind::Day, ValueKind::Stock);
    QVERIFY(episodesOf(ask, stock, days({7, 7, 7, 7})).empty());
    ask.terms.indicatorId = stock.id;
    QCOMPARE(told(episodesOf(ask, stock, days({7, 7, 7, 7}))), u"10–"_s);
}

void TestAlarmFigures::quality()
{
    Indicator indicator = indicatorOf(PeriodKind::Day);
    indicator.validMin = 0;
    indicator.validMax = 100;
    AlarmAsk ask = askOf(AlarmKind::Quality);
    ask.now = kNow.addDays(1);
    const auto versions = days({50, 101, 102, 50, -1, 50});
    QCOMPARE(told(episodesOf(ask, indicator, versions)), u"7–9, 10–11"_s);
    ask.terms.checks = {u"above-range"_s};
    QCOMPARE(told(episodesOf(ask, indicator, versions)), u"7–9"_s);
    ask.terms.checks = {u"duplicate"_s};
    QVERIFY(episodesOf(ask, indicator, versions).empty());
    auto twice = days({50, 51});
    twice.push_back(twice.back());
    twice.back().id.value = u"o-twin"_s;
    QCOMPARE(told(episodesOf(ask, indicator, twice)), u"11–"_s);
    QVERIFY(analysis::alarmChecks().contains(u"duplicate"_s));
    QVERIFY(analysis::alarmChecks().contains(u"above-range"_s));
}

void TestAlarmFigures::lateFeeds()
{
    const Indicator indicator = indicatorOf(PeriodKind::Day); // due two days later
    AlarmAsk ask = askOf(AlarmKind::LateFeed);
    ask.terms.days = 1;
    // The value of the fifth is due on the seventh, late from the ninth on, and comes on the tenth
    // with nothing in between.
    std::vector<Observation> versions{daily(QDate(2025, 6, 4), 1)};
    auto found = episodesOf(ask, indicator, versions);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].onset, QDateTime(QDate(2025, 6, 8), QTime(17, 0), QTimeZone::UTC));
    QVERIFY(!found[0].cleared.isValid());
    QCOMPARE(found[0].value, 4.0); // days since the end of the seventh
    QCOMPARE(found[0].limit, 1.0);
    // A value of a later day makes up for it.
    versions.push_back(daily(QDate(2025, 6, 9), 1));
    found = episodesOf(ask, indicator, versions);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].cleared, noon(QDate(2025, 6, 10)));
    // In time.
    QVERIFY(episodesOf(ask, indicator, days({1, 1, 1, 1, 1})).empty());
    // "No data" is an answer.
    auto nothing = days({1, 1, 1, 1, 1});
    nothing.back().missing = true;
    QVERIFY(episodesOf(ask, indicator, nothing).empty());
    // What never came is not known to be due, and what ended is not due any more.
    QVERIFY(episodesOf(ask, indicator, {}).empty());
    Indicator ended = indicator;
    ended.validTo = QDate(2025, 6, 5);
    QVERIFY(episodesOf(ask, ended, {daily(QDate(2025, 6, 4), 1)}).empty());
}

void TestAlarmFigures::lateFeedsBySlots()
{
    const Indicator indicator = indicatorOf(PeriodKind::Month);
    AlarmAsk ask = askOf(AlarmKind::LateFeed);
    Observation april = daily(QDate(2025, 4, 1), 1);
    april.period = Period::containing(PeriodKind::Month, QDate(2025, 4, 1));
    april.publishedAt = noon(QDate(2025, 5, 1));
    const std::vector versions{april};
    domain::Slot may;
    may.period = Period::containing(PeriodKind::Month, QDate(2025, 5, 1));
    may.state = u"due"_s;
    const auto found = [&] {
        const std::vector due{may};
        return analysis::figureEpisodes(ask, {indicator, versions, {}, due});
    };
    // By the dictionary due on 2 June.
    QCOMPARE(found().at(0).onset, QDateTime(QDate(2025, 6, 2), QTime(17, 0), QTimeZone::UTC));
    may.dueAt = noon(QDate(2025, 6, 9));
    QCOMPARE(found().at(0).onset, noon(QDate(2025, 6, 9)));
    may.filledAt = noon(QDate(2025, 6, 11));
    QCOMPARE(found().at(0).cleared, noon(QDate(2025, 6, 11)));
    may.filledAt = {};
    may.state = u"none"_s; // there was nothing to report
    QVERIFY(found().empty());
    may.state = u"due"_s;
    may.dueAt = noon(QDate(2025, 6, 20));
    QVERIFY(found().empty());
}

void TestAlarmFigures::laterAnswersGoOnFromEarlierOnes()
{
    qsizetype compared = 0;
    for (int round = 0; round < kFigureRounds; ++round) {
        const int fixed = qEnvironmentVariableIntValue("IOC_SEED");
        const auto number = fixed > 0 ? quint32(fixed) : quint32(round + 1);
        const QByteArray seed = "seed " + QByteArray::number(number);
        QRandomGenerator random(number);
        Indicator indicator = indicatorOf(PeriodKind::Day);
        indicator.validMax = 9;
        std::vector<Observation> versions;
        for (int i = 0; i < 60; ++i) {
            Observation one = daily(QDate(2025, 6, 11).addDays(-random.bounded(30)),
                                    random.bounded(6) == 0 ? 10 : random.bounded(8));
            one.publishedAt = one.publishedAt.addSecs(3600 * random.bounded(120));
            one.status = ValueStatus(1 + random.bounded(4));
            one.missing = random.bounded(10) == 0;
            versions.push_back(one);
        }
        constexpr std::array kKinds{AlarmKind::Threshold, AlarmKind::FrozenFeed, AlarmKind::Quality,
                                    AlarmKind::LateFeed};
        AlarmAsk later = askOf(kKinds.at(size_t(random.bounded(4))));
        later.terms.above = 5;
        later.terms.deadBand = random.bounded(3);
        later.terms.count = 1 + random.bounded(3);
        later.terms.periods = 2;
        later.terms.delay = std::chrono::minutes(random.bounded(2) * 900);
        AlarmAsk earlier = later;
        earlier.now = kNow.addSecs(-3600 * random.bounded(24 * 25));
        auto whole = episodesOf(later, indicator, versions);
        const auto before = episodesOf(earlier, indicator, versions);
        std::ranges::shuffle(versions, random);
        QVERIFY2(episodesOf(later, indicator, versions) == whole, seed.constData());
        std::erase_if(whole, [&](const auto &one) { return one.onset > earlier.now; });
        QVERIFY2(whole.size() == before.size(), seed.constData());
        for (size_t i = 0; i < whole.size(); ++i) {
            const bool lasted = !whole[i].cleared.isValid() || whole[i].cleared > earlier.now;
            QVERIFY2(before[i].onset == whole[i].onset, seed.constData());
            QVERIFY2(before[i].cleared == (lasted ? QDateTime() : whole[i].cleared),
                     seed.constData());
            ++compared;
        }
    }
    QVERIFY(compared > kFigureRounds);
}

QTEST_GUILESS_MAIN(TestAlarmFigures)

#include "tst_alarmfigures.moc"
