// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// logind, where none is.
namespace locktest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 30'000;
inline const QString kLoginService = u"org.freedesktop.login1"_s;
inline const QString kLoginSession = u"/org/freedesktop/login1/session/_31"_s;

/// A system bus of this test alone.
class SystemBus
{
public:
    SystemBus()
    {
        QFile conf(m_folder.filePath(u"bus.conf"_s));
        if (!conf.open(QIODevice::WriteOnly) ||
            conf.write("<busconfig><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                       "<policy context=\"default\"><allow send_destination=\"*\"/>"
                       "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>") < 0)
            qFatal("no configuration of a bus");
        conf.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + conf.fileName(), u"--nofork"_s,
                                          u"--print-address"_s});
        if (!m_daemon.waitForReadyRead(kPatience))
            qFatal("no bus");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~SystemBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(SystemBus)

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// What logind does of a session, as it is seen on the bus.
class FakeLogind : public QDBusVirtualObject
{
public:
    FakeLogind()
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"),
                                              u"logind"_s))
    {
        if (!m_bus.registerService(kLoginService) ||
            !m_bus.registerVirtualObject(u"/org/freedesktop/login1"_s, this,
                                         QDBusConnection::SubPath))
            qFatal("no name on the bus");
    }
    ~FakeLogind() override { QDBusConnection::disconnectFromBus(u"logind"_s); }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == "GetSessionByPID"_L1) {
            asked = message.arguments().constFirst().toUInt();
            return bus.send(
                message.createReply(QVariant::fromValue(QDBusObjectPath(kLoginSession))));
        }
        if (message.member() != "Lock"_L1 || message.path() != kLoginSession)
            return false;
        tell(u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
        return bus.send(message.createReply());
    }
    /// The desktop has locked the screen, or recognised its user.
    void hint(bool locked) const
    {
        tell(u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {u"org.freedesktop.login1.Session"_s,
              QVariantMap{{u"IdleHint"_s, true}, {u"LockedHint"_s, locked}}, QStringList()});
    }

    uint asked = 0;

private:
    void tell(const QString &interface, const QString &member, const QVariantList &with) const
    {
        auto message = QDBusMessage::createSignal(kLoginSession, interface, member);
        message.setArguments(with);
        m_bus.send(message);
    }
    QDBusConnection m_bus;
};

} // namespace locktest
