// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"
#include "models/store/reportplace.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include "tests/store/reportoracle.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;
using domain::Report;
using store::Keyset;
using store::ReportFilter;

namespace {

constexpr int kReports = 2000;

} // namespace

/// Lists, counts and points of reports against a brute-force reading of the same records.
class TestReportRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesEqualFullOrder();
    void filtersEqualOracle();
    void countsEqualOracle();
    void perUnitEqualsOracle();
    void perDayEqualsOracle();
    void oneReportHasItsTexts();
    void pageWithoutIndexesIsTheSame();
    void usesCoveringIndexes_data();
    void usesCoveringIndexes();

private:
    [[nodiscard]] std::vector<Report> expected(const ReportFilter &filter) const;
    support::Cache m_cache;
    std::vector<Report> m_reports; ///< newest first
};

void TestReportRepository::initTestCase()
{
    support::RecordSource source(7);
    std::vector<domain::Record> records;
    for (int i = 0; i < kReports; ++i) {
        m_reports.push_back(source.report(i));
        records.emplace_back(m_reports.back());
    }
    std::ranges::sort(m_reports, oracle::after);
    VERIFY_OK(m_cache.apply(domain::Collection::Reports, support::page(records)));
}

std::vector<Report> TestReportRepository::expected(const ReportFilter &filter) const
{
    std::vector<Report> found;
    for (const Report &each : m_reports) {
        if (!oracle::matches(filter, each))
            continue;
        Report report = each;
        report.text.clear();
        report.result.clear();
        found.push_back(report);
    }
    return found;
}

void TestReportRepository::pagesEqualFullOrder()
{
    const auto ties = std::ranges::adjacent_find(m_reports, {}, &Report::sentAt);
    QVERIFY(ties != m_reports.end());
    const store::ReportRepository repository(m_cache.db());
    for (const int limit : {1, 7, 200, 5000}) {
        std::vector<Report> all;
        Keyset next;
        for (;;) {
            const auto page = repository.page({}, next, limit);
            VERIFY_OK(page);
            QVERIFY(page->size() <= size_t(limit));
            all.insert(all.end(), page->begin(), page->end());
            if (page->size() < size_t(limit))
                break;
            next = {all.back().sentAt, all.back().id.value};
        }
        QCOMPARE(all, expected({}));
    }
}

void TestReportRepository::filtersEqualOracle()
{
    support::RecordSource random(11);
    const store::ReportRepository repository(m_cache.db());
    int narrowed = 0;
    for (int i = 0; i < 300; ++i) {
        const ReportFilter filter = oracle::randomFilter(random);
        const std::vector<Report> all = expected(filter);
        const int limit = 1 + random.below(60);
        const size_t skip = all.empty() ? 0 : size_t(random.below(int(all.size())));
        const Keyset start = skip == 0 ? Keyset()
                                       : Keyset{all[skip - 1].sentAt, all[skip - 1].id.value};
        const auto page = repository.page(filter, start, limit);
        VERIFY_OK(page);
        const std::vector<Report> wanted(all.begin() + qsizetype(skip),
                                         all.begin() +
                                             qsizetype(std::min(all.size(), skip + size_t(limit))));
        QCOMPARE(*page, wanted);
        QCOMPARE(repository.count(filter), core::Result<qint64>(qint64(all.size())));
        const auto points = repository.points(filter);
        VERIFY_OK(points);
        QCOMPARE(std::ranges::count_if(
                     all, [](const Report &r) { return r.longitude != 0 || r.latitude != 0; }),
                 qint64(points->size()));
        narrowed += all.size() < size_t(kReports) && !all.empty() ? 1 : 0;
    }
    QVERIFY(narrowed > 100); // or the filters were not worth testing
}

