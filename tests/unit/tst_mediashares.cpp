// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mediashares.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::DaySentiments;
using analysis::DaySpan;
using analysis::MediaShares;
using analysis::SentimentCounts;
using analysis::Share;
using analysis::ShareBucket;
using domain::PeriodKind;
using domain::Sentiment;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

DaySpan span(const QString &first, const QString &last)
{
    return {day(first), day(last)};
}

/// "2025-06: 3", of the negative ones.
QStringList shown(const std::vector<ShareBucket> &buckets)
{
    QStringList lines;
    for (const ShareBucket &bucket : buckets)
        lines << u"%1: %2"_s.arg(bucket.period.code()).arg(bucket.counts.negative);
    return lines;
}

const std::vector<DaySentiments> kDays{{day(u"2025-06-01"_s), {.negative = 1}},
                                       {day(u"2025-06-08"_s), {.negative = 2}},
                                       {day(u"2025-06-09"_s), {.negative = 4}},
                                       {day(u"2025-07-31"_s), {.negative = 8}},
                                       {day(u"2025-06-09"_s), {.negative = 16}}};

} // namespace

/// Sentiment shares and their change.
class TestMediaShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreOfTheLabelled()
    {
        const SentimentCounts counts{60, 20, 20, 900};
        QCOMPARE(counts.share(Sentiment::Positive), (Share{60, 100}));
        QCOMPARE(counts.share(Sentiment::Neutral), (Share{20, 100}));
        QCOMPARE(counts.share(Sentiment::Negative), (Share{20, 100}));
        QCOMPARE(counts.share(Sentiment::Unknown), (Share{900, 1000}));
        QCOMPARE(counts.share(Sentiment::Positive).percent(), 60.0);
        QVERIFY(!SentimentCounts{.unknown = 5}.share(Sentiment::Negative).percent());
    }
    void spans_data();
    void spans();
    void changesAreInPoints();
    void nothingIsNotCompared_data();
    void nothingIsNotCompared();
    void series_data();
    void series();
    void tooLongASeriesIsNone();
};

void TestMediaShares::spans_data()
{
    QTest::addColumn<DaySpan>("now");
    QTest::addColumn<DaySpan>("before");
    QTest::addColumn<DaySpan>("lastYear");
    const auto row = [](const char *name, const DaySpan &now, const DaySpan &before,
                        const DaySpan &lastYear) {
        QTest::newRow(name) << now << before << lastYear;
    };
    row("month", span(u"2025-03-01"_s, u"2025-03-31"_s), span(u"2025-02-01"_s, u"2025-02-28"_s),
        span(u"2024-03-01"_s, u"2024-03-31"_s));
    row("january", span(u"2025-01-01"_s, u"2025-01-31"_s), span(u"2024-12-01"_s, u"2024-12-31"_s),
        span(u"2024-01-01"_s, u"2024-01-31"_s));
    row("february", span(u"2025-02-01"_s, u"2025-02-28"_s), span(u"2025-01-01"_s, u"2025-01-31"_s),
        span(u"2024-02-01"_s, u"2024-02-29"_s));
    row("leap-february", span(u"2024-02-01"_s, u"2024-02-29"_s),
        span(u"2024-01-01"_s, u"2024-01-31"_s), span(u"2023-02-01"_s, u"2023-02-28"_s));
    row("quarter", span(u"2025-04-01"_s, u"2025-06-30"_s), span(u"2025-01-01"_s, u"2025-03-31"_s),
        span(u"2024-04-01"_s, u"2024-06-30"_s));
    row("year", span(u"2024-01-01"_s, u"2024-12-31"_s), span(u"2023-01-01"_s, u"2023-12-31"_s),
        span(u"2023-01-01"_s, u"2023-12-31"_s));
    row("days", span(u"2025-06-03"_s, u"2025-06-12"_s), span(u"2025-05-24"_s, u"2025-06-02"_s),
        span(u"2024-06-03"_s, u"2024-06-12"_s));
    row("one-day", span(u"2024-02-29"_s, u"2024-02-29"_s), span(u"2024-02-28"_s, u"2024-02-28"_s),
        span(u"2023-02-28"_s, u"2023-02-28"_s));
    row("part-of-a-month", span(u"2025-06-01"_s, u"2025-06-12"_s),
        span(u"2025-05-20"_s, u"2025-05-31"_s), span(u"2024-06-01"_s, u"2024-06-12"_s));
}

