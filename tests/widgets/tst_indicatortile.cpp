// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/indicatortile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using common::Tone;

/// What the colours of an indicator's tile say.
class TestIndicatorTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOldGreenIsOut_data()
    {
        QTest::addColumn<int>("freshness");
        QTest::addColumn<int>("tone");
        using enum analysis::Freshness;
        QTest::newRow("fresh") << int(Fresh) << int(Tone::Good);
        QTest::newRow("due") << int(Due) << int(Tone::Good);
        QTest::newRow("late") << int(Late) << int(Tone::NoData);
        QTest::newRow("unknown") << int(Unknown) << int(Tone::NoData);
    }
    void anOldGreenIsOut()
    {
        QFETCH(int, freshness);
        analysis::IndicatorFacts facts;
        facts.light = analysis::Light::Good;
        facts.freshness = analysis::Freshness(freshness);
        QTEST(int(charts::lightTone(facts)), "tone");
    }
    void colourIsGoodOrBadNotUpOrDown_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("tone");
        using enum domain::Direction;
        QTest::newRow("more-tourists") << int(Up) << 3.0 << int(Tone::Good);
        QTest::newRow("fewer-tourists") << int(Up) << -3.0 << int(Tone::Bad);
        QTest::newRow("more-dengue") << int(Down) << 3.0 << int(Tone::Bad);
        QTest::newRow("less-dengue") << int(Down) << -3.0 << int(Tone::Good);
        QTest::newRow("neutral") << int(Neutral) << 3.0 << int(Tone::NoData);
        QTest::newRow("unmoved") << int(Up) << 0.0 << int(Tone::NoData);
    }
    void colourIsGoodOrBadNotUpOrDown()
    {
        QFETCH(int, direction);
        QFETCH(double, amount);
        domain::Indicator indicator;
        indicator.direction = domain::Direction(direction);
        QTEST(int(charts::toneOf(indicator, analysis::Change{amount})), "tone");
    }
    void screenReadersHearThatThereIsNothing()
    {
        items::IndicatorTile tile;
        tile.indicator.shortName = tile.indicator.name = u"Hồ sơ"_s;
        QCOMPARE(charts::indicatorTileText(tile), u"Hồ sơ: no data"_s);
    }
    void whatIsDoubtfulIsShownAndSaid()
    {
        items::IndicatorTile tile;
        tile.indicator.shortName = tile.indicator.name = u"Giường bệnh"_s;
        tile.facts.latest.emplace();
        tile.facts.latest->value = -3;
        tile.disputed = true;
        QVERIFY(charts::indicatorTileText(tile).endsWith(u"sources differ"_s));
        tile.doubts = {analysis::Doubt::NegativeStock};
        QVERIFY(charts::indicatorTileText(tile).contains(u"−3"_s)); // shown all the same
        QVERIFY(charts::indicatorTileText(tile).endsWith(u"to be checked"_s));
        tile.doubts.clear();
        tile.disputed = false;
        tile.unitEnded = QDate(2025, 7, 1);
        QVERIFY(charts::indicatorTileText(tile).endsWith(u"unit has ended"_s));
        QVERIFY(!charts::indicatorTileText(tile).contains(u"no data"_s));
    }
};

QTEST_MAIN(TestIndicatorTile)
#include "tst_indicatortile.moc"
