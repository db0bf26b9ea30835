// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockdesktop.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

#include <KIdleTime>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr qint64 kSlack = 1000; // ms between two clocks
const QString kLogind = u"org.freedesktop.login1"_s;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

DesktopLockSource::DesktopLockSource(QObject *parent)
    : LockSource(parent)
{
    connect(KIdleTime::instance(), &KIdleTime::timeoutReached, this, [this](int identifier) {
        if (identifier == m_timeout)
            onIdle();
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (KIdleTime::instance()->idleTime() + kSlack >= m_after.count())
            Q_EMIT idle(); // nobody has come meanwhile
    });
    m_ownIdle.setSingleShot(true);
    connect(&m_ownIdle, &QTimer::timeout, this, &LockSource::idle);
    watchScreenSavers();
    const QDBusMessage ask = QDBusMessage::createMethodCall(kLogind, u"/org/freedesktop/login1"_s,
                                                            u"org.freedesktop.login1.Manager"_s,
                                                            u"GetSessionByPID"_s)
                             << quint32(QCoreApplication::applicationPid());
    // No answer, and no system bus at all, only mean that logind tells nothing.
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isValid())
            watchSession(path.value());
    });
}

DesktopLockSource::~DesktopLockSource()
{
    if (m_timeout > 0)
        KIdleTime::instance()->removeIdleTimeout(m_timeout);
}

void DesktopLockSource::setIdleAfter(std::chrono::milliseconds after)
{
    if (m_timeout > 0)
        KIdleTime::instance()->removeIdleTimeout(std::exchange(m_timeout, 0));
    m_ownIdle.stop();
    m_later.stop();
    m_after = after;
    m_watched.start();
    qApp->removeEventFilter(this);
    if (after.count() <= 0)
        return;
    m_timeout = KIdleTime::instance()->addIdleTimeout(after);
    if (m_timeout <= 0) {
        m_ownIdle.setInterval(after);
        m_ownIdle.start();
        qApp->installEventFilter(this);
    }
}

/// A machine that nobody touched before the desk was there gives it its whole time.
void DesktopLockSource::onIdle()
{
    const auto watched = m_watched.durationElapsed();
    if (watched < m_after)
        m_later.start(std::chrono::ceil<std::chrono::milliseconds>(m_after - watched));
    else
        Q_EMIT idle();
}

bool DesktopLockSource::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_ownIdle.start();
    return LockSource::eventFilter(watched, event);
}

void DesktopLockSource::watchScreenSavers()
{
    auto bus = QDBusConnection::sessionBus();
    const std::initializer_list<std::pair<QString, QString>> savers{
        {u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
        {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
        {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}};
    for (const auto &[path, interface] : savers)
        bus.connect({}, path, interface, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
}

void DesktopLockSource::watchSession(const QDBusObjectPath &path)
{
    m_session = path.path();
    auto bus = QDBusConnection::systemBus();
    bus.connect(kLogind, path.path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                SLOT(onSessionLock()));
    bus.connect(kLogind, path.path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                this, SLOT(onSessionProperties(QDBusMessage)));
}

void DesktopLockSource::lockScreen()
{
    if (m_session.isEmpty())
        return;
    QDBusConnection::systemBus().send(QDBusMessage::createMethodCall(
        kLogind, m_session, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
}

/// A saver that ends tells nothing: it may only have been dark.
void DesktopLockSource::onActiveChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void DesktopLockSource::onSessionLock()
{
    Q_EMIT screenLocked();
}

void DesktopLockSource::onSessionProperties(const QDBusMessage &message)
{
    const auto changed = qdbus_cast<QVariantMap>(message.arguments().value(1));
    const auto hint = changed.constFind(u"LockedHint"_s);
    if (hint == changed.cend() || hint->toBool() == m_hinted)
        return;
    m_hinted = hint->toBool();
    if (m_hinted)
        Q_EMIT screenLocked();
    else
        Q_EMIT screenUnlocked();
}

} // namespace shell
