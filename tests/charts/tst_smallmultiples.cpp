// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/multiplesgrid.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::MultiplesGrid;
using charts::SmallMultiples;

namespace {

constexpr int kUnits = 60;

QList<charts::SmallMultiple> units()
{
    QList<charts::SmallMultiple> found;
    for (int i = 0; i < kUnits; ++i) {
        charts::SmallMultiple one{u"u%1"_s.arg(i), u"Xã Hàm Thuận %1"_s.arg(i), {}, {}, i == 3, {}};
        for (int t = 0; t < 12; ++t)
            one.values.emplace_back(t == 4 && i % 2 ? std::nullopt
                                                    : std::optional(100.0 + i + t * (i % 3)));
        one.text = QString::number(int(*one.values.back()));
        if (i % 5 == 0)
            one.note = u"ước"_s;
        found << one;
    }
    found[7].values.assign(12, std::nullopt);
    found[7].text.clear();
    return found;
}

struct Wall {
    common::Theme theme;
    SmallMultiples multiples{theme};
    MultiplesGrid *grid = multiples.findChild<MultiplesGrid *>();

    explicit Wall(QSize size)
    {
        theme.apply(common::Theme::Mode::Light);
        multiples.setMultiples(units(), {u"Lượt khách"_s, {u"T1/25"_s, u"T12/25"_s}, u"lượt"_s, 0});
        multiples.resize(size);
        multiples.show();
        multiples.activateWindow();
        multiples.setFocus();
    }
    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&multiples); }
};

} // namespace

/// The grid of small trends.
class TestSmallMultiples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsFillTheWidthAndNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("least");
        QTest::newRow("narrow") << 300 << 2;
        QTest::newRow("wide") << 1200 << 7;
        QTest::newRow("tiny") << 90 << 1;
    }
    void cellsFillTheWidthAndNeverOverlap()
    {
        QFETCH(int, width);
        QFETCH(int, least);
        Wall wall({width, 400});
        QVERIFY(wall.ready());
        QCOMPARE_GE(wall.grid->columnsAt(wall.grid->width()), least);
        for (int i = 0; i < kUnits; ++i) {
            QVERIFY(wall.grid->rect().contains(wall.grid->cellBox(i)));
            for (int j = i + 1; j < kUnits; ++j)
                QVERIFY(!wall.grid->cellBox(i).intersects(wall.grid->cellBox(j)));
        }
        support::keep(wall.multiples, u"multiples-%1"_s.arg(width));
    }
    void aClickPicksTheUnit()
    {
        Wall wall({700, 400});
        QVERIFY(wall.ready());
        QSignalSpy picked(&wall.multiples, &SmallMultiples::picked);
        QTest::mouseClick(wall.grid, Qt::LeftButton, {}, wall.grid->cellBox(6).center());
        QCOMPARE(picked.takeFirst(), QVariantList{u"u6"_s});
    }
    void theKeyboardWalksScrollsAndPicks()
    {
        Wall wall({700, 300});
        QVERIFY(wall.ready());
        QTRY_VERIFY(wall.grid->hasFocus());
        QSignalSpy picked(&wall.multiples, &SmallMultiples::picked);
        QTest::keyClick(wall.grid, Qt::Key_Right);
        QTest::keyClick(wall.grid, Qt::Key_Down);
        QTest::keyClick(wall.grid, Qt::Key_Return);
        QCOMPARE(picked.takeFirst(),
                 QVariantList{u"u%1"_s.arg(1 + wall.grid->columnsAt(wall.grid->width()))});
        auto *bar = wall.multiples.findChild<QScrollArea *>()->verticalScrollBar();
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(wall.grid, Qt::Key_End);
        QCOMPARE_GT(bar->value(), 0);
        QVERIFY(wall.grid->visibleRegion().contains(wall.grid->cellBox(kUnits - 1).center()));
        QTest::keyClick(wall.grid, Qt::Key_Enter);
        QCOMPARE(picked.takeFirst(), QVariantList{u"u59"_s});
        QCOMPARE(wall.grid->accessibleName(), wall.grid->cellText(wall.grid->multiples().last()));
    }
    void allHaveOneScale()
    {
        Wall wall({700, 300});
        // 100 is the least of all, 159 + 11 × 2 the greatest
        QVERIFY(wall.grid->scaleText().contains(u"100–181 lượt"_s));
        QVERIFY(wall.grid->scaleText().contains(u"T1/25–T12/25"_s));
    }
    void aUnitWithoutValuesIsSaidToHaveNone()
    {
        Wall wall({700, 300});
        QVERIFY(wall.grid->cellText(wall.grid->multiples()[7]).contains(u"no value"_s));
        QVERIFY(wall.multiples.textSummary().contains(u"1 unit(s) without any value"_s));
        QCOMPARE(wall.multiples.table().rows[1][5], QString());
        QCOMPARE(wall.multiples.table().rows[2][1], u"102"_s);
    }
    void bothThemesAreFollowed()
    {
        Wall wall({700, 300});
        const QImage light = wall.multiples.grab().toImage();
        wall.theme.apply(common::Theme::Mode::Dark);
        QVERIFY(wall.multiples.grab().toImage() != light);
        support::keep(wall.multiples, u"multiples-dark"_s);
    }
    void badInputIsDrawnWithoutHarm()
    {
        Wall wall({300, 300});
        QVERIFY(wall.ready());
        wall.multiples.setMultiples({}, {});
        QVERIFY(!wall.multiples.grab().isNull());
        QTest::keyClick(wall.grid, Qt::Key_Return);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        wall.multiples.setMultiples({{u"a"_s, u"A"_s, {nan, 1e308, -1e308}, u"?"_s, false, {}}},
                                    {});
        QVERIFY(!wall.multiples.grab().isNull());
    }
};

QTEST_MAIN(TestSmallMultiples)
#include "tst_smallmultiples.moc"
