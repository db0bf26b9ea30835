// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/idleinhibitor.h"

#include "models/core/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

IdleInhibitor::IdleInhibitor(const QString &reason, QObject *parent)
    : QObject(parent)
{
    const QDBusMessage ask = screenSaverCall(u"Inhibit"_s)
                             << QCoreApplication::applicationName() << reason;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<quint32> reply = *answer;
        if (reply.isValid())
            m_cookie = reply.value();
        else
            qCInfo(core::logUi) << "no screen saver to keep away:" << reply.error().name();
    });
}

IdleInhibitor::~IdleInhibitor()
{
    if (m_cookie != 0)
        QDBusConnection::sessionBus().asyncCall(screenSaverCall(u"UnInhibit"_s) << m_cookie);
}

} // namespace wall
