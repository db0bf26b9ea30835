// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/versionstable.h"
#include "widgets/panes/indicators/whyview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;
using analysis::Doubt;
using domain::ValueKind;
using domain::ValueStatus;
using items::IndicatorStory;
using panes::indicators::VersionsTable;
using panes::indicators::WhyView;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

domain::Observation version(const QString &id, const QString &period, double value,
                            ValueStatus status, const QString &agency = u"a-1"_s)
{
    domain::Observation one;
    one.id = domain::ObservationId(id);
    one.period = *domain::Period::fromCode(period);
    one.value = value;
    one.status = status;
    one.agencyId = domain::AgencyId(agency);
    one.enteredBy = u"Chuyên viên đầu mối"_s;
    one.checkedBy = u"Trưởng phòng nghiệp vụ"_s;
    one.approvedBy = u"Cục trưởng Cục Thuế"_s;
    one.note = u"ghi\tchú"_s;
    one.publishedAt = kNow.addDays(-7);
    one.fetchedAt = kNow.addSecs(-600);
    return one;
}

domain::Indicator revenue()
{
    domain::Indicator one;
    one.id = domain::IndicatorId(u"i-KT09"_s);
    one.code = u"KT09"_s;
    one.name = one.shortName = u"Tổng thu ngân sách nhà nước trên địa bàn"_s;
    one.kind = ValueKind::Flow;
    one.unitOfMeasure = one.unitOfMeasureEn = u"tỷ đồng"_s;
    one.periodKind = domain::PeriodKind::Month;
    one.cumulative = true;
    one.windowRule = u"calendar"_s;
    one.dueDays = 6;
    one.direction = domain::Direction::Up;
    one.formula = u"Tổng các khoản thu phát sinh trong kỳ."_s;
    one.legalBasis = u"Quyết định 1089/QĐ-UBND"_s;
    one.leadAgencyId = one.supplyAgencyId = domain::AgencyId(u"a-1"_s);
    one.validMin = 0;
    one.validMax = 2500;
    return one;
}

items::Reference reference()
{
    items::Reference made;
    for (const auto &[id, name] :
         {std::pair(u"a-1"_s, u"Cục Thuế tỉnh"_s), std::pair(u"a-2"_s, u"Sở Tài chính"_s)}) {
        domain::Agency agency;
        agency.id = domain::AgencyId(id);
        agency.name = name;
        made.agencies.insert(id, agency);
    }
    domain::Unit province;
    province.id = domain::UnitId(u"u-60"_s);
    province.name = u"Tỉnh Bình Thuận"_s;
    made.units.insert(u"u-60"_s, province);
    domain::Plan plan;
    plan.indicatorId = domain::IndicatorId(u"i-KT09"_s);
    plan.unitId = province.id;
    plan.year = 2025;
    plan.target = 10'000;
    plan.decision = u"Nghị quyết HĐND tỉnh"_s;
    made.plans = {plan};
    made.indicatorList = {revenue()};
    return made;
}

/// A story as the reader makes it, from the rules themselves.
IndicatorStory storyOf(const domain::Indicator &indicator,
                       std::vector<domain::Observation> versions)
{
    IndicatorStory story;
    story.indicator = indicator;
    story.unit = domain::UnitId(u"u-60"_s);
    story.versions = analysis::inOrder(versions);
    story.standing = analysis::standing(versions);
    const auto plans = reference();
    story.facts = analysis::factsOf(indicator, versions, &plans.plans.front(), kNow.date());
    story.doubtful = analysis::doubtfulAmong(indicator, story.versions);
    story.conflicts = analysis::conflictsOf(indicator, versions);
    if (!story.facts.latest)
        return story;
    const auto &latest = *story.facts.latest;
    for (const auto &one : story.doubtful) {
        if (one.id == latest.id)
            story.doubts = one.doubts;
    }
    story.cumulative = analysis::cumulativeOf(indicator, story.standing, latest);
    story.samePeriod.period = latest.period.samePeriodLastYear();
    story.samePeriod.base = analysis::baseFor(latest, versions, story.samePeriod.period);
    story.samePeriod.change = story.facts.samePeriod;
    story.previousPeriod.period = latest.period.previous();
    story.previousPeriod.base = analysis::baseFor(latest, versions, story.previousPeriod.period);
    story.previousPeriod.change = story.facts.previousPeriod;
    return story;
}

