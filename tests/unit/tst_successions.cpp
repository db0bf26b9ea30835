// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/rebase.h"

#include "tests/unit/reforms.h"

#include <QTest>

using namespace reforms;

/// Units that were divided, moved their boundaries, changed more than once.
class TestSuccessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesMustMakeTheWhole()
    {
        // The source gives no shares: both say "all of it".
        const std::vector all{old(u"P"_s, {to(u"D"_s, u"split"_s), to(u"E"_s, u"split"_s)}),
                              old(u"A"_s, {to(u"D"_s)}), fresh(u"D"_s), fresh(u"E"_s)};
        const std::vector reported{value(u"P"_s, 100), value(u"A"_s, 7)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter)),
                 refusal(u"D"_s, RebaseRefusal::SharesUnknown) + u' ' +
                     refusal(u"E"_s, RebaseRefusal::SharesUnknown));
    }
    void aBoundaryMoved()
    {
        const QDate moved(2024, 12, 1);
        const std::vector all{unit(u"A"_s, {to(u"B"_s, u"boundary"_s, 0.1, 0.3, moved)}),
                              unit(u"B"_s)};
        const std::vector reported{value(u"A"_s, 100, u"2024-06"_s),
                                   value(u"B"_s, 50, u"2024-06"_s)};
        const auto flow = indicator(ValueKind::Flow);
        QCOMPARE(shown(analysis::rebased(flow, all, reported, moved)), u"A=90~ B=60~"_s);
        QCOMPARE(shown(analysis::rebased(flow, all, reported, moved.addDays(-1))), u"A=100 B=50"_s);
        // Reported after the move, it is in the figures already.
        const std::vector later{value(u"A"_s, 100, u"2024-12"_s), value(u"B"_s, 50, u"2024-12"_s)};
        QCOMPARE(shown(analysis::rebased(flow, all, later, kAfter)), u"A=100 B=50"_s);
    }
    void aBoundaryMovedTwice()
    {
        const QDate first(2024, 12, 1);
        const QDate second(2025, 2, 1);
        const std::vector all{unit(u"A"_s, {to(u"B"_s, u"boundary"_s, 0.1, 0.1, second),
                                            to(u"B"_s, u"boundary"_s, 0.1, 0.1, first)}),
                              unit(u"B"_s)};
        const std::vector reported{value(u"A"_s, 100, u"2024-06"_s),
                                   value(u"B"_s, 0, u"2024-06"_s)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter)),
                 u"A=81~ B=19~"_s);
    }
    void whatGoesOnHasNotGoneAsAWhole()
    {
        const std::vector all{unit(u"A"_s, {to(u"B"_s, u"boundary"_s)}), unit(u"B"_s)};
        const std::vector reported{value(u"A"_s, 100), value(u"B"_s, 50)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter)),
                 refusal(u"A"_s, RebaseRefusal::SharesUnknown) + u' ' +
                     refusal(u"B"_s, RebaseRefusal::SharesUnknown));
    }
    void partsOfParts()
    {
        const QDate first(2024, 12, 1);
        const std::vector all{
            unit(u"P"_s,
                 {to(u"X"_s, u"split"_s, 0.4, 0.4, first), to(u"Y"_s, u"split"_s, 0.4, 0.4, first),
                  to(u"Z"_s, u"split"_s, 0.2, 0.2, first)},
                 {}, first),
            unit(u"X"_s, {to(u"D"_s, u"split"_s, 0.5, 0.5), to(u"E"_s, u"split"_s, 0.5, 0.5)},
                 first, kReform),
            unit(u"Y"_s, {to(u"D"_s)}, first, kReform),
            unit(u"Z"_s, {}, first, kReform), // ended: what it held is in none
            fresh(u"D"_s),
            fresh(u"E"_s),
        };
        const std::vector reported{value(u"P"_s, 100, u"2024-06"_s)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter)),
                 u"D=60~ E=20~"_s);
    }
    void aBoundaryOfUnknownExtent()
    {
        // As in the catalogue: the commune of 2005 became itself in new boundaries.
        const QDate moved(2024, 12, 1);
        const std::vector all{unit(u"old"_s, {to(u"new"_s, u"boundary"_s, 1, 1, moved)}, {}, moved),
                              unit(u"new"_s, {}, moved)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Index), all,
                                         std::vector{value(u"old"_s, 80, u"2024-06"_s)}, kAfter)),
                 u"new=80~"_s);
    }
    void twoReformsInARow()
    {
        const QDate first(2024, 12, 1);
        const std::vector all{
            unit(u"a"_s, {to(u"b"_s, u"merge"_s, 1, 1, first)}, {}, first),
            unit(u"c"_s, {to(u"b"_s, u"merge"_s, 1, 1, first)}, {}, first),
            unit(u"b"_s, {to(u"d"_s)}, first, kReform),
            old(u"e"_s, {to(u"d"_s)}),
            fresh(u"d"_s),
        };
        const std::vector reported{value(u"a"_s, 1, u"2024-06"_s), value(u"c"_s, 2, u"2024-06"_s),
                                   value(u"e"_s, 4, u"2024-06"_s)};
        const auto flow = indicator(ValueKind::Flow);
        QCOMPARE(shown(analysis::rebased(flow, all, reported, kAfter)), u"d=7"_s);
        QCOMPARE(shown(analysis::rebased(flow, all, reported, QDate(2025, 1, 1))), u"b=3 e=4"_s);
    }
    void backInTimeNothingIsKnown()
    {
        const auto all = units();
        const std::vector reported{value(u"C"_s, 30, u"2025-12"_s)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported,
                                         QDate(2024, 12, 31))),
                 refusal(u"C"_s, RebaseRefusal::BackInTime));
        // What stood still may go back, what took in another may not.
        const std::vector kept{unit(u"X"_s), unit(u"Y"_s), old(u"W"_s, {to(u"Y"_s)})};
        const std::vector both{value(u"X"_s, 1, u"2025-12"_s), value(u"Y"_s, 2, u"2025-12"_s)};
        QCOMPARE(
            shown(analysis::rebased(indicator(ValueKind::Flow), kept, both, QDate(2024, 12, 31))),
            u"X=1 "_s + refusal(u"Y"_s, RebaseRefusal::BackInTime));
    }
};

QTEST_APPLESS_MAIN(TestSuccessions)
#include "tst_successions.moc"
