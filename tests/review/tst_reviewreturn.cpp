// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewreturn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum syncing::Connection;

namespace {

struct Step {
    syncing::Connection connection;
    int asOf;      ///< minutes after the start; -1: no data yet
    int told = -1; ///< likewise; -1: nothing is told
};

QDateTime at(int minutes)
{
    const QDateTime start(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    return minutes < 0 ? QDateTime() : start.addSecs(60LL * minutes);
}

} // namespace

Q_DECLARE_METATYPE(QList<Step>)

/// When "what has changed since my copy" is offered after the backend was away.
class TestReviewReturn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::newRow("never-away") << QList<Step>{{Connecting, 0}, {Live, 0}, {Live, 60}};
        QTest::newRow("away-for-an-hour")
            << QList<Step>{{Live, 0}, {Unreachable, 0}, {Connecting, 0}, {Live, 0}, {Live, 60, 0}};
        QTest::newRow("a-short-cut")
            << QList<Step>{{Live, 0}, {Unreachable, 0}, {Live, 9}, {Live, 60}};
        QTest::newRow("exactly-long-enough")
            << QList<Step>{{Polling, 0}, {Unreachable, 0}, {Polling, 10, 0}};
        QTest::newRow("told-once")
            << QList<Step>{{ForcedOffline, 0}, {Live, 30, 0}, {Live, 31}, {Live, 90}};
        QTest::newRow("away-twice")
            << QList<Step>{{ForcedOffline, 0}, {Live, 30, 0}, {Unreachable, 30}, {Live, 50, 30}};
        QTest::newRow("the-first-loss-counts")
            << QList<Step>{{Unreachable, 5}, {Connecting, 5}, {Unreachable, 5}, {Live, 40, 5}};
        QTest::newRow("no-data-before") << QList<Step>{{Unreachable, -1}, {Live, 60}};
        QTest::newRow("a-review") << QList<Step>{{Review, 0}, {Review, 60}};
    }
    void tells()
    {
        QFETCH(const QList<Step>, steps);
        shell::AwayWatch watch;
        for (const Step &step : steps) {
            syncing::Status status;
            status.connection = step.connection;
            status.asOf = at(step.asOf);
            QCOMPARE(watch.see(status).value_or(QDateTime()), at(step.told));
        }
    }
};

QTEST_GUILESS_MAIN(TestReviewReturn)
#include "tst_reviewreturn.moc"
