// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/moment.h"
#include "models/feeds/feeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Dates as feeds write them.
class TestFeedsDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestFeedsDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("guessed");
    const QString moment = u"2026-11-26T01:30:00Z"_s;
    const auto row = [](const char *name, const QString &text, const QString &utc,
                        bool guessed = false) { QTest::newRow(name) << text << utc << guessed; };
    row("rfc822", u"Thu, 26 Nov 2026 08:30:00 +0700"_s, moment);
    row("gmt+7", u"Thu, 26 Nov 2026 08:30:00 GMT+7"_s, moment);
    row("gmt+07:00", u"Thu, 26 Nov 2026 08:30:00 GMT+07:00"_s, moment);
    row("plus-07", u"Thu, 26 Nov 2026 08:30:00 +07"_s, moment);
    row("plus-7", u"26 Nov 2026 08:30 +7"_s, moment);
    row("ict", u"Thu, 26 Nov 2026 08:30:00 ICT"_s, moment);
    row("gmt", u"Thu, 26 Nov 2026 01:30:00 GMT"_s, moment);
    row("ut", u"26 Nov 2026 01:30 UT"_s, moment);
    row("est", u"Wed, 25 Nov 2026 20:30:00 EST"_s, moment);
    row("two-digit-year", u"Thu, 26 Nov 26 08:30:00 +0700"_s, moment);
    row("full-month", u"Thursday, 26 November 2026 08:30:00 +0700"_s, moment);
    row("dashes", u"26-Nov-2026 08:30:00 +0700"_s, moment);
    row("comment", u"Thu, 26 Nov 2026 08:30:00 +0700 (ICT)"_s, moment);
    row("iso", u"2026-11-26T08:30:00+07:00"_s, moment);
    row("iso-z", u"2026-11-26T01:30:00Z"_s, moment);
    row("iso-fraction", u"2026-11-26T01:30:00.123456Z"_s, moment);
    row("iso-west", u"2026-11-25T20:30:00-05:00"_s, moment);
    row("iso-half-hour", u"2026-11-26T07:00:00+0530"_s, moment);
    row("leap-second", u"2026-11-26T01:29:60Z"_s, u"2026-11-26T01:29:59Z"_s);
    row("american-words", u"November 26, 2026 1:30 AM GMT"_s, moment);

    row("no-zone-rfc", u"Thu, 26 Nov 2026 08:30:00"_s, moment, true);
    row("no-zone-iso", u"2026-11-26T08:30:00"_s, moment, true);
    row("no-zone-sql", u"2026-11-26 08:30:00"_s, moment, true);
    row("vietnamese", u"26/11/2026 08:30"_s, moment, true);
    row("vietnamese-dash", u"26-11-2026 8:30"_s, moment, true);
    row("vietnamese-dots", u"26.11.2026 08:30"_s, moment, true);
    row("vietnamese-hour", u"08h30 26/11/2026"_s, moment, true);
    row("vietnamese-weekday", u"Thứ Năm, 26/11/2026 - 08:30"_s, moment, true);
    row("vietnamese-weekday-number", u"Thứ 5, ngày 26/11/2026, 08:30"_s, moment, true);
    row("vietnamese-zone", u"Thứ năm, 26/11/2026, 08:30 (GMT+7)"_s, moment);
    row("vietnamese-words", u"08:30 ngày 26 tháng 11 năm 2026"_s, moment, true);
    row("vietnamese-short-month", u"26 Thg 11 2026 08:30"_s, moment, true);
    row("morning", u"26/11/2026 8:30:00 SA"_s, moment, true);
    row("afternoon", u"26/11/2026 8:30:00 CH"_s, u"2026-11-26T13:30:00Z"_s, true);
    row("noon", u"26/11/2026 12:30 CH"_s, u"2026-11-26T05:30:00Z"_s, true);
    row("midnight", u"26/11/2026 12:30 SA"_s, u"2026-11-25T17:30:00Z"_s, true);
    row("american-by-number", u"11/26/2026 08:30"_s, moment, true);
    row("american-by-half", u"5/6/2026 8:30:00 AM"_s, u"2026-05-06T01:30:00Z"_s, true);
    row("day-first", u"5/6/2026 8:30"_s, u"2026-06-05T01:30:00Z"_s, true);
    row("day-only", u"26/11/2026"_s, u"2026-11-25T17:00:00Z"_s, true);
    row("blanks", u"  26/11/2026 \n 08:30 "_s, moment, true);

    row("empty", QString(), QString());
    row("words", u"hôm qua"_s, QString());
    row("no-such-day", u"31/02/2026 08:30"_s, QString());
    row("no-such-hour", u"26/11/2026 25:30"_s, QString());
    row("year-one", u"0001-01-01T00:00:00Z"_s, QString());
    row("far-future", u"9999-12-31T23:59:59Z"_s, QString());
    row("number", u"1795654200"_s, QString());
    row("long", QString(100'000, u'1'), QString());
}

void TestFeedsDate::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QFETCH(bool, guessed);
    const feeds::FeedDate date = feeds::readFeedDate(text);
    QCOMPARE(core::iso(date.at), utc);
    QCOMPARE(date.zoneGuessed, guessed);
    QVERIFY(utc.isEmpty() || date.at.timeSpec() == Qt::UTC);
}

QTEST_APPLESS_MAIN(TestFeedsDate)
#include "tst_feedsdate.moc"
