// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendchart.h"
#include "widgets/charts/trendframe.h"
#include "widgets/charts/trendplot.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using charts::NoteKind;
using charts::TrendChart;
using charts::TrendNote;
using charts::TrendPlot;

namespace {

TrendNote happening(int period, const QString &text)
{
    return {{}, period, NoteKind::Event, text};
}

/// Thirty months, Tết in two of them, a reorganisation in one, and a remark where Tết is.
charts::Trend eventful()
{
    charts::Trend trend = support::months(30);
    trend.notes = {{u"n1"_s, 12, NoteKind::Remark, u"Khách tăng dịp Tết"_s},
                   happening(1, u"Tết Giáp Thìn 10/02/2024"_s),
                   happening(12, u"Tết Ất Tỵ 29/01/2025"_s),
                   {u"n2"_s, 14, NoteKind::Direction, u"Chuẩn bị mùa cao điểm"_s},
                   happening(18, u"Sắp xếp <đơn vị> 01/07/2025"_s)};
    return trend;
}

struct ShownEvents {
    common::Theme theme;
    TrendChart chart{theme};
    TrendPlot *plot = chart.findChild<TrendPlot *>();

    explicit ShownEvents(const charts::Trend &trend, QSize size = {820, 340})
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
    [[nodiscard]] QPoint mark(int index) const
    {
        return plot->events().at(index).box(plot->eventsTop()).center().toPoint();
    }
};

double eightPerLetter(const QString &text)
{
    return 8.0 * double(text.size());
}

} // namespace

