// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quantiles.h"
#include "models/domain/ids.h"

#include <span>
#include <vector>

namespace analysis {

/// What a source has published in a period.
struct SourceCounts {
    domain::MediaSourceId id = {};
    qint64 items = 0; ///< n of the others
    qint64 negative = 0;
    qint64 interactions = 0;

    [[nodiscard]] Share negativeShare() const { return {negative, items}; }
    bool operator==(const SourceCounts &) const = default;
};

enum class SourceOrder { Items, Negative, Interactions };

/// A source's place.
struct SourcePlace {
    int rank = 0; ///< from 1; equal values share one, the next is left out (1, 2, 2, 4)
    SourceCounts counts = {};

    bool operator==(const SourcePlace &) const = default;
};

/// Sources in the order of one of their counts.
struct SourceRanking {
    std::vector<SourcePlace> places = {};  ///< most first, of two alike the lower id
    std::vector<SourceCounts> tooFew = {}; ///< fewer items than asked for, in the same order

    bool operator==(const SourceRanking &) const = default;
};

/// Ranks the sources with at least so many items, each given once.
[[nodiscard]] SourceRanking sourceRanking(std::span<const SourceCounts> sources, SourceOrder order,
                                          qint64 leastItems = 1);

} // namespace analysis
