// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QWidget>

namespace common {
class SharedContext;
class Theme;
} // namespace common

namespace map {

class Camera;

/// Lies over the map: shows the shared region of reports as an outline and, while a mode is on,
/// takes the mouse to draw another one. A drawn region goes to the shared context as a ring in
/// WGS 84 and ends the mode; a mere click draws nothing. Hidden while it has nothing to show.
class RegionTool : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Off, Rectangle, Lasso };
    /// A region has at most so many corners.
    static constexpr qsizetype kMostPoints = 200;

    RegionTool(const common::Theme &theme, Camera &camera, common::SharedContext &context,
               QWidget *parent = nullptr);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Another mode drops what is being drawn.
    void setMode(Mode mode);
    /// What the map shows now becomes the region.
    void takeView();
    /// All reports again, wherever they are.
    void clear();

Q_SIGNALS:
    void modeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The drawn shape in pixels; empty when it is too small to be meant.
    [[nodiscard]] QPolygonF shape() const;
    [[nodiscard]] QPolygonF regionInPixels() const;
    void setRegion(const QPolygonF &pixels);
    void follow();

    const common::Theme &m_theme;
    Camera &m_camera;
    common::SharedContext &m_context;
    Mode m_mode = Mode::Off;
    QList<QPointF> m_drawn; ///< Mercator, so that zooming while drawing moves nothing
};

} // namespace map
