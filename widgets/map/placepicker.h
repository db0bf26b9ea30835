// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"
#include "widgets/map/camera.h"
#include "widgets/map/tileimages.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace common {
class Theme;
}

namespace map {

/// A small map on which a place is pointed out: a click puts the pin, dragging and the wheel move
/// the map; with the keyboard, arrows move it under a cross and Space puts the pin there. Without
/// a shared context, so that pointing changes nothing else.
class PlacePicker : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePicker(const common::Theme &theme, QWidget *parent = nullptr);
    /// Valid until the next call; shows all of them while no place is known and nobody moved it.
    void setOutlines(const std::vector<items::UnitOutline> *outlines);
    /// Longitude and latitude in WGS 84; moves the map only when the place is out of view.
    void setPlace(const std::optional<QPointF> &degrees);
    [[nodiscard]] std::optional<QPointF> place() const { return m_place; }
    [[nodiscard]] Camera &camera() { return m_camera; }
    /// Every tile in view is drawn.
    [[nodiscard]] bool isSettled() const { return m_tiles.isSettled(); }
    [[nodiscard]] QSize sizeHint() const override { return {420, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 180}; }

Q_SIGNALS:
    void placePicked(double longitude, double latitude);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPointF middle() const;
    void fitOutlines();
    void pick(const QPointF &pixel);
    void pan(const QPointF &pixels);
    void zoom(const QPointF &pixel, double steps);
    void paintTiles(QPainter &painter);
    void paintOutlines(QPainter &painter) const;
    void paintCross(QPainter &painter) const;
    void retranslate();

    const common::Theme &m_theme;
    Camera m_camera;
    TileImages m_tiles;
    const std::vector<items::UnitOutline> *m_outlines = nullptr;
    std::optional<QPointF> m_place;
    QPointF m_pressed;
    QPointF m_last;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    bool m_dragging = false;
    bool m_moved = false; ///< a person chose what to look at
};

} // namespace map
