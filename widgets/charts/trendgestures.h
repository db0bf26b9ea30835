// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trendwindow.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace charts {

class TrendPlot;

/// What the mouse does to a trend: points, picks, draws a band to come nearer, drags with the
/// middle button or Shift, turns the wheel, opens a period with a double click; beside the periods
/// that shows all.
class TrendGestures : public QObject
{
    Q_OBJECT
public:
    explicit TrendGestures(TrendPlot &plot);

Q_SIGNALS:
    void windowWanted(const charts::TrendWindow &window);
    void periodPicked(int period);
    void periodOpened(int period);
    void notePicked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Band, Pan };
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    void point(const QPointF &place, const QPoint &global);
    void pick(const QPointF &place);
    void open(const QPointF &place);
    void zoomToBand(const QPointF &end);

    TrendPlot &m_plot;
    QRubberBand *m_band;
    Drag m_drag = Drag::None;
    QPointF m_from;
    TrendWindow m_before;
};

} // namespace charts
