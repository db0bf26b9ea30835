// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real sources of "nobody is there": the X server's idle time through KIdleTime, and the screen
// lock on a real session bus.
#include "widgets/shell/lockdesktop.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::DesktopLockSource;

namespace {

constexpr int kPatience = 30'000;
const QString kLogind = u"org.freedesktop.login1"_s;
const QString kSession = u"/org/freedesktop/login1/session/_31"_s;

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
    Q_OBJECT
public:
    FakeLogind()
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"),
                                              u"logind"_s))
    {
        if (!m_bus.registerService(kLogind) ||
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
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kSession))));
        }
        if (message.member() != "Lock"_L1 || message.path() != kSession)
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
        auto message = QDBusMessage::createSignal(kSession, interface, member);
        message.setArguments(with);
        m_bus.send(message);
    }
    QDBusConnection m_bus;
};

} // namespace

class TestLockDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// logind on a system bus, of this session by its process.
    void loginManager()
    {
        FakeLogind logind;
        DesktopLockSource source;
        QSignalSpy locked(&source, &session::LockSource::screenLocked);
        QSignalSpy unlocked(&source, &session::LockSource::screenUnlocked);
        QTRY_VERIFY_WITH_TIMEOUT(source.canLockScreen(), kPatience);
        QCOMPARE(logind.asked, uint(QCoreApplication::applicationPid()));
        source.lockScreen(); // the way there and back
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, kPatience);
        logind.hint(true);
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 2, kPatience);
        logind.hint(true); // other properties change meanwhile
        QVERIFY(unlocked.isEmpty());
        logind.hint(false);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked.count(), 1, kPatience);
        QCOMPARE(locked.count(), 2);
    }
    /// Nobody touches a virtual display.
    void idleTime()
    {
        DesktopLockSource source;
        QSignalSpy idle(&source, &session::LockSource::idle);
        source.setIdleAfter(1500ms);
        QTest::qWait(700);
        QVERIFY2(idle.isEmpty(), "the desk has its whole time, however long nobody was there");
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, 20'000);
        source.setIdleAfter(0ms);
        QTest::qWait(300);
        QCOMPARE(idle.count(), 1);
    }
    void screenSavers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop")
            << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("short") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("gnome") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    }
    void screenSavers()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus");
        DesktopLockSource source;
        QSignalSpy locked(&source, &session::LockSource::screenLocked);
        QSignalSpy unlocked(&source, &session::LockSource::screenUnlocked);
        auto saver = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"saver"_s);
        const auto tell = [&](bool active) {
            auto message = QDBusMessage::createSignal(path, interface, u"ActiveChanged"_s);
            message << active;
            QVERIFY(saver.send(message));
        };
        tell(true);
        QTRY_COMPARE(locked.count(), 1);
        tell(false);
        tell(true);
        QTRY_COMPARE(locked.count(), 2);
        QVERIFY2(unlocked.isEmpty(), "a screen that is bright again has recognised nobody");
        QDBusConnection::disconnectFromBus(u"saver"_s);
    }
    /// Neither logind nor a session bus is missed.
    void withoutAnything()
    {
        DesktopLockSource source;
        source.setIdleAfter(10min);
        QVERIFY(!source.canLockScreen());
        source.lockScreen();
        QTest::qWait(50);
    }
};

int main(int argc, char **argv)
{
    const SystemBus bus; // before anybody asks for the machine's
    QApplication app(argc, argv);
    TestLockDesktop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockdesktop.moc"
