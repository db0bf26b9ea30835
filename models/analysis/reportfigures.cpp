// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reportfigures.h"

#include "models/core/moment.h"

#include <algorithm>

namespace analysis {
namespace {

size_t lateClass(qint64 lateMs)
{
    size_t i = 0;
    while (i < kLateDays.size() && lateMs > kLateDays[i] * core::kDayMs)
        ++i;
    return i;
}

/// a / b > c / d, exactly.
bool isBetter(const Share &a, const Share &b)
{
    return a.part * b.whole > b.part * a.whole;
}

} // namespace

void CaseCounts::add(const domain::ReportFact &fact, qint64 now)
{
    using enum domain::ReportState;
    ++received;
    open += fact.open;
    if (fact.open && fact.dueAt != 0 && fact.dueAt < now) {
        ++overdue;
        ++late[lateClass(now - fact.dueAt)];
    }
    refused += fact.state == Refused;
    duplicates += fact.state == Duplicate;
    withdrawn += fact.state == Withdrawn;
    const bool turnedAway = fact.state == Refused || fact.state == Duplicate ||
                            fact.state == Withdrawn;
    accepted += fact.processed || !turnedAway;
    processed += fact.processed;
    onTime += fact.onTime;
    onTimeExtended += fact.onTime || fact.onlyExtended;
    if (fact.processed && fact.rating >= 1 && fact.rating <= 3)
        ++rated[size_t(fact.rating) - 1];
    const bool wasForwarded = fact.receivedAt != 0 && fact.forwardedAt != 0;
    forwarded += wasForwarded;
    returned += wasForwarded && fact.returned > 0;
    resulted += fact.resultedAt != 0;
    reopened += fact.resultedAt != 0 && fact.reopened > 0;
}

std::vector<Ranked> rankedByOnTime(const CountsById &counts, qint64 least)
{
    std::vector<Ranked> ranked;
    for (const auto &[id, each] : counts) {
        if (!id.empty())
            ranked.push_back({id, each, each.processed >= least});
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        if (a.enough != b.enough)
            return a.enough;
        if (a.enough && isBetter(a.counts.onTimeShare(), b.counts.onTimeShare()))
            return true;
        if (a.enough && isBetter(b.counts.onTimeShare(), a.counts.onTimeShare()))
            return false;
        return a.counts.processed > b.counts.processed;
    });
    return ranked;
}

} // namespace analysis
