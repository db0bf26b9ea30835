// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallwindow.h"

#include <QCloseEvent>
#include <QPainter>
#include <QQuickWidget>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

/// Darkness over a picture.
class Veil : public QWidget
{
public:
    using QWidget::QWidget;
    void setPercent(int percent)
    {
        m_percent = percent;
        setVisible(percent > 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(event->rect(), QColor(0, 0, 0, 255 * m_percent / 100));
    }

private:
    int m_percent = 0;
};

} // namespace

WallWindow::WallWindow(QString screen, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_screen(std::move(screen))
    , m_veil(new Veil(this))
{
    setObjectName(u"wall-window"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("IOC wall"));
    m_veil->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_veil->hide();
    // A window to which the first map comes later is made anew by Qt, and flashes: it is to be one
    // that can draw maps from the start.
    (new QQuickWidget(this))->hide();
}

void WallWindow::setPicture(QWidget &picture)
{
    m_picture = &picture;
    picture.setParent(this);
    picture.show();
    m_veil->raise();
    place();
}

void WallWindow::occupy(const QRect &geometry)
{
    // First where, then that it fills it: a window manager fills the screen on which a window is.
    setGeometry(geometry);
    showFullScreen();
    setGeometry(geometry);
}

void WallWindow::setDrift(const QPoint &drift)
{
    if (m_drift == drift)
        return;
    m_drift = drift;
    place();
}

void WallWindow::setBrightness(int percent)
{
    if (m_brightness == percent)
        return;
    m_brightness = percent;
    static_cast<Veil *>(m_veil)->setPercent(100 - percent);
}

void WallWindow::place()
{
    if (m_picture)
        m_picture->setGeometry(QRect(m_drift, size()));
    m_veil->setGeometry(rect());
}

void WallWindow::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Qt::black);
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Nobody at the wall closes it by the way.
void WallWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!event->spontaneous());
}

} // namespace wall
