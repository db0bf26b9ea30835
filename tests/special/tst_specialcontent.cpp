// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"
#include "models/items/specialcontent.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/special/specialrecords.h"
#include "tests/support/cache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace special;
using items::FunnelStage;

namespace {

const QDate kToday(2025, 5, 20);
constexpr int kPatience = 20'000;

} // namespace

/// The figures of the special views over a real cache.
class TestSpecialContent : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::Cache> m_cache;
    store::ChangeHub m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<items::Directory> m_directory;

    void put(domain::Collection collection, std::vector<domain::Record> records)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        page.items = std::move(records);
        QVERIFY(m_cache->apply(collection, page).has_value());
        m_hub.post(collection, {});
    }
    void observe(std::vector<domain::Record> records)
    {
        put(domain::Collection::Observations, std::move(records));
    }
    template<typename Figures>
    Figures figures(const items::SpecialView &view, const domain::UnitId &unit = {},
                    const QDate &today = kToday)
    {
        m_directory->reload();
        if (!QTest::qWaitFor(
                [this] {
                    return m_directory->reference()->plans.size() == m_plans &&
                           !m_directory->reference()->indicatorList.empty();
                },
                kPatience))
            qFatal("no directory");
        items::SpecialContent content(*m_readers, m_hub, *m_directory);
        content.show(view, unit, today);
        const bool answered = QTest::qWaitFor(
            [&content] { return !content.isLoading() && content.content(); }, kPatience);
        if (!answered || !std::holds_alternative<Figures>(*content.content()))
            qFatal("no figures");
        return std::get<Figures>(*content.content());
    }
    static const items::FunnelRow &row(const std::vector<items::FunnelRow> &rows, FunnelStage stage)
    {
        return *std::ranges::find(rows, stage, &items::FunnelRow::stage);
    }
    size_t m_plans = 0;

