// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cache against what the same engine does at best: loading, pages at any depth, counts, search.
// IOC_BENCH_ROWS reports.
#include "models/store/recordsql.h"
#include "models/store/repositories.h"
#include "models/store/transaction.h"

#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Report;

namespace {

constexpr int kPage = 1000;
constexpr int kPagesPerCommit = 20;

int rows()
{
    const int wanted = qEnvironmentVariableIntValue("IOC_BENCH_ROWS");
    return wanted > 0 ? wanted : 200'000;
}

/// One report in twenty is open, as after some years; sent once a minute, arriving up to three days
/// out of order.
Report report(support::RecordSource &source, int number)
{
    Report r = source.report(number);
    r.text = source.sentence(70);
    r.unitId = domain::UnitId(u"x-%1"_s.arg(source.below(120)));
    r.categoryId = domain::CategoryId(source.oneOf(u"cat"_s, 12));
    r.leadAgencyId = domain::AgencyId(source.oneOf(u"a"_s, 60));
    r.sentAt = source.epoch().addSecs(-60 * qint64(rows() - number) + source.below(6 * 24 * 3600));
    if (domain::isOpen(r.state) && source.below(10) > 0)
        r.state = domain::ReportState::Closed;
    r.dueAt = r.sentAt.addDays(5);
    r.resolvedAt = domain::isOpen(r.state) ? QDateTime() : r.sentAt.addDays(2);
    return r;
}

template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Makes pages outside of the measured time and hands them to `take`; answers the seconds spent in
/// it.
double load(const std::function<void(const std::vector<domain::Record> &, bool)> &take)
{
    support::RecordSource source(1);
    std::chrono::duration<double> spent{};
    for (int first = 0, page = 1; first < rows(); first += kPage, ++page) {
        std::vector<domain::Record> records;
        for (int i = first; i < std::min(first + kPage, rows()); ++i)
            records.emplace_back(report(source, i));
        const auto begun = std::chrono::steady_clock::now();
        take(records, page % kPagesPerCommit == 0 || first + kPage >= rows());
        spent += std::chrono::steady_clock::now() - begun;
    }
    return spent.count();
}

double timed(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// The reference: a prepared upsert on the same engine with the same indexes, nothing else.
void loadBare(benchmark::State &state)
{
    for (auto _ : state) {
        support::Cache cache;
        const QByteArray upsert =
            store::insertSql<Report>() +
            " ON CONFLICT(id) DO UPDATE SET version = excluded.version, title = "
            "excluded.title, state = excluded.state WHERE excluded.version >= version";
        store::Statement statement = must(cache.db().prepare(upsert));
        qint64 row = 0;
        must(cache.db().execute("BEGIN"));
        state.SetIterationTime(load([&](const std::vector<domain::Record> &records, bool commit) {
            for (const domain::Record &record : records) {
                const Report &r = std::get<Report>(record);
                statement.bind(1, ++row);
                statement.bind(2, r.id.value);
                store::bindWritten(statement, 3, r, row, 0);
                must(statement.run());
            }
            if (commit)
                must(cache.db().execute("COMMIT; BEGIN"));
        }));
        must(cache.db().execute("COMMIT"));
    }
    state.counters["rows/s"] = benchmark::Counter(rows(),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}

support::Cache &loaded(double *browsable = nullptr, double *indexed = nullptr)
{
    static support::Cache cache;
    static double toBrowse = 0;
    static double toSearch = 0;
    if (toSearch == 0) {
        store::ChangeWriter writer(cache.db());
        must(writer.beginBulk(Collection::Reports));
        toBrowse = load([&](const std::vector<domain::Record> &records, bool commit) {
            must(writer.apply(Collection::Reports, support::page(records),
                              support::RecordSource::epoch()));
            if (commit)
                must(writer.commit());
        });
        toSearch = toBrowse + timed([&] { must(writer.finishBulk(Collection::Reports)); });
    }
    if (browsable)
        *browsable = toBrowse;
    if (indexed)
        *indexed = toSearch;
    return cache;
}

void loadBrowsable(benchmark::State &state)
{
    double seconds = 0;
    for (auto _ : state) {
        loaded(&seconds);
        state.SetIterationTime(seconds);
    }
    state.counters["rows/s"] = benchmark::Counter(rows(),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}

void loadSearchable(benchmark::State &state)
{
    double seconds = 0;
    for (auto _ : state) {
        loaded(nullptr, &seconds);
        state.SetIterationTime(seconds);
    }
    state.counters["rows/s"] = benchmark::Counter(rows(),
                                                  benchmark::Counter::kIsIterationInvariantRate);
    state.counters["MB"] = double(QFileInfo(loaded().path()).size()) / 1e6;
}

void delta(benchmark::State &state)
{
    support::Cache &cache = loaded();
    support::RecordSource source(2);
    store::ChangeWriter writer(cache.db());
    qint64 version = 100;
    for (auto _ : state) {
        std::vector<domain::Record> changed;
        for (int i = 0; i < 1000; ++i) {
            Report r = must(store::ReportRepository(cache.db())
                                .report(domain::ReportId(u"r-%1"_s.arg(source.below(rows())))));
            r.version = ++version;
            r.state = domain::ReportState::InProgress;
            changed.emplace_back(r);
        }
        state.SetIterationTime(timed([&] {
            must(writer.apply(Collection::Reports, support::page(changed), source.epoch()));
            must(writer.commit());
        }));
    }
}

void page(benchmark::State &state, const store::ReportFilter &filter, double depth)
{
    const store::ReportRepository repository(loaded().db());
    const qint64 row = qint64(rows() * (1 - depth));
    const store::Keyset start = depth == 0 ? store::Keyset()
                                           : store::Keyset{support::RecordSource::epoch().addSecs(
                                                               -60 * (rows() - row)),
                                                           u"r"_s};
    size_t found = 0;
    for (auto _ : state)
        found = must(repository.page(filter, start, 200)).size();
    state.counters["hits"] = double(found);
}

void counts(benchmark::State &state, const store::ReportFilter &filter)
{
    const store::ReportRepository repository(loaded().db());
    for (auto _ : state)
        benchmark::DoNotOptimize(must(repository.counts(filter)).total);
}

void count(benchmark::State &state, const store::ReportFilter &filter)
{
    const store::ReportRepository repository(loaded().db());
    qint64 found = 0;
    for (auto _ : state)
        found = must(repository.count(filter));
    state.counters["hits"] = double(found);
}

void points(benchmark::State &state)
{
    const store::ReportRepository repository(loaded().db());
    for (auto _ : state)
        benchmark::DoNotOptimize(must(repository.points({})).size());
}

/// What the keyset spares: the same page by OFFSET.
void offsetPage(benchmark::State &state)
{
    support::Cache &cache = loaded();
    const QByteArray sql = "SELECT ord, row FROM reports INDEXED BY reports_by_ord WHERE "
                           "retired_at IS NULL ORDER BY ord DESC "
                           "LIMIT 200 OFFSET " +
                           QByteArray::number(rows() / 2);
    for (auto _ : state)
        benchmark::DoNotOptimize(must(cache.db().scalar(sql)));
}

void addPages()
{
    const QDateTime now = support::RecordSource::epoch();
    const store::ReportFilter three{.openOnly = true,
                                    .category = domain::CategoryId(u"cat-3"_s),
                                    .units = {domain::UnitId(u"d-2"_s)}};
    const store::ReportFilter commune{.units = {domain::UnitId(u"x-7"_s)}};
    const store::ReportFilter narrow{.states = {domain::ReportState::Refused},
                                     .category = domain::CategoryId(u"cat-3"_s),
                                     .units = {domain::UnitId(u"d-2"_s)}};
    const store::ReportFilter overdue{
        .overdueOnly = true, .agency = domain::AgencyId(u"a-9"_s), .now = now};
    benchmark::RegisterBenchmark("page/newest", page, store::ReportFilter(), 0.0);
    benchmark::RegisterBenchmark("page/half-way-down", page, store::ReportFilter(), 0.5);
    benchmark::RegisterBenchmark("page/half-way-down-by-offset", offsetPage);
    benchmark::RegisterBenchmark("page/open+category+district", page, three, 0.0);
    benchmark::RegisterBenchmark("page/refused+category+district", page, narrow, 0.0);
    benchmark::RegisterBenchmark("page/commune", page, commune, 0.0);
    benchmark::RegisterBenchmark("page/overdue+agency", page, overdue, 0.0);
}

void addSearches()
{
    benchmark::RegisterBenchmark("search/two-common-words", page,
                                 store::ReportFilter{.text = u"rác thải"_s}, 0.0);
    benchmark::RegisterBenchmark("search/one-letter-each", page,
                                 store::ReportFilter{.text = u"r t"_s}, 0.0);
    benchmark::RegisterBenchmark("search/code", page,
                                 store::ReportFilter{.text = u"PA-2025-012345"_s}, 0.0);
    benchmark::RegisterBenchmark("search/common+open+commune", page,
                                 store::ReportFilter{.text = u"rác thải"_s,
                                                     .openOnly = true,
                                                     .units = {domain::UnitId(u"x-7"_s)}},
                                 0.0);
    benchmark::RegisterBenchmark("search/count-of-two-common-words", count,
                                 store::ReportFilter{.text = u"rác thải"_s});
}

void addCounts()
{
    const QDateTime now = support::RecordSource::epoch();
    benchmark::RegisterBenchmark("counts/all", counts, store::ReportFilter{.now = now});
    benchmark::RegisterBenchmark(
        "counts/district", counts,
        store::ReportFilter{.units = {domain::UnitId(u"d-2"_s)}, .now = now});
    benchmark::RegisterBenchmark("counts/last-week", counts,
                                 store::ReportFilter{.sentFrom = now.addDays(-7), .now = now});
    benchmark::RegisterBenchmark("count/all", count, store::ReportFilter());
    benchmark::RegisterBenchmark("count/overdue", count,
                                 store::ReportFilter{.overdueOnly = true, .now = now});
    benchmark::RegisterBenchmark("points/all", points)->Iterations(3);
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("load/reference-bare-upsert", loadBare)
        ->Iterations(1)
        ->UseManualTime();
    benchmark::RegisterBenchmark("load/browsable", loadBrowsable)->Iterations(1)->UseManualTime();
    benchmark::RegisterBenchmark("load/searchable", loadSearchable)->Iterations(1)->UseManualTime();
    addPages();
    addSearches();
    addCounts();
    benchmark::RegisterBenchmark("delta/1000-changed", delta)->Iterations(3)->UseManualTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
