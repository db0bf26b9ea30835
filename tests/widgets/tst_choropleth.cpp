// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator on the map: what is chosen in the list of layers is what units, legend and hover
// say.
#include "tests/widgets/mapscene.h"
#include "widgets/map/choroplethpanel.h"
#include "widgets/map/layersettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using analysis::Classing;
using domain::UnitLevel;
using Measure = map::ChoroplethLayer::Measure;

namespace {

domain::Indicator indicator(const QString &id, const QString &name)
{
    domain::Indicator one;
    one.id = domain::IndicatorId(id);
    one.code = id.toUpper();
    one.name = name;
    one.shortName = name;
    one.nameEn = name;
    one.unitOfMeasure = u"người"_s;
    one.unitOfMeasureEn = u"people"_s;
    one.kind = domain::ValueKind::Flow;
    one.periodKind = domain::PeriodKind::Month;
    one.validMin = 0;
    one.validMax = 1000;
    return one;
}

items::UnitValue value(const domain::Indicator &of, double number,
                       domain::ValueStatus status = domain::ValueStatus::Official)
{
    domain::Observation one;
    one.indicatorId = of.id;
    one.period = *domain::Period::fromCode(u"2025-05");
    one.value = number;
    one.status = status;
    return {one, analysis::doubtsOf(of, one)};
}

/// The map of two districts and two communes with three indicators to choose from.
struct IndicatorScene : MapScene {
    IndicatorScene()
        : offers{{indicator(u"y01"_s, u"Bác sĩ trên vạn dân"_s), true, true},
                 {indicator(u"g02"_s, u"Học sinh đường phố"_s), true, false},
                 {indicator(u"k03"_s, u"Thu ngân sách xã"_s), false, true}}
        , layer(overlay.layers().choropleth())
        , panel(layer)
    {
        only(u"choropleth");
        layer.setOffers(&offers);
        table.indicator = offers[0].indicator;
        const auto period = *domain::Period::fromCode(u"2025-05");
        table.districts.period = period;
        table.communes.period = period;
        set(table.districts, u"d-west"_s, 12);
        set(table.districts, u"d-east"_s, 5000, domain::ValueStatus::Estimate);
        set(table.communes, u"c-one"_s, -3);
        layer.setValues(&table);
        panel.resize(280, 500);
        panel.show();
    }
    void set(items::LevelValues &level, const QString &unit, double number,
             domain::ValueStatus status = domain::ValueStatus::Official)
    {
        level.values.insert(domain::UnitId(unit), value(table.indicator, number, status));
    }
    template<typename W>
    [[nodiscard]] W *part(const QString &name)
    {
        return panel.findChild<W *>(name);
    }
    /// With the keyboard, as far as a combo box goes.
    void choose(const QString &box, int row)
    {
        auto *combo = part<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void chooseFirstIndicator()
    {
        choose(u"measure"_s, int(Measure::Indicator));
        QTest::keyClick(part<QLineEdit>(u"indicator-words"_s), Qt::Key_Down);
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList found;
        for (const auto &entry : layer.legend())
            found << entry.text;
        return found;
    }
    [[nodiscard]] QString said(size_t unit) const
    {
        return layer.textAt(camera.toPixel(outlines[unit].box.center()), camera);
    }

    std::vector<items::MapIndicator> offers;
    items::UnitValueTable table;
    map::ChoroplethLayer &layer;
    map::ChoroplethPanel panel;
};

} // namespace

class TestChoropleth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndicatorIsFoundByWordsAndChosenWithKeys()
    {
        IndicatorScene scene;
        scene.choose(u"measure"_s, int(Measure::Indicator));
        auto *words = scene.part<QLineEdit>(u"indicator-words"_s);
        auto *list = scene.part<QListWidget>(u"indicators"_s);
        QVERIFY(words->isVisible());
        QCOMPARE(list->count(), 3);
        QTest::keyClicks(words, u"duong"_s); // "đường" without marks
        QCOMPARE(list->count(), 1);
        QTest::keyClick(words, Qt::Key_Down);
        QCOMPARE(scene.layer.choice().indicator.value, u"g02"_s);
        words->clear();
        QTest::keyClicks(words, u"khong co"_s);
        QVERIFY(scene.part<QLabel>(u"no-indicators"_s)->isVisible());
    }
    void onlyIndicatorsWithValuesForTheLevelAreOffered()
    {
        IndicatorScene scene;
        scene.choose(u"measure"_s, int(Measure::Indicator));
        auto *list = scene.part<QListWidget>(u"indicators"_s);
        scene.choose(u"level"_s, 1);
        QCOMPARE(*scene.layer.choice().level, UnitLevel::District);
        QCOMPARE(list->count(), 2);
        scene.choose(u"level"_s, 2);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->data(Qt::UserRole).toString(), u"k03"_s);
        scene.choose(u"level"_s, 0);
        QVERIFY(!scene.layer.choice().level);
        QCOMPARE(list->count(), 3);
    }
    void legendAndHoverTellPeriodStatusAndDoubt()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        const QStringList words = scene.words();
        QVERIFY2(words[0].startsWith(u"Bác sĩ trên vạn dân ("), qPrintable(words[0]));
        QVERIFY2(words[1].contains(u"2025") && words[1].contains(u"official") &&
                     words[1].contains(u"estimate"),
                 qPrintable(words[1]));
        QVERIFY(words.contains(u"12 (1 unit(s))"_s));
        QVERIFY(words.contains(u"5.000 (1 unit(s))"_s));
        QVERIFY(words.contains(u"Provisional (1 unit(s))"_s));
        QVERIFY(words.contains(u"To be checked (1 unit(s))"_s));
        QVERIFY(scene.said(0).contains(u"d-west: 12"));
        QVERIFY2(scene.said(1).contains(u"outside the valid range 0 – 1.000"),
                 qPrintable(scene.said(1)));
    }
    void aUnitWithoutAValueIsHatched()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        scene.overlay.layers().units().keepLevel(UnitLevel::Commune);
        QVERIFY(scene.words().contains(u"No data (1 unit(s))"_s));
        const auto legend = scene.layer.legend();
        QVERIFY(std::ranges::contains(legend, map::Mark::Hatch, &map::LegendEntry::mark));
        QCOMPARE(scene.said(3), u"c-two: no data"_s);
        QVERIFY(scene.said(2).contains(u"outside the valid range"));
    }
    void numbersAsLargeAsTheyComeAreShownAndFlagged()
    {
        IndicatorScene scene;
        scene.set(scene.table.districts, u"d-east"_s, 1e308);
        scene.layer.setValues(&scene.table);
        scene.chooseFirstIndicator();
        QVERIFY(scene.words().contains(u"To be checked (1 unit(s))"_s));
        for (int classing = 0; classing < 2; ++classing) {
            scene.choose(u"classing"_s, classing);
            QVERIFY(scene.words().size() >= 5);
            QVERIFY(!scene.picture().isNull());
        }
        scene.set(scene.table.districts, u"d-east"_s, qQNaN());
        scene.layer.setValues(&scene.table);
        QVERIFY(scene.words().contains(u"No data (1 unit(s))"_s));
    }
    void provisionalAndDoubtfulUnitsLookDifferent()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        const QImage before = scene.picture();
        scene.set(scene.table.districts, u"d-east"_s, 5000, domain::ValueStatus::Official);
        scene.layer.setValues(&scene.table);
        const QImage official = scene.picture();
        QVERIFY(before != official);
        scene.table.districts.values[domain::UnitId(u"d-east"_s)].doubts.clear();
        scene.layer.setValues(&scene.table);
        QVERIFY(scene.picture() != official);
    }
    void classesAreCountedAsChosen()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        scene.choose(u"classing"_s, int(Classing::Equal));
        auto *classes = scene.part<QSpinBox>(u"classes"_s);
        classes->setFocus();
        QTest::keyClick(classes, Qt::Key_Down);
        QCOMPARE(scene.layer.choice().classes.classes, 4);
        // 12 … 5.000 in four classes of one width
        QVERIFY2(scene.words().contains(u"over 3.753 to 5.000 (1 unit(s))"_s),
                 qPrintable(scene.words().join(u"; "_s)));
        QVERIFY(scene.words().contains(u"over 1.259 to 2.506 (0 unit(s))"_s));
        QTest::keyClick(classes, Qt::Key_Down);
        QTest::keyClick(classes, Qt::Key_Down);
        QCOMPARE(scene.layer.choice().classes.classes, 3); // no fewer
    }
    void badClassEndsAreToldAndChangeNothing()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        scene.choose(u"classing"_s, int(Classing::Manual));
        auto *limits = scene.part<QLineEdit>(u"limits"_s);
        auto *message = scene.part<QLabel>(u"limits-message"_s);
        QVERIFY(limits->isVisible());
        limits->setFocus();
        limits->selectAll();
        QTest::keyClicks(limits, u"10; 100; 1.000"_s);
        QVERIFY(message->text().isEmpty());
        const std::vector<double> good{10, 100, 1000};
        QCOMPARE(scene.layer.choice().classes.limits, good);
        QVERIFY(scene.words().contains(u"up to 10 (0 unit(s))"_s));
        QVERIFY(scene.words().contains(u"over 1.000 (1 unit(s))"_s));
        for (const QString &bad :
             {u"10; 5; 7"_s, u"10; x; 30"_s, u"10"_s, u""_s, u"1;2;3;4;5;6;7;8"_s}) {
            limits->selectAll();
            QTest::keyClick(limits, Qt::Key_Delete);
            QTest::keyClicks(limits, bad);
            QVERIFY2(message->isVisible() && message->text().endsWith(u'.'), qPrintable(bad));
        }
        QVERIFY(scene.layer.choice().classes.limits.size() >= 2);
    }
    void aPressOnAUnitPicksTheUnitOfTheShownLevel()
    {
        IndicatorScene scene;
        scene.chooseFirstIndicator();
        scene.overlay.layers().units().keepLevel(UnitLevel::Commune);
        QSignalSpy picked(&scene.overlay, &map::MapOverlay::areaPicked);
        QTest::mouseClick(&scene.overlay, Qt::LeftButton, {},
                          scene.camera.toPixel(scene.outlines[3].box.center()).toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<domain::UnitId>().value, u"c-two"_s);
    }
    void theChoiceIsRemembered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        map::ChoroplethChoice choice{Measure::Indicator,
                                     domain::IndicatorId(u"y01"_s),
                                     UnitLevel::Commune,
                                     {Classing::Manual, 6, {-2.5, 0, 1e308}},
                                     true};
        {
            QSettings settings(file, QSettings::IniFormat);
            MapScene scene;
            keepLayerSettings(settings, scene.overlay.layers());
            QCOMPARE(scene.overlay.layers().choropleth().choice(), map::ChoroplethChoice());
            scene.overlay.layers().choropleth().setChoice(choice);
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(map::readChoice(settings), choice);
        settings.setValue(u"map/choropleth-limits"_s, QStringList{u"5"_s, u"1"_s});
        settings.setValue(u"map/choropleth-classes"_s, 900);
        settings.setValue(u"map/choropleth-classing"_s, u"no"_s);
        settings.setValue(u"map/choropleth"_s, -4);
        const auto read = map::readChoice(settings);
        QVERIFY(read.classes.limits.empty());
        QCOMPARE(read.classes.classes, 7);
        QCOMPARE(read.measure, Measure::Reports);
    }
};

QTEST_MAIN(TestChoropleth)
#include "tst_choropleth.moc"
