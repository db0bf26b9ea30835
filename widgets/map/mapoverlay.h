// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/mapstack.h"

#include <QWidget>

namespace map {

/// What lies over the base map and under the pointer: paints the stack of layers and turns mouse
/// and keys into camera moves and picks.
class MapOverlay : public QWidget
{
    Q_OBJECT
public:
    MapOverlay(const common::Theme &theme, Camera &camera, QWidget *parent = nullptr);

    [[nodiscard]] MapStack &layers() { return m_layers; }
    /// Everything is drawn so many times as large, and the camera has so much less room; for a map
    /// that is read from afar and takes no mouse.
    void setMagnification(double times);
    void setOutlines(const std::vector<items::UnitOutline> *outlines);
    void setArea(const domain::UnitId &area);
    void setSelected(const std::optional<QPointF> &mercator);
    [[nodiscard]] QRectF mainland() const { return m_layers.units().mainland(); }
    [[nodiscard]] QRectF island() const { return m_layers.units().island(); }

Q_SIGNALS:
    void areaPicked(const domain::UnitId &id);
    void reportPicked(qint64 row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void click(const QPointF &pixel);

    const common::Theme &m_theme;
    Camera &m_camera;
    MapStack m_layers;
    QPointF m_pressed;
    QPointF m_last;
    double m_times = 1;
    bool m_dragging = false;
};

} // namespace map
