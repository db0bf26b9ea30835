// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One evaluation of thirty alarm rules over IOC_BENCH_ROWS reports, beside the plain way to the
// same answer in the same run: every rule about reports reads all of them. `reference_ms` is what
// that took, `times` how much longer, `differences` how many rules alarm otherwise.
#include "models/items/alarmlines.h"
#include "models/store/statement.h"
#include "tests/bench/benchcache.h"

#include <benchmark/benchmark.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndicators = 40;
constexpr int kFigureDays = 700;
constexpr int kItems = 20'000;

const QDateTime kNow = support::RecordSource::epoch();

domain::AlarmRule rule(int number, const char *kind, const QJsonObject &parameters)
{
    domain::AlarmRule made;
    made.id = u"bench-%1"_s.arg(number);
    made.version = 1;
    made.kind = QString::fromLatin1(kind);
    made.subsystem = domain::Subsystem::Health;
    made.parameters = parameters;
    made.validFrom = QDate(2024, 7, 1);
    return made;
}

/// Twelve of overdue reports, three of emergencies, eleven of figures, three of topics, one of the
/// connection.
std::vector<items::RuleTerms> rules()
{
    std::vector<domain::AlarmRule> made;
    const auto add = [&](const char *kind, const QJsonObject &parameters) {
        made.push_back(rule(int(made.size()), kind, parameters));
    };
    for (int i = 0; i < 6; ++i) {
        add("overdue", {{u"days"_s, i}, {u"per"_s, u"agency"_s}, {u"count"_s, 60 + 20 * i}});
        add("overdue", {{u"days"_s, i}, {u"per"_s, u"unit"_s}, {u"count"_s, 30 + 10 * i}});
    }
    for (int i = 0; i < 3; ++i)
        add("emergency", {{u"categories"_s, QJsonArray{u"cat-%1"_s.arg(i)}},
                          {u"minutes"_s, 60},
                          {u"latch"_s, true}});
    for (int i = 0; i < 7; ++i)
        add("threshold", {{u"indicator"_s, u"bench-i-%1"_s.arg(i)}, {u"above"_s, 60 + 4 * i}});
    for (const char *kind : {"late-feed", "frozen-feed", "quality", "quality"})
        add(kind, {});
    for (int i = 0; i < 3; ++i)
        add("media-spike", {{u"items"_s, 10 + i}, {u"factor"_s, 2}});
    add("connection", {{u"minutes"_s, 5}});
    std::vector<items::BrokenRule> broken;
    return items::readableRules(std::move(made), broken);
}

void addFigures(store::ChangeWriter &writer, items::Reference &reference)
{
    support::RecordSource source(5);
    for (int i = 0; i < kIndicators; ++i) {
        domain::Indicator indicator;
        indicator.id = domain::IndicatorId(u"bench-i-%1"_s.arg(i));
        indicator.kind = domain::ValueKind::Flow;
        indicator.periodKind = domain::PeriodKind::Day;
        indicator.subsystem = domain::Subsystem::Health;
        indicator.validMax = 99;
        reference.indicators.insert(indicator.id.value, indicator);
        reference.indicatorList.push_back(indicator);
        std::vector<domain::Record> values;
        for (int day = 0; day < kFigureDays; ++day) {
            domain::Observation one;
            one.id = domain::ObservationId(u"bench-o-%1-%2"_s.arg(i).arg(day));
            one.version = 1;
            one.indicatorId = indicator.id;
            one.unitId = domain::UnitId(u"bench-u"_s);
            one.period = domain::Period::containing(domain::PeriodKind::Day,
                                                    kNow.date().addDays(-day - 1));
            one.value = source.below(102);
            one.status = domain::ValueStatus::Official;
            one.publishedAt = kNow.addDays(-day).addSecs(-3600);
            values.emplace_back(one);
        }
        bench::must(
            writer.apply(domain::Collection::Observations, support::page(std::move(values)), kNow));
    }
}

void addItems(store::ChangeWriter &writer)
{
    support::RecordSource source(6);
    for (int first = 0; first < kItems; first += bench::kPage) {
        std::vector<domain::Record> records;
        for (int i = first; i < first + bench::kPage; ++i) {
            domain::MediaItem item = source.mediaItem(i);
            item.publishedAt = kNow.addSecs(-60 * qint64(source.below(60 * 24 * 60)));
            records.emplace_back(item);
        }
        bench::must(
            writer.apply(domain::Collection::MediaItems, support::page(std::move(records)), kNow));
    }
}

