// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quality of IOC_BENCH_ROWS figures (2,000,000 unless told): put into columns, judged whole, and
// judged again after 1,000 changes. The reference judges a part of the slots the plain way, from
// records: `reference_s` is that for all of them, `differences` how many slots it judges otherwise
// by the same three rules. `memory_mb` is what the columns and verdicts take.
#include "models/analysis/identities.h"
#include "models/analysis/plausibility.h"
#include "models/analysis/quality/evaluation.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;
namespace quality = analysis::quality;

namespace {

constexpr int kIndicators = 100;
constexpr int kMonths = 40; ///< since the rules are in force
constexpr int kChanges = 1000;
constexpr int kShare = 20; ///< one slot in so many is judged the plain way
const QDateTime kNow(QDate(2025, 6, 12), QTime(0, 0), QTimeZone::UTC);

int figures()
{
    const int wanted = qEnvironmentVariableIntValue("IOC_BENCH_ROWS");
    return wanted > 0 ? wanted : 2'000'000;
}

int units()
{
    return std::max(1, figures() / kIndicators / kMonths);
}

double timed(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double memoryMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

quality::Book book()
{
    quality::Book made;
    for (int i = 0; i < kIndicators; ++i) {
        domain::Indicator one;
        one.id = domain::IndicatorId(u"i-%1"_s.arg(i));
        one.code = u"C%1"_s.arg(i);
        one.kind = i % 3 == 0 ? domain::ValueKind::Ratio : domain::ValueKind::Flow;
        one.unitOfMeasure = i % 3 == 0 ? u"%"_s : u"ca"_s;
        one.decimals = 1;
        one.periodKind = domain::PeriodKind::Month;
        one.dueDays = 5;
        one.validMin = 0;
        one.validMax = 2500;
        one.importance = 1 + i % 3;
        if (i % 10 == 1)
            one.partCodes = QStringList{u"C%1"_s.arg(i + 1), u"C%1"_s.arg(i + 3)};
        made.indicators.push_back(one);
    }
    for (int u = 0; u < units(); ++u) {
        domain::Unit one;
        one.id = domain::UnitId(u"u-%1"_s.arg(u));
        one.level = u == 0 ? domain::UnitLevel::Province : domain::UnitLevel::Commune;
        one.parentId = domain::UnitId(u == 0 ? QString() : u"u-0"_s);
        made.units.push_back(one);
    }
    for (int a = 0; a < 40; ++a) {
        domain::Agency one;
        one.id = domain::AgencyId(u"a-%1"_s.arg(a));
        made.agencies.push_back(one);
        domain::Feed feed;
        feed.id = domain::FeedId(u"f-%1"_s.arg(a));
        feed.agencyId = one.id;
        feed.mode = u"file"_s;
        made.feeds.push_back(feed);
    }
    return made;
}

domain::Period monthAt(int number)
{
    return domain::Period::containing(domain::PeriodKind::Month,
                                      QDate(2025, 5, 1).addMonths(number + 1 - kMonths));
}

/// One figure in fifty has a fault.
domain::Observation figure(const quality::Book &of, int indicator, int unit, int month,
                           QRandomGenerator &dice)
{
    domain::Observation made;
    made.version = 1;
    made.indicatorId = of.indicators[size_t(indicator)].id;
    made.unitId = of.units[size_t(unit)].id;
    made.period = monthAt(month);
    const int fault = dice.bounded(400);
    made.value = double(10'000 + dice.bounded(5000)) / 10;
    if (fault == 0)
        made.value = 2501;
    if (fault == 1)
        made.value += 0.04;
    made.status = domain::ValueStatus::Official;
    made.agencyId = of.agencies[size_t(indicator % 40)].id;
    made.enteredBy = u"Chuyên viên %1"_s.arg(dice.bounded(300));
    made.approvedBy = fault == 2 ? made.enteredBy : u"Giám đốc %1"_s.arg(indicator % 40);
    if (fault == 3)
        made.note = u"Nhập thử %1"_s.arg(dice.bounded(100));
    if (fault > 390)
        made.note = u"Theo báo cáo số %1"_s.arg(dice.bounded(100'000));
    if (indicator % 3 == 0) {
        made.denominator = 1000;
        made.numerator = made.value * 10;
    }
    made.publishedAt = made.period.end.addDays(fault < 8 ? 9 : 5).startOfDay(QTimeZone::UTC);
    return made;
}

domain::Slot dueSlot(const domain::Observation &of, int indicator)
{
    domain::Slot made;
    made.feedId = domain::FeedId(u"f-%1"_s.arg(indicator % 40));
    made.indicatorId = of.indicatorId;
    made.unitId = of.unitId;
    made.period = of.period;
    made.dueAt = of.period.end.addDays(6).startOfDay(QTimeZone::UTC);
    made.state = u"filled"_s;
    return made;
}

/// The plain way: records by slot, each judged by range, identities and doubts, allocating as it
/// goes. Answers whether it is out of its range.
bool plainly(const quality::Book &of, const domain::Observation &one, int indicator)
{
    const domain::Indicator &entry = of.indicators[size_t(indicator)];
    const std::vector values{one};
    const auto checks = analysis::identitiesOf(of.indicators, values);
    benchmark::DoNotOptimize(checks.size());
    const auto doubts = analysis::doubtfulAmong(entry, values);
    return !doubts.empty() &&
           std::ranges::contains(doubts.front().doubts, analysis::Doubt::AboveRange);
}

int ruleNamed(const quality::RuleSet &rules, QLatin1StringView id)
{
    return int(std::ranges::find(rules.rules, id, &quality::Rule::id) - rules.rules.begin());
}

void qualityOfFigures(benchmark::State &state)
{
    const quality::Book of = book();
    const auto rules = quality::builtInRules();
    const double before = memoryMb();
    for (auto _ : state) {
        quality::Evaluation evaluation(of, *rules, kNow);
        quality::Facts &facts = evaluation.facts();
        facts.reserve(size_t(figures()));
        QRandomGenerator dice(1);
        std::vector<std::pair<domain::Observation, int>> sample;
        std::vector<domain::Observation> changed;
        qint64 key = 0;
        double putting = 0;
        for (int indicator = 0; indicator < kIndicators; ++indicator) {
            for (int unit = 0; unit < units(); ++unit) {
                std::vector<domain::Observation> made;
                for (int month = 0; month < kMonths; ++month)
                    made.push_back(figure(of, indicator, unit, month, dice));
                putting += timed([&] {
                    for (const auto &one : made) {
                        facts.putSlot(key, dueSlot(one, indicator));
                        facts.put(key++, one);
                    }
                });
                if (unit % kShare == 0)
                    std::ranges::transform(made, std::back_inserter(sample),
                                           [&](auto &one) { return std::pair(one, indicator); });
            }
        }
        const double whole = timed([&] { evaluation.run(); });
        const double memory = memoryMb() - before;
        const int range = ruleNamed(*rules, "range"_L1);
        qint64 differences = 0;
        const double plain = timed([&] {
            for (const auto &[one, indicator] : sample) {
                const bool out = plainly(of, one, indicator);
                quality::SlotRow row;
                row.start = int(one.period.start.toJulianDay());
                row.kind = one.period.kind;
                const int slot = facts.beside(row,
                                              facts.indicatorNames().find(one.indicatorId.value),
                                              facts.unitNames().find(one.unitId.value));
                const bool ours = (evaluation.verdict(slot).failed >> unsigned(range) & 1U) != 0;
                differences += out != ours ? 1 : 0;
            }
        });
        const double changing = timed([&] {
            for (int change = 0; change < kChanges; ++change) {
                const int indicator = dice.bounded(kIndicators);
                const int unit = dice.bounded(units());
                const int month = dice.bounded(kMonths);
                const auto one = figure(of, indicator, unit, month, dice);
                facts.put((qint64(indicator) * units() + unit) * kMonths + month, one);
            }
            state.counters["judged_again"] = double(evaluation.update(kNow));
        });
        const auto score = evaluation.score({}, 0, 1'000'000);
        state.counters["figures"] = double(key);
        state.counters["put_s"] = putting;
        state.counters["whole_s"] = whole;
        state.counters["changes_ms"] = changing * 1000;
        state.counters["reference_s"] = plain * double(key) / double(sample.size());
        state.counters["differences"] = double(differences);
        state.counters["memory_mb"] = memory;
        state.counters["score"] = score.total.value_or(-1);
    }
}
BENCHMARK(qualityOfFigures)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

BENCHMARK_MAIN();
