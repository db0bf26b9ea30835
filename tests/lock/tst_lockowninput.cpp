// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where no desktop tells how long nobody was there, what is done in the desk's own windows counts.
#include "widgets/shell/lockdesktop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;
using shell::DesktopLockSource;

class TestLockOwnInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyTypesHere_data()
    {
        QTest::addColumn<bool>("types");
        QTest::newRow("somebody") << true;
        QTest::newRow("nobody") << false;
    }
    void somebodyTypesHere()
    {
        QFETCH(bool, types);
        constexpr auto kAfter = 2000ms;
        QWidget window;
        window.show();
        DesktopLockSource source;
        QSignalSpy idle(&source, &session::LockSource::idle);
        bool slow = true; // a machine may be
        for (int i = 0; i < 5 && slow; ++i) {
            source.setIdleAfter(kAfter);
            idle.clear();
            QElapsedTimer all;
            QElapsedTimer pause;
            all.start();
            pause.start();
            slow = false;
            while (all.durationElapsed() < 2 * kAfter) {
                if (types)
                    QTest::keyClick(&window, Qt::Key_A);
                slow = slow || pause.durationElapsed() > kAfter / 2;
                pause.start();
                QTest::qWait(100);
            }
        }
        QVERIFY2(!slow, "keys cannot be typed fast enough");
        QCOMPARE(idle.isEmpty(), types);
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, 30'000);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // KIdleTime knows nothing of it
    QApplication app(argc, argv);
    TestLockOwnInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockowninput.moc"