void TestReportRepository::countsEqualOracle()
{
    support::RecordSource random(13);
    const store::ReportRepository repository(m_cache.db());
    for (int i = 0; i < 100; ++i) {
        const ReportFilter filter = i == 0 ? ReportFilter{.now = support::RecordSource::epoch()}
                                           : oracle::randomFilter(random);
        store::ReportCounts wanted;
        std::map<domain::ReportState, qint64> byState;
        std::map<domain::UnitId, qint64> byDistrict;
        std::map<domain::UnitId, qint64> overdue;
        std::map<domain::CategoryId, qint64> byCategory;
        for (const Report &r : m_reports) {
            if (!oracle::matches(filter, r))
                continue;
            ++wanted.total, ++byState[r.state], ++byDistrict[r.districtId],
                ++byCategory[r.categoryId];
            wanted.open += domain::isOpen(r.state);
            wanted.overdue += oracle::isOverdue(r, filter.now);
            if (oracle::isOverdue(r, filter.now))
                ++overdue[r.districtId];
            wanted.dueSoon += oracle::isDueSoon(r, filter.now);
            wanted.resolved += r.resolvedAt.isValid();
            wanted.resolvedOnTime += r.resolvedAt.isValid() && r.resolvedAt <= r.originalDueAt;
            wanted.rated += r.rating > 0;
            wanted.satisfied += r.rating >= 2;
        }
        const auto counts = repository.counts(filter);
        VERIFY_OK(counts);
        QCOMPARE(counts->total, wanted.total);
        QCOMPARE(counts->open, wanted.open);
        QCOMPARE(counts->overdue, wanted.overdue);
        QCOMPARE(counts->dueSoon, wanted.dueSoon);
        QCOMPARE(counts->resolved, wanted.resolved);
        QCOMPARE(counts->resolvedOnTime, wanted.resolvedOnTime);
        QCOMPARE(counts->rated, wanted.rated);
        QCOMPARE(counts->satisfied, wanted.satisfied);
        QCOMPARE(std::map(counts->byState.begin(), counts->byState.end()), byState);
        QCOMPARE(std::map(counts->byDistrict.begin(), counts->byDistrict.end()), byDistrict);
        QCOMPARE(std::map(counts->overdueByDistrict.begin(), counts->overdueByDistrict.end()),
                 overdue);
        QCOMPARE(std::map(counts->byCategory.begin(), counts->byCategory.end()), byCategory);
        QVERIFY(std::ranges::is_sorted(counts->byDistrict, std::ranges::greater(),
                                       &std::pair<domain::UnitId, qint64>::second));
    }
}

void TestReportRepository::perUnitEqualsOracle()
{
    support::RecordSource random(29);
    const store::ReportRepository repository(m_cache.db());
    for (int i = 0; i < 100; ++i) {
        const ReportFilter filter = i == 0 ? ReportFilter{.now = support::RecordSource::epoch()}
                                           : oracle::randomFilter(random);
        for (const auto level : {domain::UnitLevel::District, domain::UnitLevel::Commune}) {
            std::map<domain::UnitId, store::UnitReports> wanted;
            for (const Report &r : m_reports) {
                if (!oracle::matches(filter, r))
                    continue;
                const auto unit = level == domain::UnitLevel::District ? r.districtId : r.unitId;
                auto &counts = wanted[unit];
                counts.unit = unit;
                ++counts.total;
                counts.resolved += r.resolvedAt.isValid();
                counts.resolvedOnTime += r.resolvedAt.isValid() && r.resolvedAt <= r.originalDueAt;
            }
            const auto counted = repository.perUnit(filter, level);
            VERIFY_OK(counted);
            const auto values = std::views::values(wanted);
            QCOMPARE(*counted, std::vector(values.begin(), values.end()));
        }
    }
    QCOMPARE(repository.perUnit({}, domain::UnitLevel::Province),
             support::ok(std::vector<store::UnitReports>()));
}

void TestReportRepository::perDayEqualsOracle()
{
    const QDate from(2025, 5, 1);
    const QDate to(2025, 5, 19);
    const auto dayOf = [](const QDateTime &time) { return time.toOffsetFromUtc(7 * 3600).date(); };
    for (const auto &units : {std::vector<domain::UnitId>{}, std::vector{domain::UnitId(u"d-1"_s)},
                              std::vector{domain::UnitId(u"x-3"_s)}}) {
        const auto days = store::ReportRepository(m_cache.db()).perDay(from, to, units);
        VERIFY_OK(days);
        QCOMPARE(days->size(), size_t(18));
        for (size_t i = 0; i < days->size(); ++i) {
            const auto &day = (*days)[i];
            QCOMPARE(day.date, from.addDays(qint64(i)));
            const auto isHere = [&](const Report &r) {
                return oracle::hasUnit({.units = units}, r);
            };
            QCOMPARE(day.received, std::ranges::count_if(m_reports, [&](const Report &r) {
                         return isHere(r) && dayOf(r.sentAt) == day.date;
                     }));
            QCOMPARE(day.resolved, std::ranges::count_if(m_reports, [&](const Report &r) {
                         return isHere(r) && r.resolvedAt.isValid() &&
                                dayOf(r.resolvedAt) == day.date;
                     }));
        }
    }
}