/// The reports, with figures and items beside them.
struct AlarmWorld {
    AlarmWorld()
    {
        domain::Unit province;
        province.id = domain::UnitId(u"bench-u"_s);
        province.level = domain::UnitLevel::Province;
        reference.units.insert(province.id.value, province);
        store::ChangeWriter writer(db);
        addFigures(writer, reference);
        addItems(writer);
        bench::must(writer.commit());
    }
    store::Database &db = bench::loaded().db();
    items::Reference reference;
};

AlarmWorld &world()
{
    static AlarmWorld made;
    return made;
}

analysis::AlarmAsk askOf(const items::RuleTerms &rule)
{
    return {rule.rule, rule.terms,
            rule.terms.latch ? kNow.addDuration(-items::kLongestLatch) : kNow, kNow};
}

std::vector<analysis::AlarmEpisodes> evaluate()
{
    items::AlarmEvaluation evaluation(world().db, world().reference, kNow.addSecs(-3600));
    std::vector<analysis::AlarmEpisodes> found;
    for (const items::RuleTerms &rule : rules())
        found.push_back(bench::must(evaluation.episodes(askOf(rule))));
    return found;
}

/// What an overdue rule raises, from every report there is.
analysis::AlarmEpisodes overduePlainly(const analysis::AlarmAsk &ask)
{
    auto statement = bench::must(world().db.prepare(
        "SELECT id, lead_agency_id, unit_id, due_at, resolved_at, updated_at, open "
        "FROM reports NOT INDEXED WHERE retired_at IS NULL"));
    std::vector<domain::DueReport> reports;
    while (bench::must(statement.step())) {
        const bool open = statement.integer(6) != 0;
        const qint64 ended = statement.isNull(4) ? statement.integer(5) : statement.integer(4);
        if (!statement.isNull(3))
            reports.push_back({.report = statement.text(0),
                               .agency = statement.text(1),
                               .unit = statement.text(2),
                               .dueAt = statement.integer(3),
                               .endedAt = open ? 0 : ended});
    }
    return analysis::overdueEpisodes(ask, reports, {}).episodes;
}

std::vector<analysis::AlarmEpisodes> evaluatePlainly()
{
    std::vector<analysis::AlarmEpisodes> found;
    for (const items::RuleTerms &rule : rules()) {
        items::AlarmEvaluation alone(world().db, world().reference, kNow.addSecs(-3600));
        found.push_back(rule.terms.kind == domain::AlarmKind::Overdue
                            ? overduePlainly(askOf(rule))
                            : bench::must(alone.episodes(askOf(rule))));
    }
    return found;
}

void evaluation(benchmark::State &state)
{
    (void)world();
    std::vector<analysis::AlarmEpisodes> expected;
    const double slow = bench::timed([&] { expected = evaluatePlainly(); });
    std::vector<analysis::AlarmEpisodes> found;
    double fast = 0;
    for ([[maybe_unused]] auto _ : state)
        fast += bench::timed([&] { found = evaluate(); });
    qsizetype differences = 0;
    qsizetype alarms = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        differences += found[i] != expected[i];
        alarms += qsizetype(found[i].size());
    }
    state.counters["rules"] = double(found.size());
    state.counters["alarms"] = double(alarms);
    state.counters["reference_ms"] = slow * 1000;
    state.counters["times"] = slow * double(state.iterations()) / fast;
    state.counters["differences"] = double(differences);
}

/// One kind of rule alone.
void oneRule(benchmark::State &state)
{
    const auto all = rules();
    const items::RuleTerms &rule = all.at(size_t(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        items::AlarmEvaluation alone(world().db, world().reference, kNow);
        benchmark::DoNotOptimize(bench::must(alone.episodes(askOf(rule))));
    }
    state.SetLabel(rule.rule.kind.toStdString());
}

BENCHMARK(evaluation)->Unit(benchmark::kMillisecond)->Name("alarms/30-rules");
BENCHMARK(oneRule)->Arg(0)->Arg(12)->Arg(15)->Arg(22)->Arg(23)->Arg(24)->Arg(26)->Unit(
    benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
