// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using demo::Fault;
using demo::FaultBook;
using demo::FaultRule;
using demo::FaultSpec;
using demo::FaultStage;

namespace {

demo::FaultRequest asked(const QString &path, const QString &cursor = {})
{
    return {.method = u"GET"_s, .path = path, .cursor = cursor};
}

FaultSpec parsed(const QString &text)
{
    auto spec = FaultSpec::parse(text);
    if (!spec)
        qFatal("%s", qPrintable(spec.error().detail));
    return *spec;
}

} // namespace

/// How rules are written, and which of them are chosen for a request.
class TestFaultSpec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("stage");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("upper");
        const auto row = [](const char *text, Fault fault, qint64 value = 0, qint64 upper = 0,
                            FaultStage stage = FaultStage::Request) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(fault) << int(stage) << value
                                << upper;
        };
        row("latency=200", Fault::Latency, 200, 200);
        row("latency=200..800", Fault::Latency, 200, 800);
        row("reset", Fault::Reset);
        row("reset=10", Fault::Reset, 10, 0, FaultStage::Body);
        row("reset=commit", Fault::Reset, 0, 0, FaultStage::Commit);
        row("cut=0", Fault::Cut);
        row("cut=4096", Fault::Cut, 4096);
        row("lost", Fault::Lost);
        row("slow=1000", Fault::Slow, 1000);
        row("freeze", Fault::Freeze);
        row("freeze=9", Fault::Freeze, 9, 0, FaultStage::Body);
        row("freeze=commit", Fault::Freeze, 0, 0, FaultStage::Commit);
        row("down", Fault::Down);
        row("status=401", Fault::Status, 401, -1);
        row("status=409", Fault::Status, 409, -1);
        row("status=410", Fault::Status, 410, -1);
        row("status=412", Fault::Status, 412, -1);
        row("status=422", Fault::Status, 422, -1);
        row("status=429,30", Fault::Status, 429, 30);
        row("status=500", Fault::Status, 500, -1);
        row("status=503,0", Fault::Status, 503, 0);
        row("wrongjson", Fault::WrongJson);
        row("truncjson", Fault::TruncatedJson);
        row("html", Fault::Html);
        row("oversize=9", Fault::Oversize, 9);
        row("poison=3", Fault::Poison, 3);
        row("skew=-86400", Fault::Skew, -86400);
        row("expire", Fault::Expire);
        row("gzipbomb=64", Fault::GzipBomb, 64);
        row("loss=2", Fault::Loss, 2);
        row("restore", Fault::Restore, -1);
        row("restore=3", Fault::Restore, 3);
        row(" reset = 10 ", Fault::Reset, 10, 0, FaultStage::Body);
    }
    void rules()
    {
        QFETCH(QString, text);
        const auto spec = FaultSpec::parse(text);
        QVERIFY2(spec.has_value(), qPrintable(spec ? QString() : spec.error().detail));
        QCOMPARE(spec->rules.size(), 1U);
        const FaultRule &rule = spec->rules.front();
        QTEST(int(rule.fault), "fault");
        QTEST(int(rule.stage), "stage");
        QTEST(rule.value, "value");
        QTEST(rule.upper, "upper");
        QVERIFY(rule.route.isEmpty());
        QCOMPARE(rule.probability, 1.0);
        QVERIFY(!rule.count);
        QVERIFY(text.contains(demo::faultName(rule.fault)));
    }

    void marks()
    {
        const auto spec = parsed(u"latency=200..800; reset@POST/v1/reports/*%2.5#3;;lost#1%50"_s);
        QCOMPARE(spec.rules.size(), 3U);
        QCOMPARE(spec.rules.at(1).route, u"POST/v1/reports/*"_s);
        QCOMPARE(spec.rules.at(1).probability, 0.025);
        QCOMPARE(spec.rules.at(1).count, 3);
        QCOMPARE(spec.rules.at(2).probability, 0.5);
        QCOMPARE(spec.rules.at(2).count, 1);
        QVERIFY(parsed(QString()).rules.empty());
        QVERIFY(parsed(u"none"_s).rules.empty());
    }

    void badSpecs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *text, const char *named) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(named);
        };
        row("latncy=5", "“latncy” is no fault; there are latency, reset, ");
        row("=5", "“” is no fault");
        row("reset;x", "“x” is no fault");
        row("latency", "“latency” does not fit: it is written latency=MS");
        row("latency=", "“latency=” does not fit");
        row("latency=fast", "“latency=fast”");
        row("latency=9..5", "“latency=9..5”");
        row("latency=1..2..3", "“latency=1..2..3”");
        row("latency=700000", "600000");
        row("reset=later", "reset=commit");
        row("reset=-1", "“reset=-1”");
        row("cut", "cut=BYTES");
        row("cut=-1", "“cut=-1”");
        row("lost=3", "lost without a value");
        row("slow=0", "BYTES_PER_SECOND");
        row("freeze=body", "“freeze=body”");
        row("down=1", "down without a value");
        row("status", "status=CODE");
        row("status=200", "“status=200”");
        row("status=503,soon", "“status=503,soon”");
        row("status=503,1,2", "“status=503,1,2”");
        row("wrongjson=1", "wrongjson without");
        row("truncjson=1", "truncjson without");
        row("html=x", "html without");
        row("oversize=0", "oversize=MB");
        row("poison=0", "poison=RECORDS");
        row("skew=soon", "skew=SECONDS");
        row("expire=1", "expire without");
        row("gzipbomb=9999", "gzipbomb=MB");
        row("loss=100", "loss=PERCENT");
        row("restore=all", "restore=CHANGES");
        row("restore%5", "restore happens once");
        row("reset@v1", "“@v1” is no route");
        row("reset@", "“@” is no route");
        row("reset%0", "“%0” is no probability");
        row("reset%101", "“%101”");
        row("reset%often", "“%often”");
        row("reset#0", "“#0” is no count");
        row("reset#many", "“#many”");
        row("reset%5%6", "“reset%5%6” has “%” twice");
    }
    void badSpecs()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto spec = FaultSpec::parse(text);
        QVERIFY(!spec.has_value());
        const QString sentence = spec.error().detail;
        QCOMPARE(spec.error().kind, core::ErrorKind::InvalidArgument);
        QVERIFY2(sentence.contains(named), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'\n'));
    }

    void routes_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *route, bool expected) {
            QTest::newRow(route) << QString::fromLatin1(route) << expected;
        };
        row("/v1/reports", true);
        row("/v1/", true);
        row("POST/v1/reports/", true);
        row("POST/v1/reports/*", true);
        row("*/actions", true);
        row("*", true);
        row("POST", true);
        row("GET", false);
        row("/v1/*/pa-1/actions", true);
        row("POST/v1/reports/pa-?/actions", true);
        row("GET/v1/reports", false);
        row("GET*", false);
        row("/v1/media", false);
        row("/v1/*/changes", false);
        row("reports/", false);
    }
    void routes()
    {
        QFETCH(QString, route);
        FaultRule rule{.fault = Fault::Reset, .route = route};
        QTEST(rule.concerns(u"POST"_s, u"/v1/reports/pa-1/actions"_s), "expected");
    }

    void theFirstEndingIsPlayedAndTheRestGoesWithIt()
    {
        FaultBook book(parsed(u"latency=5;lost;status=500;cut=3;slow=100;html@/none"_s), 1);
        const auto plan = book.planFor(asked(u"/v1/me"_s));
        QCOMPARE(plan.delay.count(), 5);
        QVERIFY(plan.ending && plan.ending->fault == Fault::Lost);
        QVERIFY(plan.swallowsAnswer());
        QVERIFY(!plan.instead);
        QCOMPARE(plan.bytesPerSecond, 100);
        QCOMPARE(book.played(Fault::Lost), 1);
        QCOMPARE(book.played(Fault::Status), 0);
        QCOMPARE(book.requests().value(u"GET /v1/me"_s), 1);
    }

    void countsRunOut()
    {
        FaultBook book(parsed(u"reset@/v1/me#2"_s), 1);
        QVERIFY(!book.planFor(asked(u"/v1/"_s)).instead);
        QVERIFY(book.planFor(asked(u"/v1/me"_s)).instead);
        QVERIFY(book.planFor(asked(u"/v1/me"_s)).instead);
        QVERIFY(!book.planFor(asked(u"/v1/me"_s)).instead);
        QCOMPARE(book.played(Fault::Reset), 2);
    }

    void theSeedDecides()
    {
        const auto runs = [](quint32 seed) {
            FaultBook book(parsed(u"latency=0..1000;reset%30"_s), seed);
            QString seen;
            for (int i = 0; i < 200; ++i) {
                const auto plan = book.planFor(asked(u"/v1/me"_s));
                seen += QString::number(plan.delay.count()) + (plan.instead ? u'!' : u' ');
            }
            return seen;
        };
        QCOMPARE(runs(7), runs(7));
        QVERIFY(runs(7) != runs(8));
        const auto resets = runs(7).count(u'!');
        QVERIFY2(resets > 35 && resets < 85, qPrintable(QString::number(resets)));
    }

    void aCursorExpiresOnce()
    {
        FaultBook book(parsed(u"expire"_s), 1);
        const QString feed = u"/v1/reports/changes"_s;
        const auto status = [&](const QString &path, const QString &cursor) {
            const auto plan = book.planFor(asked(path, cursor));
            return plan.instead ? plan.instead->value : 200;
        };
        QCOMPARE(status(feed, {}), 200);
        QCOMPARE(status(feed, u"old"_s), 410);
        QCOMPARE(status(feed, u"old"_s), 200);
        book.noteCursor(u"new"_s);
        QCOMPARE(status(feed, u"new"_s), 200);
        QCOMPARE(status(u"/v1/me"_s, u"older"_s), 200);
        book.setSpec(parsed(u"expire"_s));
        QCOMPARE(status(feed, u"new"_s), 410);
        QCOMPARE(book.played(Fault::Expire), 2);
    }
};

QTEST_GUILESS_MAIN(TestFaultSpec)
#include "tst_faultspec.moc"
