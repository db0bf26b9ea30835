// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/special/specialworld.h"
#include "tests/support/clipping.h"
#include "widgets/charts/spotchart.h"
#include "widgets/panes/indicators/specialviewpanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace special;
using panes::indicators::SpecialViewPanel;

namespace {

std::vector<items::SpecialView> allViews()
{
    return {radarView(), funnelView(), epidemicView(), progressView(), schoolView()};
}

} // namespace

/// The special views as a person works them.
class TestSpecialPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<SpecialWorld> m_world;
    std::unique_ptr<SpecialViewPanel> m_panel;

    void open(const std::vector<items::SpecialView> &views, const QSize &size = {900, 700})
    {
        // All under one subsystem, so that one panel shows them.
        auto together = views;
        for (auto &view : together)
            view.subsystem = domain::Subsystem::Administration;
        m_panel = std::make_unique<SpecialViewPanel>(
            domain::Subsystem::Administration, m_world->with(),
            core::Result<std::vector<items::SpecialView>>(together));
        m_panel->resize(size);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isLoading(), panetest::kPatience);
    }
    template<typename Widget>
    Widget *shown() const
    {
        for (auto *each : m_panel->findChildren<Widget *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        for (const auto *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    [[nodiscard]] bool says(const QString &text) const { return said().join(u'\n').contains(text); }
    void choose(int view) const
    {
        for (auto *chip : m_panel->findChildren<QToolButton *>(u"chip-%1"_s.arg(view))) {
            if (chip->isVisible() && chip->parentWidget()->parentWidget() == m_panel.get())
                QTest::mouseClick(chip, Qt::LeftButton);
        }
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_world = std::make_unique<SpecialWorld>();
    }
    void cleanup()
    {
        m_panel.reset();
        m_world.reset();
    }

    void theRadarSaysGradeRankAndMovement()
    {
        m_world->putIndex();
        open({radarView()});
        QTRY_VERIFY(says(u"79,85 / 100"_s));
        QVERIFY(says(u"Fair"_s));
        QVERIFY(says(u"Rank 21 of 63, ▲ 2 places up"_s));
        QVERIFY(says(u"About Month 4/2025"_s));
        const auto *table = shown<QTreeWidget>();
        QCOMPARE(table->topLevelItemCount(), 5);
        QCOMPARE(table->topLevelItem(0)->text(3), u"84,00%"_s);
    }
    void pickingAPartAsksForItsIndicator()
    {
        m_world->putIndex();
        open({radarView()});
        auto *chart = shown<charts::SpotChart>();
        QTRY_COMPARE(chart->places().size(), 5);
        QSignalSpy asked(m_panel.get(), &SpecialViewPanel::indicatorRequested);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->places()[2].box.center().toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().constFirst().value<domain::IndicatorId>().value, u"i-HC16"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleDescription().contains(u"HC17"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().constFirst().value<domain::IndicatorId>().value, u"i-HC17"_s);
        auto *table = shown<QTreeWidget>();
        const QRect row = table->visualItemRect(table->topLevelItem(0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(asked.takeFirst().constFirst().value<domain::IndicatorId>().value, u"i-HC14"_s);
    }
    void theFunnelGoesToTheYearAndTheListToTheUnit()
    {
        m_world->putDossiers();
        open({funnelView()});
        QTRY_VERIFY(says(u"Due within 24 hours, n = 2 units"_s));
        const auto *chart = shown<charts::SpotChart>();
        QVERIFY(chart->textSummary().contains(u"94.839 (99,85%)"_s));
        // Of the year only April is here: nothing is summed over the gap.
        QTest::mouseClick(m_panel->findChildren<QToolButton *>(u"chip-1"_s).constLast(),
                          Qt::LeftButton);
        QTRY_VERIFY(chart->textSummary().contains(u"Received: —"_s));
        QSignalSpy asked(m_panel.get(), &SpecialViewPanel::areaRequested);
        auto *table = shown<QTreeWidget>();
        QCOMPARE(table->topLevelItem(0)->text(1), u"120"_s);
        table->setFocus();
        table->setCurrentItem(table->topLevelItem(1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<domain::UnitId>(), kTown);
    }
    void theEpidemicIsAboveItsBand()
    {
        m_world->putCases();
        open({epidemicView()});
        QTRY_VERIFY(says(u"Above the warning band"_s));
        QVERIFY(says(u"First above the band: week 15"_s));
        QCOMPARE(shown<charts::SpotChart>()->places().size(), 18); // week 11 is a gap
        QCOMPARE(shown<QTreeWidget>()->topLevelItem(0)->text(0), u"Week 19"_s);
    }
    void withoutFiveYearsItSaysSo()
    {
        m_world->observe({value(u"YT09"_s, u"2024-W20"_s, 12), value(u"YT09"_s, u"2025-W19"_s, 9)});
        open({epidemicView()});
        QTRY_VERIFY(says(u"it needs at least 3 earlier years, there are 1"_s));
        QVERIFY(says(u"No warning band"_s));
    }
    void progressAgainstThePlan()
    {
        m_world->putBudget();
        open({progressView()});
        QTRY_VERIFY(says(u"of the plan of 11.200"_s));
        QVERIFY(says(u"should be reached by now"_s));
        QCOMPARE(shown<charts::SpotChart>()->places().size(), 4);
    }
    void withoutAPlanItSaysSo()
    {
        m_world->observe({value(u"KT09"_s, u"2025-01"_s, 900)});
        open({progressView()});
        QTRY_VERIFY(says(u"There is no plan for 2025"_s));
        QVERIFY(says(u"no plan"_s));
    }
    void teachersPerClassAgainstTheNorm()
    {
        m_world->putSchools();
        open({schoolView()});
        QTRY_VERIFY(says(u"272.800"_s));
        auto *chip = m_panel->findChildren<QToolButton *>(u"chip-1"_s).constLast();
        QTest::mouseClick(chip, Qt::LeftButton);
        const auto *table = shown<QTreeWidget>();
        QTRY_COMPARE(table->columnCount(), 8); // level, four years, change, norm, judgement
        QCOMPARE(table->topLevelItem(0)->text(7), u"▼ below by 0,06"_s);
        QCOMPARE(table->topLevelItem(1)->text(7), u"▲ above by 0,05"_s);
        QCOMPARE(table->topLevelItem(2)->text(7), u"—"_s);
    }
    void aMissingLevelIsNamed()
    {
        m_world->observe({value(u"GD03"_s, u"2025-04"_s, 100, kProvince, u"level=TH"_s)});
        open({schoolView()});
        QTRY_VERIFY(says(u"No figure in the newest school year: Upper secondary."_s));
    }
    void aMissingMaximumAndAnUnknownCodeAreNamed()
    {
        m_world->putIndex();
        auto view = radarView();
        view.parts[0].maximum.reset();
        view.parts[1].code = u"HC99"_s;
        open({view});
        QTRY_VERIFY(says(u"Not in the dictionary of indicators: HC99"_s));
        QVERIFY(says(u"No maximum is known, so no share: Chỉ tiêu HC14."_s));
        QCOMPARE(shown<QTreeWidget>()->topLevelItemCount(), 4);
    }
    void aViewWithAProblemSparesTheOthers()
    {
        m_world->putIndex();
        items::SpecialView faulty;
        faulty.title = faulty.titleEn = u"Quả cầu"_s;
        faulty.problem = items::SpecialProblem::UnknownKind;
        faulty.problemDetail = u"globe"_s;
        open({faulty, radarView()});
        QTRY_VERIFY(says(u"This console cannot draw the kind “globe”."_s));
        choose(1);
        QTRY_VERIFY(says(u"79,85 / 100"_s));
    }
    void aFaultyDescriptionIsASentence()
    {
        m_panel = std::make_unique<SpecialViewPanel>(
            domain::Subsystem::Administration, m_world->with(),
            core::Result<std::vector<items::SpecialView>>(
                core::failure(core::ErrorKind::BadContract, u"views.json"_s)));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QVERIFY(says(u"Unreadable answer"_s));
        QVERIFY(!m_panel->isEmpty()); // there is something to say
    }
    void anAreaWithoutFiguresOffersTheProvince()
    {
        m_world->putIndex();
        m_world->context.setArea(kTown);
        open({radarView()});
        QTRY_VERIFY(says(u"There are no figures for this view in this area and period."_s));
        QSignalSpy asked(m_panel.get(), &SpecialViewPanel::areaRequested);
        QTest::mouseClick(shown<QPushButton>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().value<domain::UnitId>().isEmpty());
        m_world->context.setArea({});
        QTRY_VERIFY(says(u"79,85 / 100"_s));
    }
    void thePeriodIsFollowed()
    {
        m_world->putCases();
        open({epidemicView()});
        QTRY_VERIFY(says(u"Week 19/2025"_s));
        m_world->context.setPeriod(QDate(2025, 1, 1), QDate(2025, 3, 2));
        QTRY_VERIFY(says(u"Week 9/2025"_s));
    }
    void shippedViewsAreThereForAllFourSubsystems()
    {
        using enum domain::Subsystem;
        for (const auto subsystem : {SocioEconomic, Health, Education, Administration}) {
            const SpecialViewPanel panel(subsystem, m_world->with());
            QVERIFY(!panel.isEmpty());
        }
    }
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            for (const bool dark : {false, true}) {
                for (const QSize &size : {QSize(450, 640), QSize(700, 600), QSize(1100, 700)})
                    QTest::addRow("%s-%s-%d", qPrintable(language), dark ? "dark" : "light",
                                  size.width())
                        << language << dark << size;
            }
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/ioc_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QLocale::setDefault(QLocale(language));
        m_world->theme.apply(dark ? common::Theme::Mode::Dark : common::Theme::Mode::Light);
        m_world->putAll();
        const auto views = allViews();
        open(views, size);
        for (int view = 0; view < int(views.size()); ++view) {
            choose(view);
            QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isLoading() && shown<charts::SpotChart>() &&
                                         !shown<charts::SpotChart>()->places().isEmpty(),
                                     panetest::kPatience);
            QCOMPARE(support::clippedAtRest(*m_panel), QStringList());
            if (auto *table = shown<QTreeWidget>()) {
                const auto *header = table->header();
                QTRY_VERIFY(header->sectionSize(0) >= header->sectionSizeHint(0));
                QTRY_VERIFY(header->sectionSize(0) >= table->fontMetrics().horizontalAdvance(
                                                          table->topLevelItem(0)->text(0)));
            }
            for (const auto &place : shown<charts::SpotChart>()->places())
                QVERIFY2(QRectF(shown<charts::SpotChart>()->rect())
                             .adjusted(-1, -1, 1, 1)
                             .contains(place.box),
                         qPrintable(place.text));
            const QString pictures = qEnvironmentVariable("IOC_PICTURES");
            if (!pictures.isEmpty())
                m_panel->grab().save(u"%1/special-%2-%3-%4-%5.png"_s.arg(
                    pictures, QString::number(view), language, dark ? u"dark"_s : u"light"_s,
                    QString::number(size.width())));
        }
    }
};

QTEST_MAIN(TestSpecialPanel)
#include "tst_specialpanel.moc"
