// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "models/items/loaded.h"

namespace items {

/// An item that says much the same as another, although the backend put them in no cluster.
struct AlikeItem {
    domain::MediaItem item;
    double similarity = 0; ///< as analysis::similarity(): 0 … 1

    bool operator==(const AlikeItem &) const = default;
};
/// Items this many days before and after are compared, and at most so many, the nearest in time.
inline constexpr int kAlikeDays = 3;
inline constexpr int kMostAlikeCompared = 3000;
inline constexpr size_t kMostAlike = 50; ///< of them shown

/// A media item with the items that say the same (its cluster, oldest first, itself included).
struct MediaContent {
    domain::MediaItem item;
    std::vector<domain::MediaItem> cluster;
    std::vector<AlikeItem> alike; ///< outside the cluster; most alike first
    std::vector<domain::Attachment> attachments;
};

/// The media item that is looked at.
class MediaDetail final : public LoadedContent<MediaContent>
{
    Q_OBJECT
public:
    MediaDetail(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// An empty id shows nothing.
    void setItem(const domain::MediaItemId &id);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    domain::MediaItemId m_id;
};

/// Counts in a period and in the equally long one before it, so that shares can be compared in
/// percentage points.
struct MediaComparison {
    store::MediaCounts now;
    std::optional<store::MediaCounts> before; ///< none when the filter has no period
};

/// Counts of the media items under a filter.
class MediaTotals final : public LoadedContent<MediaComparison>
{
    Q_OBJECT
public:
    MediaTotals(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void setFilter(const store::MediaFilter &filter);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<store::MediaFilter> m_filter;
};

} // namespace items