private Q_SLOTS:
    void init()
    {
        m_plans = 0;
        m_cache = std::make_unique<support::Cache>();
        put(domain::Collection::Units, threeUnits());
        put(domain::Collection::Indicators, dictionary());
        m_readers = std::make_unique<store::ReaderPool>(m_cache->path(), support::key());
        m_directory = std::make_unique<items::Directory>(*m_readers, m_hub);
    }
    void cleanup()
    {
        m_directory.reset();
        m_readers.reset();
        m_cache.reset();
    }

    void theIndexHasGradeRankAndParts()
    {
        // Bình Dương 83,47, rank 1 (domain.md A4); the parts sum to it.
        observe({value(u"HC13A"_s, u"2025-04"_s, 83.47), value(u"HC13B"_s, u"2025-03"_s, 3),
                 value(u"HC13B"_s, u"2025-04"_s, 1), value(u"HC14"_s, u"2025-04"_s, 16),
                 value(u"HC14"_s, u"2024-04"_s, 15), value(u"HC15"_s, u"2025-04"_s, 18.47),
                 value(u"HC16"_s, u"2025-04"_s, 16), value(u"HC17"_s, u"2025-04"_s, 17),
                 provisional(value(u"HC18"_s, u"2025-04"_s, 16))});
        const auto radar = figures<items::RadarFigures>(radarView());
        QCOMPARE(radar.total->value.value, 83.47);
        QCOMPARE(radar.grade->name, u"Tốt"_s);
        QCOMPARE(radar.rank->value.value, 1.0);
        QCOMPARE(radar.rankBefore->value, 3.0);
        QCOMPARE(radar.parts.size(), 5U);
        QCOMPARE(*radar.parts[0].share(radar.parts[0].now), 16.0 / 18);
        QCOMPARE(*radar.parts[0].share(radar.parts[0].lastYear), 15.0 / 18);
        QVERIFY(!radar.parts[1].lastYear);
        QVERIFY(analysis::isProvisional(radar.parts[4].now->status));
        QCOMPARE(radar.sum.state, analysis::CheckState::Passed);
    }
    void whatStandsIsTheMoreSettledVersion()
    {
        auto estimate = provisional(value(u"HC13A"_s, u"2025-04"_s, 90.5));
        estimate.publishedAt = QDate(2025, 5, 15).startOfDay(QTimeZone::UTC);
        observe({value(u"HC13A"_s, u"2025-04"_s, 79.8), estimate});
        const auto radar = figures<items::RadarFigures>(radarView());
        QCOMPARE(radar.total->value.value, 79.8);
        QCOMPARE(radar.grade->name, u"Khá"_s);
    }
    void aMissingPartIsAGapAndTheSumIsNotChecked()
    {
        auto view = radarView();
        view.parts[1].maximum.reset();
        view.parts[2].code = u"HC99"_s;
        observe({value(u"HC13A"_s, u"2025-04"_s, 80), value(u"HC15"_s, u"2025-04"_s, 18),
                 value(u"HC14"_s, u"2025-03"_s, 16)});
        const auto radar = figures<items::RadarFigures>(view);
        QCOMPARE(radar.unknownCodes, QStringList{u"HC99"_s});
        QCOMPARE(radar.parts.size(), 4U);
        QVERIFY(!radar.parts[0].now); // of another month
        QVERIFY(!radar.parts[1].share(radar.parts[1].now));
        QCOMPARE(radar.parts[1].now->value, 18.0);
        QCOMPARE(radar.sum.state, analysis::CheckState::NotApplicable);
        QVERIFY(!radar.rank);
    }
    void partsThatDoNotSumAreTold()
    {
        std::vector<domain::Record> records{value(u"HC13A"_s, u"2025-04"_s, 80)};
        for (const QString &code : {u"HC14"_s, u"HC15"_s, u"HC16"_s, u"HC17"_s, u"HC18"_s})
            records.emplace_back(value(code, u"2025-04"_s, 15));
        observe(std::move(records));
        const auto radar = figures<items::RadarFigures>(radarView());
        QCOMPARE(radar.sum.state, analysis::CheckState::Failed);
        QCOMPARE(radar.sum.difference, -5.0);
    }

    void theBandIsOfTheFiveYearsBefore()
    {
        std::vector<domain::Record> records;
        const std::vector<double> earlier{10, 12, 14, 16, 18};
        for (size_t i = 0; i < earlier.size(); ++i)
            records.emplace_back(value(u"YT09"_s, u"%1-W20"_s.arg(2024 - int(i)), earlier[i]));
        records.emplace_back(provisional(value(u"YT09"_s, u"2025-W20"_s, 30)));
        records.emplace_back(value(u"YT09"_s, u"2025-W18"_s, 9));
        observe(std::move(records));
        const auto epidemic = figures<items::EpidemicFigures>(epidemicView());
        QCOMPARE(epidemic.curve.year, 2025);
        QCOMPARE(epidemic.earlierYears, 5);
        const auto &week = epidemic.curve.weeks[19];
        QCOMPARE(*week.mean, 14.0);
        QCOMPARE(*week.upper, 14 + 2 * std::sqrt(10.0));
        QVERIFY(week.isAbove());
        QCOMPARE(epidemic.curve.firstAbove, std::optional(20));
        QVERIFY(!epidemic.curve.weeks[18].cases); // a gap
        QVERIFY(epidemic.provisional[19]);
        QVERIFY(!epidemic.provisional[17]);
        QVERIFY(!epidemic.toDate); // weeks are lacking: their sum would look like a slow year
    }
    void twoYearsAreNoBand()
    {
        observe({value(u"YT09"_s, u"2023-W20"_s, 10), value(u"YT09"_s, u"2024-W20"_s, 12),
                 value(u"YT09"_s, u"2025-W20"_s, 99)});
        const auto epidemic = figures<items::EpidemicFigures>(epidemicView());
        QCOMPARE(epidemic.earlierYears, 2);
        QVERIFY(!epidemic.curve.weeks[19].upper);
        QVERIFY(!epidemic.curve.firstAbove);
    }
    void theWeeksUntilTheDayAskedFor()
    {
        observe({value(u"YT09"_s, u"2025-W10"_s, 7), value(u"YT09"_s, u"2025-W20"_s, 9)});
        const auto epidemic = figures<items::EpidemicFigures>(epidemicView(), {},
                                                              QDate(2025, 3, 31));
        QCOMPARE(epidemic.asOf->value, 7.0);
        QVERIFY(!epidemic.curve.weeks[19].cases);
    }

    void theCentreOf2024()
    {
        // Provincial centre 2024 (domain.md A4): 99,85% early or on time, 146 late.
        observe({value(u"HC01"_s, u"2025-04"_s, 94'665), value(u"HC02"_s, u"2025-04"_s, 94'985),
                 value(u"HC04"_s, u"2025-04"_s, 146), value(u"HC03"_s, u"2025-04"_s, 99.85),
                 value(u"HC05A"_s, u"2025-05-18"_s, 900), value(u"HC05B"_s, u"2025-05-18"_s, 100),
                 value(u"HC06"_s, u"2025-05-18"_s, 60),
                 value(u"HC06"_s, u"2025-05-18"_s, 20, kTown),
                 value(u"HC06"_s, u"2025-05-18"_s, 40, kCity),
                 value(u"HC05B"_s, u"2025-05-18"_s, 3, kCity)});
        const auto funnel = figures<items::FunnelFigures>(funnelView());
        QCOMPARE(funnel.period.code(), u"2025-04"_s);
        const auto &onTime = row(funnel.inPeriod, FunnelStage::OnTime);
        QCOMPARE(*onTime.value, 94'839.0);
        QVERIFY(onTime.derived);
        QCOMPARE(qRound(*onTime.share * 10'000), 9985);
        QCOMPARE(*row(funnel.inPeriod, FunnelStage::InProgress).value, 1000.0);
        QCOMPARE(*row(funnel.inPeriod, FunnelStage::Overdue).share, 0.1);
        QCOMPARE(funnel.rateCheck.state, analysis::CheckState::Passed);
        QCOMPARE(funnel.due.size(), 2U);
        QCOMPARE(funnel.due[0].unit, kCity); // most first
        QCOMPARE(funnel.due[0].overdue, std::optional(3.0));
        QVERIFY(!funnel.due[1].overdue);
    }
    void theYearToDateIsSummedOnlyWithoutAHole()
    {
        std::vector<domain::Record> records;
        for (const QString &month : {u"2025-01"_s, u"2025-02"_s, u"2025-03"_s, u"2025-04"_s})
            records.emplace_back(value(u"HC01"_s, month, 100));
        records.emplace_back(value(u"HC02"_s, u"2025-01"_s, 90));
        records.emplace_back(value(u"HC02"_s, u"2025-04"_s, 80));
        observe(std::move(records));
        const auto funnel = figures<items::FunnelFigures>(funnelView());
        QCOMPARE(*row(funnel.toDate, FunnelStage::Received).value, 400.0);
        QVERIFY(!row(funnel.toDate, FunnelStage::Resolved).value);
        QCOMPARE(*row(funnel.inPeriod, FunnelStage::Resolved).value, 80.0);
        QVERIFY(
            !row(funnel.inPeriod, FunnelStage::OnTime).value); // nothing says how many were late
    }
    void zeroDossiersHaveNoShares()
    {
        observe({value(u"HC01"_s, u"2025-04"_s, 0), value(u"HC02"_s, u"2025-04"_s, 0),
                 value(u"HC04"_s, u"2025-04"_s, 0)});
        const auto funnel = figures<items::FunnelFigures>(funnelView());
        for (const auto &each : funnel.inPeriod)
            QVERIFY(!each.share);
        QCOMPARE(*row(funnel.inPeriod, FunnelStage::OnTime).value, 0.0);
    }
    void moreLateThanResolvedIsNoNegativeStep()
    {
        observe({value(u"HC01"_s, u"2025-04"_s, 10), value(u"HC02"_s, u"2025-04"_s, 5),
                 value(u"HC04"_s, u"2025-04"_s, 7)});
        const auto funnel = figures<items::FunnelFigures>(funnelView());
        QVERIFY(!row(funnel.inPeriod, FunnelStage::OnTime).value);
    }

    void theBudgetOf2024()
    {
        // 10.838 of a budget of 10.000 (domain.md 0.3, A1).
        std::vector<domain::Record> records;
        for (int month = 1; month <= 12; ++month)
            records.emplace_back(value(u"KT09"_s, u"2024-%1"_s.arg(month, 2, 10, QChar(u'0')),
                                       month < 12 ? 900 : 938));
        for (int month = 1; month <= 12; ++month)
            records.emplace_back(
                value(u"KT09"_s, u"2023-%1"_s.arg(month, 2, 10, QChar(u'0')), 800));
        observe(std::move(records));
        put(domain::Collection::Plans, {plan(u"KT09"_s, 2024, 10'000)});
        m_plans = 1;
        const auto progress = figures<items::ProgressFigures>(progressView(), {},
                                                              QDate(2025, 1, 10));
        QCOMPARE(progress.year, 2024);
        QCOMPARE(*progress.achieved, 10'838.0);
        QCOMPARE(*progress.progress.share, 1.0838);
        QCOMPARE(progress.progress.light, analysis::Light::Good);
        QCOMPARE(progress.points.size(), 12U);
        QCOMPARE(*progress.points[4].achieved, 4500.0);
        QCOMPARE(*progress.points[4].lastYear, 4000.0);
        QCOMPARE(qRound(*progress.points[4].expected), qRound(10'000.0 * 152 / 366));
        QCOMPARE(progress.planCurve.size(), 12U);
        QCOMPARE(progress.planCurve.back().second, 10'000.0);
        QCOMPARE(qRound(progress.change->amount * 100), 1290); // 10.838 on 9.600
    }
    void withoutAPlanThereIsNoCurve()
    {
        observe({value(u"KT09"_s, u"2025-01"_s, 900), value(u"KT09"_s, u"2025-03"_s, 700)});
        const auto progress = figures<items::ProgressFigures>(progressView());
        QVERIFY(!progress.plan);
        QVERIFY(progress.planCurve.empty());
        QCOMPARE(progress.progress.light, analysis::Light::None);
        QCOMPARE(*progress.points[0].achieved, 900.0);
        QVERIFY(!progress.points[1].value);
        QVERIFY(!progress.points[2].achieved); // February is lacking
        QVERIFY(!progress.points[0].lastYear);
    }

    void schoolYearsByLevel()
    {
        observe({value(u"GD03"_s, u"2024-05"_s, 260'000), value(u"GD03"_s, u"2025-04"_s, 271'000),
                 value(u"GD03"_s, u"2024-05"_s, 100'000, kProvince, u"level=TH"_s),
                 value(u"GD03"_s, u"2025-03"_s, 101'000, kProvince, u"level=TH"_s),
                 value(u"GD03"_s, u"2025-04"_s, 102'000, kProvince, u"level=TH"_s),
                 value(u"GD05"_s, u"2024-2025"_s, 1.42, kProvince, u"level=TH"_s)});
        const auto school = figures<items::SchoolYearFigures>(schoolView());
        QCOMPARE(school.years.size(), 2U);
        QCOMPARE(school.years.back().code(), u"2024-2025"_s);
        QCOMPARE(school.measures.size(), 2U);
        const auto &pupils = school.measures[0];
        QCOMPARE(pupils.rows.size(), 3U); // two levels and the total
        const auto &primary = pupils.rows[0].cells.back();
        QCOMPARE(primary.value->value, 102'000.0); // the last month of the school year
        QCOMPARE(primary.change->amount, 2.0);
        QVERIFY(!pupils.rows[1].cells.back().value); // one level is missing
        QCOMPARE(pupils.sum.state, analysis::CheckState::NotApplicable);
        QCOMPARE(pupils.rows[2].cells.back().value->value, 271'000.0);
        const auto &ratio = school.measures[1];
        QCOMPARE(ratio.rows[0].cells.back().value->value, 1.42);
        QVERIFY(!ratio.rows[0].cells.front().value);
    }
    void levelsThatDoNotSumAreTold()
    {
        observe({value(u"GD03"_s, u"2025-04"_s, 250),
                 value(u"GD03"_s, u"2025-04"_s, 100, kProvince, u"level=TH"_s),
                 value(u"GD03"_s, u"2025-04"_s, 140, kProvince, u"level=THPT"_s)});
        const auto school = figures<items::SchoolYearFigures>(schoolView());
        QCOMPARE(school.measures[0].sum.state, analysis::CheckState::Failed);
        QCOMPARE(school.measures[0].sum.difference, -10.0);
    }
    void anAreaHasItsOwnFigures()
    {
        observe({value(u"KT09"_s, u"2025-01"_s, 900), value(u"KT09"_s, u"2025-01"_s, 300, kCity)});
        QCOMPARE(*figures<items::ProgressFigures>(progressView(), kCity).achieved, 300.0);
        QVERIFY(!figures<items::ProgressFigures>(progressView(), kTown).asOf);
    }
    void anUnknownCodeIsTold()
    {
        auto view = epidemicView();
        view.codes.insert(u"cases"_s, u"YT99"_s);
        const auto epidemic = figures<items::EpidemicFigures>(view);
        QCOMPARE(epidemic.unknownCodes, QStringList{u"YT99"_s});
        QVERIFY(!epidemic.asOf);
    }
};

QTEST_GUILESS_MAIN(TestSpecialContent)
#include "tst_specialcontent.moc"
