// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/httpclient.h"
#include "models/sync/feedpages.h"
#include "tests/support/check.h"
#include "tests/sync/scriptedbackend.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace synctest;
using domain::Collection;

namespace {

constexpr int kPages = 6;
constexpr int kPerPage = 5;
const QString kAgencies = u"/v1/agencies/changes"_s;

/// Where the feed goes on stands in front of the records, or behind them.
enum class Place { InFront, Behind };

QByteArray body(int number, Place place)
{
    const bool more = number + 1 < kPages;
    const QByteArray items = QJsonDocument(ScriptedBackend::agencies(number * kPerPage,
                                                                     (number + 1) * kPerPage))
                                 .toJson(QJsonDocument::Compact);
    const QByteArray where = "\"cursor\":\"" + QByteArray::number(number + 1) +
                             "\",\"more\":" + (more ? "true" : "false");
    const QByteArray what = "\"items\":" + items;
    return '{' + (place == Place::InFront ? where + ',' + what : what + ',' + where) + '}';
}

ScriptedBackend::Script feed(Place place, int broken = -1)
{
    return [=](const QString &cursor) -> ScriptedBackend::Answer {
        if (cursor.toInt() == broken)
            return {"{}", 500};
        return {body(cursor.toInt(), place)};
    };
}

QJsonObject reportJson(int number)
{
    return {{u"id"_s, u"r-%1"_s.arg(number)},    {u"version"_s, 1},
            {u"code"_s, u"PA-%1"_s.arg(number)}, {u"title"_s, u"Rác thải số %1"_s.arg(number)},
            {u"state"_s, u"DANG_XU_LY"_s},       {u"sentAt"_s, u"2025-06-12T02:00:00Z"_s}};
}

} // namespace

/// The first read of a feed: pages are fetched ahead of their writer, and rows can be shown before
/// they can be searched.
class TestFirstLoad : public QObject
{
    Q_OBJECT

    using Page = syncing::FeedPages::Page;
    static QString firstOf(const Page &page)
    {
        return page && !page->items.empty() ? std::get<domain::Agency>(page->items.front()).id.value
                                            : QString();
    }

private Q_SLOTS:
    void pagesComeInOrder_data()
    {
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<int>("ahead"); // how many are asked for while the first is being written
        QTest::newRow("place-in-front") << true << 4; // two decoded, one on its way
        QTest::newRow("place-behind") << false << 2;
    }

    void pagesComeInOrder()
    {
        QFETCH(bool, inFront);
        QFETCH(int, ahead);
        ScriptedBackend backend;
        backend.script(u"agencies"_s, feed(inFront ? Place::InFront : Place::Behind));
        remote::HttpClient http(backend.url, [] { return QByteArray("t"); });
        syncing::FeedPages pages(http, Collection::Agencies);
        QString asked;
        for (int number = 0; number < kPages; ++number) {
            const Page page = QCoro::waitFor(pages.after(asked));
            VERIFY_OK(page);
            QCOMPARE(firstOf(page), u"a-%1"_s.arg(number * kPerPage));
            asked = page->cursor;
            if (page->more)
                pages.expect(asked);
            QVERIFY(backend.requests(kAgencies) <= number + ahead);
            QCOMPARE_GE(backend.requests(kAgencies), std::min(number + 1, kPages));
        }
        QCOMPARE(backend.requests(kAgencies), kPages);
        QCOMPARE(backend.mostAtOnce(kAgencies), 1);
        QCoro::waitFor(pages.rest());
    }

    void theReaderMayGoElsewhere()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, feed(Place::InFront));
        remote::HttpClient http(backend.url, [] { return QByteArray("t"); });
        syncing::FeedPages pages(http, Collection::Agencies);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after({}))), u"a-0"_s);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after(u"4"_s))), u"a-20"_s);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after({}))), u"a-0"_s);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after(u"1"_s))), u"a-5"_s);
        QCoro::waitFor(pages.rest());
    }

    void anErrorStandsInItsPlace()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, feed(Place::InFront, 2));
        remote::HttpClient http(backend.url, [] { return QByteArray("t"); });
        syncing::FeedPages pages(http, Collection::Agencies);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after({}))), u"a-0"_s);
        QCOMPARE(firstOf(QCoro::waitFor(pages.after(u"1"_s))), u"a-5"_s);
        VERIFY_ERROR(QCoro::waitFor(pages.after(u"2"_s)), core::ErrorKind::Server);
        backend.script(u"agencies"_s, feed(Place::InFront));
        QCOMPARE(firstOf(QCoro::waitFor(pages.after(u"2"_s))), u"a-10"_s);
        QCoro::waitFor(pages.rest());
    }

    void rowsAreShownBeforeTheyAreSearched()
    {
        constexpr int kReports = 600;
        ScriptedBackend backend;
        QJsonArray first;
        QJsonArray second;
        for (int number = 0; number < kReports; ++number)
            (number < kReports / 2 ? first : second).append(reportJson(number));
        backend.script(u"reports"_s, pagesOf({first, second}, kReports));
        TestDesk desk(backend.url);
        std::optional<qint64> shown; // when it was said that indexes are being built
        bool syncing = false;
        connect(desk.sync.get(), &syncing::SyncService::statusChanged, this, [&] {
            const auto *line = desk.sync->status().of(Collection::Reports);
            if (shown || !line || !line->indexing)
                return;
            syncing = line->syncing;
            shown = desk.read([](const store::Database &db) {
                            return store::ReportRepository(db).count({});
                        })
                        .value_or(-1);
        });
        QVERIFY(settle(desk));
        QCOMPARE(shown, std::optional<qint64>(kReports));
        QVERIFY(syncing);
        QVERIFY(!desk.sync->status().of(Collection::Reports)->indexing);
        QCOMPARE(desk.read([](const store::Database &db) {
            return store::ReportRepository(db).count({.text = u"rac thai"_s});
        }),
                 support::ok(qint64(kReports)));
    }
};

QTEST_GUILESS_MAIN(TestFirstLoad)
#include "tst_firstload.moc"
