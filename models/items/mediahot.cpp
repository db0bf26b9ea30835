// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediahot.h"

#include "models/analysis/nearduplicates.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace items {
namespace {

constexpr qint64 kHourSeconds = 3600;

QHash<QString, QString> kindsOf(const std::vector<domain::MediaSource> &sources)
{
    QHash<QString, QString> kinds;
    for (const domain::MediaSource &source : sources)
        kinds.insert(source.id.value, source.kind);
    return kinds;
}

std::vector<analysis::TopicHour> topicHours(const std::vector<store::MediaHour> &hours)
{
    std::vector<analysis::TopicHour> rows;
    rows.reserve(hours.size());
    for (const store::MediaHour &hour : hours)
        rows.push_back({hour.topic, analysis::mediaHour(hour.hour.toMSecsSinceEpoch()), hour.items,
                        hour.negative, hour.unlabelled});
    return rows;
}

/// The items of the last day, oldest first, with the stories that newspapers tell.
struct HotDay {
    std::vector<MediaText> texts;
    std::vector<analysis::TopicItem> items;
    QHash<qint64, size_t> originals; ///< of a story: where in `texts`
};

HotDay hotDayOf(std::vector<MediaText> newestFirst, const QHash<QString, QString> &kinds)
{
    HotDay day;
    day.texts = std::move(newestFirst);
    std::ranges::reverse(day.texts);
    analysis::StoryIndex stories;
    for (size_t i = 0; i < day.texts.size(); ++i) {
        const MediaText &text = day.texts[i];
        const qint64 published = text.publishedAt.toMSecsSinceEpoch();
        const QString kind = kinds.value(text.source.value);
        analysis::TopicItem item{text.id,           text.topics, published, text.sentiment,
                                 text.interactions, text.source, kind};
        if (kind.endsWith("-press"_L1)) {
            const size_t number = stories.add({text.title, text.excerpt, published});
            item.story = qint64(stories.storyOf(number));
            if (!day.originals.contains(item.story)) // they come oldest first
                day.originals.insert(item.story, i);
        }
        day.items.push_back(std::move(item));
    }
    return day;
}

MediaText evidenceOf(const analysis::HotReason &reason, const HotDay &day)
{
    if (reason.kind == analysis::HotReasonKind::SeveralPapers) {
        const auto original = day.originals.constFind(reason.story);
        return original == day.originals.cend() ? MediaText() : day.texts.at(*original);
    }
    const auto named = std::ranges::find(day.texts, reason.item, &MediaText::id);
    return reason.item.isEmpty() || named == day.texts.end() ? MediaText() : *named;
}

} // namespace

core::Result<std::vector<HotLine>> readHotTopics(const store::Database &db, MediaFilter scope,
                                                 const QDateTime &now)
{
    const analysis::HotTopicLimits limits;
    const store::MediaRepository repository(db);
    const qint64 hoursBack = qint64(limits.historyDays) * 24 + limits.spikeHours;
    scope.publishedFrom = now.addSecs(-hoursBack * kHourSeconds);
    scope.publishedTo = now.addSecs(kHourSeconds);
    const auto hours = repository.hours(scope);
    scope.publishedFrom = now.addSecs(-(qint64(limits.shareHours) + 1) * kHourSeconds);
    auto texts = repository.texts(scope, kMostHotTexts);
    const auto sources = repository.sources();
    if (!hours || !texts || !sources)
        return std::unexpected(!hours ? hours.error() : !texts ? texts.error() : sources.error());
    const HotDay day = hotDayOf(*std::move(texts), kindsOf(*sources));
    std::vector<HotLine> lines;
    for (auto &hot :
         analysis::hotTopics(topicHours(*hours), day.items, now.toMSecsSinceEpoch(), limits)) {
        HotLine line{std::move(hot)};
        for (const analysis::HotReason &reason : line.hot.reasons)
            line.evidence.push_back(evidenceOf(reason, day));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace items
