// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/vault.h"

#include <QDataStream>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace sessiontest {

using namespace Qt::StringLiterals;

/// A real gnome-keyring of this session's bus, which is brought into every state it can be in.
class KeyringDaemon
{
public:
    static constexpr int kPatience = 30'000;

    KeyringDaemon() { qDBusRegisterMetaType<QList<QDBusObjectPath>>(); }
    ~KeyringDaemon()
    {
        goOn();
        m_daemon.kill();
        m_daemon.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(KeyringDaemon)

    /// As after a login with a password, or after one without (a key card, an automatic login).
    void start(bool withPassword)
    {
        QStringList words{u"--foreground"_s, u"--components=secrets"_s};
        if (withPassword)
            words << u"--unlock"_s;
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(u"gnome-keyring-daemon"_s, words);
        if (!m_daemon.waitForStarted(kPatience))
            qFatal("there is no gnome-keyring-daemon");
        if (withPassword)
            m_daemon.write(kPassword);
        m_daemon.closeWriteChannel();
        const auto isThere = [] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(
                u"org.freedesktop.secrets"_s);
        };
        if (!QTest::qWaitFor(isThere, kPatience))
            qFatal("the keyring does not come up");
        if (withPassword)
            wait(secrets::KeyringState::Open);
    }
    /// As a screen lock may do.
    static void lock()
    {
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        const QList<QDBusObjectPath> all{
            QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
        service.call(u"Lock"_s, QVariant::fromValue(all));
        wait(secrets::KeyringState::Locked);
    }
    /// As PAM does when somebody has typed the password: through the daemon's own socket.
    static void unlock()
    {
        QLocalSocket control;
        control.connectToServer(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring/control"_s);
        if (!control.waitForConnected(kPatience))
            qFatal("the keyring has no control socket");
        QByteArray request(1, '\0');
        QDataStream stream(&request, QIODevice::Append);
        stream << quint32(12 + kPassword.size()) << kUnlock << quint32(kPassword.size());
        request += kPassword;
        control.write(request);
        if (!control.waitForReadyRead(kPatience))
            qFatal("the keyring does not answer");
        wait(secrets::KeyringState::Open);
    }
    void hang() const { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void goOn() const
    {
        if (m_daemon.processId() > 0)
            ::kill(pid_t(m_daemon.processId()), SIGCONT);
    }

private:
    static constexpr quint32 kUnlock = 1;
    inline static const QByteArray kPassword = "pw";

    static void wait(secrets::KeyringState state)
    {
        if (!QTest::qWaitFor([state] { return secrets::keyringState() == state; }, kPatience))
            qFatal("the keyring does not come into its state");
    }

    QProcess m_daemon;
};

} // namespace sessiontest
