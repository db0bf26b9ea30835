// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Review packages of the demo's whole province: made in at most 15 s and opened in at most 2 s, the
// work for the passphrase included; beside a plain copy of the cache.
#include "app/demo/dataset.h"
#include "models/packages/package.h"
#include "models/packages/packagewriter.h"
#include "models/packages/snapshotdiff.h"
#include "models/remote/contract.h"
#include "models/store/readerpool.h"
#include "tests/bench/benchcache.h"

#include <benchmark/benchmark.h>

#include <QFile>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
const QString kPassphrase = u"bench passphrase"_s;

/// The whole province in a real cache.
class Province
{
public:
    Province()
    {
        demo::Dataset::Options options;
        options.now = kNow;
        const auto data = bench::must(demo::Dataset::make(options));
        domain::Rights rights; // of everything, authors of online information too
        rights.roles = {u"media-officer"_s};
        const demo::Sight sight(rights, data->sightIndex());
        store::ChangeWriter writer(m_cache.db());
        for (const domain::Collection collection : domain::kCollections) {
            bench::must(writer.beginBulk(collection));
            QString cursor;
            for (bool more = true; more;) {
                const auto page = data->page(domain::code(collection), cursor, 1000, sight);
                if (!page)
                    qFatal("no page of %ls", qUtf16Printable(domain::code(collection)));
                const auto changes = bench::must(remote::decodeChanges(collection, *page));
                bench::must(writer.apply(collection, changes, kNow));
                cursor = changes.cursor;
                more = changes.more;
            }
            bench::must(writer.commit());
            bench::must(writer.finishBulk(collection));
        }
    }
    [[nodiscard]] packages::SnapshotSource source() const
    {
        return {.cachePath = m_cache.path(), .key = support::key()};
    }
    [[nodiscard]] packages::PackagePlan plan(const QString &target) const
    {
        return {.source = source(),
                .target = target,
                .now = kNow,
                .program = u"bench"_s,
                .passphrase = kPassphrase};
    }
    [[nodiscard]] QString path() const { return m_cache.path(); }
    [[nodiscard]] QString fresh() { return m_dir.filePath(QString::number(++m_number)); }

private:
    support::Cache m_cache;
    QTemporaryDir m_dir;
    int m_number = 0;
};

Province &province()
{
    static Province made;
    return made;
}

void copyPlain(benchmark::State &state)
{
    std::ignore = province(); // made before the time runs
    for ([[maybe_unused]] auto each : state) {
        if (!QFile::copy(province().path(), province().fresh()))
            qFatal("no copy");
    }
    state.counters["bytes"] = double(QFile(province().path()).size());
}

void makePackage(benchmark::State &state)
{
    packages::PackageManifest made;
    QString target;
    for ([[maybe_unused]] auto each : state) {
        auto plan = province().plan(target = province().fresh());
        plan.scope.masked = state.range(0) != 0;
        made = bench::must(packages::writePackage(plan));
    }
    state.counters["bytes"] = double(QFile(target).size());
    state.counters["reports"] = double(made.facts.counts.value(u"reports"_s));
    state.counters["figures"] = double(made.facts.counts.value(u"observations"_s));
    state.counters["promised_s"] = 15;
}

void openPackage(benchmark::State &state)
{
    const QString target = province().fresh();
    bench::must(packages::writePackage(province().plan(target)));
    for ([[maybe_unused]] auto each : state) {
        const auto package = bench::must(
            packages::Package::open(target, {.passphrase = kPassphrase}));
        store::ReaderPool readers(package.databaseSlice(), package.databaseKey());
        auto first = readers.run([](const store::Database &db) {
            return store::ReportRepository(db).page({.now = kNow}, {}, 100);
        });
        first.waitForFinished();
        bench::must(first.result());
    }
    state.counters["promised_s"] = 2;
}

void verifyPackage(benchmark::State &state)
{
    const QString target = province().fresh();
    bench::must(packages::writePackage(province().plan(target)));
    const auto package = bench::must(packages::Package::open(target, {.passphrase = kPassphrase}));
    for ([[maybe_unused]] auto each : state)
        bench::must(package.verify());
}

void lookBack(benchmark::State &state)
{
    packages::SnapshotFacts facts;
    for ([[maybe_unused]] auto each : state)
        facts = bench::must(packages::makeSnapshot(
            province().source(), {.asOf = kNow.addDays(-state.range(0)), .masked = false},
            province().fresh(), support::key(2), kNow));
    state.counters["rolled_back"] = double(facts.rolledBack);
}

void compare(benchmark::State &state)
{
    const auto taken = [](const QDateTime &moment) {
        const QString path = province().fresh();
        bench::must(packages::makeSnapshot(province().source(), {.asOf = moment}, path,
                                           support::key(2), kNow));
        return bench::must(store::Database::open(path, support::key(2), store::OpenMode::ReadOnly));
    };
    const QDateTime then = kNow.addDays(-30);
    const auto older = taken(then);
    const auto newer = taken(kNow);
    for ([[maybe_unused]] auto each : state)
        bench::must(
            packages::compareSnapshots({.db = older, .at = then}, {.db = newer, .at = kNow}));
}

BENCHMARK(copyPlain)->Unit(benchmark::kSecond)->Iterations(3);
BENCHMARK(makePackage)->ArgName("masked")->Arg(0)->Arg(1)->Unit(benchmark::kSecond)->Iterations(2);
BENCHMARK(openPackage)->Unit(benchmark::kSecond)->Iterations(3)->UseRealTime();
BENCHMARK(verifyPackage)->Unit(benchmark::kSecond)->Iterations(2);
BENCHMARK(lookBack)->ArgName("days")->Arg(7)->Arg(365)->Unit(benchmark::kSecond)->Iterations(2);
BENCHMARK(compare)->Unit(benchmark::kSecond)->Iterations(2);

} // namespace

BENCHMARK_MAIN();
