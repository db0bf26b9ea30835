// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/repeatgroups.h"

#include "models/analysis/clusterindex.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <ranges>

namespace analysis {
namespace {

constexpr double kEquator = 40'075'016.7;

/// A length on the ground as a part of the Mercator world, at the middle latitude of all.
double reachOf(std::span<const Sighting> sightings, double metres)
{
    std::vector<double> heights;
    for (const Sighting &sighting : sightings)
        heights.push_back(sighting.at.y());
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return metres / (kEquator * std::cos(latitudeOf(*middle) * std::numbers::pi / 180));
}

/// Which records hang together, and through which pairs.
class Groups
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }
    quint32 rootOf(quint32 i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void join(quint32 a, quint32 b)
    {
        const quint32 first = rootOf(a);
        const quint32 second = rootOf(b);
        if (first == second)
            return;
        m_parents[std::max(first, second)] = std::min(first, second);
        m_links.emplace_back(a, b);
    }
    [[nodiscard]] const std::vector<std::pair<quint32, quint32>> &links() const { return m_links; }

private:
    std::vector<quint32> m_parents;
    std::vector<std::pair<quint32, quint32>> m_links;
};

/// Joins every record, in the order of time, to those before it that are near. Cells are so small
/// that all within one are near each other: those of the last `apart` in a cell already hang
/// together, so that the first near one stands for all of them.
class Sweep
{
public:
    Sweep(std::span<const Sighting> sorted, double reach, qint64 apart)
        : m_sorted(sorted)
        , m_groups(sorted.size())
        , m_reach(reach)
        , m_cell(reach / std::numbers::sqrt2)
        , m_apart(apart)
    {
    }
    Groups run()
    {
        for (quint32 i = 0; i < m_sorted.size(); ++i) {
            for (int dy = -2; dy <= 2; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    joinNewestOf(keyOf(m_sorted[i].at + QPointF(dx, dy) * m_cell), i);
            }
            m_cells[keyOf(m_sorted[i].at)].push_back(i);
        }
        return std::move(m_groups);
    }

private:
    [[nodiscard]] quint64 keyOf(const QPointF &at) const
    {
        const auto part = [this](double value) {
            return quint64(quint32(qint32(std::floor(value / m_cell))));
        };
        return part(at.y()) << 32 | part(at.x());
    }
    void joinNewestOf(quint64 key, quint32 i)
    {
        const auto cell = m_cells.constFind(key);
        if (cell == m_cells.cend())
            return;
        for (const quint32 j : *cell | std::views::reverse) {
            if (m_sorted[i].moment - m_sorted[j].moment > m_apart)
                return;
            const QPointF away = m_sorted[j].at - m_sorted[i].at;
            if (std::hypot(away.x(), away.y()) <= m_reach)
                return m_groups.join(j, i);
        }
    }

    std::span<const Sighting> m_sorted;
    Groups m_groups;
    double m_reach;
    double m_cell;
    qint64 m_apart;
    QHash<quint64, std::vector<quint32>> m_cells;
};

std::vector<RepeatGroup> collected(std::span<const Sighting> sorted, Groups groups)
{
    QHash<quint32, quint32> spotOf; // by root
    std::vector<RepeatGroup> spots;
    std::vector<quint32> places(sorted.size()); // index within its group
    for (const auto &[a, b] : groups.links())
        spotOf.insert(groups.rootOf(a), 0);
    for (quint32 i = 0; i < sorted.size(); ++i) {
        const quint32 root = groups.rootOf(i);
        const auto spot = spotOf.find(root);
        if (spot == spotOf.end())
            continue;
        if (root == i) { // the oldest of its group: no other member comes before it
            *spot = quint32(spots.size());
            spots.emplace_back();
        }
        places[i] = quint32(spots[*spot].members.size());
        spots[*spot].members.push_back(sorted[i]);
    }
    for (const auto &[a, b] : groups.links())
        spots[spotOf.value(groups.rootOf(a))].links.emplace_back(places[a], places[b]);
    return spots;
}

} // namespace

std::vector<RepeatGroup> repeatGroups(std::span<const Sighting> sightings, double metres,
                                      std::chrono::milliseconds apart)
{
    if (sightings.empty())
        return {};
    std::vector<Sighting> sorted(sightings.begin(), sightings.end());
    std::ranges::sort(sorted, {}, [](const Sighting &s) { return std::pair(s.moment, s.row); });
    auto spots = collected(sorted, Sweep(sorted, reachOf(sorted, metres), apart.count()).run());
    for (RepeatGroup &spot : spots) {
        for (const Sighting &member : spot.members)
            spot.center += member.at / double(spot.members.size());
    }
    std::ranges::stable_sort(spots, std::ranges::greater(),
                             [](const RepeatGroup &spot) { return spot.members.size(); });
    return spots;
}

} // namespace analysis
