// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A monthly report and a daily digest over IOC_BENCH_ROWS reports: composed, and written as DOCX
// and ODT. The promise is ten seconds for the monthly report.
#include "models/papers/docx.h"
#include "models/papers/odt.h"
#include "tests/bulletins/bulletindemo.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

bulletintest::DemoCache &cache()
{
    static const int kWanted = qEnvironmentVariableIntValue("IOC_BENCH_ROWS");
    static bulletintest::DemoCache made(bulletintest::kMoment, kWanted > 0 ? kWanted : 100'000,
                                        20'000);
    return made;
}

void compose(benchmark::State &state, bulletins::Kind kind, bulletins::Form form)
{
    const auto span = bulletins::Span::containing(kind, bulletintest::kMoment.date()).previous();
    store::Database &db = cache().db(); // made outside of the measured time
    for (auto _ : state) {
        auto document = bulletins::compose(db, {.span = span, .form = form}, bulletintest::kMoment);
        if (!document)
            state.SkipWithError("not composed");
        benchmark::DoNotOptimize(document);
    }
}

void writeFiles(benchmark::State &state)
{
    const auto span = bulletins::Span::containing(bulletins::Kind::Month,
                                                  bulletintest::kMoment.date())
                          .previous();
    const auto document = bulletintest::must(
        bulletins::compose(cache().db(), {.span = span}, bulletintest::kMoment));
    const QTemporaryDir folder;
    for (auto _ : state) {
        const bool written = papers::writeDocx(document, {}, folder.filePath(u"a.docx"_s)) &&
                             papers::writeOdt(document, {}, folder.filePath(u"a.odt"_s));
        if (!written)
            state.SkipWithError("not written");
    }
}

} // namespace

BENCHMARK_CAPTURE(compose, month, bulletins::Kind::Month, bulletins::Form::Official)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compose, day, bulletins::Kind::Day, bulletins::Form::Bulletin)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(writeFiles)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
