// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallguard.h"

#include "models/core/log.h"
#include "widgets/wall/wallwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace wall {
namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::NonClientAreaMouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::Gesture:
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::HoverLeave:
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<PlayerKey> playerKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_MediaNext:
        return PlayerKey::Next;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_MediaPrevious:
        return PlayerKey::Previous;
    case Qt::Key_Space:
    case Qt::Key_B: // remotes send it to turn a picture black: a wall stands still instead
    case Qt::Key_Period:
    case Qt::Key_Pause:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaTogglePlayPause:
        return PlayerKey::Pause;
    default:
        return std::nullopt;
    }
}

WallGuard::WallGuard(QObject *parent)
    : QObject(parent)
{
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    qApp->installEventFilter(this);
}

WallGuard::~WallGuard()
{
    QGuiApplication::restoreOverrideCursor();
}

bool WallGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool widget = watched->isWidgetType();
    if (event->type() == QEvent::Show && widget) {
        auto *window = static_cast<QWidget *>(watched);
        const bool foreign = window->isWindow() && !qobject_cast<WallWindow *>(window) &&
                             !window->testAttribute(Qt::WA_DontShowOnScreen);
        if (foreign) {
            qCWarning(core::logUi) << "kept from a wall:" << window->metaObject()->className();
            QMetaObject::invokeMethod(window, &QWidget::hide, Qt::QueuedConnection);
        }
        return false;
    }
    if (!isInput(event->type()))
        return false;
    // A window's events come before those of the widgets in it: each key is told once.
    if (event->type() == QEvent::KeyPress && watched->isWindowType())
        keyPressed(*static_cast<QKeyEvent *>(event));
    return widget || watched->isWindowType();
}

void WallGuard::keyPressed(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return;
    if (event.key() == Qt::Key_Q && event.modifiers() == Qt::ControlModifier)
        Q_EMIT quitRequested();
    else if (const auto key = playerKey(event))
        Q_EMIT pressed(*key);
}

} // namespace wall