/// What happened in the periods of a trend: quiet lines, told in words.
class TestTrendEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsHaveNoNumbersAndNoFlags()
    {
        const auto notes = eventful().notes;
        QList<size_t> numbers;
        for (size_t i = 0; i < notes.size(); ++i)
            numbers << charts::numberOf(notes, i);
        QCOMPARE(numbers, (QList<size_t>{1, 0, 0, 2, 0}));
        const charts::TrendFrame frame{QRectF(0, 60, 900, 200), -0.5, 29.5, 0, 1};
        const auto flags = charts::flagsOf(notes, 30, frame);
        QCOMPARE(flags.size(), 2);
        QCOMPARE(flags[1].note, size_t(3));
    }
    void wordsNeverStandOverOneAnother_data()
    {
        QTest::addColumn<int>("apart");
        QTest::addColumn<double>("width");
        for (int apart : {1, 3, 12}) {
            for (double width : {200.0, 700.0, 2000.0})
                QTest::addRow("every-%d-on-%d", apart, int(width)) << apart << width;
        }
    }
    void wordsNeverStandOverOneAnother()
    {
        QFETCH(int, apart);
        QFETCH(double, width);
        std::vector<TrendNote> notes;
        for (int period = 119; period >= 0; period -= apart)
            notes.push_back(happening(period, u"Tết Ất Tỵ 29/01/2025"_s));
        const charts::TrendFrame frame{QRectF(50, 60, width, 200), -0.5, 119.5, 0, 1};
        const auto events = charts::eventsOf(notes, 120, frame, eightPerLetter);
        size_t told = 0;
        double taken = frame.box.left();
        for (const auto &each : events) {
            told += each.notes.size();
            const QRectF box = each.wordsBox(0);
            if (box.isEmpty())
                continue;
            QVERIFY(box.left() >= taken && box.right() <= frame.box.right() + 1);
            taken = box.right();
            for (const auto &other : events)
                QVERIFY(!other.box(0).intersects(box));
        }
        QCOMPARE(told, notes.size()); // each is at a mark all the same
        if (apart == 12 && width > 1000)
            QVERIFY(std::ranges::all_of(events.first(9), [](const auto &one) {
                return !one.words.isEmpty(); // the last has no room at the edge
            }));
    }
    void whatIsOutOfSightHasNoMark()
    {
        const std::vector<TrendNote> notes{happening(2, u"a"_s), happening(8, u"b"_s),
                                           happening(-1, u"c"_s), happening(99, u"d"_s)};
        const charts::TrendFrame frame{QRectF(0, 0, 500, 200), 4.5, 9.5, 0, 1};
        const auto events = charts::eventsOf(notes, 10, frame, eightPerLetter);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].words, u"b"_s);
    }
    void eventsOfOnePlaceShareAMark()
    {
        const std::vector<TrendNote> notes{happening(3, u"a"_s), happening(3, u"b"_s)};
        const charts::TrendFrame frame{QRectF(0, 0, 500, 200), -0.5, 9.5, 0, 1};
        const auto events = charts::eventsOf(notes, 10, frame, eightPerLetter);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].words, u"a; b"_s);
    }
    void aThinLineGoesDownThroughTheChart()
    {
        charts::Trend trend = eventful();
        ShownEvents shown(trend);
        QCOMPARE(shown.plot->events().size(), 3);
        const auto x = shown.plot->frame().x(18);
        const auto low = shown.plot->frame().box.bottom() - 12;
        const auto darkest = [&] {
            const QImage image = shown.plot->grab().toImage();
            int least = 255;
            for (int dx = -1; dx <= 1; ++dx)
                least = std::min(least, qGray(image.pixel(int(x) + dx, int(low))));
            return least;
        };
        const int with = darkest();
        QVERIFY(with < 230);
        QVERIFY2(with > 90, "quiet, not black");
        support::keep(shown.chart, u"events"_s);
        trend.notes.clear();
        const double before = shown.plot->frame().box.top();
        shown.chart.setTrend(trend);
        QVERIFY(darkest() > with);
        QVERIFY(shown.plot->frame().box.top() < before); // and the strip is given back
        shown.theme.apply(common::Theme::Mode::Dark);
        shown.chart.setTrend(eventful());
        support::keep(shown.chart, u"events-dark"_s);
        shown.theme.apply(common::Theme::Mode::Light);
    }
    void pointingAtAMarkTellsItAsPlainText()
    {
        ShownEvents shown(eventful());
        QVERIFY(shown.ready());
        QTest::mouseMove(shown.plot->viewport(), shown.mark(2));
        QTRY_COMPARE(QToolTip::text(), common::plainTip(u"Event: Sắp xếp <đơn vị> 01/07/2025"_s));
    }
    void theyAreToldInTheSummaryTheReadOutAndTheTable()
    {
        ShownEvents shown(eventful());
        QVERIFY(shown.chart.textSummary().endsWith(
            u"Event: Tết Giáp Thìn 10/02/2024; Tết Ất Tỵ 29/01/2025; Sắp xếp <đơn vị> "
            "01/07/2025."_s));
        QVERIFY(shown.chart.textSummary().contains(u"Direction 2: "_s));
        shown.chart.setFocusPeriod(12);
        QVERIFY(shown.chart.readOut().contains(u"Remark 1: Khách tăng dịp Tết"_s));
        QVERIFY(shown.chart.readOut().contains(u"Event: Tết Ất Tỵ 29/01/2025"_s));
        const auto table = shown.chart.table();
        QCOMPARE(table.headers.last(), u"Event"_s);
        QCOMPARE(table.rows[1].last(), u"Tết Giáp Thìn 10/02/2024"_s);
        QCOMPARE(table.rows[2].last(), QString());
        QCOMPARE(table.rows[2].size(), table.headers.size());
    }
    void aPeriodIsOpenedWhateverStandsAtIt()
    {
        ShownEvents shown(eventful());
        QVERIFY(shown.ready());
        QSignalSpy opened(&shown.chart, &TrendChart::periodOpened);
        QSignalSpy picked(&shown.chart, &TrendChart::annotationPicked);
        QTest::keyClick(&shown.chart, Qt::Key_Return); // nothing is pointed at
        QCOMPARE(opened.size(), 0);
        shown.chart.setFocusPeriod(12);
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), QVariantList{12});
        QTest::keyClick(&shown.chart, Qt::Key_Space);
        QTest::keyClick(&shown.chart, Qt::Key_Space);
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked[1], QVariantList{u"n1"_s}); // the remark again, never the event
    }
    void aWindowWithoutEventsKeepsTheStrip()
    {
        ShownEvents shown(eventful());
        const double top = shown.plot->frame().box.top();
        shown.chart.showPeriods(20, 28);
        QVERIFY(shown.plot->events().isEmpty());
        QCOMPARE(shown.plot->frame().box.top(),
                 top - charts::kFlagSize); // only the flags' row goes
    }
};

QTEST_MAIN(TestTrendEvents)
#include "tst_trendevents.moc"
