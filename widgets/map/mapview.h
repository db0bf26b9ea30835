// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/map/camera.h"
#include "widgets/map/tileserver.h"

#include <QTimer>
#include <QWidget>

class QQuickWidget;

namespace map {

class MapFigures;
class MapLegend;
class MapOverlay;
class RegionTool;

/// The map: base tiles drawn by Qt Location, the layers over them, bound to the shared context.
/// Makes the base lazily, when it is first shown, so that the window opens without waiting for the
/// scene graph.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    ~MapView() override;

    /// Tiles of the view are there and no layer is being read.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Camera &camera() { return m_camera; }
    [[nodiscard]] MapOverlay &overlay() { return *m_overlay; }
    [[nodiscard]] RegionTool &regionTool() { return *m_region; }
    /// The reports of the present scope are still being read.
    [[nodiscard]] bool isLoadingReports() const { return m_points.isLoading(); }
    [[nodiscard]] MapLegend &legend() { return *m_legend; }
    void showWhole();
    /// See MapOverlay; the ground has no names then but those of the archipelagos.
    void setMagnification(double times);
    /// Null before they are read.
    [[nodiscard]] const items::MapReports *reports() const { return m_points.content(); }

Q_SIGNALS:
    void settledChanged();
    void reportsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBase();
    void bindCamera();
    /// Of the ground, which is not magnified.
    [[nodiscard]] double groundZoom() const;
    void connectContext();
    void applyFilter();
    [[nodiscard]] bool seesReports() const;
    void followArea();
    void followReport();
    void openRegion(const QList<QPointF> &ring, qint64 count);
    [[nodiscard]] domain::ReportFilter scope() const;

    common::PaneSurroundings m_with;
    Camera m_camera;
    items::ReportPoints m_points;
    items::UnitOutlines m_outlines;
    std::unique_ptr<TileServer> m_tiles;
    QQuickWidget *m_base = nullptr;
    MapOverlay *m_overlay;
    RegionTool *m_region;
    MapFigures *m_figures;
    MapLegend *m_legend;
    QTimer m_watch;
    double m_times = 1;
    bool m_placed = false;
    bool m_seesReports = true; ///< when they were asked for
    bool m_wasSettled = false;
};

} // namespace map
