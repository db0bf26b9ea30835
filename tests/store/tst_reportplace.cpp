// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"
#include "models/store/reportplace.h"
#include "models/store/reportquery.h"

#include "tests/store/reportoracle.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <ranges>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using domain::Report;
using store::ReportFilter;

namespace {

constexpr int kReports = 20'000; ///< more than are worth sorting
constexpr double kBand = 0.005;  ///< degrees of latitude

QList<QPointF> ringOf(double west, double south, double east, double north)
{
    return {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
}

/// Reports on the edges of bands, a hair beside them and between them, also in the south and west
/// of the zero, where numbers are cut the other way.
Report reportAt(support::RecordSource &random, int number)
{
    Report r = random.report(number);
    const double side = random.below(20) == 0 ? -1 : 1;
    const int kind = random.below(3);
    r.latitude = side * (10.9 + random.below(40) * kBand);
    r.latitude += kind == 0 ? 0 : kind == 1 ? (random.below(3) - 1) * 1e-9 : random.below(50) / 1e4;
    r.longitude = side * (107.9 + random.below(2000) / 1e4);
    return r;
}

} // namespace

/// What a region of the map holds is the same however it is looked up.
class TestReportPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void regionsEqualOracle_data();
    void regionsEqualOracle();
    void randomRegionsEqualOracle();
    void bandsHoldTheRegion();
    void onlyFewAreSorted();
    void goesTheSoonerWay_data();
    void goesTheSoonerWay();
    void noPlaceNoLookUp_data();
    void noPlaceNoLookUp();

private:
    void compare(const ReportFilter &filter);
    support::Cache m_cache;
    std::vector<Report> m_reports; ///< newest first
    int m_found = 0;
};

void TestReportPlace::initTestCase()
{
    support::RecordSource source(41);
    std::vector<domain::Record> records;
    for (int i = 0; i < kReports; ++i) {
        m_reports.push_back(reportAt(source, i));
        records.emplace_back(m_reports.back());
    }
    std::ranges::sort(m_reports, oracle::after);
    VERIFY_OK(m_cache.apply(domain::Collection::Reports, support::page(records)));
}

/// Page, count, sums and points against the oracle.
void TestReportPlace::compare(const ReportFilter &filter)
{
    const store::ReportRepository repository(m_cache.db());
    const auto isIn = [&](const Report &r) { return oracle::matches(filter, r); };
    QStringList wanted;
    for (const Report &report : m_reports | std::views::filter(isIn))
        wanted.append(report.id.value);
    m_found = int(wanted.size());
    QCOMPARE(repository.count(filter), support::ok(qint64(m_found)));
    const auto page = repository.page(filter, {}, 50);
    VERIFY_OK(page);
    QStringList first;
    for (const Report &report : *page)
        first.append(report.id.value);
    QCOMPARE(first, wanted.first(std::min(50, m_found)));
    const auto order = repository.order(filter);
    VERIFY_OK(order);
    QCOMPARE(int(order->size()), m_found);
    QVERIFY(std::ranges::is_sorted(*order, std::ranges::greater()));
    const auto counts = repository.counts(filter);
    VERIFY_OK(counts);
    QCOMPARE(counts->total, qint64(m_found));
    QCOMPARE(counts->open, std::ranges::count_if(m_reports, [&](const Report &r) {
                 return isIn(r) && domain::isOpen(r.state);
             }));
    const auto points = repository.points(filter);
    VERIFY_OK(points);
    QCOMPARE(int(points->size()), m_found);
}

