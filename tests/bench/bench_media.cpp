// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The algorithms of online information, each beside the plain way to the same answer, in one run:
// `reference_ms` is what that took, `times` how much longer, `differences` how many answers differ.
#include "models/analysis/hottopics.h"
#include "models/analysis/mediarules.h"
#include "models/analysis/nearduplicates.h"
#include "tests/unit/madestories.h"

#include <benchmark/benchmark.h>

#include <QMap>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTexts = 5'000;
constexpr int kRules = 300;
constexpr int kItems = 200'000;
constexpr int kTopics = 13;
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kNow = 485'000 * kHourMs + 1;

double msOf(auto &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

/// Runs the work under the benchmark and sets its counters against the reference.
template<typename Answer>
void compare(benchmark::State &state, auto &&work, auto &&reference)
{
    std::vector<Answer> expected;
    const double slow = msOf([&] { expected = reference(); });
    std::vector<Answer> found;
    double fast = 0;
    for ([[maybe_unused]] auto _ : state)
        fast += msOf([&] { found = work(); });
    qsizetype differences = std::abs(qsizetype(found.size()) - qsizetype(expected.size()));
    for (size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
        differences += !(found[i] == expected[i]);
    state.counters["reference_ms"] = slow;
    state.counters["times"] = slow * double(state.iterations()) / fast;
    state.counters["differences"] = double(differences);
}

const std::vector<MadeText> &texts()
{
    static const std::vector<MadeText> made = MadeStories(11).make(kTexts);
    return made;
}

void stories(benchmark::State &state)
{
    std::vector<analysis::StoryText> views;
    for (const MadeText &text : texts())
        views.push_back(text.view());
    compare<size_t>(
        state, [&] { return analysis::nearDuplicates(views); },
        [] { return nearDuplicatesByForce(texts()); });
    const auto originals = analysis::nearDuplicates(views);
    qsizetype reposts = 0;
    for (size_t i = 0; i < originals.size(); ++i)
        reposts += originals[i] != i;
    state.counters["reposts"] = double(reposts);
}

/// Rules of three words or phrases each, taken from the texts.
std::vector<domain::MediaRule> rules()
{
    std::vector<domain::MediaRule> made;
    std::mt19937 random(3);
    for (int i = 0; i < kRules / 3; ++i) {
        domain::MediaRule rule;
        rule.topic = u"Chủ đề %1"_s.arg(i);
        while (rule.words.words.size() < 3) {
            const QStringList words = texts()[random() % texts().size()].title.split(u' ');
            rule.words.words << words.mid(1 + int(random() % 6), 1 + int(random() % 2)).join(u' ');
        }
        made.push_back(rule);
    }
    return made;
}

/// The folded text with its words between single blanks.
QString spaced(const QString &text)
{
    QString folded = core::fold(text);
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return u' ' + folded.simplified() + u' ';
}

void ruleMatching(benchmark::State &state)
{
    const std::vector<domain::MediaRule> all = rules();
    const auto plainly = [&] {
        std::vector<QStringList> topics;
        for (const MadeText &text : texts()) {
            const std::array parts{spaced(text.title), spaced(text.excerpt)};
            QStringList found;
            for (const domain::MediaRule &rule : all) {
                const bool hit = std::ranges::any_of(rule.words.words, [&](const QString &word) {
                    const QString folded = spaced(word);
                    return parts[0].contains(folded) || parts[1].contains(folded);
                });
                if (hit)
                    found << rule.topic;
            }
            topics.push_back(found);
        }
        return topics;
    };
    const analysis::MediaRules compiled(all);
    compare<QStringList>(
        state,
        [&] {
            std::vector<QStringList> topics;
            for (const MadeText &text : texts())
                topics.push_back(compiled.match(text.title, text.excerpt).topics);
            return topics;
        },
        plainly);
}

struct Counted {
    qint64 hour = 0;
    int topic = 0;
    bool negative = false;
};

QString topicName(int topic)
{
    return u"Chủ đề %1"_s.arg(topic, 2, 10, QChar(u'0'));
}

/// Items of the last fifteen days, fewer at night; one topic in three has a burst now.
std::vector<Counted> counted()
{
    std::mt19937 random(7);
    std::vector<Counted> items;
    const qint64 now = analysis::mediaHour(kNow);
    while (items.size() < kItems) {
        const bool burst = random() % 20 == 0;
        const qint64 hour = now - qint64(random() % (burst ? 6 : 15 * 24));
        if (hour % 24 < 6 && random() % 4 != 0)
            continue;
        items.push_back({hour, int(random() % kTopics), random() % (burst ? 2 : 5) == 0});
        if (burst)
            items.back().topic -= items.back().topic % 3;
    }
    return items;
}

/// "topic: items in six hours, median".
QString spikeText(int topic, qint64 items, double median)
{
    return u"%1: %2 %3"_s.arg(topicName(topic)).arg(items).arg(median);
}

void spikes(benchmark::State &state)
{
    const std::vector<Counted> items = counted();
    const qint64 now = analysis::mediaHour(kNow);
    QMap<std::pair<int, qint64>, analysis::TopicHour> byHour;
    for (const Counted &item : items) {
        analysis::TopicHour &hour = byHour[{item.topic, item.hour}];
        hour.topic = topicName(item.topic);
        hour.hour = item.hour;
        ++hour.items;
        hour.negative += item.negative;
    }
    const std::vector<analysis::TopicHour> hours(byHour.cbegin(), byHour.cend());
    const auto plainly = [&] {
        std::vector<QString> found;
        for (int topic = 0; topic < kTopics; ++topic) {
            std::vector<qint64> windows;
            for (int day = 0; day <= 14; ++day) {
                windows.push_back(std::ranges::count_if(items, [&](const Counted &item) {
                    return item.topic == topic && item.hour <= now - 24 * day &&
                           item.hour > now - 24 * day - 6;
                }));
            }
            const qint64 today = windows.front();
            windows.erase(windows.begin());
            std::ranges::sort(windows);
            const double median = double(windows[6] + windows[7]) / 2;
            if (today >= 10 && double(today) >= 3 * median)
                found.push_back(spikeText(topic, today, median));
        }
        return found;
    };
    compare<QString>(
        state,
        [&] {
            std::vector<QString> found;
            for (const analysis::HotTopic &topic : analysis::hotTopics(hours, {}, kNow)) {
                const analysis::HotReason &reason = topic.reasons.front();
                if (reason.kind == analysis::HotReasonKind::Spike)
                    found.push_back(
                        spikeText(topic.topic.last(2).toInt(), reason.items, reason.median));
            }
            std::ranges::sort(found);
            return found;
        },
        plainly);
    state.counters["hours"] = double(hours.size());
    state.counters["hot"] = double(plainly().size());
}

BENCHMARK(stories)->Unit(benchmark::kMillisecond)->Name("media/stories-of-5000");
BENCHMARK(ruleMatching)->Unit(benchmark::kMillisecond)->Name("media/300-words-in-5000");
BENCHMARK(spikes)->Unit(benchmark::kMillisecond)->Name("media/hot-topics-of-200000");

} // namespace

BENCHMARK_MAIN();
