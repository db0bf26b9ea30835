// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"

#include "app/bench/farlink.h"
#include "app/bench/loads.h"
#include "app/bench/server.h"
#include "app/bench/syncrun.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kChanged = 1000;
constexpr int kRounds = 3;
constexpr qint64 kMillion = 1'000'000;
/// With more, only what is promised for a million is measured; the rest takes its time.
constexpr qint64 kMostCompared = 200'000;

/// One line of the answer.
struct Line {
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> reference = {};
    std::optional<double> ratio = {};
    QString promise = {};
    std::optional<bool> kept = {};
};

QJsonObject toJson(const Line &line)
{
    QJsonObject object{{u"name"_s, line.name}, {u"value"_s, line.value}, {u"unit"_s, line.unit}};
    if (line.reference)
        object.insert("reference"_L1, *line.reference);
    if (line.ratio)
        object.insert("ratio"_L1, *line.ratio);
    if (!line.promise.isEmpty())
        object.insert("promise"_L1, line.promise);
    if (line.kept)
        object.insert("kept"_L1, *line.kept);
    return object;
}

Line ofReference(const QString &name, double rate, double reference, double least)
{
    return {.name = name,
            .value = rate,
            .unit = u"reports/s"_s,
            .reference = reference,
            .ratio = rate / reference,
            .promise = u"at least %1 % of the reference"_s.arg(qRound(least * 100)),
            .kept = rate / reference >= least};
}

/// The parts of the measurement, one after the other; each adds its lines.
class Measurement
{
public:
    explicit Measurement(const Options &options)
        : m_options(options)
    {
    }

    core::Result<QJsonArray> run()
    {
        say(u"making the pages"_s);
        auto done = m_server.start(m_options.program, m_options.arguments, m_options.reports,
                                   m_options.seed);
        for (const auto part : {&Measurement::reference, &Measurement::store, &Measurement::naive,
                                &Measurement::firstSync, &Measurement::farAway,
                                &Measurement::deltas, &Measurement::reading}) {
            if (done)
                done = (this->*part)();
        }
        return done.transform([this] { return m_lines; });
    }

private:
    void say(const QString &what) const { m_options.progress(what); }
    void add(const Line &line) { m_lines.append(toJson(line)); }
    [[nodiscard]] bool comparesAll() const { return m_options.reports <= kMostCompared; }
    [[nodiscard]] double rate(const Cost &cost) const
    {
        return double(m_options.reports) / cost.seconds;
    }
    [[nodiscard]] Load load(const QTemporaryDir &dir, bool encrypted) const
    {
        return {m_server, dir.filePath(u"load.db"_s),
                encrypted ? QByteArray(32, 'b') : QByteArray()};
    }

    core::Result<void> reference()
    {
        say(u"the reference: a bare upsert"_s);
        const QTemporaryDir dir;
        return bareUpsert(load(dir, true)).transform([this](const Cost &cost) {
            m_reference = cost;
            add({.name = u"reference.bare-upsert"_s, .value = rate(cost), .unit = u"reports/s"_s});
        });
    }

    core::Result<void> store()
    {
        if (!comparesAll())
            return {};
        say(u"writing without the network, encrypted and plain"_s);
        const QTemporaryDir first;
        const QTemporaryDir second;
        const auto encrypted = writeStore(load(first, true));
        if (!encrypted)
            return std::unexpected(encrypted.error());
        return writeStore(load(second, false)).transform([&](const StoreCost &plain) {
            add(ofReference(u"store.encrypted-to-plain"_s, rate(encrypted->all), rate(plain.all),
                            0.6));
        });
    }

    core::Result<void> naive()
    {
        if (!comparesAll())
            return {};
        say(u"the naive loop"_s);
        const QTemporaryDir dir;
        return naiveLoop(load(dir, true)).transform([this](const Cost &cost) { m_naive = cost; });
    }

