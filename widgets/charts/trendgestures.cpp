// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendgestures.h"

#include "widgets/charts/trendplot.h"
#include "widgets/common/plaintip.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace charts {
namespace {

constexpr double kWheelStep = 120;
constexpr double kNearer = 0.8; ///< per notch of the wheel

} // namespace

TrendGestures::TrendGestures(TrendPlot &plot)
    : QObject(&plot)
    , m_plot(plot)
    , m_band(new QRubberBand(QRubberBand::Rectangle, plot.viewport()))
{
    plot.viewport()->setMouseTracking(true);
    plot.viewport()->installEventFilter(this);
}

bool TrendGestures::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        open(static_cast<QMouseEvent *>(event)->position());
        return true;
    case QEvent::Wheel:
        if (wheel(*static_cast<QWheelEvent *>(event)))
            return true;
        event->ignore(); // the page around it scrolls
        return true;
    case QEvent::Leave:
        m_plot.setHovered({});
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TrendGestures::press(const QMouseEvent &event)
{
    m_plot.parentWidget()->setFocus(Qt::MouseFocusReason);
    m_from = event.position();
    m_before = m_plot.window();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && shift))
        m_drag = Drag::Pan;
    else if (event.button() == Qt::LeftButton)
        m_drag = Drag::Band;
    return event.button() != Qt::RightButton;
}

bool TrendGestures::move(const QMouseEvent &event)
{
    const TrendFrame frame = m_plot.frame();
    if (m_drag == Drag::None) {
        point(event.position(), event.globalPosition().toPoint());
    } else if (m_drag == Drag::Pan) {
        TrendWindow window = m_before;
        window.pan((m_from.x() - event.position().x()) / frame.perPeriod());
        Q_EMIT windowWanted(window);
    } else if (std::abs(event.position().x() - m_from.x()) >= QApplication::startDragDistance()) {
        const double left = std::min(m_from.x(), event.position().x());
        const double right = std::max(m_from.x(), event.position().x());
        QRectF band(frame.box);
        band.setLeft(std::max(left, band.left()));
        band.setRight(std::min(right, band.right()));
        m_band->setGeometry(band.toRect());
        m_band->show();
    }
    return true;
}

bool TrendGestures::release(const QMouseEvent &event)
{
    const Drag ended = std::exchange(m_drag, Drag::None);
    m_band->hide();
    if (ended != Drag::Band)
        return event.button() != Qt::RightButton;
    if (std::abs(event.position().x() - m_from.x()) < QApplication::startDragDistance())
        pick(event.position());
    else
        zoomToBand(event.position());
    return true;
}

void TrendGestures::zoomToBand(const QPointF &end)
{
    const TrendFrame frame = m_plot.frame();
    const auto period = [&](double x) {
        return std::clamp(frame.periodAt(x), frame.first, frame.last);
    };
    TrendWindow window = m_plot.window();
    window.show(period(std::min(m_from.x(), end.x())), period(std::max(m_from.x(), end.x())));
    Q_EMIT windowWanted(window);
}

bool TrendGestures::wheel(const QWheelEvent &event)
{
    const bool meant = m_plot.parentWidget()->hasFocus() ||
                       event.modifiers().testFlag(Qt::ControlModifier);
    const double notches = event.angleDelta().y() / kWheelStep;
    if (!meant || notches == 0 || (notches < 0 && m_plot.window().isWhole()))
        return false;
    TrendWindow window = m_plot.window();
    window.zoom(std::pow(kNearer, notches), m_plot.frame().periodAt(event.position().x()));
    Q_EMIT windowWanted(window);
    return true;
}

void TrendGestures::point(const QPointF &place, const QPoint &global)
{
    m_plot.setHovered(m_plot.periodAt(place));
    const QString words = m_plot.wordsAt(place);
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, common::plainTip(words), &m_plot);
}

void TrendGestures::open(const QPointF &place)
{
    if (const auto period = m_plot.periodAt(place))
        return Q_EMIT periodOpened(*period);
    TrendWindow window = m_plot.window();
    window.reset();
    Q_EMIT windowWanted(window);
}

void TrendGestures::pick(const QPointF &place)
{
    if (const auto note = m_plot.noteAt(place))
        Q_EMIT notePicked(m_plot.trend().notes[*note].id);
    else if (const auto period = m_plot.periodAt(place))
        Q_EMIT periodPicked(*period);
}

} // namespace charts
