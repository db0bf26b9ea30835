// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fold.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <algorithm>
#include <array>

/// Random media items as desks have handled them, random filters, and which items a filter wants.
namespace oracle {

using namespace Qt::StringLiterals;
using domain::MediaItem;
using domain::Sentiment;
using store::MediaFilter;

inline const QMap<QString, QString> kKinds{{u"s-0"_s, u"central-press"_s},
                                           {u"s-1"_s, u"social"_s},
                                           {u"s-2"_s, u"social"_s},
                                           {u"s-3"_s, u"forum"_s}};

inline QDateTime sinceOf(const MediaItem &m)
{
    return m.stateSince.isValid() ? m.stateSince : m.collectedAt;
}

inline bool isOverdue(const MediaFilter &f, const MediaItem &m)
{
    return std::ranges::any_of(f.overdue, [&](const store::MediaOverdue &o) {
        return o.state == m.state && o.urgent == m.urgent && sinceOf(m).isValid() &&
               sinceOf(m) < o.before;
    });
}

inline bool matches(const MediaFilter &f, const MediaItem &m)
{
    const bool unit = f.units.empty() || std::ranges::find(f.units, m.unitId) != f.units.end();
    const bool time = (!f.publishedFrom.isValid() || m.publishedAt >= f.publishedFrom) &&
                      (!f.publishedTo.isValid() || m.publishedAt < f.publishedTo);
    return unit && time &&
           (f.sourceKind.isEmpty() || kKinds.value(m.sourceId.value) == f.sourceKind) &&
           (f.source.isEmpty() || f.source == m.sourceId) &&
           (f.topic.isEmpty() || m.topics.contains(f.topic)) &&
           (!f.sentiment || *f.sentiment == m.sentiment) &&
           (f.agency.isEmpty() || f.agency == m.agencyId) &&
           (f.state.isEmpty() || f.state == m.state) &&
           (f.states.isEmpty() || f.states.contains(m.state)) &&
           (f.conclusion.isEmpty() || f.conclusion == m.conclusion) &&
           (!f.originalsOnly || m.clusterId.isEmpty()) &&
           (!f.digestOn.isValid() || f.digestOn == m.digestOn) &&
           (f.overdue.empty() || isOverdue(f, m)) &&
           (f.text.isEmpty() ||
            core::fold(m.title + u'\n' + m.excerpt).contains(core::fold(f.text)));
}

inline constexpr auto kStates = std::to_array<QStringView>(
    {u"MOI", u"SANG_LOC", u"XAC_MINH", u"KET_LUAN", u"XU_LY", u"THEO_DOI", u"DONG", u"TUONG_LAI"});

inline QString randomState(support::RecordSource &random)
{
    return kStates.at(size_t(random.below(int(kStates.size())))).toString();
}

/// What the desk has done with an item, in all ways that the columns can hold it.
inline MediaItem handled(MediaItem m, support::RecordSource &random)
{
    m.state = randomState(random);
    if (random.below(4) > 0)
        m.stateSince = m.publishedAt.addSecs(60 * random.below(4000));
    if (random.below(30) == 0)
        m.stateSince = m.collectedAt = {};
    m.urgent = random.below(4) == 0;
    m.likes = random.below(50), m.shares = random.below(20), m.comments = random.below(9);
    if (random.below(4) == 0)
        m.conclusion = random.below(2) == 0 ? u"true"_s : u"false"_s;
    if (random.below(5) == 0)
        m.digestOn = QDate(2025, 5, 10).addDays(random.below(4));
    if (random.below(9) == 0) // letters that JSON writes otherwise, and one topic within another
        m.topics.append(random.below(2) == 0 ? uR"(Nhóm "Chủ đề-1" \ khác)"_s
                                             : u"Chủ đề-1, Chủ đề-2"_s);
    return m;
}

inline void addDeskNarrowings(MediaFilter &f, support::RecordSource &random)
{
    if (random.below(5) == 0)
        f.states = {randomState(random), randomState(random)};
    if (random.below(6) == 0)
        f.conclusion = u"false"_s;
    f.originalsOnly = random.below(5) == 0;
    if (random.below(6) == 0)
        f.digestOn = QDate(2025, 5, 10).addDays(random.below(5));
    if (random.below(5) == 0) {
        for (int i = 1 + random.below(5); i > 0; --i) {
            const store::MediaOverdue one{
                randomState(random), random.below(2) == 0,
                support::RecordSource::epoch().addSecs(-3600 * random.below(240))};
            const auto same = [&](const auto &o) {
                return o.state == one.state && o.urgent == one.urgent;
            };
            if (std::ranges::none_of(f.overdue, same))
                f.overdue.push_back(one);
        }
    }
    if (random.below(6) == 0)
        f.text = random.below(3) == 0 ? u"karaoke"_s : u"biển"_s;
}

inline MediaFilter randomFilter(support::RecordSource &random)
{
    MediaFilter f;
    if (random.below(4) == 0)
        f.sourceKind = u"social"_s;
    if (random.below(5) == 0)
        f.source = domain::MediaSourceId(random.oneOf(u"s"_s, 4));
    if (random.below(4) == 0)
        f.topic = random.below(6) == 0 ? uR"(Nhóm "Chủ đề-1" \ khác)"_s
                                       : random.oneOf(u"Chủ đề"_s, 5);
    if (random.below(3) == 0)
        f.sentiment = static_cast<Sentiment>(random.below(4));
    if (random.below(5) == 0)
        f.agency = domain::AgencyId(random.oneOf(u"a"_s, 4));
    if (random.below(4) == 0)
        f.units = {domain::UnitId(random.oneOf(u"x"_s, 6)),
                   domain::UnitId(random.oneOf(u"x"_s, 6))};
    if (random.below(4) == 0)
        f.state = u"MOI"_s;
    if (random.below(4) == 0)
        f.publishedFrom = support::RecordSource::epoch().addDays(-random.below(10));
    if (random.below(4) == 0)
        f.publishedTo = support::RecordSource::epoch().addDays(-random.below(10));
    addDeskNarrowings(f, random);
    return f;
}

inline domain::MediaSource sourceOf(const QString &id, const QString &kind)
{
    domain::MediaSource source;
    source.id = domain::MediaSourceId(id);
    source.version = 1;
    source.name = id;
    source.kind = kind;
    return source;
}

/// A cache with 800 items, one that is gone, and their sources.
class MediaCache
{
public:
    MediaCache()
    {
        support::RecordSource random(31);
        std::vector<domain::Record> records;
        for (int i = 0; i < 800; ++i)
            records.emplace_back(m_items.emplace_back(handled(random.mediaItem(i), random)));
        std::ranges::sort(m_items, std::ranges::greater(),
                          [](const MediaItem &m) { return std::pair(m.publishedAt, m.id.value); });
        std::vector<domain::Record> sources;
        for (const auto &[id, kind] : kKinds.asKeyValueRange())
            sources.emplace_back(sourceOf(id, kind));
        MediaItem gone = m_items.front();
        gone.id = domain::MediaItemId(u"gone"_s);
        records.emplace_back(gone);
        using enum domain::Collection;
        if (!m_cache.apply(MediaSources, support::page(sources)) ||
            !m_cache.apply(MediaItems, support::page(records)) ||
            !m_cache.apply(MediaItems, support::tombstones({u"gone"_s})))
            qFatal("no items for the test");
    }
    [[nodiscard]] support::Cache &cache() { return m_cache; }
    [[nodiscard]] store::MediaRepository repository()
    {
        return store::MediaRepository(m_cache.db());
    }
    [[nodiscard]] const std::vector<MediaItem> &items() const { return m_items; } ///< newest first
    [[nodiscard]] std::vector<MediaItem> wanted(const MediaFilter &filter) const
    {
        std::vector<MediaItem> wanted;
        std::ranges::copy_if(m_items, std::back_inserter(wanted),
                             [&](const MediaItem &m) { return matches(filter, m); });
        return wanted;
    }

private:
    support::Cache m_cache;
    std::vector<MediaItem> m_items;
};

} // namespace oracle
