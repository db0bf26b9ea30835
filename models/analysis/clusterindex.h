// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cellgrid.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace analysis {

/// Position on the square Web-Mercator world: x and y from 0 (west, north) to 1.
[[nodiscard]] QPointF toMercator(double longitude, double latitude);
[[nodiscard]] double longitudeOf(double x);
[[nodiscard]] double latitudeOf(double y);

/// Groups points for every zoom level: at a level, points nearer than a marker's radius become one
/// cluster. The algorithm of the supercluster library with its rounding (positions in steps of
/// 2^-30 of the world, 4 cm), so that both make the same clusters: from the finest level to the
/// coarsest, each cluster in turn takes in its free neighbours. Every point is in exactly one
/// cluster of each level.
class ClusterIndex
{
public:
    static constexpr int kMinZoom = 0;
    static constexpr int kMaxZoom = 16;

    struct Point {
        qint64 row = 0;     ///< whose point it is
        QPointF at;         ///< Mercator
        quint8 tone = 0;    ///< the higher, the worse
        bool alert = false; ///< counted per cluster
    };
    struct Cluster {
        QPointF at; ///< weighted centre, Mercator
        qint64 count = 0;
        qint64 alerts = 0;
        qint64 row = 0;   ///< of the point when count is 1, of its first point otherwise
        quint8 tone = 0;  ///< of that point
        quint8 worst = 0; ///< the highest tone of its points
    };

    ClusterIndex() = default;
    /// `radius` in pixels of a 256-pixel tile.
    explicit ClusterIndex(std::vector<Point> points, double radius = 36);

    /// Clusters of a level inside a Mercator rectangle.
    [[nodiscard]] std::vector<Cluster> query(const QRectF &box, int zoom) const;
    /// The first level, from `zoom` on, at which the cluster at a place falls apart; kMaxZoom + 1
    /// when it never does.
    [[nodiscard]] int expansionZoom(const Cluster &cluster, int zoom) const;
    [[nodiscard]] qint64 size() const { return qint64(m_rows.size()); }

private:
    class Build;
    struct Look {
        quint8 tone = 0;
        bool alert = false;
    };
    struct Group {
        quint32 count = 0;
        quint32 alerts = 0;
        quint32 first = 0; ///< the point it grew from
        quint8 worst = 0;
    };
    /// Points and groups are numbered through: groups come after the points.
    using Node = quint32;
    struct Level {
        CellGrid grid;
        std::vector<Node> nodes; ///< in the order of the grid
    };

    [[nodiscard]] bool isPoint(Node node) const { return node < m_rows.size(); }
    [[nodiscard]] Group groupOf(Node node) const;
    [[nodiscard]] Cluster clusterOf(Node node) const;

    std::vector<qint64> m_rows;      ///< of the points
    std::vector<Look> m_looks;       ///< of the points
    std::vector<GridPlace> m_places; ///< of the points and the groups
    std::vector<Group> m_groups;
    std::array<Level, kMaxZoom + 2> m_levels; ///< by zoom; the last holds the points
};

} // namespace analysis
