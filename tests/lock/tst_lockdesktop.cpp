// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real sources of "nobody is there": the X server's idle time through KIdleTime, and the screen
// lock on a real session bus.
#include "tests/lock/fakelogind.h"
#include "widgets/shell/lockdesktop.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using locktest::FakeLogind;
using locktest::kPatience;
using locktest::SystemBus;
using shell::DesktopLockSource;

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
