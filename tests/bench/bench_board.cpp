// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/indicatorgenerator.h"
#include "models/items/indicatorboard.h"
#include "models/items/indicatorstory.h"
#include "models/remote/contract.h"
#include "tests/bench/benchcache.h"

#include <benchmark/benchmark.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

constexpr qsizetype kRowsOfPage = 1'000;

std::vector<domain::Record> recordsOf(domain::Collection collection, const QJsonArray &rows)
{
    std::vector<domain::Record> records;
    for (qsizetype first = 0; first < rows.size(); first += kRowsOfPage) {
        QJsonArray served;
        for (qsizetype i = first; i < std::min(first + kRowsOfPage, rows.size()); ++i) {
            QJsonObject record = rows[i].toObject();
            record.insert("version"_L1, 1);
            served << record;
        }
        const QJsonObject page{{u"cursor"_s, u"c"_s}, {u"more"_s, false}, {u"items"_s, served}};
        auto changes = bench::must(
            remote::decodeChanges(collection, QJsonDocument(page).toJson(QJsonDocument::Compact)));
        std::ranges::move(changes.items, std::back_inserter(records));
    }
    return records;
}

/// The demo's indicators, units, plans and figures in a real cache.
struct Province {
    Province()
    {
        const auto catalogue = bench::must(demo::Catalogue::load(kNow.date(), {}));
        QJsonArray made;
        for (const QJsonObject &one :
             demo::IndicatorGenerator(catalogue, 1, kNow).make().observations)
            made << one;
        put(domain::Collection::Observations, made);
        for (const auto &unit : put(domain::Collection::Units, catalogue.lists[u"units"_s])) {
            const auto &one = std::get<domain::Unit>(unit);
            reference.units.insert(one.id.value, one);
        }
        for (const auto &indicator :
             put(domain::Collection::Indicators, catalogue.lists[u"indicators"_s])) {
            const auto &one = std::get<domain::Indicator>(indicator);
            reference.indicators.insert(one.id.value, one);
            reference.indicatorList.push_back(one);
        }
        for (const auto &plan : put(domain::Collection::Plans, catalogue.lists[u"plans"_s]))
            reference.plans.push_back(std::get<domain::Plan>(plan));
    }
    std::vector<domain::Record> put(domain::Collection collection, const QJsonArray &rows)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        page.items = recordsOf(collection, rows);
        bench::must(cache.apply(collection, page));
        return page.items;
    }
    [[nodiscard]] items::FigureContext context() { return {cache.db(), reference, kNow.date()}; }

    support::Cache cache;
    items::Reference reference;
};

Province &province()
{
    static Province made;
    return made;
}

/// The board of a subsystem, of the province and of a district.
void board(benchmark::State &state)
{
    const items::FigureContext context = province().context();
    const domain::UnitId unit(state.range(1) == 0 ? u"u-60"_s : u"u-593"_s);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(
            items::readBoard(context, domain::kSubsystems[size_t(state.range(0))], unit)));
}

void story(benchmark::State &state)
{
    const items::FigureContext context = province().context();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(items::readStory(
            context, domain::IndicatorId(u"i-HC01"_s), domain::UnitId(u"u-60"_s))));
}

BENCHMARK(board)->ArgsProduct({{0, 1, 2, 3}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(story)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