void TestReportPlace::regionsEqualOracle_data()
{
    QTest::addColumn<QList<QPointF>>("region");
    QTest::addColumn<bool>("isHit");
    QTest::newRow("within-a-band") << ringOf(107.9, 10.9012, 108, 10.9042) << true;
    QTest::newRow("edge-to-edge") << ringOf(107.9, 10.905, 108, 10.91) << true;
    QTest::newRow("just-over-an-edge") << ringOf(107.9, 10.9149999, 108, 10.9150001) << true;
    QTest::newRow("a-hair-below-an-edge") << ringOf(107.9, 10.91, 108, 10.9149999999) << true;
    QTest::newRow("all") << ringOf(107, 10, 109, 12) << true;
    QTest::newRow("south-west") << ringOf(-108, -10.9478, -107.95, -10.9221) << true;
    QTest::newRow("taller-than-the-index") << ringOf(107.9, -12, 108, 12) << true;
    QTest::newRow("beside") << ringOf(109, 10.9, 109.5, 11) << false;
    QTest::newRow("no-height") << ringOf(107.9, 10.9, 108, 10.9) << false;
    QTest::newRow("one-corner") << QList<QPointF>{{107.9, 10.9}} << false;
}

void TestReportPlace::regionsEqualOracle()
{
    QFETCH(QList<QPointF>, region);
    QFETCH(bool, isHit);
    compare({.region = region, .now = support::RecordSource::epoch()});
    QCOMPARE(m_found > 0, isHit);
}

void TestReportPlace::randomRegionsEqualOracle()
{
    const quint32 seed = qEnvironmentVariable("IOC_SEED", u"43"_s).toUInt();
    support::RecordSource random(seed);
    int hits = 0;
    for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i) {
        ReportFilter filter = oracle::randomFilter(random);
        const double size = random.below(3) == 0 ? 0.2 : 0.01;
        filter.region.clear();
        for (int corner = 0; corner < 3 + i % 5; ++corner)
            filter.region << QPointF(107.95003 + size * random.below(1000) / 1000,
                                     10.95003 + size * random.below(1000) / 1000);
        if (i % 4 == 0)
            filter = {.region = {},
                      .now = filter.now,
                      .around = domain::PlaceAround{107.9 + random.below(200) / 1000.0,
                                                    10.9 + random.below(200) / 1000.0,
                                                    50.0 + random.below(900)}};
        compare(filter);
        hits += m_found > 0 ? 1 : 0;
    }
    QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"IOC_SEED=%1"_s.arg(seed)));
    QVERIFY(hits > 10); // or the regions were not worth testing
}

/// The look-up loses no report of the rectangle, and reads few others.
void TestReportPlace::bandsHoldTheRegion()
{
    support::RecordSource random(47);
    for (int i = 0; i < 200; ++i) {
        const double south = 10.9 + random.below(200) * kBand / 5;
        const double north = south + (1 + random.below(30)) * kBand / 5;
        const QByteArray place = store::placeSql({.region = ringOf(107.9, south, 108, north)});
        const auto within = [&](const QByteArray &rest) {
            return m_cache.db().scalar(QByteArray(
                "SELECT count(*) FROM reports INDEXED BY reports_by_place WHERE retired_at IS NULL "
                "AND " +
                place + " AND latitude " + rest));
        };
        QCOMPARE(within("BETWEEN " + QByteArray::number(south, 'g', 17) + " AND " +
                        QByteArray::number(north, 'g', 17)),
                 support::ok(qint64(std::ranges::count_if(m_reports, [&](const Report &r) {
                     return r.latitude >= south && r.latitude <= north &&
                            r.longitude >= 107.9 - 1e-6 && r.longitude <= 108 + 1e-6;
                 }))));
        QCOMPARE(within("NOT BETWEEN " + QByteArray::number(south - 1.01 * kBand, 'g', 17) +
                        " AND " + QByteArray::number(north + 1.01 * kBand, 'g', 17)),
                 support::ok(qint64(0)));
    }
}

void TestReportPlace::onlyFewAreSorted()
{
    const QByteArray small = store::placeSql({.region = ringOf(107.9, 10.9, 107.95, 10.95)});
    const QByteArray large = store::placeSql({.region = ringOf(107, 10, 109, 12)});
    QVERIFY(store::isSparse(m_cache.db(), small));
    QVERIFY(!store::isSparse(m_cache.db(), large));
    support::Cache loading; // without the index nothing is known
    VERIFY_OK(store::BulkLoad(loading.db(), domain::Collection::Reports).takeDownIndexes());
    QVERIFY(!store::isSparse(loading.db(), small));
}

