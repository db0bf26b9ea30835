// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cache against what the same engine does at best: loading, pages at any depth, counts, search.
// IOC_BENCH_ROWS reports.
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

#include "tests/bench/benchcache.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Report;
using namespace bench;

namespace {

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
    Prepared &cache = loaded();
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

/// What a list needs for its first screen.
void firstScreen(benchmark::State &state, const store::ReportFilter &filter)
{
    const store::ReportRepository repository(loaded().db());
    size_t found = 0;
    for (auto _ : state)
        found = must(repository.listed(must(repository.order(filter, 200)))).size();
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
    Prepared &cache = loaded();
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

/// The whole order of a list, which is what the scrollbar needs.
void order(benchmark::State &state, const store::ReportFilter &filter)
{
    const store::ReportRepository repository(loaded().db());
    size_t found = 0;
    for (auto _ : state)
        found = must(repository.order(filter)).size();
    state.counters["hits"] = double(found);
}

void addLists()
{
    for (const auto &[name, filter] : deskFilters()) {
        benchmark::RegisterBenchmark("first/" + std::string(name), firstScreen, filter);
        benchmark::RegisterBenchmark("order/" + std::string(name), order, filter);
    }
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
    for (const auto &[name, filter] : deskFilters()) {
        if (!filter.region.isEmpty())
            benchmark::RegisterBenchmark("counts/" + std::string(name), counts, filter);
    }
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
    addLists();
    addSearches();
    addCounts();
    benchmark::RegisterBenchmark("delta/1000-changed", delta)->Iterations(3)->UseManualTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
