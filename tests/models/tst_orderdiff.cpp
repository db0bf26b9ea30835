// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/orderdiff.h"
#include "models/items/recordcache.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using items::OrderHunk;
using Ords = std::vector<qint64>;

namespace {

/// Does what the hunks say, from the last to the first.
Ords applied(Ords have, const Ords &want, const std::vector<OrderHunk> &hunks)
{
    for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk) {
        have.erase(have.begin() + hunk->row, have.begin() + hunk->row + hunk->removed);
        have.insert(have.begin() + hunk->row, want.begin() + hunk->from,
                    want.begin() + hunk->from + hunk->added);
    }
    return have;
}

} // namespace

/// The differences between two orders, and the records that a long list has at hand.
class TestOrderDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hunks_data()
    {
        QTest::addColumn<Ords>("have");
        QTest::addColumn<Ords>("want");
        QTest::addColumn<std::vector<OrderHunk>>("hunks");
        const auto row = [](const char *name, Ords have, Ords want, std::vector<OrderHunk> hunks) {
            QTest::newRow(name) << have << want << hunks;
        };
        row("nothing", {}, {}, {});
        row("same", {3, 2, 1}, {3, 2, 1}, {});
        row("first-rows", {}, {2, 1}, {{0, 0, 2, 0}});
        row("all-gone", {2, 1}, {}, {{0, 2, 0, 0}});
        row("newer-one", {3, 2, 1}, {4, 3, 2, 1}, {{0, 0, 1, 0}});
        row("older-one", {3, 2}, {3, 2, 1}, {{2, 0, 1, 2}});
        row("one-for-another", {5, 3, 1}, {5, 4, 1}, {{1, 1, 1, 1}});
        row("two-places", {9, 7, 5, 3}, {9, 8, 7, 3}, {{1, 0, 1, 1}, {2, 1, 0, 3}});
        row("others", {5, 3}, {6, 4, 2}, {{0, 2, 3, 0}});
    }
    void hunks()
    {
        QFETCH(Ords, have);
        QFETCH(Ords, want);
        QTEST(items::orderDiff(have, want, 10), "hunks");
        QCOMPARE(applied(have, want, items::orderDiff(have, want, 10)), want);
    }
    void tooManyDifferencesAreNotFollowed()
    {
        Ords have;
        Ords want;
        for (qint64 number = 1000; number > 0; --number) {
            have.push_back(number);
            if (number % 2 == 0)
                want.push_back(number);
        }
        QCOMPARE(items::orderDiff(have, want, 7).size(), 8U);
        QCOMPARE(applied(have, want, items::orderDiff(have, want, 1000)), want);
    }
    void anyTwoOrders()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 300; ++round) {
            Ords have;
            Ords want;
            for (qint64 number = 60; number > 0; --number) {
                const int lot = random.bounded(1 + round % 9);
                if (lot != 1)
                    have.push_back(number);
                if (lot != 2)
                    want.push_back(number);
            }
            QCOMPARE(applied(have, want, items::orderDiff(have, want, 100)), want);
        }
    }
    void aRowIsFoundByItsNumber()
    {
        QCOMPARE(items::rowIn({9, 5, 2}, true, 5), 1);
        QCOMPARE(items::rowIn({9, 5, 2}, true, 4), -1);
        QCOMPARE(items::rowIn({}, true, 4), -1);
        QCOMPARE(items::rowIn({5, 9, 2}, false, 2), 2);
        QCOMPARE(items::rowIn({5, 9, 2}, false, 4), -1);
        QVERIFY(items::isFalling({9, 5, 2}) && items::isFalling({}) &&
                !items::isFalling({5, 9, 2}));
    }
    void recordsLookedAtLongestAgoMakeRoom()
    {
        items::RecordCache<QString> cache(8);
        for (int i = 0; i < 8; ++i)
            QVERIFY(cache.put(i, u"id%1"_s.arg(i), u"text %1"_s.arg(i)));
        QVERIFY(cache.find(0)); // looked at, so it stays
        QVERIFY(cache.put(8, u"id8"_s, u"text 8"_s));
        QVERIFY(cache.size() <= 8);
        QVERIFY(cache.find(0));
        QVERIFY(cache.find(8));
        QVERIFY(!cache.find(1));
        QCOMPARE(cache.ordOf(u"id0"_s), 0);
        QCOMPARE(cache.ordOf(u"id1"_s), -1);
    }
    void anAgedRecordIsShownButReadAgain()
    {
        items::RecordCache<QString> cache(8);
        cache.put(1, u"a"_s, u"text"_s);
        QVERIFY(cache.isFresh(1));
        cache.age();
        QVERIFY(!cache.isFresh(1));
        QCOMPARE(*cache.find(1), u"text"_s);
        QVERIFY(!cache.put(1, u"a"_s, u"text"_s)); // nothing to repaint
        QVERIFY(cache.isFresh(1));
        QVERIFY(cache.put(1, u"a"_s, u"another"_s));
    }
};

QTEST_APPLESS_MAIN(TestOrderDiff)
#include "tst_orderdiff.moc"
