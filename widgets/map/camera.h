// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace map {

/// How the mouse moves a map: a notch of the wheel (120) is a quarter of a zoom level, and less
/// than so many pixels is a click.
inline constexpr double kWheelStep = 1.0 / 480;
inline constexpr double kDragFrom = 4;

/// Where the map looks: centre and zoom, limited to the province's surroundings; turns places into
/// pixels and back.
class Camera : public QObject
{
    Q_OBJECT
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom NOTIFY changed)
public:
    static constexpr double kMinZoom = 5;
    static constexpr double kMaxZoom = 17;

    explicit Camera(QObject *parent = nullptr);
    [[nodiscard]] double latitude() const;
    [[nodiscard]] double longitude() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QSizeF size() const { return m_size; }

    void setSize(const QSizeF &size);
    void lookAt(const QPointF &mercator, double zoom);
    /// Shows the whole rectangle.
    void fit(const QRectF &mercator);
    void pan(const QPointF &pixels);
    /// Zooms and keeps the place under the pixel where it is.
    void zoomAt(const QPointF &pixel, double steps);

    [[nodiscard]] QPointF toPixel(const QPointF &mercator) const;
    [[nodiscard]] QPointF toMercator(const QPointF &pixel) const;
    [[nodiscard]] QRectF view() const;
    /// Pixels of the whole world at this zoom.
    [[nodiscard]] double world() const;
    /// On the ground, at the centre.
    [[nodiscard]] double metersPerPixel() const;

Q_SIGNALS:
    void changed();

private:
    QPointF m_center;
    double m_zoom = 9;
    QSizeF m_size{800, 600};
};

} // namespace map
