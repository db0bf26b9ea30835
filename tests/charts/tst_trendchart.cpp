// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendchart.h"
#include "widgets/charts/trendplot.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using charts::TrendChart;
using charts::TrendPlot;

namespace {

struct Shown {
    common::Theme theme;
    TrendChart chart{theme};
    TrendPlot *plot = chart.findChild<TrendPlot *>();

    explicit Shown(const charts::Trend &trend, QSize size = {800, 360})
    {
        theme.apply(common::Theme::Mode::Light);
        chart.resize(size);
        chart.setTrend(trend);
        chart.show();
        chart.activateWindow();
        chart.setFocus();
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitForWindowActive(&chart) &&
               QTest::qWaitFor([this] { return chart.hasFocus(); });
    }
    [[nodiscard]] QPoint place(double period) const
    {
        const auto frame = plot->frame();
        return {int(frame.x(period)), int(frame.box.center().y())};
    }
    void drag(Qt::MouseButton button, Qt::KeyboardModifiers keys, QPoint from, QPoint to) const
    {
        QWidget *view = plot->viewport();
        QTest::mousePress(view, button, keys, from);
        const QPoint middle = (from + to) / 2;
        for (QPoint at : {middle, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, button,
                             keys);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, button, keys, to);
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers keys = {}) const
    {
        QWidget *view = plot->viewport();
        QWheelEvent event(at, view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    }
    /// Values of all line series in sight.
    [[nodiscard]] QList<QList<QPointF>> drawn() const
    {
        QList<QList<QPointF>> found;
        for (auto *series : plot->chart()->series()) {
            if (series->isVisible())
                found << qobject_cast<QLineSeries *>(series)->points();
        }
        return found;
    }
};

charts::Trend compared(int lines, int count)
{
    charts::Trend trend = support::months(count);
    for (int l = 1; l < lines; ++l) {
        charts::TrendLine line{u"Đơn vị %1"_s.arg(l), u"nghìn lượt"_s, trend.points};
        for (auto &point : line.points)
            *point.value += 5 * l;
        trend.others.push_back(line);
    }
    return trend;
}

std::vector<charts::TrendNote> threeNotes()
{
    return {{u"n1"_s, 2, charts::NoteKind::Remark, u"Lễ hội <b>biển</b>"_s},
            {u"n2"_s, 2, charts::NoteKind::Direction, u"Tăng cường quảng bá"_s},
            {u"n3"_s, 8, charts::NoteKind::Event, u"Cao tốc thông xe"_s}};
}

} // namespace

/// The trend chart, driven by mouse and keyboard.
class TestTrendChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapIsLeftAGap()
    {
        charts::Trend trend = support::months(8);
        trend.points[3].value.reset();
        trend.points[5].value = std::numeric_limits<double>::quiet_NaN();
        Shown shown(trend);
        const auto drawn = shown.drawn();
        QCOMPARE(drawn.size(), 2); // 0–2, 6–7; the lone 4 is a mark
        QCOMPARE(drawn[0].last(), QPointF(2, 102));
        QCOMPARE(drawn[1].first(), QPointF(6, 106));
        QVERIFY(shown.chart.textSummary().contains(u"2 period(s) without a value"_s));
    }
    void columnsAndLinesAreSwitchedFromOutside()
    {
        Shown shown(support::months(12));
        QCOMPARE(shown.drawn().size(), 1);
        const QImage lines = shown.plot->grab().toImage();
        shown.chart.setColumns(true);
        QVERIFY(shown.plot->showsColumns());
        QCOMPARE(shown.drawn().size(), 0);
        const QImage columns = shown.plot->grab().toImage();
        const auto frame = shown.plot->frame();
        const QPoint foot(int(frame.x(5)), int(frame.box.bottom()) - 6);
        QVERIFY(lines.pixelColor(foot) != columns.pixelColor(foot));
        QCOMPARE(columns.pixelColor(foot), shown.theme.series(0));
    }
    void provisionalColumnsAreHollowAndGapsEmpty()
    {
        charts::Trend trend = support::months(6);
        trend.columns = true;
        trend.points[2].provisional = true;
        trend.points[4].value.reset();
        Shown shown(trend);
        const QImage image = shown.plot->grab().toImage();
        const QColor panel = shown.theme.color(common::Surface::Panel);
        const auto frame = shown.plot->frame();
        const auto at = [&](double x) {
            return image.pixelColor(int(x), int(frame.box.bottom()) - 9);
        };
        QCOMPARE(at(frame.x(1)), shown.theme.series(0));
        QCOMPARE(at(frame.x(2)), panel);
        QVERIFY(at(frame.x(2) - frame.perPeriod() * 0.35 + 1) != panel);
        QCOMPARE(at(frame.x(4)), panel);
    }
    void sixAreComparedAndNumbered()
    {
        charts::Trend trend = compared(8, 12);
        Shown shown(trend);
        QCOMPARE(shown.plot->lines().size(), charts::kMostLines);
        QCOMPARE(shown.drawn().size(), 6);
        shown.chart.setFocusPeriod(4);
        QVERIFY(shown.chart.readOut().contains(u"6 Đơn vị 5: 129 nghìn lượt"_s));
        QCOMPARE(shown.chart.table().headers.size(), 7);
        QCOMPARE(shown.chart.table().rows[4].last(), u"129"_s);
        support::keep(shown.chart, u"compared"_s);
    }
    void theWheelComesNearerOnlyWhenTheChartIsMeant()
    {
        Shown shown(support::months(40));
        QVERIFY(shown.ready());
        shown.chart.clearFocus();
        shown.wheel(shown.place(20), 120);
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(0, 39));
        shown.wheel(shown.place(20), 120, Qt::ControlModifier);
        QCOMPARE_LT(shown.plot->window().span(), 40.0);
        shown.chart.setFocus();
        const double before = shown.plot->window().span();
        shown.wheel(shown.place(20), 120);
        QCOMPARE_LT(shown.plot->window().span(), before);
        shown.wheel(shown.place(20), -120 * 20);
        QVERIFY(shown.plot->window().isWhole());
    }
    void aBandIsZoomedToAndADoubleClickBesideThePeriodsGoesBack()
    {
        Shown shown(support::months(30));
        QVERIFY(shown.ready());
        QSignalSpy seen(&shown.chart, &TrendChart::visiblePeriodsChanged);
        shown.drag(Qt::LeftButton, {}, shown.place(9.6), shown.place(15.4));
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(10, 15));
        QCOMPARE(seen.last(), QVariantList({10, 15}));
        QSignalSpy opened(&shown.chart, &TrendChart::periodOpened);
        QTest::mouseDClick(shown.plot->viewport(), Qt::LeftButton, {}, shown.place(12));
        QCOMPARE(opened.takeFirst(), QVariantList{12});
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(10, 15));
        QTest::mouseDClick(shown.plot->viewport(), Qt::LeftButton, {}, QPoint(3, 60));
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(0, 29));
        QCOMPARE(opened.size(), 0);
    }
    void dragsPan_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<int>("keys");
        QTest::newRow("middle") << int(Qt::MiddleButton) << int(Qt::NoModifier);
        QTest::newRow("shift") << int(Qt::LeftButton) << int(Qt::ShiftModifier);
    }
    void dragsPan()
    {
        QFETCH(int, button);
        QFETCH(int, keys);
        Shown shown(support::months(40));
        QVERIFY(shown.ready());
        shown.chart.showPeriods(10, 19);
        shown.drag(Qt::MouseButton(button), Qt::KeyboardModifiers(keys), shown.place(17),
                   shown.place(14));
        QCOMPARE(shown.chart.visiblePeriods().second, 22);
        QCOMPARE(std::lround(shown.plot->window().span()), 10);
    }
    void theKeyboardDoesItAll()
    {
        Shown shown(support::months(40));
        QVERIFY(shown.ready());
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QCOMPARE_LT(shown.plot->window().span(), 40.0);
        const auto before = shown.plot->window().first();
        QTest::keyClick(&shown.chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE_LT(shown.plot->window().first(), before);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QVERIFY(shown.plot->window().isWhole());
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.focusPeriod(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.focusPeriod(), 1);
        QCOMPARE(shown.chart.readOut(), u"T2/2024: 101 nghìn lượt"_s);
        QCOMPARE(shown.chart.accessibleDescription(), shown.chart.readOut());
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QCOMPARE(shown.chart.accessibleDescription(), shown.chart.textSummary());
    }
    void theFocusPointTakesTheWindowWithIt()
    {
        Shown shown(support::months(40));
        QVERIFY(shown.ready());
        shown.chart.showPeriods(10, 14);
        shown.chart.setFocusPeriod(14);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(11, 15));
    }
    void aFlagIsClickedAndEntered()
    {
        charts::Trend trend = support::months(12);
        trend.notes = threeNotes();
        Shown shown(trend);
        QVERIFY(shown.ready());
        QSignalSpy picked(&shown.chart, &TrendChart::annotationPicked);
        QSignalSpy periods(&shown.chart, &TrendChart::periodPicked);
        const auto frame = shown.plot->frame();
        const QPoint flag(int(frame.x(2)), int(frame.box.top() - charts::kFlagSize / 2));
        QTest::mouseClick(shown.plot->viewport(), Qt::LeftButton, {}, flag);
        QCOMPARE(picked.takeFirst(), QVariantList{u"n1"_s});
        shown.chart.setFocusPeriod(2);
        QTest::keyClick(&shown.chart, Qt::Key_Space);
        QTest::keyClick(&shown.chart, Qt::Key_Space);
        QCOMPARE(picked.takeFirst(), QVariantList{u"n1"_s});
        QCOMPARE(picked.takeFirst(), QVariantList{u"n2"_s});
        QCOMPARE(periods.size(), 0);
        QVERIFY(shown.chart.readOut().contains(u"Direction 2: Tăng cường quảng bá"_s));
        support::keep(shown.chart, u"notes"_s);
    }
    void aFlagTellsItsTextAsPlainText()
    {
        charts::Trend trend = support::months(12);
        trend.notes = threeNotes();
        Shown shown(trend);
        QVERIFY(shown.ready());
        const auto frame = shown.plot->frame();
        QTest::mouseMove(shown.plot->viewport(),
                         QPoint(int(frame.x(2)), int(frame.box.top() - charts::kFlagSize / 2)));
        QTRY_COMPARE(QToolTip::text(), u"<p>Remark 1: Lễ hội &lt;b&gt;biển&lt;/b&gt;</p>"_s);
    }
    void aClickPicksThePeriodAndTellsIt()
    {
        Shown shown(support::months(12));
        QVERIFY(shown.ready());
        QSignalSpy picked(&shown.chart, &TrendChart::periodPicked);
        QTest::mouseClick(shown.plot->viewport(), Qt::LeftButton, {}, shown.place(7));
        QCOMPARE(picked.takeFirst(), QVariantList{7});
        QCOMPARE(shown.chart.focusPeriod(), 7);
    }
    void longSeriesKeepTheirExtremes()
    {
        charts::Trend trend = support::months(0);
        trend.points = support::days(3653);
        trend.points[1234].value = 99999;
        trend.points[2345].value = -88888;
        Shown shown(trend);
        const auto drawn = shown.drawn();
        QCOMPARE(drawn.size(), 1);
        QCOMPARE_LE(drawn[0].size(), 2 * qsizetype(shown.plot->frame().box.width()) + 2);
        QVERIFY(drawn[0].contains(QPointF(1234, 99999)));
        QVERIFY(drawn[0].contains(QPointF(2345, -88888)));
        QCOMPARE(drawn[0].first().x(), 0.0);
        QCOMPARE(drawn[0].last().x(), 3652.0);
        shown.chart.showPeriods(1200, 1300);
        QCOMPARE(shown.drawn().at(0).size(), 103); // all there are, and one beyond each edge
        support::keep(shown.chart, u"daily"_s);
    }
    void newFiguresOfTheSamePeriodsKeepTheWindow()
    {
        Shown shown(support::months(40));
        shown.chart.showPeriods(10, 19);
        shown.chart.setTrend(support::months(40));
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(10, 19));
        shown.chart.setTrend(support::months(41));
        QCOMPARE(shown.chart.visiblePeriods(), std::pair(0, 40));
    }
    void badInputIsDrawnWithoutHarm_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("enormous") << 1e308;
        QTest::newRow("negative") << -1e308;
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void badInputIsDrawnWithoutHarm()
    {
        QFETCH(double, value);
        charts::Trend trend = compared(3, 5);
        trend.points[2].value = value;
        trend.others[0].points.resize(2); // fewer than the first
        for (bool columns : {false, true}) {
            trend.columns = columns;
            Shown shown(trend, {300, 190});
            QVERIFY(!shown.chart.grab().isNull());
            shown.chart.setFocusPeriod(4);
            QVERIFY(!shown.chart.readOut().isEmpty());
            QCOMPARE(shown.chart.table().rows.size(), 5);
        }
    }
    void bothThemesAreFollowed()
    {
        charts::Trend trend = support::months(18);
        trend.columns = true;
        trend.notes = threeNotes();
        for (size_t i = 0; i < 18; ++i) {
            trend.points[i].plan = 104 + i;
            trend.points[i].lastYear = 90 + double(i * 7 % 11);
            trend.points[i].provisional = i > 15;
        }
        trend.points[9].value.reset();
        Shown shown(trend, {640, 300});
        const QImage light = shown.chart.grab().toImage();
        support::keep(shown.chart, u"columns-light"_s);
        shown.theme.apply(common::Theme::Mode::Dark);
        QVERIFY(shown.chart.grab().toImage() != light);
        support::keep(shown.chart, u"columns-dark"_s);
        shown.chart.setColumns(false);
        support::keep(shown.chart, u"lines-dark"_s);
    }
    void everythingIsSaidInVietnamese()
    {
        QTranslator vietnamese;
        QVERIFY(vietnamese.load(u":/i18n/ioc_vi"_s));
        QCoreApplication::installTranslator(&vietnamese);
        charts::Trend trend = support::months(6);
        trend.points[2].value.reset();
        trend.points[5].provisional = true;
        trend.notes = threeNotes();
        Shown shown(trend);
        QCOMPARE(shown.chart.textSummary(),
                 u"Khách du lịch: từ 100 nghìn lượt (T1/2024) đến 105 nghìn lượt (T6/2024); thấp "
                 "nhất 100 nghìn lượt (T1/2024), cao nhất 105 nghìn lượt (T6/2024); 1 kỳ không có "
                 "số liệu. Nhận định 1: Lễ hội <b>biển</b>. Ý kiến chỉ đạo 2: Tăng cường quảng bá. "
                 "Sự kiện: Cao tốc thông xe."_s);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.chart));
        support::keep(shown.chart, u"trend-vi"_s);
        QCoreApplication::removeTranslator(&vietnamese);
    }
    void nothingIsToldAsNothing()
    {
        Shown shown(charts::Trend{});
        QCOMPARE(shown.chart.textSummary(), u"No data"_s);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QVERIFY(!shown.chart.focusPeriod() || shown.chart.readOut().isEmpty());
        QVERIFY(shown.chart.table().rows.isEmpty());
    }
    void summaryTellsFirstLastLeastAndGreatest()
    {
        charts::Trend trend = support::months(4);
        trend.points[1].value = 12.5;
        trend.decimals = 1;
        Shown shown(trend);
        QCOMPARE(shown.chart.textSummary(),
                 u"Khách du lịch: from 100,0 nghìn lượt (T1/2024) to 103,0 nghìn lượt (T4/2024); "
                 "least 12,5 nghìn lượt (T2/2024), greatest 103,0 nghìn lượt (T4/2024)."_s);
    }
};

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
