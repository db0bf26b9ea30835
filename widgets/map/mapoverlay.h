// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"
#include "widgets/common/theme.h"
#include "widgets/map/camera.h"

#include <QHash>
#include <QWidget>

namespace map {

/// What lies over the base map and under the pointer: outlines and names of units, report clusters,
/// the selection, the inset of Phú Quý, scale and credits. Turns mouse and keys into camera moves
/// and picks.
class MapOverlay : public QWidget
{
    Q_OBJECT
public:
    MapOverlay(const common::Theme &theme, Camera &camera, QWidget *parent = nullptr);

    void setOutlines(const std::vector<items::UnitOutline> *outlines);
    void setReports(std::shared_ptr<const analysis::ClusterIndex> index);
    void setArea(const domain::UnitId &area);
    void setSelected(const std::optional<QPointF> &mercator);
    /// Fills units with colours (a choropleth); empty takes it away.
    void setUnitColors(const QHash<domain::UnitId, QColor> &colors);
    void setLayers(bool reports, bool outlines, bool names);
    /// Everything the outlines cover, Phú Quý's island apart.
    [[nodiscard]] QRectF mainland() const;
    [[nodiscard]] QRectF island() const;

Q_SIGNALS:
    void areaPicked(const domain::UnitId &id);
    void reportPicked(qint64 row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Cluster = analysis::ClusterIndex::Cluster;
    [[nodiscard]] domain::UnitLevel shownLevel() const;
    [[nodiscard]] QRectF insetBox() const;
    [[nodiscard]] bool showsInset() const;
    [[nodiscard]] double radiusOf(const Cluster &cluster) const;
    [[nodiscard]] std::vector<Cluster> clustersIn(const QRectF &mercator) const;
    [[nodiscard]] QColor toneColor(items::PointTone tone) const;
    void paintOutlines(QPainter &painter, const Camera &camera, const QRectF &clip) const;
    void paintNames(QPainter &painter) const;
    void paintClusters(QPainter &painter, const Camera &camera,
                       const std::vector<Cluster> &clusters) const;
    void paintSelected(QPainter &painter) const;
    void paintInset(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void click(const QPointF &pixel);

    const common::Theme &m_theme;
    Camera &m_camera;
    const std::vector<items::UnitOutline> *m_outlines = nullptr;
    std::shared_ptr<const analysis::ClusterIndex> m_reports;
    QHash<domain::UnitId, QColor> m_unitColors;
    domain::UnitId m_area;
    std::optional<QPointF> m_selected;
    QPointF m_pressed;
    QPointF m_last;
    bool m_dragging = false;
    bool m_showReports = true;
    bool m_showOutlines = true;
    bool m_showNames = true;
};

} // namespace map
