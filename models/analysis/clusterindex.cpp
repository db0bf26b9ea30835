// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace analysis {
namespace {

using Cluster = ClusterIndex::Cluster;

/// Cells of the radius' size; a cluster's neighbours are in its own cell and the eight around it.
class Grid
{
public:
    Grid(const std::vector<Cluster> &clusters, double radius)
        : m_clusters(clusters)
        , m_radius(radius)
    {
        m_order.resize(clusters.size());
        for (size_t i = 0; i < clusters.size(); ++i)
            m_order[i] = {cellOf(clusters[i].at), quint32(i)};
        std::ranges::sort(m_order);
    }
    template<typename Visit>
    void near(const QPointF &at, Visit visit) const
    {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const quint64 cell = cellOf(at + QPointF(dx * m_radius, dy * m_radius));
                auto found = std::ranges::lower_bound(m_order, cell, {}, &Entry::cell);
                for (; found != m_order.end() && found->cell == cell; ++found) {
                    const QPointF away = m_clusters[found->index].at - at;
                    if (QPointF::dotProduct(away, away) <= m_radius * m_radius)
                        visit(found->index);
                }
            }
        }
    }

private:
    struct Entry {
        quint64 cell;
        quint32 index;
        auto operator<=>(const Entry &) const = default;
    };
    [[nodiscard]] quint64 cellOf(const QPointF &at) const
    {
        const auto part = [this](double value) {
            return quint64(quint32(qint32(std::floor(value / m_radius))));
        };
        return part(at.y()) << 32 | part(at.x());
    }
    const std::vector<Cluster> &m_clusters;
    double m_radius;
    std::vector<Entry> m_order;
};

/// One level coarser: each cluster takes in its free neighbours.
std::vector<Cluster> coarser(const std::vector<Cluster> &fine, double radius)
{
    const Grid grid(fine, radius);
    std::vector<bool> taken(fine.size());
    std::vector<Cluster> coarse;
    for (size_t i = 0; i < fine.size(); ++i) {
        if (taken[i])
            continue;
        Cluster merged = fine[i];
        QPointF sum;
        merged.count = merged.alerts = 0;
        grid.near(fine[i].at, [&](quint32 other) {
            if (taken[other])
                return;
            taken[other] = true;
            merged.count += fine[other].count;
            merged.alerts += fine[other].alerts;
            sum += fine[other].at * double(fine[other].count);
        });
        merged.at = sum / double(merged.count);
        coarse.push_back(merged);
    }
    return coarse;
}

} // namespace

QPointF toMercator(double longitude, double latitude)
{
    const double sine = std::sin(latitude * std::numbers::pi / 180);
    const double y = 0.5 - std::log((1 + sine) / (1 - sine)) / (4 * std::numbers::pi);
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

ClusterIndex::ClusterIndex(const std::vector<Point> &points, double radius)
    : m_size(qint64(points.size()))
    , m_radius(radius)
{
    m_levels.resize(kMaxZoom + 2);
    auto &finest = m_levels.back();
    finest.reserve(points.size());
    for (const Point &point : points)
        finest.push_back({point.at, 1, point.alert ? 1 : 0, point.row, point.tone});
    for (int zoom = kMaxZoom; zoom >= kMinZoom; --zoom)
        m_levels[size_t(zoom)] = coarser(m_levels[size_t(zoom) + 1],
                                         radius / (256.0 * std::pow(2, zoom)));
}

std::vector<Cluster> ClusterIndex::query(const QRectF &box, int zoom) const
{
    std::vector<Cluster> found;
    if (m_levels.empty())
        return found;
    const auto &level = m_levels[size_t(std::clamp(zoom, kMinZoom, kMaxZoom + 1))];
    std::ranges::copy_if(level, std::back_inserter(found),
                         [&box](const Cluster &cluster) { return box.contains(cluster.at); });
    return found;
}

int ClusterIndex::expansionZoom(const Cluster &cluster, int zoom) const
{
    for (int level = std::max(zoom, kMinZoom) + 1; level <= kMaxZoom; ++level) {
        const double reach = 3 * m_radius / (256.0 * std::pow(2, level - 1));
        const QRectF box(cluster.at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        const bool whole = std::ranges::any_of(query(box, level), [&](const Cluster &other) {
            return other.row == cluster.row && other.count == cluster.count;
        });
        if (!whole)
            return level;
    }
    return kMaxZoom + 1;
}

} // namespace analysis
