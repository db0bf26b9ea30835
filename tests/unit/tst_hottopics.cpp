// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/hottopics.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using analysis::HotLevel;
using analysis::HotReason;
using analysis::HotReasonKind;
using analysis::HotTopic;
using analysis::hotTopics;
using analysis::TopicHour;
using analysis::TopicItem;
using domain::MediaItemId;
using domain::MediaSourceId;
using domain::Sentiment;

namespace {

constexpr qint64 kHour = 485'000; ///< the hour of "now"
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kNow = kHour * kHourMs + 20 * 60'000;

const QString kSea = u"Môi trường biển"_s;
const QString kLand = u"Đất đai"_s;

/// So many items at this time of each of the last days.
std::vector<TopicHour> history(const QString &topic, const std::vector<qint64> &perDay)
{
    std::vector<TopicHour> hours;
    for (size_t day = 0; day < perDay.size(); ++day)
        hours.push_back({topic, kHour - 24 * qint64(day + 1) - 2, perDay[day]});
    return hours;
}

/// Something has been collected for longer than the median looks back.
std::vector<TopicHour> longHistory()
{
    return {{u"Khác"_s, kHour - 15 * 24, 1}};
}

std::vector<TopicHour> joined(std::vector<TopicHour> a, const std::vector<TopicHour> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

TopicItem loud(const QString &id, qint64 interactions, Sentiment sentiment = Sentiment::Negative)
{
    return {.id = MediaItemId(id),
            .topics = {kSea},
            .publishedAt = kNow - kHourMs,
            .sentiment = sentiment,
            .interactions = interactions};
}

TopicItem article(const QString &source, qint64 story, const QString &kind = u"central-press"_s)
{
    return {.id = MediaItemId(source + QString::number(story)),
            .topics = {kSea},
            .publishedAt = kNow - 20 * kHourMs,
            .sourceId = MediaSourceId(source),
            .sourceKind = kind,
            .story = story};
}

const std::vector<TopicItem> kThreePapers{article(u"a"_s, 4), article(u"b"_s, 4),
                                          article(u"c"_s, 4, u"local-press"_s)};

QList<int> kindsOf(const std::vector<HotTopic> &topics)
{
    QList<int> kinds;
    if (!topics.empty()) {
        for (const HotReason &reason : topics.front().reasons)
            kinds << int(reason.kind);
    }
    return kinds;
}

} // namespace

/// What makes a topic hot, and how hot.
class TestHotTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spike_data()
    {
        QTest::addColumn<QList<qint64>>("before"); // one for each day
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("hot");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("limit");
        const auto row = [](const char *name, const QList<qint64> &before, qint64 now, bool hot,
                            double median = 0, double limit = 0) {
            QTest::newRow(name) << before << now << hot << median << limit;
        };
        const QList<qint64> fives(14, 5);
        row("three-times", fives, 15, true, 5, 15);
        row("not-three-times", fives, 14, false);
        row("ten-are-needed", QList<qint64>(14, 2), 9, false);
        row("ten-suffice", QList<qint64>(14, 2), 10, true, 2, 10);
        row("none-before", {}, 10, true, 0, 10);
        row("none-before-and-few", {}, 9, false);
        row("median-of-an-even-number", {9, 1, 4, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 7}, 17, true, 5.5,
            16.5);
        row("median-is-not-the-mean", {90, 90, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4}, 12, true, 4,
            12);
        row("mostly-quiet", {90, 90, 90, 90, 90, 90}, 10, true, 0, 10); // eight days of none
    }
    void spike()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(qint64, now);
        QFETCH(bool, hot);
        QFETCH(double, median);
        QFETCH(double, limit);
        auto hours = joined(history(kSea, {before.cbegin(), before.cend()}), longHistory());
        hours.push_back({kSea, kHour, now - 2});
        hours.push_back({kSea, kHour - 5, 1});
        hours.push_back({kSea, kHour - 5, 1}); // the same hour again adds up
        const auto topics = hotTopics(hours, {}, kNow);
        QCOMPARE(topics.size(), size_t(hot));
        if (!hot)
            return;
        QCOMPARE(topics[0].topic, kSea);
        QCOMPARE(topics[0].level, HotLevel::Watch);
        QCOMPARE(topics[0].items, now);
        const HotReason expected{.kind = HotReasonKind::Spike,
                                 .limit = limit,
                                 .items = now,
                                 .median = median,
                                 .days = 14,
                                 .factor = median > 0 ? std::optional(double(now) / median)
                                                      : std::nullopt};
        QCOMPARE(topics[0].reasons, std::vector{expected});
    }
    void spikeIsOfTheSameHoursOfDay_data()
    {
        QTest::addColumn<qint64>("hoursBefore"); // of the ten items of each day
        QTest::addColumn<bool>("hot");
        QTest::newRow("first-hour") << qint64(5) << false;
        QTest::newRow("last-hour") << qint64(0) << false;
        QTest::newRow("an-hour-too-early") << qint64(6) << true;
        QTest::newRow("an-hour-too-late") << qint64(-1) << true;
    }
    void spikeIsOfTheSameHoursOfDay()
    {
        QFETCH(qint64, hoursBefore);
        QFETCH(bool, hot);
        auto hours = longHistory();
        hours.push_back({kSea, kHour - 3, 20});
        for (int day = 1; day <= 14; ++day)
            hours.push_back({kSea, kHour - 24 * day - hoursBefore, 10});
        QCOMPARE(hotTopics(hours, {}, kNow).size(), size_t(hot));
    }
    void daysBeforeCollectingDoNotCount()
    {
        std::vector<TopicHour> hours{{kSea, kHour, 30}};
        QVERIFY(hotTopics(hours, {}, kNow).empty()); // nothing to compare with
        hours.push_back({kLand, kHour - 2 * 24 - 5, 1});
        QVERIFY(hotTopics(hours, {}, kNow).empty()); // two days
        hours.back().hour -= 24;
        const auto topics = hotTopics(hours, {}, kNow);
        QCOMPARE(topics.size(), size_t(1));
        QCOMPARE(topics[0].reasons[0].days, 3);
        hours.back().hour += 1; // the third day's hours were not collected from their beginning
        QVERIFY(hotTopics(hours, {}, kNow).empty());
    }
    void negativeShare_data()
    {
        QTest::addColumn<qint64>("items");
        QTest::addColumn<qint64>("negative");
        QTest::addColumn<qint64>("unlabelled");
        QTest::addColumn<qint64>("whole"); // 0: not hot
        QTest::newRow("half-of-ten") << qint64(10) << qint64(5) << qint64(0) << qint64(10);
        QTest::newRow("less-than-half") << qint64(11) << qint64(5) << qint64(0) << qint64(0);
        QTest::newRow("nine") << qint64(9) << qint64(9) << qint64(0) << qint64(0);
        QTest::newRow("unknown-apart") << qint64(30) << qint64(6) << qint64(18) << qint64(12);
        QTest::newRow("mostly-unknown") << qint64(30) << qint64(9) << qint64(21) << qint64(0);
        QTest::newRow("more-than-all") << qint64(10) << qint64(99) << qint64(0) << qint64(10);
        QTest::newRow("none-at-all") << qint64(0) << qint64(50) << qint64(0) << qint64(0);
    }
    void negativeShare()
    {
        QFETCH(qint64, items);
        QFETCH(qint64, negative);
        QFETCH(qint64, unlabelled);
        QFETCH(qint64, whole);
        std::vector<TopicHour> hours{{kSea, kHour - 23, items, negative, unlabelled},
                                     {kSea, kHour - 24, 100, 100, 0}}; // a day ago
        const auto topics = hotTopics(hours, {}, kNow);
        QCOMPARE(topics.size(), size_t(whole > 0));
        if (whole == 0)
            return;
        const HotReason expected{.kind = HotReasonKind::NegativeShare,
                                 .limit = 50,
                                 .negative = {std::min(negative, items), whole}};
        QCOMPARE(topics[0].reasons, std::vector{expected});
        QCOMPARE(topics[0].items, items);
    }
    void loudItem_data()
    {
        QTest::addColumn<qint64>("interactions");
        QTest::addColumn<int>("sentiment");
        QTest::addColumn<qint64>("hoursAgo");
        QTest::addColumn<bool>("hot");
        const int negative = int(Sentiment::Negative);
        QTest::newRow("limit") << qint64(10'000) << negative << qint64(0) << true;
        QTest::newRow("below") << qint64(9'999) << negative << qint64(0) << false;
        QTest::newRow("a-day-old") << qint64(10'000) << negative << qint64(23) << true;
        QTest::newRow("older") << qint64(10'000) << negative << qint64(24) << false;
        QTest::newRow("positive") << qint64(50'000) << int(Sentiment::Positive) << qint64(0)
                                  << false;
        QTest::newRow("unknown") << qint64(50'000) << int(Sentiment::Unknown) << qint64(0) << false;
    }
    void loudItem()
    {
        QFETCH(qint64, interactions);
        QFETCH(int, sentiment);
        QFETCH(qint64, hoursAgo);
        QFETCH(bool, hot);
        TopicItem item = loud(u"m1"_s, interactions, Sentiment(sentiment));
        item.publishedAt = kNow - hoursAgo * kHourMs;
        QCOMPARE(hotTopics({}, std::vector{item}, kNow).size(), size_t(hot));
    }
    void loudestIsNamed()
    {
        TopicItem elsewhere = loud(u"m0"_s, 70'000);
        elsewhere.topics = {kLand, QString(), kLand};
        const std::vector items{loud(u"m1"_s, 11'000), loud(u"m3"_s, 20'000), loud(u"m2"_s, 20'000),
                                loud(u"m4"_s, 90'000, Sentiment::Neutral), elsewhere};
        const auto topics = hotTopics({}, items, kNow);
        QCOMPARE(topics.size(), size_t(2)); // the topic "" is none
        const HotReason expected{.kind = HotReasonKind::Interactions,
                                 .limit = 10'000,
                                 .item = MediaItemId(u"m2"_s),
                                 .interactions = 20'000};
        QCOMPARE(topics[0].topic, kSea);
        QCOMPARE(topics[0].reasons, std::vector{expected});
    }
    void papers_data()
    {
        QTest::addColumn<std::vector<TopicItem>>("items");
        QTest::addColumn<qint64>("papers"); // 0: not hot
        QTest::addColumn<qint64>("story");
        const auto row = [](const char *name, std::vector<TopicItem> items, qint64 papers,
                            qint64 story = -1) {
            QTest::newRow(name) << std::move(items) << papers << story;
        };
        row("three", kThreePapers, 3, 4);
        row("two", {kThreePapers[0], kThreePapers[1]}, 0);
        row("one-paper-thrice", {kThreePapers[0], kThreePapers[1], article(u"b"_s, 4)}, 0);
        row("not-press",
            {kThreePapers[0], kThreePapers[1], article(u"c"_s, 4, u"social"_s),
             article(u"d"_s, 4, u"aggregator"_s)},
            0);
        row("two-stories", {kThreePapers[0], kThreePapers[1], article(u"c"_s, 5)}, 0);
        row("no-story", {article(u"a"_s, -1), article(u"b"_s, -1), article(u"c"_s, -1)}, 0);
        row("no-source", {kThreePapers[0], kThreePapers[1], article({}, 4)}, 0);
        auto two = kThreePapers;
        for (const auto *source : {u"a", u"b", u"c", u"d"})
            two.push_back(article(QStringView(source).toString(), 9));
        row("most-papers", two, 4, 9);
    }
    void papers()
    {
        QFETCH(std::vector<TopicItem>, items);
        QFETCH(qint64, papers);
        QFETCH(qint64, story);
        const auto topics = hotTopics({}, items, kNow);
        QCOMPARE(topics.size(), size_t(papers > 0));
        if (papers == 0)
            return;
        const HotReason expected{
            .kind = HotReasonKind::SeveralPapers, .limit = 3, .story = story, .papers = papers};
        QCOMPARE(topics[0].reasons, std::vector{expected});
    }
    void levels_data()
    {
        QTest::addColumn<bool>("spike");
        QTest::addColumn<bool>("negative");
        QTest::addColumn<bool>("loud");
        QTest::addColumn<bool>("papers");
        QTest::addColumn<int>("level");
        const auto row = [](const char *name, bool spike, bool negative, bool loud, bool papers,
                            HotLevel level) {
            QTest::newRow(name) << spike << negative << loud << papers << int(level);
        };
        row("spike", true, false, false, false, HotLevel::Watch);
        row("negative", false, true, false, false, HotLevel::Watch);
        row("loud", false, false, true, false, HotLevel::Watch);
        row("papers", false, false, false, true, HotLevel::Watch);
        row("spike-loud", true, false, true, false, HotLevel::Alert);
        row("spike-papers", true, false, false, true, HotLevel::Alert);
        row("negative-loud", false, true, true, false, HotLevel::Alert);
        row("loud-papers", false, false, true, true, HotLevel::Alert);
        row("spike-negative", true, true, false, false, HotLevel::Urgent);
        row("three", false, true, true, true, HotLevel::Urgent);
        row("three-with-a-spike", true, false, true, true, HotLevel::Urgent);
        row("all", true, true, true, true, HotLevel::Urgent);
    }
    void levels()
    {
        QFETCH(bool, spike);
        QFETCH(bool, negative);
        QFETCH(bool, loud);
        QFETCH(bool, papers);
        QFETCH(int, level);
        auto hours = longHistory();
        hours.push_back({kSea, spike ? kHour - 1 : kHour - 10, 20, negative ? 15 : 1});
        std::vector<TopicItem> items;
        if (loud)
            items.push_back(::loud(u"m1"_s, 12'000));
        if (papers)
            items.insert(items.end(), kThreePapers.begin(), kThreePapers.end());
        const auto topics = hotTopics(hours, items, kNow);
        QCOMPARE(topics.size(), size_t(1));
        QCOMPARE(topics[0].level, HotLevel(level));
        QList<int> expected;
        const std::array given{spike, negative, loud, papers};
        for (int kind = 0; kind < int(given.size()); ++kind) {
            if (given[size_t(kind)])
                expected << kind;
        }
        QCOMPARE(kindsOf(topics), expected);
    }
    void hottestFirst()
    {
        auto hours = longHistory();
        hours.push_back({u"ít"_s, kHour, 12});
        hours.push_back({u"nhiều"_s, kHour, 40});
        hours.push_back({u"bằng"_s, kHour, 12});
        hours.push_back({u"khẩn"_s, kHour, 11, 11});
        hours.push_back({kSea, kHour, 12});
        QStringList order;
        for (const HotTopic &topic : hotTopics(hours, std::vector{loud(u"m1"_s, 10'000)}, kNow))
            order << topic.topic;
        QCOMPARE(order, (QStringList{u"khẩn"_s, kSea, u"nhiều"_s, u"bằng"_s, u"ít"_s}));
    }
    void itemsOfTheFutureDoNotCount()
    {
        auto hours = longHistory();
        hours.push_back({kSea, kHour + 1, 500, 500});
        hours.push_back({{}, kHour, 500, 500});
        hours.push_back({kSea, kHour, -30, -30});
        TopicItem ahead = loud(u"m1"_s, 50'000);
        ahead.publishedAt = (kHour + 1) * kHourMs;
        QVERIFY(hotTopics(hours, std::vector{ahead}, kNow).empty());
        ahead.publishedAt -= 1; // later than now, but this hour has begun: clocks differ by minutes
        QCOMPARE(hotTopics(hours, std::vector{ahead}, kNow).size(), size_t(1));
        // A clock that jumped a year ahead or back sees nothing, and says nothing.
        hours = joined(history(kSea, {5, 5, 5}), {{kSea, kHour, 100, 100}});
        QVERIFY(hotTopics(hours, {}, kNow + 8'760 * kHourMs).empty());
        QVERIFY(hotTopics(hours, {}, kNow - 8'760 * kHourMs).empty());
    }
    void limitsAreTheCallers()
    {
        auto hours = longHistory();
        hours.push_back({kSea, kHour - 1, 5, 2});
        const std::vector items{loud(u"m1"_s, 100), article(u"a"_s, 1), article(u"b"_s, 1)};
        QVERIFY(hotTopics(hours, items, kNow).empty());
        const analysis::HotTopicLimits low{.spikeHours = 2,
                                           .leastItems = 5,
                                           .negativePercent = 40,
                                           .interactions = 100,
                                           .papers = 2};
        QCOMPARE(kindsOf(hotTopics(hours, items, kNow, low)), (QList<int>{0, 1, 2, 3}));
    }
    void hours()
    {
        QCOMPARE(analysis::mediaHour(0), 0);
        QCOMPARE(analysis::mediaHour(kHourMs - 1), 0);
        QCOMPARE(analysis::mediaHour(kHourMs), 1);
        QCOMPARE(analysis::mediaHour(-1), -1);
        QCOMPARE(analysis::mediaHour(-kHourMs), -1);
        QCOMPARE(analysis::mediaHour(kNow), kHour);
    }
    void nothingIsHotOfNothing() { QVERIFY(hotTopics({}, {}, kNow).empty()); }
};

QTEST_APPLESS_MAIN(TestHotTopics)
#include "tst_hottopics.moc"
