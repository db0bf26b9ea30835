// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/paneworld.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/choroplethpanel.h"
#include "widgets/map/mapfigures.h"
#include "widgets/map/mapstack.h"

#include <QCheckBox>
#include <QListWidget>

using namespace panetest;
using Measure = map::ChoroplethLayer::Measure;

namespace {

const QDate kDay(2025, 6, 12);
const domain::IndicatorId kBeds(u"i-beds"_s);
const domain::IndicatorId kPupils(u"i-pupils"_s);

domain::Unit unit(const QString &id, domain::UnitLevel level)
{
    domain::Unit one;
    one.id = domain::UnitId(id);
    one.version = 1;
    one.name = one.shortName = id;
    one.level = level;
    one.validFrom = QDate(2000, 1, 1);
    return one;
}

domain::Indicator indicator(const domain::IndicatorId &id)
{
    domain::Indicator one;
    one.id = id;
    one.version = 1;
    one.code = one.name = one.shortName = id.value;
    one.kind = domain::ValueKind::Stock;
    one.periodKind = domain::PeriodKind::Month;
    return one;
}

domain::Observation value(const domain::IndicatorId &of, const QString &unit, double amount)
{
    domain::Observation one;
    one.id = domain::ObservationId(of.value + unit);
    one.version = 1;
    one.indicatorId = of;
    one.unitId = domain::UnitId(unit);
    one.period = *domain::Period::fromCode(u"2025-05");
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    one.publishedAt = QDateTime(kDay, QTime(8, 0), QTimeZone::UTC);
    return one;
}

/// A map over a cache with beds in districts and pupils in communes.
struct World : PaneWorld {
    World()
        : PaneWorld(0)
        , layers(theme)
        , figures(*readers, hub, context, layers, nullptr)
    {
        put(domain::Collection::Units, {unit(u"d-1"_s, domain::UnitLevel::District),
                                        unit(u"c-1"_s, domain::UnitLevel::Commune)});
        put(domain::Collection::Indicators, {indicator(kBeds), indicator(kPupils)});
        put(domain::Collection::Observations,
            {value(kBeds, u"d-1"_s, 5), value(kPupils, u"c-1"_s, 7)});
        for (const auto level : {domain::UnitLevel::District, domain::UnitLevel::Commune}) {
            items::UnitOutline outline;
            outline.id = domain::UnitId(level == domain::UnitLevel::District ? u"d-1"_s : u"c-1"_s);
            outline.level = level;
            outlines.push_back(outline);
        }
        layers.units().setOutlines(&outlines);
        figures.setFilter(scope(), kDay);
        layers.choropleth().setShown(true);
        layers.choropleth().setMeasure(Measure::Indicator);
    }
    [[nodiscard]] domain::IndicatorId shown() { return layers.choropleth().choice().indicator; }
    [[nodiscard]] QString legend()
    {
        QStringList words;
        for (const auto &entry : layers.choropleth().legend())
            words << entry.text;
        return words.join(u'\n');
    }

    std::vector<items::UnitOutline> outlines;
    map::MapStack layers;
    map::MapFigures figures;
};

} // namespace

/// What is chosen for the choropleth is read from the cache, and may follow the panes.
class TestMapFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndicatorOfThePanesIsFollowedOnlyWhenAskedFor()
    {
        World world;
        map::ChoroplethPanel panel(world.layers.choropleth());
        panel.show();
        auto *follow = panel.findChild<QCheckBox *>(u"follow-indicator"_s);
        world.context.selectIndicator(kBeds);
        QVERIFY(world.shown().isEmpty());
        follow->click();
        QCOMPARE(world.shown(), kBeds);
        QTRY_VERIFY2(world.legend().contains(u"i-beds"_s) && world.legend().contains(u"5 ("_s),
                     qPrintable(world.legend()));
        world.context.selectIndicator(kPupils);
        QCOMPARE(world.shown(), kPupils);
        QTRY_VERIFY(world.legend().contains(u"i-pupils"_s));
        follow->click();
        world.context.selectIndicator(kBeds);
        QCOMPARE(world.shown(), kPupils); // what is on the map stays
    }
    void theOnlyLevelWithValuesIsShownAtEveryZoom()
    {
        World world;
        world.layers.units().setZoom(9); // districts from afar
        QCOMPARE(world.layers.units().level(), domain::UnitLevel::District);
        auto choice = world.layers.choropleth().choice();
        choice.indicator = kPupils;
        world.layers.choropleth().setChoice(choice);
        QTRY_COMPARE(world.layers.units().level(), domain::UnitLevel::Commune);
        choice.indicator = kBeds;
        world.layers.choropleth().setChoice(choice);
        world.layers.units().setZoom(13);
        QTRY_COMPARE(world.layers.units().level(), domain::UnitLevel::District);
        // Another measure, and the zoom decides again.
        world.layers.choropleth().setMeasure(Measure::Reports);
        QCOMPARE(world.layers.units().level(), domain::UnitLevel::Commune);
    }
    void theListHasWhatTheCacheHas()
    {
        World world;
        map::ChoroplethPanel panel(world.layers.choropleth());
        panel.show();
        auto *list = panel.findChild<QListWidget *>(u"indicators"_s);
        QTRY_COMPARE(list->count(), 2);
        world.put(domain::Collection::Indicators, {indicator(domain::IndicatorId(u"i-new"_s))});
        world.put(domain::Collection::Observations,
                  {value(domain::IndicatorId(u"i-new"_s), u"d-1"_s, 1)});
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, kPatience);
    }
};

QTEST_MAIN(TestMapFigures)
#include "tst_mapfigures.moc"
