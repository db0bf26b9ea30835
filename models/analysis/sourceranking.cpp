// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sourceranking.h"

#include <algorithm>

namespace analysis {
namespace {

qint64 countedOf(const SourceCounts &counts, SourceOrder order)
{
    switch (order) {
    case SourceOrder::Items:
        return counts.items;
    case SourceOrder::Negative:
        return counts.negative;
    case SourceOrder::Interactions:
        return counts.interactions;
    }
    return 0;
}

} // namespace

SourceRanking sourceRanking(std::span<const SourceCounts> sources, SourceOrder order,
                            qint64 leastItems)
{
    std::vector<SourceCounts> sorted(sources.begin(), sources.end());
    std::ranges::sort(sorted, [order](const SourceCounts &a, const SourceCounts &b) {
        return std::pair(-countedOf(a, order), a.id) < std::pair(-countedOf(b, order), b.id);
    });
    SourceRanking ranking;
    for (SourceCounts &counts : sorted) {
        if (counts.items < leastItems) {
            ranking.tooFew.push_back(std::move(counts));
            continue;
        }
        const auto &places = ranking.places;
        const bool tied = !places.empty() &&
                          countedOf(places.back().counts, order) == countedOf(counts, order);
        const int rank = tied ? places.back().rank : int(places.size()) + 1;
        ranking.places.push_back({rank, std::move(counts)});
    }
    return ranking;
}

} // namespace analysis
