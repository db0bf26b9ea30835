// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace analysis {

/// Position on the square Web-Mercator world: x and y from 0 (west, north) to 1.
[[nodiscard]] QPointF toMercator(double longitude, double latitude);
[[nodiscard]] double longitudeOf(double x);
[[nodiscard]] double latitudeOf(double y);

/// Groups points for every zoom level: at a level, points nearer than a marker's radius become one
/// cluster. Greedy from the finest level to the coarsest, with a grid of the radius to find
/// neighbours, so a level costs time in proportion to its clusters. Every point is in exactly one
/// cluster of each level.
class ClusterIndex
{
public:
    static constexpr int kMinZoom = 0;
    static constexpr int kMaxZoom = 16;

    struct Point {
        qint64 row = 0;     ///< whose point it is
        QPointF at;         ///< Mercator
        quint8 tone = 0;    ///< kept for single points
        bool alert = false; ///< counted per cluster
    };
    struct Cluster {
        QPointF at; ///< weighted centre, Mercator
        qint64 count = 0;
        qint64 alerts = 0;
        qint64 row = 0; ///< of the point when count is 1, of its first point otherwise
        quint8 tone = 0;
    };

    ClusterIndex() = default;
    /// `radius` in pixels of a 256-pixel tile.
    explicit ClusterIndex(const std::vector<Point> &points, double radius = 36);

    /// Clusters of a level inside a Mercator rectangle.
    [[nodiscard]] std::vector<Cluster> query(const QRectF &box, int zoom) const;
    /// The first level, from `zoom` on, at which the cluster at a place falls apart; kMaxZoom + 1
    /// when it never does.
    [[nodiscard]] int expansionZoom(const Cluster &cluster, int zoom) const;
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    std::vector<std::vector<Cluster>> m_levels; ///< by zoom; the last holds the points
    qint64 m_size = 0;
    double m_radius = 0;
};

} // namespace analysis
