// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/items/mediaboard.h"
#include "models/store/localday.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using analysis::DaySpan;
using analysis::SentimentCounts;
using domain::Collection;
using domain::MediaItem;
using domain::PeriodKind;
using domain::Sentiment;
using items::MediaBoardContent;
using items::MediaFilter;

namespace {

constexpr int kReaders = 3; ///< two for anything, one for what is urgent

const QDateTime kNow(QDate(2025, 5, 20), QTime(3, 30), QTimeZone::UTC); // 10:30 on the wall

MediaFilter days(const QDate &first, const QDate &last)
{
    return {.publishedFrom = store::startOfLocalDay(first),
            .publishedTo = store::startOfLocalDay(last.addDays(1))};
}

QDate dayOf(const MediaItem &item)
{
    return item.publishedAt.toOffsetFromUtc(7 * 3600).date();
}

void count(SentimentCounts &to, Sentiment sentiment)
{
    ++(sentiment == Sentiment::Positive   ? to.positive
       : sentiment == Sentiment::Neutral  ? to.neutral
       : sentiment == Sentiment::Negative ? to.negative
                                          : to.unknown);
}

domain::MediaSource sourceOf(const QString &id, const QString &kind)
{
    domain::MediaSource source;
    source.id = domain::MediaSourceId(id);
    source.version = 1;
    source.name = id;
    source.kind = kind;
    return source;
}

} // namespace

