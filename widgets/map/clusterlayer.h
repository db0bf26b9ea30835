// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/mapmark.h"

#include <QPixmap>

#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace map {

/// Reports as points, near ones joined: a cluster tells how many, how much of it is overdue and the
/// worst state in it, by shape and colour. On a wall rings are as small as their numbers allow, so
/// that districts stay apart.
class ClusterLayer final : public MapLayer
{
    Q_OBJECT
public:
    enum class Show { All, OverdueOnly };
    ClusterLayer(Show show, const common::Theme &theme, QObject *parent);

    [[nodiscard]] Show shows() const { return m_show; }
    void setReports(std::shared_ptr<const analysis::ClusterIndex> index);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isInInset() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;
    [[nodiscard]] QList<QRectF> marksIn(const Camera &camera) const override;
    /// Picks a report, or zooms until the cluster falls apart.
    bool click(const QPointF &pixel, Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

Q_SIGNALS:
    void reportPicked(qint64 row);

private:
    using Cluster = analysis::ClusterIndex::Cluster;
    [[nodiscard]] double radiusOf(const Cluster &cluster) const;
    [[nodiscard]] int levelOf(const Camera &camera) const;
    [[nodiscard]] std::vector<Cluster> joined(std::vector<Cluster> clusters,
                                              const Camera &camera) const;
    [[nodiscard]] std::vector<Cluster> clustersIn(const Camera &camera) const;
    [[nodiscard]] std::optional<Cluster> clusterAt(const QPointF &pixel,
                                                   const Camera &camera) const;
    void paintCluster(QPainter &painter, const QPointF &at, const Cluster &cluster);
    /// The mark without its number; there are few different ones, so that each is drawn once.
    [[nodiscard]] const QPixmap &stampOf(const Cluster &cluster, double pixelRatio);
    void paintRing(QPainter &painter, const QRectF &box, int share) const;

    Show m_show;
    std::shared_ptr<const analysis::ClusterIndex> m_reports;
    std::map<std::tuple<int, int, int, double>, QPixmap> m_stamps; ///< by size, share, tone, ratio
};

} // namespace map
