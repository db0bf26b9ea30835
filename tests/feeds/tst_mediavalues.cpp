// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediadates.h"
#include "models/exchange/mediavalues.h"
#include "tests/feeds/mediatable.h"

#include <QTest>

#include <algorithm>

using namespace mediatest;
using domain::Sentiment;
using exchange::FaultKind;

/// Dates, counts, labels and texts of media items as files write them.
class TestMediaValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment"); // null: no date
        const auto row = [](const char *name, const QString &text, const QDateTime &moment) {
            QTest::newRow(name) << text << moment;
        };
        row("day", u"26/11/2026"_s, hanoi(2026, 11, 26));
        row("minutes", u"26/11/2026 10:30"_s, hanoi(2026, 11, 26, 10, 30));
        row("seconds", u"26/11/2026 10:30:15"_s, hanoi(2026, 11, 26, 10, 30, 15));
        row("one-digit", u"6/1/2026 9:05"_s, hanoi(2026, 1, 6, 9, 5));
        row("hyphens", u"26-11-2026"_s, hanoi(2026, 11, 26));
        row("points", u"26.11.2026 10:30"_s, hanoi(2026, 11, 26, 10, 30));
        row("short-year", u"26/11/26"_s, hanoi(2026, 11, 26));
        row("time-first", u"10:30 - 26/11/2026"_s, hanoi(2026, 11, 26, 10, 30));
        row("time-first-hyphens", u"10:30 26-11-2026"_s, hanoi(2026, 11, 26, 10, 30));
        row("weekday", u"Thứ năm, 26/11/2026 | 10:30 (GMT+7)"_s, hanoi(2026, 11, 26, 10, 30));
        row("words", u"10 giờ 30 ngày 26 tháng 11 năm 2026"_s, hanoi(2026, 11, 26, 10, 30));
        row("h", u"10h30, 26/11/2026"_s, hanoi(2026, 11, 26, 10, 30));
        row("afternoon", u"26/11/2026 9:05 CH"_s, hanoi(2026, 11, 26, 21, 5));
        row("midnight", u"26/11/2026 12:05 AM"_s, hanoi(2026, 11, 26, 0, 5));
        row("iso-day", u"2026-11-26"_s, hanoi(2026, 11, 26));
        row("iso-blank", u"2026-11-26 10:30:15"_s, hanoi(2026, 11, 26, 10, 30, 15));
        row("iso-local", u"2026-11-26T10:30:15.123"_s, hanoi(2026, 11, 26, 10, 30, 15));
        row("iso-utc", u"2026-11-26T03:30:15Z"_s, hanoi(2026, 11, 26, 10, 30, 15));
        row("iso-offset", u"2026-11-26T05:30:00+02:00"_s, hanoi(2026, 11, 26, 10, 30));
        row("iso-behind", u"2026-11-25T22:30:00-0500"_s, hanoi(2026, 11, 26, 10, 30));
        row("iso-slashes", u"2026/11/26 10:30"_s, hanoi(2026, 11, 26, 10, 30));
        row("serial", u"46352.4375"_s, hanoi(2026, 11, 26, 10, 30));
        row("serial-comma", u"46352,4375"_s, hanoi(2026, 11, 26, 10, 30));
        row("no-such-day", u"31/02/2026"_s, {});
        row("no-such-time", u"26/11/2026 25:30"_s, {});
        row("no-such-minute", u"26/11/2026 10:75"_s, {});
        row("epoch", u"01/01/1970"_s, {});
        row("relative", u"2 giờ trước"_s, {});
        row("more-words", u"26/11/2026 (dự kiến)"_s, {});
        row("two-days", u"26/11/2026 - 27/11/2026"_s, {});
        row("month", u"11/2026"_s, {});
        row("hyphen-before-time", u"26/11/2026-10:30"_s, {});
        row("number", u"12"_s, {});
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        const ImportResult result = withDates({text});
        if (!moment.isValid()) {
            QCOMPARE(result.items.size(), 0U);
            QCOMPARE(result.faults.at(0), (exchange::RowFault{2, 1, FaultKind::BadDate, text}));
            return;
        }
        QCOMPARE(result.faults.size(), 0U);
        QCOMPARE(result.items.at(0).publishedAt, moment);
        QVERIFY(result.doubts.empty());
    }
    void dayFirstUnlessShown()
    {
        const ImportResult result = withDates({u"03/04/2026"_s, u"25/04/2026"_s});
        QCOMPARE(result.items.at(0).publishedAt, hanoi(2026, 4, 3));
        QVERIFY(result.doubts.empty());
    }
    void monthFirstIsDoubtfulThroughout()
    {
        const ImportResult result = withDates(
            {u"03/04/2026"_s, u"04/25/2026 9:05 PM"_s, u"2026-04-26"_s});
        QCOMPARE(result.items.at(0).publishedAt, hanoi(2026, 3, 4));
        QCOMPARE(result.items.at(1).publishedAt, hanoi(2026, 4, 25, 21, 5));
        QCOMPARE(doubtsOf(result), (QList{DoubtKind::DateOrder, DoubtKind::DateOrder}));
    }
    void bothOrdersInOneFile()
    {
        const ImportResult result = withDates({u"03/04/2026"_s, u"04/25/2026"_s, u"25/04/2026"_s});
        QCOMPARE(result.items.at(0).publishedAt, hanoi(2026, 4, 3));
        QCOMPARE(result.items.at(1).publishedAt, hanoi(2026, 4, 25));
        QCOMPARE(result.items.at(2).publishedAt, hanoi(2026, 4, 25));
        QCOMPARE(doubtsOf(result), QList{DoubtKind::DateOrder});
        QCOMPARE(result.doubts.at(0).row, 2);
    }
    void daysThatASpreadsheetMayHaveTurned()
    {
        ReadTable table = tableOf(u"Tiêu đề|Ngày đăng|Nguồn\nMột|x|VTV\nHai|26/11/2026|VTV\n"_s);
        table.rows.at(0).cells.at(1) = QDateTime(QDate(2026, 4, 3), QTime(8, 0), QTimeZone::UTC);
        const ImportResult result = imported(table);
        QCOMPARE(result.items.at(0).publishedAt, hanoi(2026, 4, 3, 8));
        QCOMPARE(doubtsOf(result), QList{DoubtKind::DateOrder});
    }
    void daysFrom1904()
    {
        ReadTable table = tableOf(u"Tiêu đề|Ngày đăng\nMột|x\n"_s);
        table.rows.at(0).cells.at(1) = exchange::ReadFigure{44'890, u"44890"_s};
        table.from1904 = true;
        QCOMPARE(imported(table).items.at(0).publishedAt, hanoi(2026, 11, 26));
    }
    void theFutureIsDoubtful()
    {
        const ImportResult result = withDates({u"27/11/2026 08:30"_s, u"28/11/2026"_s});
        QCOMPARE(doubtsOf(result), QList{DoubtKind::FutureDate});
        QCOMPARE(result.doubts.at(0).row, 3);
        QCOMPARE(result.items.size(), 2U);
    }
    void noDateIsAFault()
    {
        QCOMPARE(withDates({QString()}).faults.at(0).kind, FaultKind::NoDate);
        QCOMPARE(imported(u"Tiêu đề|Nguồn\nMột|VTV\n"_s).faults.at(0),
                 (exchange::RowFault{2, -1, FaultKind::NoDate, QString()}));
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count"); // -1: none
        QTest::addColumn<bool>("ambiguous");
        const auto row = [](const char *name, const QString &text, qint64 count,
                            bool ambiguous = false) {
            QTest::newRow(name) << text << count << ambiguous;
        };
        row("plain", u"1234"_s, 1234);
        row("blank", u""_s, 0);
        row("hyphen", u"-"_s, 0);
        row("not-available", u"N/A"_s, 0);
        row("point-groups", u"1.234"_s, 1234);
        row("comma-groups", u"1,234,567"_s, 1'234'567);
        row("blank-groups", u"1 234 567"_s, 1'234'567);
        row("k-comma", u"1,2K"_s, 1200);
        row("k-point", u"1.2k"_s, 1200);
        row("million", u"1.2 triệu"_s, 1'200'000);
        row("short-million", u"1,25Tr"_s, 1'250'000);
        row("thousand", u"15 nghìn"_s, 15'000);
        row("short-thousand", u"3N"_s, 3'000);
        row("with-unit", u"1.234 lượt xem"_s, 1234);
        row("exact-despite-binary", u"1,001K"_s, 1001, true);
        row("three-digits-and-k", u"1.234K"_s, 1234, true);
        row("groups-and-k", u"1.234.567K"_s, 1'234'567'000, true);
        row("both-marks", u"1.234,0"_s, 1234);
        row("both-marks-and-k", u"1,234.5K"_s, 1'234'500);
        row("zero-decimals", u"12.0"_s, 12);
        row("decimals", u"12,5"_s, 13, true);
        row("zero-point", u"0.123"_s, 0, true);
        row("negative", u"-5"_s, -1);
        row("bad-groups", u"1.23.456"_s, -1);
        row("words", u"nhiều"_s, -1);
        row("formula", u"=1+1"_s, -1);
        row("too-many", u"99999999999999"_s, -1);
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        QFETCH(bool, ambiguous);
        const ImportResult result = oneRow(u"Lượt xem"_s, text);
        QCOMPARE(result.items.at(0).views, std::max<qint64>(count, 0));
        const auto expected = count < 0   ? QList{DoubtKind::UnreadCount}
                              : ambiguous ? QList{DoubtKind::AmbiguousCount}
                                          : QList<DoubtKind>();
        QCOMPARE(doubtsOf(result), expected);
    }
    void countsOfFigures()
    {
        using exchange::countOf;
        using exchange::ReadFigure;
        QCOMPARE(countOf(ReadFigure{15'000, u"15000"_s})->value, 15'000);
        QVERIFY(countOf(ReadFigure{1.5, u"1.5"_s})->ambiguous);
        QVERIFY(!countOf(ReadFigure{-1, u"-1"_s}));
        QVERIFY(!countOf(ReadFigure{1e300, u"1e300"_s}));
    }

    void sentiments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Sentiment>("sentiment");
        QTest::addColumn<bool>("understood");
        QTest::newRow("tich-cuc") << u"Tích cực"_s << Sentiment::Positive << true;
        QTest::newRow("trung-lap") << u"TRUNG LẬP"_s << Sentiment::Neutral << true;
        QTest::newRow("tieu-cuc") << u"tieu cuc"_s << Sentiment::Negative << true;
        QTest::newRow("positive") << u"positive"_s << Sentiment::Positive << true;
        QTest::newRow("neg") << u"Neg"_s << Sentiment::Negative << true;
        QTest::newRow("plus") << u"1"_s << Sentiment::Positive << true;
        QTest::newRow("zero") << u"0"_s << Sentiment::Neutral << true;
        QTest::newRow("minus") << u"-1"_s << Sentiment::Negative << true;
        QTest::newRow("blank") << u""_s << Sentiment::Unknown << true;
        QTest::newRow("other") << u"Vui"_s << Sentiment::Unknown << false;
        QTest::newRow("share") << u"0.8"_s << Sentiment::Unknown << false;
    }
    void sentiments()
    {
        QFETCH(QString, text);
        QFETCH(bool, understood);
        const ImportResult result = oneRow(u"Sắc thái"_s, text);
        QTEST(result.items.at(0).sentiment, "sentiment");
        QCOMPARE(result.items.at(0).sentimentBy.isEmpty(),
                 result.items.at(0).sentiment == Sentiment::Unknown);
        QCOMPARE(doubtsOf(result),
                 understood ? QList<DoubtKind>() : QList{DoubtKind::UnreadSentiment});
    }
};

QTEST_APPLESS_MAIN(TestMediaValues)
#include "tst_mediavalues.moc"
