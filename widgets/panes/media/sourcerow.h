// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sourceranking.h"
#include "models/domain/mediaedits.h"
#include "models/sync/feedstate.h"

namespace panes::media {

/// Below so many items in the period a share says little: it is shown grey and in brackets, and the
/// source has no rank.
inline constexpr qint64 kFewItems = 10;

/// A source with everything that the list says of it.
struct SourceRow {
    domain::Shown<domain::MediaSource> shown = {};
    analysis::SourceCounts counts = {};
    std::optional<syncing::FeedState> feed = {};
    bool isRecord = true; ///< false: items name it, but there is no such source
    int rank = 0;         ///< by the figure that orders the list, else by items; 0: none

    bool operator==(const SourceRow &) const = default;
};

/// What there is to say of sources, from the records, what they brought and how their feeds are
/// read. Sources that only items name come as well.
[[nodiscard]] std::vector<SourceRow> sourceRows(
    const std::vector<domain::Shown<domain::MediaSource>> &sources,
    const std::vector<analysis::SourceCounts> &counts,
    const std::vector<syncing::FeedState> &feeds);

} // namespace panes::media
