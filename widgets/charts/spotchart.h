// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

namespace common {
class Theme;
}

namespace charts {

/// A place of a chart that can be pointed at, focused and picked.
struct Spot {
    QRectF box;
    QString key;  ///< what picking gives back
    QString text; ///< value, unit, status, as a tool tip and for screen readers
};

/// A painted chart whose places answer the mouse and the keyboard: hovering tells the figure,
/// arrows go from place to place, a click or Return picks.
class SpotChart : public Chart
{
    Q_OBJECT
public:
    explicit SpotChart(const common::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] const QList<Spot> &places() const { return m_spots; }
    /// The place that the keyboard is on.
    [[nodiscard]] int focusedPlace() const { return m_focused; }

Q_SIGNALS:
    void picked(const QString &key);

protected:
    /// The places at the present size, in reading order.
    [[nodiscard]] virtual QList<Spot> place() const = 0;
    virtual void draw(QPainter &painter) const = 0;
    /// To be called whenever the figures changed.
    void refresh();
    [[nodiscard]] const common::Theme &theme() const { return m_theme; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int spotAt(const QPointF &at) const;
    void focusPlace(int index);

    const common::Theme &m_theme;
    QList<Spot> m_spots;
    int m_focused = 0;
};

} // namespace charts