/// The board against the items themselves: shares beside two other periods, topics, trend, sources
/// and what is hot.
class TestMediaBoard : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    std::vector<MediaItem> m_items;

    [[nodiscard]] MediaBoardContent board(const MediaFilter &scope)
    {
        auto read = items::readMediaBoard(m_cache.db(), scope, kNow);
        if (!read)
            qFatal("%ls", qUtf16Printable(read.error().detail));
        return std::move(*read);
    }
    template<typename Belongs>
    [[nodiscard]] SentimentCounts counted(const DaySpan &span, Belongs belongs) const
    {
        SentimentCounts counts;
        for (const MediaItem &item : m_items) {
            if (span.holds(dayOf(item)) && belongs(item))
                count(counts, item.sentiment);
        }
        return counts;
    }
    [[nodiscard]] SentimentCounts counted(const DaySpan &span) const
    {
        return counted(span, [](const MediaItem &) { return true; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource random(41);
        std::vector<domain::Record> records;
        const QDateTime begin = store::startOfLocalDay(QDate(2024, 1, 3));
        const int seconds = int(begin.secsTo(kNow));
        for (int i = 0; i < 3000; ++i) {
            MediaItem item = random.mediaItem(i);
            // The first is the earliest; most stand around the ends of days and months.
            item.publishedAt = i == 0 ? begin : begin.addSecs(1 + random.below(seconds));
            if (i > 0 && random.below(3) == 0)
                item.publishedAt = store::startOfLocalDay(dayOf(item).addDays(1))
                                       .addMSecs(random.below(3) - 1);
            item.likes = random.below(40), item.shares = random.below(9);
            records.emplace_back(m_items.emplace_back(item));
        }
        VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page(records)));
        VERIFY_OK(m_cache.apply(Collection::MediaSources,
                                support::page({sourceOf(u"s-0"_s, u"central-press"_s),
                                               sourceOf(u"s-1"_s, u"local-press"_s),
                                               sourceOf(u"s-2"_s, u"local-press"_s),
                                               sourceOf(u"s-3"_s, u"social"_s)})));
    }

    void sharesStandBesideTwoOtherPeriods_data()
    {
        QTest::addColumn<DaySpan>("now");
        QTest::addColumn<DaySpan>("before");
        QTest::addColumn<DaySpan>("lastYear");
        const auto month = [](int year, int number) {
            const QDate first(year, number, 1);
            return DaySpan{first, first.addMonths(1).addDays(-1)};
        };
        QTest::addRow("month") << month(2025, 4) << month(2025, 3) << month(2024, 4);
        QTest::addRow("february") << month(2025, 2) << month(2025, 1) << month(2024, 2);
        QTest::addRow("quarter") << DaySpan{QDate(2025, 4, 1), QDate(2025, 6, 30)}
                                 << DaySpan{QDate(2025, 1, 1), QDate(2025, 3, 31)}
                                 << DaySpan{QDate(2024, 4, 1), QDate(2024, 6, 30)};
        QTest::addRow("ten-days") << DaySpan{QDate(2025, 5, 8), QDate(2025, 5, 17)}
                                  << DaySpan{QDate(2025, 4, 28), QDate(2025, 5, 7)}
                                  << DaySpan{QDate(2024, 5, 8), QDate(2024, 5, 17)};
        QTest::addRow("one-day") << DaySpan{QDate(2025, 5, 19), QDate(2025, 5, 19)}
                                 << DaySpan{QDate(2025, 5, 18), QDate(2025, 5, 18)}
                                 << DaySpan{QDate(2024, 5, 19), QDate(2024, 5, 19)};
    }
    void sharesStandBesideTwoOtherPeriods()
    {
        QFETCH(DaySpan, now);
        QFETCH(DaySpan, before);
        QFETCH(DaySpan, lastYear);
        const MediaBoardContent content = board(days(now.first, now.last));
        QCOMPARE(content.span, now);
        QCOMPARE(content.shares.now, counted(now));
        QCOMPARE(content.shares.before, counted(before));
        QCOMPARE(content.shares.lastYear, counted(lastYear));
        QCOMPARE(content.shares.sinceBefore, analysis::shareChange(counted(now), counted(before)));
        QCOMPARE(content.shares.sinceLastYear,
                 analysis::shareChange(counted(now), counted(lastYear)));
        QVERIFY(content.shares.sinceBefore && content.shares.sinceLastYear);
        QCOMPARE(content.counts.total, counted(now).all());
    }

    void whatTheCacheDoesNotReachIsNotCompared()
    {
        const auto january = board(days(QDate(2024, 2, 1), QDate(2024, 2, 29)));
        QVERIFY(!january.shares.sinceBefore); // the cache begins on 3 January
        QCOMPARE(january.shares.before, SentimentCounts());
        const auto later = board(days(QDate(2024, 3, 1), QDate(2024, 3, 31)));
        QVERIFY(later.shares.sinceBefore);
        QVERIFY(!later.shares.sinceLastYear);
        const auto year = board(days(QDate(2025, 1, 1), QDate(2025, 12, 31)));
        QVERIFY(!year.shares.sinceBefore);
        QVERIFY(!year.shares.sinceLastYear);
    }

    void anOpenScopeIsNotCompared()
    {
        const auto content = board({});
        QCOMPARE(content.span,
                 (DaySpan{QDate(2024, 1, 3),
                          dayOf(*std::ranges::max_element(m_items, {}, &MediaItem::publishedAt))}));
        QCOMPARE(content.shares.now.all(), qint64(m_items.size()));
        QVERIFY(!content.shares.sinceBefore && !content.shares.sinceLastYear);
        QCOMPARE(content.step, PeriodKind::Month);
        support::Cache empty;
        const auto nothing = items::readMediaBoard(empty.db(), {}, kNow);
        VERIFY_OK(nothing);
        QVERIFY(!nothing->span && nothing->trend.empty() && nothing->topics.empty());
        const auto dayWithoutItems = items::readMediaBoard(
            empty.db(), days(QDate(2025, 5, 1), QDate(2025, 5, 2)), kNow);
        VERIFY_OK(dayWithoutItems);
        QCOMPARE(dayWithoutItems->trend.size(), size_t(2));
    }

    void topicsTellHowTheirNegativeShareMoved()
    {
        const DaySpan now{QDate(2025, 4, 1), QDate(2025, 4, 30)};
        const DaySpan before{QDate(2025, 3, 1), QDate(2025, 3, 31)};
        auto scope = days(now.first, now.last);
        scope.units = {domain::UnitId(u"x-1"_s), domain::UnitId(u"x-2"_s)};
        const auto content = board(scope);
        QCOMPARE(content.topics.size(), size_t(5));
        for (const items::MediaTopicLine &line : content.topics) {
            const auto belongs = [&](const MediaItem &item) {
                return item.topics.contains(line.topic) &&
                       std::ranges::find(scope.units, item.unitId) != scope.units.end();
            };
            const auto change = analysis::shareChange(counted(now, belongs),
                                                      counted(before, belongs));
            QVERIFY(change);
            QCOMPARE(line.counts, counted(now, belongs));
            QCOMPARE(line.before, counted(before, belongs));
            QCOMPARE(line.negativeChange, change->negative);
        }
        QVERIFY(std::ranges::is_sorted(content.topics, std::ranges::greater(),
                                       [](const auto &line) { return line.counts.all(); }));
    }

    void trendCoversTheSpanUpToToday_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<PeriodKind>("step");
        QTest::addColumn<int>("steps");
        const auto day = [](int year, int month, int number) { return QDate(year, month, number); };
        QTest::addRow("days") << day(2025, 4, 1) << day(2025, 4, 30) << PeriodKind::Day << 30;
        QTest::addRow("this-month") << day(2025, 5, 1) << day(2025, 5, 31) << PeriodKind::Day << 20;
        QTest::addRow("62-days") << day(2025, 3, 1) << day(2025, 5, 1) << PeriodKind::Day << 62;
        QTest::addRow("weeks") << day(2025, 3, 1) << day(2025, 5, 2) << PeriodKind::Week << 10;
        QTest::addRow("leap-year")
            << day(2024, 1, 1) << day(2024, 12, 31) << PeriodKind::Week << 53;
        QTest::addRow("months") << day(2024, 1, 1) << day(2025, 1, 1) << PeriodKind::Month << 13;
    }
    void trendCoversTheSpanUpToToday()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(PeriodKind, step);
        QFETCH(int, steps);
        const auto content = board(days(first, last));
        QCOMPARE(content.step, step);
        QCOMPARE(int(content.trend.size()), steps);
        SentimentCounts all;
        qint64 interactions = 0;
        for (const items::MediaTrendBucket &bucket : content.trend) {
            const DaySpan within{std::max(first, bucket.period.start),
                                 std::min(last, bucket.period.end)};
            QCOMPARE(bucket.counts, counted(within));
            qint64 expected = 0;
            for (const MediaItem &item : m_items)
                expected += within.holds(dayOf(item)) ? item.interactions() : 0;
            QCOMPARE(bucket.interactions, expected);
            all += bucket.counts;
            interactions += bucket.interactions;
        }
        QCOMPARE(all, content.shares.now);
        QCOMPARE(interactions, content.counts.interactions);
    }

    void sourcesCanBeRanked()
    {
        const auto content = board(days(QDate(2025, 1, 1), QDate(2025, 3, 31)));
        QCOMPARE(content.sources.size(), size_t(4));
        for (const analysis::SourceCounts &source : content.sources) {
            analysis::SourceCounts expected{.id = source.id};
            for (const MediaItem &item : m_items) {
                if (item.sourceId != source.id || dayOf(item).year() != 2025 ||
                    dayOf(item).month() > 3)
                    continue;
                ++expected.items, expected.interactions += item.interactions();
                expected.negative += item.sentiment == Sentiment::Negative;
            }
            QCOMPARE(source, expected);
        }
    }

    void hotTopicsNameTheirEvidence()
    {
        support::Cache cache;
        std::vector<domain::Record> records;
        support::RecordSource random(43);
        const auto add = [&](int number, int hoursAgo, const QString &topic, const QString &source,
                             Sentiment sentiment) -> MediaItem & {
            MediaItem item = random.mediaItem(number);
            item.topics = {topic};
            item.sourceId = domain::MediaSourceId(source);
            item.publishedAt = kNow.addSecs(-3600 * hoursAgo);
            item.sentiment = sentiment;
            item.unitId = domain::UnitId(u"x-1"_s);
            return std::get<MediaItem>(records.emplace_back(item));
        };
        int number = 0;
        for (int day = 1; day <= 14; ++day) // one a day, at this hour
            (void)add(++number, 24 * day, u"Biển"_s, u"s-3"_s, Sentiment::Neutral);
        for (int i = 0; i < 12; ++i)
            (void)add(++number, 1, u"Biển"_s, u"s-3"_s, Sentiment::Neutral);
        for (int paper = 0; paper < 3; ++paper) { // three papers, one event
            MediaItem &item = add(++number, 9 - paper, u"Giao thông"_s, u"s-%1"_s.arg(paper),
                                  Sentiment::Neutral);
            item.title = u"Khánh thành cầu Văn Thánh ở phường Phú Tài sáng nay"_s;
            item.excerpt = u"Sáng 20/5, cầu Văn Thánh nối phường Phú Tài với phường Phú Trinh được "
                           "thông xe sau hai năm xây dựng."_s;
        }
        const domain::MediaItemId first(u"m-%1"_s.arg(number - 2));
        MediaItem &loud = add(++number, 3, u"Đất đai"_s, u"s-3"_s, Sentiment::Negative);
        loud.shares = 10'000;
        loud.unitId = domain::UnitId(u"x-2"_s);
        const domain::MediaItemId loudest = loud.id;
        VERIFY_OK(cache.apply(Collection::MediaItems, support::page(records)));
        VERIFY_OK(cache.apply(Collection::MediaSources,
                              support::page({sourceOf(u"s-0"_s, u"central-press"_s),
                                             sourceOf(u"s-1"_s, u"local-press"_s),
                                             sourceOf(u"s-2"_s, u"central-press"_s),
                                             sourceOf(u"s-3"_s, u"social"_s)})));

        // Whatever period is looked at, what is hot is hot now.
        const auto content = items::readMediaBoard(
            cache.db(), days(QDate(2025, 5, 1), QDate(2025, 5, 10)), kNow);
        VERIFY_OK(content);
        QHash<QString, items::HotLine> hot;
        for (const items::HotLine &line : content->hot) {
            QCOMPARE(line.hot.reasons.size(), size_t(1));
            QCOMPARE(line.evidence.size(), size_t(1));
            hot.insert(line.hot.topic, line);
        }
        QCOMPARE(hot.size(), 3);
        using analysis::HotReasonKind;
        const auto reason = [&](const QString &topic) {
            return hot.value(topic).hot.reasons.at(0);
        };
        QCOMPARE(reason(u"Biển"_s).kind, HotReasonKind::Spike);
        QCOMPARE(reason(u"Biển"_s).items, 12);
        QCOMPARE(reason(u"Biển"_s).median, 1.0);
        QVERIFY(hot.value(u"Biển"_s).evidence.at(0).id.isEmpty());
        QCOMPARE(reason(u"Giao thông"_s).kind, HotReasonKind::SeveralPapers);
        QCOMPARE(reason(u"Giao thông"_s).papers, 3);
        QCOMPARE(hot.value(u"Giao thông"_s).evidence.at(0).id, first);
        QCOMPARE(reason(u"Đất đai"_s).kind, HotReasonKind::Interactions);
        QCOMPARE(hot.value(u"Đất đai"_s).evidence.at(0).id, loudest);
        QCOMPARE(content->topics.size(), size_t(1)); // of the days looked at
        QCOMPARE(content->topics.at(0).topic, u"Biển");
        QCOMPARE(content->topics.at(0).hot, analysis::HotLevel::Watch);

        MediaFilter elsewhere;
        elsewhere.units = {domain::UnitId(u"x-2"_s)};
        const auto narrowed = items::readHotTopics(cache.db(), elsewhere, kNow);
        VERIFY_OK(narrowed);
        QCOMPARE(narrowed->size(), size_t(1));
        QCOMPARE(narrowed->at(0).hot.topic, u"Đất đai");
        const auto tomorrow = items::readHotTopics(cache.db(), {}, kNow.addDays(2));
        VERIFY_OK(tomorrow);
        QVERIFY(tomorrow->empty());
        const auto yesterday = items::readHotTopics(cache.db(), {}, kNow.addDays(-1));
        VERIFY_OK(yesterday); // what came later is not known yet
        QVERIFY(yesterday->empty());
    }

    void onlyTheNewestScopeIsShown()
    {
        store::ChangeHub hub;
        store::ReaderPool readers(m_cache.path(), support::key());
        const core::FixedClock clock(kNow);
        items::MediaBoard board(readers, hub, clock);
        QList<MediaFilter> seen;
        connect(&board, &items::Loaded::changed, this, [&] {
            if (board.content() && (seen.isEmpty() || seen.constLast() != board.content()->scope))
                seen.append(board.content()->scope);
        });
        const auto month = [](int number) {
            const QDate first(2025, number, 1);
            return days(first, first.addMonths(1).addDays(-1));
        };
        // No answer comes before the readers are let go.
        QSemaphore gate;
        const auto hold = [&] {
            const auto wait = [&gate](const store::Database &) {
                gate.acquire();
                return core::Result<int>(0);
            };
            for (const auto urgency :
                 {store::Urgency::Normal, store::Urgency::Normal, store::Urgency::Screen})
                (void)readers.run(wait, urgency);
        };
        hold();
        board.setScope(month(1));
        QVERIFY(board.isLoading());
        board.setScope(month(2));
        board.setScope(month(3));
        gate.release(kReaders);
        QTRY_VERIFY(!board.isLoading());
        QCOMPARE(seen, QList{month(3)});
        QCOMPARE(board.content()->asOf, kNow);
        QCOMPARE(board.content()->counts.total,
                 counted({QDate(2025, 3, 1), QDate(2025, 3, 31)}).all());

        hold();
        board.setScope(month(2));
        board.rest(); // nobody looks any more: the answer is dropped
        gate.release(kReaders);
        QTRY_VERIFY(!board.isLoading());
        QCOMPARE(seen, QList{month(3)});
        hold();
        board.setScope(month(1)); // and the old stays in sight until the new is there
        QVERIFY(board.isLoading());
        QCOMPARE(board.content()->scope, month(3));
        gate.release(kReaders);
        QTRY_COMPARE(board.content()->scope, month(1));
    }
    void anErrorIsTold()
    {
        store::ChangeHub hub;
        store::ReaderPool readers(m_cache.directory() + u"/none.db"_s, support::key());
        const core::FixedClock clock(kNow);
        items::MediaBoard board(readers, hub, clock);
        board.setScope({});
        QTRY_VERIFY(board.error());
        QVERIFY(!board.isLoading() && !board.content());
    }
};

QTEST_GUILESS_MAIN(TestMediaBoard)
#include "tst_mediaboard.moc"
