// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "models/sync/statuslines.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon(QDate(2025, 6, 12), QTime(12, 0), QTimeZone::UTC);

std::vector<store::CollectionState> allComplete()
{
    std::vector<store::CollectionState> states;
    for (const auto collection : domain::kCollections) {
        store::CollectionState state;
        state.collection = collection;
        state.complete = true;
        state.lastSuccess = kNoon;
        states.push_back(state);
    }
    return states;
}

} // namespace

/// What the status says of the collections as the cache knows them.
class TestStatusLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingReadIsComplete()
    {
        syncing::Status status;
        syncing::describe(status, allComplete(), {});
        QVERIFY(status.everComplete);
        QCOMPARE(status.asOf, kNoon);
    }
    void whatIsStillToBeReadIsNot()
    {
        auto states = allComplete();
        states.back().complete = false;
        states.back().lastSuccess = {};
        syncing::Status status;
        syncing::describe(status, states, {});
        QVERIFY(!status.everComplete);
    }
    void whatAnOlderBackendDoesNotOfferIsNotWaitedFor()
    {
        auto states = allComplete();
        states.back().complete = false;
        states.back().lastSuccess = {};
        states.back().failures = 1;
        states.back().lastErrorName = core::errorName(core::ErrorKind::NotFound);
        syncing::Status status;
        syncing::describe(status, states, {});
        QVERIFY(status.everComplete);
        states.back().lastErrorName = core::errorName(core::ErrorKind::Network);
        syncing::describe(status, states, {});
        QVERIFY(!status.everComplete);
    }
};

QTEST_GUILESS_MAIN(TestStatusLines)
#include "tst_statuslines.moc"