    core::Result<void> firstSync()
    {
        say(u"a first sync over HTTP"_s);
        m_run = std::make_unique<SyncRun>(m_server.url());
        const double before = residentMb();
        auto opened = m_run->open();
        const auto first = opened ? m_run->first() : std::unexpected(opened.error());
        if (!first)
            return std::unexpected(first.error());
        add(ofReference(u"first-sync.browsable"_s, rate(first->browsable), rate(m_reference), 0.8));
        add(ofReference(u"first-sync.searchable"_s, rate(first->searchable), rate(m_reference),
                        0.5));
        addProcessorTime(*first);
        addOfAMillion(*first, before);
        return {};
    }

    void addProcessorTime(const SyncRun::First &first)
    {
        const double own = first.searchable.cpu;
        Line line{.name = u"first-sync.cpu"_s, .value = own, .unit = u"s"_s};
        if (comparesAll()) {
            line.reference = m_naive.cpu;
            line.ratio = m_naive.cpu / own;
            line.promise = u"at least 3 times less than the naive loop"_s;
            line.kept = m_naive.cpu >= 3 * own;
        }
        add(line);
    }

    void addOfAMillion(const SyncRun::First &first, double before)
    {
        const bool counts = m_options.reports >= kMillion;
        const auto kept = [counts](bool is) { return counts ? std::optional(is) : std::nullopt; };
        add({.name = u"first-sync.time"_s,
             .value = first.searchable.seconds,
             .unit = u"s"_s,
             .promise = u"at most 90 s for 1,000,000"_s,
             .kept = kept(first.searchable.seconds <= 90)});
        add({.name = u"first-sync.memory"_s,
             .value = first.peakMb,
             .unit = u"MB"_s,
             .reference = before,
             .promise = u"at most 400 MB with 1,000,000"_s,
             .kept = kept(first.peakMb <= 400)});
    }

    /// How much of the speed a bad line leaves; nothing is promised.
    core::Result<void> farAway()
    {
        if (!comparesAll())
            return {};
        say(u"a first sync over a far and lossy line"_s);
        FarLink link;
        const auto url = link.open(m_server.url(), m_options.seed);
        if (!url)
            return std::unexpected(url.error());
        SyncRun run(*url);
        auto opened = run.open();
        return (opened ? run.first() : std::unexpected(opened.error()))
            .transform([this](const SyncRun::First &first) {
                add({.name = u"first-sync.far"_s,
                     .value = rate(first.searchable),
                     .unit = u"reports/s"_s,
                     .reference = rate(m_reference),
                     .ratio = rate(first.searchable) / rate(m_reference)});
            });
    }

    /// Over rows that are there: full text is deleted and inserted again.
    core::Result<void> deltas()
    {
        say(u"1,000 changed reports"_s);
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round) {
            auto changed = m_server.change(kChanged);
            const auto cost = changed ? m_run->delta() : std::unexpected(changed.error());
            if (!cost)
                return std::unexpected(cost.error());
            times.push_back(cost->seconds);
        }
        std::ranges::sort(times);
        const double median = times.at(kRounds / 2);
        add({.name = u"delta.1000-changed"_s,
             .value = median,
             .unit = u"s"_s,
             .promise = u"at most 0.5 s to the screen"_s,
             .kept = median <= 0.5});
        return {};
    }

    /// What a desk that starts over this cache needs for its first list.
    core::Result<void> reading()
    {
        say(u"the first list from the cache"_s);
        core::Result<void> done;
        const Cost cost = costOf([&] {
            store::ReaderPool readers(m_run->cachePath(), m_run->key());
            done = readers
                       .run([](const store::Database &db) {
                           return store::ReportRepository(db).page({}, {}, 100);
                       })
                       .result()
                       .transform([](const auto &) {});
        });
        add({.name = u"cache.first-list"_s,
             .value = cost.seconds,
             .unit = u"s"_s,
             .promise = u"at most 1 s from 1,000,000"_s,
             .kept = cost.seconds <= 1});
        return done;
    }

    const Options &m_options;
    Server m_server;
    std::unique_ptr<SyncRun> m_run;
    Cost m_reference;
    Cost m_naive;
    QJsonArray m_lines;
};

} // namespace

core::Result<QJsonArray> run(const Options &options)
{
    return Measurement(options).run();
}

} // namespace bench