IndicatorStory wholeStory()
{
    std::vector<domain::Observation> versions;
    for (int month = 0; month < 18; ++month) {
        const QString code = QDate(2023, 12, 1).addMonths(month).toString(u"yyyy-MM"_s);
        versions.push_back(
            version(u"o-"_s + code, code, 880 + 10 * (month % 4), ValueStatus::Official));
    }
    auto other = version(u"o-k"_s, u"2024-12"_s, 913, ValueStatus::Official, u"a-2"_s);
    other.publishedAt = other.publishedAt.addDays(-1);
    versions.push_back(other);
    return storyOf(revenue(), versions);
}

} // namespace

/// "Why this number?" and the table of versions.
class TestWhyView : public QObject
{
    Q_OBJECT

    common::Theme m_theme;

    QString textOf(const IndicatorStory &story)
    {
        WhyView view(m_theme);
        view.setStory(story, reference(), kNow);
        return view.plainText();
    }
    /// To look at, where IOC_LOOK_DIR says so.
    static void look(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_LOOK_DIR");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void everySectionIsThere()
    {
        const QString text = textOf(wholeStory());
        for (const QString &part :
             {u"Tổng các khoản thu phát sinh trong kỳ."_s, u"Cục Thuế tỉnh"_s,
              u"Chuyên viên đầu mối"_s, u"Trưởng phòng nghiệp vụ"_s, u"Cục trưởng Cục Thuế"_s,
              u"Quyết định 1089/QĐ-UBND"_s, u"10.000 tỷ đồng"_s, u"Nghị quyết HĐND tỉnh"_s,
              u"06/07/2025"_s /* June is due */, u"0,90"_s /* the limit of the light */,
              u"2.500 tỷ đồng"_s /* the end of the range */})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        // Both sources side by side with what parts them.
        QVERIFY(text.contains(u"Sở Tài chính: 913 tỷ đồng"_s));
        QVERIFY(text.contains(u"Cục Thuế tỉnh: 880 tỷ đồng"_s));
        QVERIFY(text.contains(u"33 tỷ đồng"_s));
    }
    void badInputGetsASentence_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("outside") << ValueKind::Flow << 2600.0 << u"2.600 tỷ đồng is above"_s;
        QTest::newRow("negative-stock") << ValueKind::Stock << -3.0 << u"fewer than none"_s;
        QTest::newRow("huge") << ValueKind::Flow << 1e308 << u"1e+308 tỷ đồng is no figure"_s;
        QTest::newRow("no-number")
            << ValueKind::Flow << std::numeric_limits<double>::infinity() << u"is no figure"_s;
        QTest::newRow("unknown-kind") << ValueKind::Unknown << 5.0 << u"does not know"_s;
        QTest::newRow("no-base-year") << ValueKind::Flow << 5.0 << u"nothing to compare with"_s;
    }
    void badInputGetsASentence()
    {
        QFETCH(ValueKind, kind);
        QFETCH(double, value);
        QFETCH(QString, sentence);
        auto indicator = revenue();
        indicator.kind = kind;
        const QString text = textOf(
            storyOf(indicator, {version(u"o-1"_s, u"2025-05"_s, value, ValueStatus::Official)}));
        QVERIFY2(text.contains(sentence), qPrintable(text));
        QVERIFY(!text.contains(u"nan"_s));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() < 300, qPrintable(line)); // no digits without end
    }
    void nothingToDivideByAndDuplicatesGetASentence()
    {
        auto indicator = revenue();
        indicator.kind = ValueKind::Ratio;
        auto first = version(u"o-1"_s, u"2025-05"_s, 50, ValueStatus::Official);
        first.numerator = 0;
        first.denominator = 0;
        auto second = first;
        second.id = domain::ObservationId(u"o-2"_s);
        const QString text = textOf(storyOf(indicator, {first, second}));
        QVERIFY2(text.contains(u"a ratio of nothing has no meaning"_s), qPrintable(text));
        QVERIFY2(text.contains(u"sent twice"_s), qPrintable(text));
    }
    void withoutAnyFigureItSaysSo()
    {
        QVERIFY(textOf(storyOf(revenue(), {})).contains(u"There is no figure for this unit."_s));
    }
    void aUnitThatEndedAndABaseThatIsNoneAreTold()
    {
        auto story = wholeStory();
        story.course.ended = QDate(2025, 7, 1);
        story.course.heirs = {{domain::UnitId(u"u-60"_s), 1, true, true}};
        story.samePeriod.change.reset();
        story.samePeriod.crossesReform = true;
        story.samePeriod.refusal = analysis::RebaseRefusal::RatioWithoutParts;
        const QString text = textOf(story);
        QVERIFY(text.contains(u"ended on 01/07/2025"_s));
        QVERIFY(text.contains(u"not comparable: a ratio needs"_s));
        QVERIFY(text.contains(u"nothing is due any more"_s));
    }
    void textsFromOutsideArePlain()
    {
        auto indicator = revenue();
        indicator.formula = u"<b>a</b>"_s;
        WhyView view(m_theme);
        view.setStory(storyOf(indicator, {}), reference(), kNow);
        for (const auto *label : view.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    void versionsAreNewestFirstAndWalkedWithKeys()
    {
        VersionsTable table;
        auto story = wholeStory();
        table.setStory(story, reference());
        table.resize(1200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCOMPARE(table.model()->rowCount(), int(story.versions.size()));
        QVERIFY(table.model()->index(0, 0).data().toString().contains(u"5/2025"_s));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2); // the headings and the row
        QCOMPARE(lines[0].count(u'\t'), table.model()->columnCount() - 1);
        QCOMPARE(lines[1].count(u'\t'), table.model()->columnCount() - 1); // the note's tab is none
        QVERIFY(lines[1].contains(u"4/2025"_s) && lines[1].contains(u"Cục Thuế tỉnh"_s));
        look(table, u"versions"_s);
    }
    void versionsOfChosenPeriodsStandAlone()
    {
        VersionsTable table;
        table.setStory(wholeStory(), reference(), {*domain::Period::fromCode(u"2024-12")});
        QCOMPARE(table.model()->rowCount(), 2); // of two agencies
        for (int row = 0; row < 2; ++row)
            QVERIFY(table.model()->index(row, 0).data().toString().contains(u"12/2024"_s));
        table.setStory(wholeStory(), reference(), {*domain::Period::fromCode(u"2031-01")});
        QCOMPARE(table.model()->rowCount(), 0);
    }
    void aDoubtfulVersionIsFlaggedAndShown()
    {
        VersionsTable table;
        table.setStory(
            storyOf(revenue(), {version(u"o-1"_s, u"2025-05"_s, 2600, ValueStatus::Official)}),
            reference());
        QVERIFY(table.tabSeparated().contains(u"2.600"_s));
        QVERIFY(table.tabSeparated().contains(u"⚠"_s));
    }
    void nothingIsCutOffWhereItIsNarrow()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *view = new WhyView(m_theme);
        area.setWidget(view);
        area.resize(420, 900);
        view->setStory(wholeStory(), reference(), kNow);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        for (const auto *label : view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->heightForWidth(label->width()) <= label->height(),
                             qPrintable(label->text()));
        }
        look(*view, u"why"_s);
    }
};

QTEST_MAIN(TestWhyView)
#include "tst_whyview.moc"
