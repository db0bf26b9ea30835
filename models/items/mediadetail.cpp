// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediadetail.h"

#include "models/analysis/textprint.h"
#include "models/store/readsnapshot.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

/// Texts that say the same as the item, outside its cluster, most alike first.
std::vector<std::pair<double, domain::MediaItemId>> alikeAmong(
    const std::vector<store::MediaText> &texts, const MediaContent &content)
{
    const domain::MediaItem &item = content.item;
    const analysis::TextPrint mine(item.title, item.excerpt);
    std::vector<std::pair<double, domain::MediaItemId>> alike;
    for (const store::MediaText &text : texts) {
        if (text.id == item.id ||
            std::ranges::contains(content.cluster, text.id, &domain::MediaItem::id))
            continue;
        const analysis::TextPrint other(text.title, text.excerpt);
        if (analysis::isSameStory(mine, other))
            alike.emplace_back(analysis::similarity(mine, other), text.id);
    }
    std::ranges::stable_sort(alike, std::ranges::greater(), &decltype(alike)::value_type::first);
    if (alike.size() > kMostAlike)
        alike.resize(kMostAlike);
    return alike;
}

core::Result<void> readAlike(const store::MediaRepository &repository, MediaContent &content)
{
    const auto texts = repository.textsAround(content.item.publishedAt, kAlikeDays,
                                              kMostAlikeCompared);
    if (!texts)
        return std::unexpected(texts.error());
    for (const auto &[similarity, id] : alikeAmong(*texts, content)) {
        auto item = repository.item(id);
        if (!item)
            return std::unexpected(item.error());
        content.alike.push_back({std::move(*item), similarity});
    }
    return {};
}

core::Result<MediaContent> readItem(const store::Database &db, const domain::MediaItemId &id)
{
    const store::ReadSnapshot snapshot(db);
    const store::MediaRepository repository(db);
    auto item = repository.item(id);
    if (!item)
        return std::unexpected(item.error());
    auto cluster = repository.cluster(id);
    if (!cluster)
        return std::unexpected(cluster.error());
    auto attachments = repository.attachments(id);
    if (!attachments)
        return std::unexpected(attachments.error());
    MediaContent content{std::move(*item), std::move(*cluster), {}, std::move(*attachments)};
    return readAlike(repository, content).transform([&] { return std::move(content); });
}

/// The filter for the period of equal length that ends where this one begins.
store::MediaFilter periodBefore(store::MediaFilter filter)
{
    const qint64 length = filter.publishedFrom.msecsTo(filter.publishedTo);
    filter.publishedTo = filter.publishedFrom;
    filter.publishedFrom = filter.publishedFrom.addMSecs(-length);
    return filter;
}

core::Result<MediaComparison> compare(const store::Database &db, const store::MediaFilter &filter)
{
    const store::MediaRepository repository(db);
    auto now = repository.counts(filter);
    if (!now)
        return std::unexpected(now.error());
    if (!filter.publishedFrom.isValid() || !filter.publishedTo.isValid())
        return MediaComparison{std::move(*now), std::nullopt};
    auto before = repository.counts(periodBefore(filter));
    if (!before)
        return std::unexpected(before.error());
    return MediaComparison{std::move(*now), std::move(*before)};
}

} // namespace

MediaDetail::MediaDetail(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 150ms, parent)
{
}

void MediaDetail::setItem(const domain::MediaItemId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    forget();
    load();
}

bool MediaDetail::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_id.isEmpty() && (collection == domain::Collection::MediaItems ||
                               collection == domain::Collection::Attachments);
}

void MediaDetail::load()
{
    if (m_id.isEmpty())
        return clear();
    query([id = m_id](const store::Database &db) { return readItem(db, id); });
}

MediaTotals::MediaTotals(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void MediaTotals::setFilter(const store::MediaFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    load();
}

bool MediaTotals::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::MediaItems;
}

void MediaTotals::load()
{
    query([filter = *m_filter](const store::Database &db) { return compare(db, filter); });
}

} // namespace items
