// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All figures over field reports of twelve months, against the grouped counts of the same filter.
// IOC_BENCH_ROWS reports, one a minute, seven events each.
#include "models/items/reportsheet.h"
#include "models/store/reportfigures.h"

#include "tests/bench/benchcache.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using domain::Collection;
using namespace bench;

namespace {

domain::Report figured(support::RecordSource &source, int number)
{
    domain::Report r = source.report(number);
    r.unitId = domain::UnitId(u"x-%1"_s.arg(source.below(120)));
    r.districtId = domain::UnitId(u"d-%1"_s.arg(source.below(10)));
    r.categoryId = domain::CategoryId(source.oneOf(u"cat"_s, 12));
    r.leadAgencyId = domain::AgencyId(source.oneOf(u"a"_s, 60));
    r.sentAt = source.epoch().addSecs(-60 * qint64(rows() - number));
    if (domain::isOpen(r.state) && source.below(10) > 0)
        r.state = domain::ReportState::Closed;
    r.originalDueAt = r.sentAt.addDays(3);
    r.dueAt = r.sentAt.addDays(5);
    r.resolvedAt = domain::isOpen(r.state) ? QDateTime()
                                           : r.sentAt.addSecs(3600 * (1 + source.below(140)));
    r.rating = r.resolvedAt.isValid() ? source.below(4) : 0;
    return r;
}

void addEvents(support::RecordSource &source, const domain::Report &report,
               std::vector<domain::Record> &events)
{
    static const QStringList states{u"MOI"_s,       u"TIEP_NHAN"_s, u"DA_CHUYEN"_s, u"DANG_XU_LY"_s,
                                    u"CHO_DUYET"_s, u"DA_XU_LY"_s,  u"CONG_KHAI"_s};
    QDateTime at = report.sentAt;
    for (int i = 0; i < states.size(); ++i) {
        domain::ReportEvent event;
        event.id = domain::ReportEventId(u"%1-e%2"_s.arg(report.id.value).arg(i));
        event.version = 1;
        event.reportId = report.id;
        event.at = at;
        event.kind = u"state"_s;
        event.fromState = i == 0 ? QString() : states[i - 1];
        event.toState = source.below(16) == 0 && i == 3 ? u"TRA_LAI"_s : states[i];
        events.emplace_back(event);
        at = at.addSecs(60 * (10 + source.below(2000)));
    }
}

/// Pages of reports and, from the same seed, of their events.
void fill(store::ChangeWriter &writer, Collection collection)
{
    support::RecordSource source(1);
    support::RecordSource moments(2);
    must(writer.beginBulk(collection));
    for (int first = 0, page = 1; first < rows(); first += kPage, ++page) {
        std::vector<domain::Record> records;
        for (int i = first; i < std::min(first + kPage, rows()); ++i) {
            const domain::Report one = figured(source, i);
            if (collection == Collection::Reports)
                records.emplace_back(one);
            else
                addEvents(moments, one, records);
        }
        must(writer.apply(collection, support::page(std::move(records)),
                          support::RecordSource::epoch()));
        if (page % kPagesPerCommit == 0 || first + kPage >= rows())
            must(writer.commit());
    }
    must(writer.finishBulk(collection, {}));
}

Prepared &lives()
{
    static Prepared cache(u"lives"_s);
    static const bool done = [] {
        if (cache.isComplete())
            return true;
        cache.clear();
        store::ChangeWriter writer(cache.db());
        fill(writer, Collection::Reports);
        fill(writer, Collection::ReportEvents);
        cache.setComplete();
        return true;
    }();
    Q_UNUSED(done)
    return cache;
}

store::ReportFilter twelveMonths()
{
    const QDateTime now = support::RecordSource::epoch();
    return {.sentFrom = now.addYears(-1), .sentTo = now, .now = now};
}

void counts(benchmark::State &state)
{
    const store::ReportRepository repository(lives().db());
    for (auto _ : state)
        benchmark::DoNotOptimize(must(repository.counts(twelveMonths())).total);
}

/// The pass alone, without adding up.
void readOnly(benchmark::State &state)
{
    const store::ReportFigureRepository repository(lives().db());
    qint64 reports = 0;
    for (auto _ : state) {
        reports = 0;
        must(repository.forEach(twelveMonths(), [&](const domain::ReportFact &) { ++reports; }));
    }
    state.counters["reports"] = double(reports);
}

void figures(benchmark::State &state, const store::ReportFilter &scope)
{
    const auto reference = std::make_shared<items::Reference>();
    qint64 reports = 0;
    for (auto _ : state)
        reports = must(items::readReportSheet(lives().db(), scope, reference)).now.all.received;
    state.counters["reports"] = double(reports);
}

/// What the table of steps spares: the same medians' moments read from the events.
void stepsFromEvents(benchmark::State &state)
{
    const QByteArray sql = "SELECT count(*) FROM (SELECT received_at, resulted_at FROM "
                           "report_step_rows JOIN reports ON row = report_row)";
    for (auto _ : state)
        benchmark::DoNotOptimize(must(lives().db().scalar(sql)));
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char *name, auto &&...rest) {
        benchmark::RegisterBenchmark(name, rest...)->Unit(benchmark::kMillisecond)->MinTime(2);
    };
    store::ReportFilter district = twelveMonths();
    district.units = {domain::UnitId(u"d-2"_s)};
    store::ReportFilter month = twelveMonths();
    month.sentFrom = month.now.addDays(-30);
    add("figures/reference-counts-12-months", counts);
    add("figures/read-12-months", readOnly);
    add("figures/all-12-months", figures, twelveMonths());
    add("figures/all-12-months-one-district", figures, district);
    add("figures/all-30-days", figures, month);
    benchmark::RegisterBenchmark("figures/steps-without-their-table", stepsFromEvents)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
