// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/camera.h"

#include <QColor>
#include <QList>
#include <QObject>

class QPainter;

namespace common {
class Theme;
}

namespace map {

/// How a legend shows a mark: shapes tell what colours tell, for eyes that see none.
enum class Mark { None, Dot, Ring, Triangle, Diamond, Tick, Swatch, Hatch, Dotted, Line, Linked };

/// One line of a legend.
struct LegendEntry {
    Mark mark = Mark::Swatch;
    QColor color;
    QString text;

    bool operator==(const LegendEntry &) const = default;
};

/// One thing drawn on the map. Paints itself for any camera, tells in words what its marks mean,
/// and may take clicks.
class MapLayer : public QObject
{
    Q_OBJECT
public:
    /// `key` is stable: settings and tests know the layer by it.
    MapLayer(QString key, const common::Theme &theme, QObject *parent);

    [[nodiscard]] QString key() const { return m_key; }
    /// In the present language; empty for what is no choice of people (scale, selection).
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual QList<LegendEntry> legend() const { return {}; }
    virtual void paint(QPainter &painter, const Camera &camera) = 0;
    /// Whether the inset of Phú Quý shows the layer too.
    [[nodiscard]] virtual bool isInInset() const { return false; }
    /// Whether it looks the same wherever the camera stands at one zoom, so that it may be drawn
    /// once for more than the view.
    [[nodiscard]] virtual bool isStill() const { return false; }
    /// Where marks stand that no name should cover.
    [[nodiscard]] virtual QList<QRectF> marksIn(const Camera &camera) const;
    /// A click at a pixel; true when it was meant for this layer.
    virtual bool click(const QPointF &pixel, Camera &camera);
    /// What is said about the thing under a pixel; empty: nothing.
    [[nodiscard]] virtual QString textAt(const QPointF &pixel, const Camera &camera) const;
    /// What is worked out in the background is there.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] double opacity() const { return m_opacity; }
    void setShown(bool shown);
    /// 0 … 1
    void setOpacity(double opacity);

Q_SIGNALS:
    /// Looks different now, legend included.
    void changed();
    /// Switched on or off, or made fainter, by a person.
    void switched();

protected:
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }

private:
    QString m_key;
    const common::Theme &m_theme;
    double m_opacity = 1;
    bool m_shown = true;
};

} // namespace map
