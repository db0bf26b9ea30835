// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quitsignals.h"

#include <QTest>
#include <QTimer>

#include <csignal>

using namespace std::chrono_literals;

/// Signals that end a program in order.
class TestQuitSignals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsTheLoop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("early");
        QTest::newRow("terminated") << SIGTERM << false;
        QTest::newRow("interrupted") << SIGINT << false;
        QTest::newRow("before-it-begins") << SIGTERM << true;
    }
    void endsTheLoop()
    {
        QFETCH(int, signal);
        QFETCH(bool, early);
        core::quitOnSignals();
        QTimer::singleShot(30s, qApp, [] { QCoreApplication::exit(1); });
        if (early)
            QCOMPARE(std::raise(signal), 0);
        else
            QTimer::singleShot(0ms, qApp, [signal] { std::raise(signal); });
        QCOMPARE(QCoreApplication::exec(), 0);
        // Whoever asks once more does not wait.
        QVERIFY(std::signal(signal, SIG_DFL) == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quitsignals.moc"