void TestMediaShares::spans()
{
    QFETCH(DaySpan, now);
    QTEST(analysis::spanBefore(now), "before");
    QTEST(analysis::spanLastYear(now), "lastYear");
}

void TestMediaShares::changesAreInPoints()
{
    const std::vector<DaySentiments> days{{day(u"2025-06-01"_s), {40, 30, 10, 7}},
                                          {day(u"2025-06-30"_s), {20, 0, 0, 0}},
                                          {day(u"2025-05-31"_s), {5, 4, 1, 0}},
                                          {day(u"2024-06-10"_s), {1, 1, 2, 0}},
                                          {day(u"2025-07-01"_s), {0, 0, 500, 0}}};
    const MediaShares shares = analysis::mediaShares(days, span(u"2025-06-01"_s, u"2025-06-30"_s));
    QCOMPARE(shares.now, (SentimentCounts{60, 30, 10, 7}));
    QCOMPARE(shares.before.labelled(), 10);
    QCOMPARE(shares.lastYear.labelled(), 4);
    QCOMPARE(shares.sinceBefore, (analysis::ShareChange{10, -10, 0}));
    QCOMPARE(shares.sinceLastYear, (analysis::ShareChange{35, 5, -40}));
}

void TestMediaShares::nothingIsNotCompared_data()
{
    QTest::addColumn<SentimentCounts>("now");
    QTest::addColumn<SentimentCounts>("base");
    QTest::addColumn<bool>("compared");
    const SentimentCounts some{1, 1, 1, 0};
    const SentimentCounts unlabelled{0, 0, 0, 80};
    QTest::newRow("both") << some << some << true;
    QTest::newRow("base-empty") << some << SentimentCounts() << false;
    QTest::newRow("base-unlabelled") << some << unlabelled << false;
    QTest::newRow("now-empty") << SentimentCounts() << some << false;
    QTest::newRow("now-unlabelled") << unlabelled << some << false;
}

void TestMediaShares::nothingIsNotCompared()
{
    QFETCH(SentimentCounts, now);
    QFETCH(SentimentCounts, base);
    QFETCH(bool, compared);
    QCOMPARE(analysis::shareChange(now, base).has_value(), compared);
}

void TestMediaShares::series_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<DaySpan>("of");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, PeriodKind kind, const DaySpan &of,
                        const QStringList &expected) {
        QTest::newRow(name) << int(kind) << of << expected;
    };
    row("days", PeriodKind::Day, span(u"2025-06-07"_s, u"2025-06-09"_s),
        {u"2025-06-07: 0"_s, u"2025-06-08: 2"_s, u"2025-06-09: 20"_s});
    row("weeks-begin-on-monday", PeriodKind::Week, span(u"2025-06-02"_s, u"2025-06-15"_s),
        {u"2025-W23: 2"_s, u"2025-W24: 20"_s});
    row("parts-of-weeks", PeriodKind::Week, span(u"2025-06-08"_s, u"2025-06-10"_s),
        {u"2025-W23: 2"_s, u"2025-W24: 20"_s});
    row("days-outside-do-not-count", PeriodKind::Week, span(u"2025-06-09"_s, u"2025-06-09"_s),
        {u"2025-W24: 20"_s});
    row("months", PeriodKind::Month, span(u"2025-05-15"_s, u"2025-07-31"_s),
        {u"2025-05: 0"_s, u"2025-06: 23"_s, u"2025-07: 8"_s});
    row("wrong-way-round", PeriodKind::Day, span(u"2025-06-09"_s, u"2025-06-07"_s), {});
    row("no-days", PeriodKind::Day, {}, {});
    row("no-kind", PeriodKind::Unknown, span(u"2025-06-07"_s, u"2025-06-09"_s), {});
}

void TestMediaShares::series()
{
    QFETCH(int, kind);
    QFETCH(DaySpan, of);
    QTEST(shown(analysis::shareSeries(kDays, PeriodKind(kind), of)), "expected");
}

void TestMediaShares::tooLongASeriesIsNone()
{
    const DaySpan ages = span(u"1000-01-01"_s, u"2025-01-01"_s);
    QVERIFY(analysis::shareSeries(kDays, PeriodKind::Day, ages).empty());
    QVERIFY(!analysis::shareSeries(kDays, PeriodKind::Month, ages).empty());
}

QTEST_APPLESS_MAIN(TestMediaShares)
#include "tst_mediashares.moc"
