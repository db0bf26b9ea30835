// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/hottopics.h"
#include "models/items/filters.h"

namespace items {

using store::MediaText;

/// A hot topic with what its reasons point at.
struct HotLine {
    analysis::HotTopic hot = {};
    /// One for each reason: the item that most react to, or the one its story began with; without
    /// an id for reasons that are of many items.
    std::vector<MediaText> evidence = {};

    bool operator==(const HotLine &) const = default;
};
/// Items of a day that are looked through for what several newspapers tell, the newest.
inline constexpr int kMostHotTexts = 20'000;

/// The hot topics at a moment among the items of a scope; the scope's own period does not count.
/// Most urgent first.
[[nodiscard]] core::Result<std::vector<HotLine>> readHotTopics(const store::Database &db,
                                                               MediaFilter scope,
                                                               const QDateTime &now);

} // namespace items