void TestReportRepository::oneReportHasItsTexts()
{
    const store::ReportRepository repository(m_cache.db());
    QCOMPARE(repository.report(m_reports[5].id), core::Result<Report>(m_reports[5]));
    VERIFY_ERROR(repository.report(domain::ReportId(u"none"_s)), core::ErrorKind::NotFound);
    const auto points = repository.points({.category = m_reports[5].categoryId});
    VERIFY_OK(points);
    const auto id = repository.idOfRow(points->front().row);
    VERIFY_OK(id);
    const auto report = repository.report(*id);
    VERIFY_OK(report);
    QCOMPARE(report->longitude, points->front().longitude);
    QCOMPARE(report->categoryId, m_reports[5].categoryId);
    VERIFY_ERROR(repository.idOfRow(999'999), core::ErrorKind::NotFound);
}

void TestReportRepository::pageWithoutIndexesIsTheSame()
{
    support::Cache cache;
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(store::BulkLoad(cache.db(), domain::Collection::Reports).takeDownIndexes());
    std::vector<domain::Record> records(m_reports.begin(), m_reports.end());
    VERIFY_OK(writer.apply(domain::Collection::Reports, support::page(records),
                           support::RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    support::RecordSource random(17);
    for (int i = 0; i < 40; ++i) {
        const ReportFilter filter = oracle::randomFilter(random);
        const auto loading = store::ReportRepository(cache.db()).page(filter, {}, 50);
        QCOMPARE(loading, store::ReportRepository(m_cache.db()).page(filter, {}, 50));
        const auto counts = store::ReportRepository(cache.db()).counts(filter);
        VERIFY_OK(counts);
        QCOMPARE(counts->byDistrict,
                 store::ReportRepository(m_cache.db()).counts(filter)->byDistrict);
    }
}

void TestReportRepository::usesCoveringIndexes_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("list") << QByteArray("reports_by_ord") << QByteArray("ord, row")
                          << QByteArray("state IN (1, 2) AND ord <= 5 ORDER BY ord DESC");
    QTest::newRow("open") << QByteArray("reports_by_open") << QByteArray("ord, row")
                          << QByteArray("open = 1 AND due_at < 5 AND category_id = 'a' AND "
                                        "lead_agency_id = 'b' ORDER BY ord DESC");
    QTest::newRow("overdue") << QByteArray("reports_by_due") << QByteArray("count(*)")
                             << QByteArray("open = 1 AND due_at < 5 AND unit_id = 'a'");
    QTest::newRow("category")
        << QByteArray("reports_by_category") << QByteArray("ord, row")
        << QByteArray("category_id = 'a' AND district_id IN ('b') ORDER BY ord DESC");
    QTest::newRow("commune") << QByteArray("reports_by_unit") << QByteArray("ord, row")
                             << QByteArray("unit_id = 'a' AND state = 3 ORDER BY ord DESC");
    QTest::newRow("agency") << QByteArray("reports_by_agency") << QByteArray("ord, row")
                            << QByteArray(
                                   "lead_agency_id = 'a' AND unit_id = 'b' ORDER BY ord DESC");
    QTest::newRow("counts") << QByteArray("reports_by_district")
                            << QByteArray("district_id, category_id, state, outcome, count(*), "
                                          "sum(CASE WHEN open THEN due_at < 5 END)")
                            << QByteArray(
                                   "ord >= 7 GROUP BY district_id, category_id, state, outcome");
    const QByteArray results(", count(*), sum((outcome & 4) <> 0), sum((outcome & 8) <> 0)");
    QTest::newRow("per-commune") << QByteArray("reports_by_unit") << "unit_id" + results
                                 << QByteArray("ord >= 7 GROUP BY unit_id");
    QTest::newRow("per-district") << QByteArray("reports_by_district") << "district_id" + results
                                  << QByteArray("ord >= 7 GROUP BY district_id");
    QTest::newRow("points") << QByteArray("reports_by_ord")
                            << QByteArray(
                                   "row, longitude, latitude, state, severity, due_at, ord >> 21")
                            << QByteArray("lead_agency_id = 'a'");
    const QByteArray tall = store::placeSql(
        {.region = {{107, 8.5}, {108, 8.5}, {108, 13.4}, {107, 8.5}}});
    QTest::newRow("place") << QByteArray("reports_by_place")
                           << QByteArray("row, longitude, latitude, state, severity, due_at, ord")
                           << tall + " AND open = 1 AND category_id = 'a' AND district_id = 'b' "
                                     "AND unit_id = 'c' AND lead_agency_id = 'd' AND outcome & 4";
    QTest::newRow("changed") << QByteArray("reports_by_updated") << QByteArray("ord, row")
                             << QByteArray("updated_at >= 5 AND open = 1 AND state IN (1, 2)");
}

void TestReportRepository::usesCoveringIndexes()
{
    QFETCH(QByteArray, index);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, where);
    auto plan = m_cache.db().prepare(QByteArray("EXPLAIN QUERY PLAN SELECT " + columns +
                                                " FROM reports INDEXED BY " + index +
                                                " WHERE retired_at IS NULL AND " + where));
    VERIFY_OK(plan);
    QStringList steps;
    while (plan->step().value_or(false))
        steps.append(plan->text(3));
    QCOMPARE(steps.size(), 1); // a second step would be a temporary B-tree
    QVERIFY2(steps.first().contains(u"COVERING INDEX %1"_s.arg(QString::fromLatin1(index))),
             qPrintable(steps.first()));
    if (index == "reports_by_place") // not all of it
        QVERIFY2(steps.first().contains(u"(<expr>=? AND longitude>? AND longitude<?)"_s),
                 qPrintable(steps.first()));
}

QTEST_GUILESS_MAIN(TestReportRepository)
#include "tst_reportrepository.moc"
