// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk under a real Wayland compositor (sway, without a screen or a device): idle time through
// ext-idle-notify, which whatever is typed anywhere ends, and the lock of the session.
#include "tests/desk/deskwindow.h"
#include "tests/lock/fakelogind.h"
#include "tests/lock/seen.h"
#include "widgets/shell/lockdesktop.h"
#include "widgets/shell/lockpage.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using locktest::FakeLogind;
using locktest::SystemBus;
using shell::DesktopLockSource;

namespace {

/// Of the citizen whose report is planted.
const QStringList kNamed{u"Bùi Thị Ngọc Diễm"_s, u"Hẻm 77 Hoàng Văn Thụ"_s};

/// A compositor of this test alone; the process is its client from then on.
class Compositor
{
public:
    Compositor()
    {
        QFile conf(m_folder.filePath(u"conf"_s));
        if (!conf.open(QIODevice::WriteOnly) || conf.write("xwayland disable\n") < 0)
            qFatal("no configuration of a compositor");
        conf.close();
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qunsetenv("DISPLAY");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WLR_BACKENDS"_s, u"headless"_s);
        environment.insert(u"WLR_RENDERER"_s, u"pixman"_s);
        environment.insert(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
        m_sway.setProcessEnvironment(environment);
        m_sway.start(u"sway"_s, {u"--config"_s, conf.fileName()});
        QElapsedTimer waiting;
        waiting.start();
        while (!QFile::exists(m_folder.filePath(u"wayland-1"_s))) {
            if (m_sway.waitForFinished(50) || waiting.elapsed() > locktest::kPatience)
                qFatal("no compositor: %s", m_sway.readAllStandardError().constData());
        }
        qputenv("WAYLAND_DISPLAY", "wayland-1");
        qputenv("QT_QPA_PLATFORM", "wayland");
    }
    ~Compositor()
    {
        m_sway.terminate();
        m_sway.waitForFinished(locktest::kPatience);
    }
    Q_DISABLE_COPY_MOVE(Compositor)

private:
    QTemporaryDir m_folder;
    QProcess m_sway;
};

/// Somebody presses a key, wherever the keyboard is.
[[nodiscard]] bool someoneTypes()
{
    return QProcess::execute(u"wtype"_s, {u"a"_s}) == 0;
}

} // namespace

class TestLockWayland : public QObject
{
    Q_OBJECT

    /// Types for so long; answers the longest time without a key.
    [[nodiscard]] static std::chrono::nanoseconds typeFor(std::chrono::milliseconds time)
    {
        QElapsedTimer all;
        QElapsedTimer pause;
        all.start();
        pause.start();
        std::chrono::nanoseconds longest = 0ms;
        while (all.durationElapsed() < time) {
            if (!someoneTypes())
                return time;
            longest = std::max(longest, pause.durationElapsed());
            pause.start();
            QTest::qWait(200);
        }
        return longest;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::platformName(), u"wayland"_s); }
    void nobodyIsThere()
    {
        DesktopLockSource source;
        QSignalSpy idle(&source, &session::LockSource::idle);
        source.setIdleAfter(1500ms);
        QTest::qWait(700);
        QVERIFY(idle.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, locktest::kPatience);
        QVERIFY(someoneTypes()); // is back, and leaves again
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 2, locktest::kPatience);
        source.setIdleAfter(0ms);
        QVERIFY(someoneTypes());
        QTest::qWait(2000);
        QCOMPARE(idle.count(), 2);
    }
    /// The desk has no window here: it is the compositor that knows.
    void someoneWorksElsewhere()
    {
        constexpr auto kAfter = 3000ms;
        DesktopLockSource source;
        QSignalSpy idle(&source, &session::LockSource::idle);
        auto longest = std::chrono::nanoseconds(kAfter);
        for (int i = 0; i < 5 && longest > kAfter / 2; ++i) { // a machine may be slow
            source.setIdleAfter(kAfter);
            idle.clear();
            longest = typeFor(2 * kAfter);
        }
        QVERIFY2(longest <= kAfter / 2, "keys cannot be typed fast enough");
        QVERIFY(idle.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, locktest::kPatience); // and goes
    }
    void theSessionIsLocked()
    {
        demotest::Client backend(demotest::quiet(50));
        const auto planted = desktest::reportIn(
            backend, u"TIEP_NHAN"_s,
            {{u"senderName"_s, kNamed.at(0)}, {u"address"_s, kNamed.at(1)}});
        FakeLogind logind;
        desktest::DeskWindow desk(backend.backend.url(), {}, u"field-reports"_s,
                                  std::make_unique<DesktopLockSource>());
        QVERIFY(desk.settle());
        desk.look(planted);
        QTRY_VERIFY_WITH_TIMEOUT(!locktest::found(kNamed, locktest::seenTexts()).isEmpty(),
                                 locktest::kPatience);
        const auto isLocked = [&desk] {
            const auto *page = desk.window().findChild<shell::LockPage *>();
            return page && page->isVisible();
        };
        QVERIFY(!isLocked());
        // Told until the desk listens.
        QTRY_VERIFY_WITH_TIMEOUT((logind.hint(true), isLocked()), locktest::kPatience);
        QCOMPARE(locktest::found(kNamed, locktest::seenTexts()), QStringList());
        QCOMPARE(logind.asked, uint(QCoreApplication::applicationPid()));
    }
};

int main(int argc, char **argv)
{
    const SystemBus bus; // before anybody asks for the machine's
    const Compositor compositor;
    QApplication app(argc, argv);
    TestLockWayland test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockwayland.moc"
