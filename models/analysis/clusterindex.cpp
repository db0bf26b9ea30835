// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace analysis {
namespace {

/// The world's width in fixed point.
constexpr double kScale = 1 << 30;

constexpr double encoded(double coordinate)
{
    return (coordinate - 0.5) * kScale;
}

/// A point beyond the world's edge lies on it.
GridPlace placeOf(const QPointF &mercator)
{
    const auto fixed = [](double coordinate) {
        return qint32(encoded(std::clamp(coordinate, 0.0, 1.0)));
    };
    return {fixed(mercator.x()), fixed(mercator.y())};
}

constexpr double decoded(double fixed)
{
    return fixed / kScale + 0.5;
}

} // namespace

QPointF toMercator(double longitude, double latitude)
{
    const double sine = std::sin(latitude * std::numbers::pi / 180);
    const double y = 0.5 - 0.25 * std::log((1 + sine) / (1 - sine)) / std::numbers::pi;
    return {longitude / 360 + 0.5, std::clamp(y, 0.0, 1.0)};
}

double longitudeOf(double x)
{
    return (x - 0.5) * 360;
}

double latitudeOf(double y)
{
    return std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) * 180 / std::numbers::pi;
}

/// Makes the levels, one coarser than the other.
class ClusterIndex::Build
{
public:
    explicit Build(ClusterIndex &index)
        : m_index(index)
        , m_order(index.m_rows.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    /// Makes the nodes at hand a level, whose nodes will be merged within the radius.
    void finish(int zoom, double radius)
    {
        Level &level = m_index.m_levels[size_t(zoom)];
        std::vector<GridPlace> places(m_order.size());
        std::ranges::transform(m_order, places.begin(),
                               [this](Node node) { return m_index.m_places[node]; });
        level.grid = CellGrid(places, radius, level.nodes);
        m_sorted.resize(m_order.size());
        for (size_t i = 0; i < m_order.size(); ++i) {
            const quint32 position = level.nodes[i];
            m_sorted[i] = {places[position], position};
            level.nodes[i] = m_order[position];
        }
        m_radius = radius;
        m_grid = &level.grid;
    }
    /// Each node in turn takes in those that are free within the radius.
    void merge()
    {
        std::vector<Node> coarse;
        m_taken.assign(m_order.size(), false);
        for (quint32 i = 0; i < m_order.size(); ++i) {
            if (!m_taken[i])
                coarse.push_back(grow(i));
        }
        m_order = std::move(coarse);
    }

private:
    struct Sorted {
        GridPlace at;
        quint32 position = 0; ///< in m_order
    };

    Node grow(quint32 seed)
    {
        m_taken[seed] = true;
        const Node node = m_order[seed];
        const GridPlace at = m_index.m_places[node];
        Group group = m_index.groupOf(node);
        const quint32 alone = group.count;
        double x = double(at.x) * alone;
        double y = double(at.y) * alone;
        forFreeWithin(at, [&](const Sorted &found) {
            m_taken[found.position] = true;
            const Group other = m_index.groupOf(m_order[found.position]);
            x += double(found.at.x) * other.count;
            y += double(found.at.y) * other.count;
            group.count += other.count;
            group.alerts += other.alerts;
            group.worst = std::max(group.worst, other.worst);
        });
        if (group.count == alone)
            return node;
        m_index.m_places.push_back({qint32(x / group.count), qint32(y / group.count)});
        m_index.m_groups.push_back(group);
        return Node(m_index.m_places.size() - 1);
    }
    template<typename Visit>
    void forFreeWithin(const GridPlace &at, Visit visit) const
    {
        const double reach = m_radius * m_radius;
        m_grid->nearby({at.x - m_radius, at.y - m_radius, at.x + m_radius, at.y + m_radius},
                       [&](quint32 i) {
                           const Sorted &other = m_sorted[i];
                           const double dx = double(other.at.x) - at.x;
                           const double dy = double(other.at.y) - at.y;
                           if (dx * dx + dy * dy <= reach && !m_taken[other.position])
                               visit(other);
                       });
    }

    ClusterIndex &m_index;
    std::vector<Node> m_order;    ///< of the level at hand, as it came about
    std::vector<Sorted> m_sorted; ///< the same in the order of the grid
    std::vector<quint8> m_taken;  ///< by position in m_order
    const CellGrid *m_grid = nullptr;
    double m_radius = 0;
};

ClusterIndex::ClusterIndex(std::vector<Point> points, double radius)
{
    m_rows.reserve(points.size());
    m_looks.reserve(points.size());
    m_places.reserve(points.size() + points.size() / 2);
    for (const Point &point : points) {
        m_rows.push_back(point.row);
        m_looks.push_back({point.tone, point.alert});
        m_places.push_back(placeOf(point.at));
    }
    std::vector<Point>().swap(points); // a large part of what the index itself takes
    Build build(*this);
    const auto reach = [radius](int zoom) { return radius / (256 * std::exp2(zoom)) * kScale; };
    build.finish(kMaxZoom + 1, reach(kMaxZoom));
    for (int zoom = kMaxZoom; zoom >= kMinZoom; --zoom) {
        build.merge();
        build.finish(zoom, reach(zoom - 1));
    }
    m_places.shrink_to_fit();
    m_groups.shrink_to_fit();
}

ClusterIndex::Group ClusterIndex::groupOf(Node node) const
{
    if (!isPoint(node))
        return m_groups[node - m_rows.size()];
    const Look look = m_looks[node];
    return {1, look.alert ? 1U : 0U, node, look.tone};
}

ClusterIndex::Cluster ClusterIndex::clusterOf(Node node) const
{
    const GridPlace place = m_places[node];
    const Group group = groupOf(node);
    return {QPointF(decoded(place.x), decoded(place.y)),
            group.count,
            group.alerts,
            m_rows[group.first],
            m_looks[group.first].tone,
            group.worst};
}

std::vector<ClusterIndex::Cluster> ClusterIndex::query(const QRectF &box, int zoom) const
{
    std::vector<Cluster> found;
    const auto &level = m_levels[size_t(std::clamp(zoom, kMinZoom, kMaxZoom + 1))];
    level.grid.inside(
        {encoded(box.left()), encoded(box.top()), encoded(box.right()), encoded(box.bottom())},
        [&](quint32 i) -> const GridPlace & { return m_places[level.nodes[i]]; },
        [&](quint32 i) { found.push_back(clusterOf(level.nodes[i])); });
    return found;
}

int ClusterIndex::expansionZoom(const Cluster &cluster, int zoom) const
{
    for (int level = std::max(zoom, kMinZoom) + 1; level <= kMaxZoom; ++level) {
        const auto here = query(QRectF(cluster.at, QSizeF(0, 0)),
                                level); // a whole one stays in place
        if (std::ranges::none_of(here, [&](const Cluster &other) {
                return other.row == cluster.row && other.count == cluster.count;
            }))
            return level;
    }
    return kMaxZoom + 1;
}

} // namespace analysis
