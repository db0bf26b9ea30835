// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/feeds/feed.h"

namespace feeds {

/// A feed entry as an item in state "MOI". The id is made of source and guid, so that every desk
/// that reads the feed makes the same item. Published no later than it was fetched.
/// @param fetchedAt  UTC
[[nodiscard]] domain::MediaItem toMediaItem(const FeedEntry &entry,
                                            const domain::MediaSourceId &source,
                                            const QDateTime &fetchedAt);

} // namespace feeds
