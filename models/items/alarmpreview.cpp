// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmpreview.h"

#include "models/core/clock.h"
#include "models/items/alarmlines.h"
#include "models/store/readsnapshot.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

constexpr int kMostPreviewDays = 366;
constexpr int kPreviewOffset = 7 * 3600; ///< UTC+7, without change since 1975

QDate previewDay(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kPreviewOffset).date();
}

/// Counts the onsets of [from, to) by day.
void countDays(AlarmEffect &effect, const analysis::AlarmEpisodes &episodes)
{
    const QDate first = previewDay(effect.from);
    const QDate last = previewDay(effect.to);
    for (QDate day = first; day <= last; day = day.addDays(1))
        effect.days.emplace_back(day, 0);
    for (const domain::AlarmEpisode &episode : episodes) {
        effect.lasting += !episode.cleared.isValid();
        if (episode.onset < effect.from || episode.onset >= effect.to)
            continue;
        ++effect.raised;
        auto &count = effect.days.at(size_t(first.daysTo(previewDay(episode.onset)))).second;
        effect.worstDay = std::max(effect.worstDay, ++count);
    }
    effect.perDay = double(effect.raised) / double(effect.from.daysTo(effect.to));
}

core::Result<AlarmEffect> readAlarmEffect(const store::Database &db, const Reference &reference,
                                          const analysis::AlarmAsk &ask)
{
    AlarmEvaluation evaluation(db, reference, {});
    auto episodes = evaluation.episodes(ask);
    if (!episodes)
        return std::unexpected(episodes.error());
    AlarmEffect effect{.from = ask.since, .to = ask.now};
    countDays(effect, *episodes);
    std::ranges::stable_sort(*episodes, std::ranges::greater(), &domain::AlarmEpisode::onset);
    if (episodes->size() > kMostEffectLines)
        episodes->resize(kMostEffectLines);
    for (domain::AlarmEpisode &episode : *episodes) {
        AlarmLine line{std::move(episode), ask.rule, ask.terms};
        line.subjectName = evaluation.subjectName(line.terms, line.episode.subject);
        effect.lines.push_back(std::move(line));
    }
    return effect;
}

} // namespace

AlarmPreview::AlarmPreview(store::ReaderPool &readers, store::ChangeHub &hub,
                           const Directory &directory, const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
    , m_directory(directory)
    , m_clock(clock)
{
    connect(&directory, &Directory::changed, this, &AlarmPreview::load);
}

void AlarmPreview::ask(const std::optional<domain::AlarmRule> &rule, int days)
{
    days = std::clamp(days, 1, kMostPreviewDays);
    if (rule == m_rule && days == m_days)
        return;
    // Of another rule the effect of the one before says nothing.
    if (!m_rule || !rule || m_rule->id != rule->id)
        forget();
    m_rule = rule;
    m_days = days;
    load();
}

bool AlarmPreview::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return m_rule && (collection == Observations || collection == Slots || collection == Reports ||
                      collection == MediaItems);
}

void AlarmPreview::load()
{
    if (!m_rule)
        return clear();
    if (!m_directory.isLoaded())
        return;
    domain::AlarmRule rule = *m_rule;
    rule.validFrom = {};
    rule.validTo = {};
    const QDateTime now = m_clock.now();
    query([rule, from = now.addDays(-m_days), now,
           reference = m_directory.reference()](const store::Database &db) {
        const store::ReadSnapshot snapshot(db);
        return domain::alarmTerms(rule).and_then([&](const domain::AlarmTerms &terms) {
            return readAlarmEffect(db, *reference, {rule, terms, from, now});
        });
    });
}

} // namespace items