void TestReportPlace::goesTheSoonerWay_data()
{
    using store::ReportUse;
    QTest::addColumn<ReportFilter>("filter");
    QTest::addColumn<ReportUse>("use");
    QTest::addColumn<QByteArray>("index");
    const QList<QPointF> small = ringOf(107.9, 10.9, 107.95, 10.95);
    const QList<QPointF> large = ringOf(107, 10, 109, 12);
    const QByteArray place("reports_by_place");
    QTest::newRow("small") << ReportFilter{.region = small} << ReportUse::List << place;
    QTest::newRow("small-and-open")
        << ReportFilter{.openOnly = true, .region = small} << ReportUse::List << place;
    QTest::newRow("disc") << ReportFilter{.around = domain::PlaceAround{107.95, 10.95, 100}}
                          << ReportUse::List << place;
    QTest::newRow("large") << ReportFilter{.region = large} << ReportUse::List
                           << QByteArray("reports_by_ord");
    QTest::newRow("large-and-open") << ReportFilter{.openOnly = true, .region = large}
                                    << ReportUse::List << QByteArray("reports_by_open");
    QTest::newRow("large-counts") << ReportFilter{.region = large} << ReportUse::Counts << place;
    QTest::newRow("large-count") << ReportFilter{.region = large} << ReportUse::Count << place;
    QTest::newRow("large-points") << ReportFilter{.region = large} << ReportUse::Points << place;
    QTest::newRow("mine") << ReportFilter{.assignee = u"person-1"_s, .region = small}
                          << ReportUse::List << QByteArray("reports_by_assignee");
    QTest::newRow("large-and-changed")
        << ReportFilter{.changedSince = support::RecordSource::epoch(), .region = large}
        << ReportUse::Counts << QByteArray("reports_by_updated");
    QTest::newRow("no-place") << ReportFilter{} << ReportUse::List << QByteArray("reports_by_ord");
}

void TestReportPlace::goesTheSoonerWay()
{
    QFETCH(ReportFilter, filter);
    QFETCH(store::ReportUse, use);
    QFETCH(QByteArray, index);
    const auto query = store::reportQuery(m_cache.db(), filter, use);
    VERIFY_OK(query);
    QByteArray asked;
    sqlite3 *db = m_cache.db().handle();
    sqlite3_trace_v2(
        db, SQLITE_TRACE_STMT,
        [](unsigned, void *to, void *statement, void *) {
            *static_cast<QByteArray *>(to) = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
            return 0;
        },
        &asked);
    const auto count = query->count();
    sqlite3_trace_v2(db, 0, nullptr, nullptr);
    VERIFY_OK(count);
    QVERIFY2(asked.contains("INDEXED BY " + index + " "), asked.left(80).constData());
}

void TestReportPlace::noPlaceNoLookUp_data()
{
    QTest::addColumn<ReportFilter>("filter");
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no-place") << ReportFilter{.openOnly = true};
    QTest::newRow("tall") << ReportFilter{.region = ringOf(107, 8, 108, 13.1)};
    QTest::newRow("beyond-the-pole") << ReportFilter{.region = ringOf(107, -91, 108, -90.5)};
    QTest::newRow("no-numbers") << ReportFilter{.region = ringOf(none, none, none, none)};
    QTest::newRow("huge") << ReportFilter{.region = ringOf(107, 1e300, 108, 1e300)};
    QTest::newRow("wide-disc") << ReportFilter{.around = domain::PlaceAround{108, 11, 1e6}};
}

void TestReportPlace::noPlaceNoLookUp()
{
    QFETCH(ReportFilter, filter);
    QCOMPARE(store::placeSql(filter), QByteArray());
}

QTEST_GUILESS_MAIN(TestReportPlace)
#include "tst_reportplace.moc"
