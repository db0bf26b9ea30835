// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurefilters.h"
#include "models/analysis/figuretally.h"

#include <QPointF>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using analysis::CaseCounts;
using analysis::Figure;
using analysis::HotSpot;
using analysis::SentFrom;
using domain::ReportFact;
using domain::ReportState;

namespace {

const QDateTime kNow(QDate(2025, 5, 20), QTime(3, 0), QTimeZone::UTC); ///< Tuesday 10:00 here

qint64 ms(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}

/// A moment of 2025 as the clock here shows it.
QDateTime local(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2025, month, day), QTime(hour, minute), QTimeZone::UTC)
        .addSecs(-7 * 3600);
}

domain::CalendarDay holiday(const QDate &day, const QString &kind)
{
    domain::CalendarDay one;
    one.date = day;
    one.kind = kind;
    return one;
}

ReportFact open(double daysLate)
{
    return {.dueAt = ms(kNow) - qint64(daysLate * 86'400'000),
            .state = ReportState::InProgress,
            .open = true};
}

CaseCounts counted(const ReportFact &fact)
{
    CaseCounts counts;
    counts.add(fact, ms(kNow));
    return counts;
}

CaseCounts withProcessed(qint64 onTime, qint64 processed)
{
    CaseCounts counts;
    counts.onTime = onTime;
    counts.processed = processed;
    return counts;
}

} // namespace

/// The arithmetic of the figures over field reports, by tables.
class TestReportFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantiles_data()
    {
        QTest::addColumn<QList<float>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("p90");
        // As LibreOffice Calc answers MEDIAN() and PERCENTILE.INC(;0.9).
        QTest::newRow("one") << QList<float>{7} << 7.0 << 7.0;
        QTest::newRow("two") << QList<float>{4, 2} << 3.0 << 3.8;
        QTest::newRow("odd") << QList<float>{9, 1, 5} << 5.0 << 8.2;
        QTest::newRow("ten") << QList<float>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 5.5 << 9.1;
        QTest::newRow("ties") << QList<float>{2, 2, 2, 2, 100} << 2.0 << 60.8;
    }
    void quantiles()
    {
        QFETCH(QList<float>, values);
        std::vector<float> hours(values.begin(), values.end());
        const analysis::Durations durations = analysis::durationsOf(hours);
        QCOMPARE(durations.n, qint64(values.size()));
        QTEST(durations.median, "median");
        QFETCH(double, p90);
        QVERIFY2(std::abs(durations.p90 - p90) < 1e-5, qPrintable(QString::number(durations.p90)));
    }
    void nothingHasNoQuantileAndNoShare()
    {
        std::vector<float> none;
        QVERIFY(!analysis::quantile(none, 0.5));
        QCOMPARE(analysis::durationsOf(none), analysis::Durations());
        QVERIFY(!analysis::Share().percent());
        QCOMPARE(analysis::Share(1, 4).percent(), std::optional(25.0));
    }
    void workingHoursEqualTheCalendar()
    {
        const domain::WorkCalendar calendar({holiday(QDate(2025, 4, 30), u"holiday"_s),
                                             holiday(QDate(2025, 5, 1), u"holiday"_s),
                                             holiday(QDate(2025, 5, 10), u"swapped-work"_s)});
        const analysis::WorkSpan span(calendar, QDate(2025, 1, 1), QDate(2025, 12, 31));
        QRandomGenerator random(5);
        double most = 0;
        for (int i = 0; i < 2000; ++i) {
            const QDateTime from = local(4, 20, 0).addSecs(random.bounded(40 * 86'400));
            const QDateTime to = from.addSecs(random.bounded(-3600, 12 * 86'400));
            const double expected = calendar.hoursBetween(from, to);
            QCOMPARE(span.hours(ms(from), ms(to)), expected);
            most = std::max(most, expected);
        }
        QVERIFY(most > 60); // some spans were long
        QCOMPARE(span.hours(ms(local(5, 10, 7)), ms(local(5, 10, 12))), 4.0);
    }
    void lateness_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<int>("late");
        QTest::newRow("due-now") << 0.0 << -1;
        QTest::newRow("due-later") << -1.0 << -1;
        QTest::newRow("an-hour") << 1.0 / 24 << 0;
        QTest::newRow("three-days-to-the-second") << 3.0 << 0;
        QTest::newRow("more-than-three") << 3.001 << 1;
        QTest::newRow("seven-days-to-the-second") << 7.0 << 1;
        QTest::newRow("more-than-seven") << 7.001 << 2;
    }
    void lateness()
    {
        QFETCH(double, days);
        QFETCH(int, late);
        const CaseCounts counts = counted(open(days));
        QCOMPARE(counts.overdue, late < 0 ? 0 : 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(counts.late[size_t(i)], i == late ? 1 : 0);
    }
    void whatIsDoneWithIsNeverOverdue()
    {
        ReportFact done = open(9);
        done.open = false;
        QCOMPARE(counted(done).overdue, 0);
        QCOMPARE(counted({.state = ReportState::New, .open = true}).overdue, 0); // no deadline
    }
    void outcomes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("processed");
        QTest::addColumn<bool>("onTime");
        QTest::addColumn<bool>("onlyExtended");
        QTest::addColumn<QList<qint64>>("accepted-processed-onTime-extended");
        using List = QList<qint64>;
        QTest::newRow("on-time") << int(ReportState::Closed) << true << true << false
                                 << List{1, 1, 1, 1};
        QTest::newRow("with-extension")
            << int(ReportState::Closed) << true << false << true << List{1, 1, 0, 1};
        QTest::newRow("late") << int(ReportState::Closed) << true << false << false
                              << List{1, 1, 0, 0};
        QTest::newRow("open") << int(ReportState::Received) << false << false << false
                              << List{1, 0, 0, 0};
        QTest::newRow("refused") << int(ReportState::Refused) << false << false << false
                                 << List{0, 0, 0, 0};
        QTest::newRow("duplicate")
            << int(ReportState::Duplicate) << false << false << false << List{0, 0, 0, 0};
        QTest::newRow("withdrawn")
            << int(ReportState::Withdrawn) << false << false << false << List{0, 0, 0, 0};
        QTest::newRow("refused-with-a-result")
            << int(ReportState::Refused) << true << true << false << List{1, 1, 1, 1};
    }
    void outcomes()
    {
        QFETCH(int, state);
        QFETCH(bool, processed);
        QFETCH(bool, onTime);
        QFETCH(bool, onlyExtended);
        const CaseCounts counts = counted({.state = ReportState(state),
                                           .processed = processed,
                                           .onTime = onTime,
                                           .onlyExtended = onlyExtended});
        const QList<qint64> found{counts.accepted, counts.processed, counts.onTime,
                                  counts.onTimeExtended};
        QTEST(found, "accepted-processed-onTime-extended");
    }
    void stepsAreMeasuredInWorkingHours()
    {
        analysis::FigureTally tally(domain::WorkCalendar(), kNow, kNow, kNow);
        tally.add({.sentAt = ms(local(5, 12, 8)), // Monday
                   .receivedAt = ms(local(5, 12, 9)),
                   .askedAt = ms(local(5, 12, 10)),
                   .answeredAt = ms(local(5, 13, 10)),
                   .forwardedAt = ms(local(5, 13, 11)),
                   .submittedAt = ms(local(5, 14, 11)),
                   .resultedAt = ms(local(5, 14, 14)),
                   .returned = 1,
                   .reopened = 1});
        const analysis::ReportFigures figures = tally.figures(1);
        const auto median = [&](analysis::ReportStage stage) {
            return figures.stage(stage).median;
        };
        using enum analysis::ReportStage;
        QCOMPARE(median(Receive), 1.0);
        QCOMPARE(median(Forward), 2.0); // 10 hours, 8 of them asking the citizen
        QCOMPARE(median(Process), 8.0);
        QCOMPARE(median(Approve), 1.0); // lunch does not count
        QCOMPARE(median(Whole), 12.0);
        QCOMPARE(figures.all.returnShare(), analysis::Share(1, 1));
        QCOMPARE(figures.all.reopenShare(), analysis::Share(1, 1));
    }
    void whatHasNoEndIsNotMeasured()
    {
        analysis::FigureTally tally(domain::WorkCalendar(), kNow, kNow, kNow);
        tally.add({.sentAt = ms(local(5, 12, 8)), .submittedAt = ms(local(5, 12, 9))});
        tally.add({.sentAt = ms(local(5, 12, 8)), .receivedAt = ms(local(5, 12, 7))});
        const analysis::ReportFigures figures = tally.figures(1);
        QCOMPARE(figures.stage(analysis::ReportStage::Process).n, 0);
        QCOMPARE(figures.stage(analysis::ReportStage::Receive).n, 1);
        QCOMPARE(figures.stage(analysis::ReportStage::Receive).median, 0.0); // a wrong clock
    }
    void oneLuckyReportDoesNotLead()
    {
        const analysis::CountsById counts{
            {"lucky", withProcessed(1, 1)},  {"good", withProcessed(90, 100)},
            {"best", withProcessed(19, 20)}, {"as-good-with-more", withProcessed(180, 200)},
            {"nine", withProcessed(9, 9)},   {"", withProcessed(50, 50)}};
        QStringList order;
        for (const analysis::Ranked &line : analysis::rankedByOnTime(counts))
            order << QString::fromStdString(line.id) + (line.enough ? u""_s : u"?"_s);
        QCOMPARE(order, QStringList({u"best"_s, u"as-good-with-more"_s, u"good"_s, u"nine?"_s,
                                     u"lucky?"_s}));
    }
    void hotSpots_data()
    {
        QTest::addColumn<QList<QPointF>>("metres"); ///< east and north of a place
        QTest::addColumn<QList<qint64>>("counts");
        QTest::newRow("none") << QList<QPointF>{} << QList<qint64>{};
        QTest::newRow("alone") << QList<QPointF>{{0, 0}} << QList<qint64>{};
        QTest::newRow("same-place") << QList<QPointF>{{0, 0}, {0, 0}} << QList<qint64>{2};
        QTest::newRow("99-metres") << QList<QPointF>{{0, 0}, {70, 70}} << QList<qint64>{2};
        QTest::newRow("101-metres") << QList<QPointF>{{0, 0}, {101, 0}} << QList<qint64>{};
        QTest::newRow("a-chain-is-no-spot-of-five")
            << QList<QPointF>{{0, 0}, {90, 0}, {180, 0}, {270, 0}, {360, 0}} << QList<qint64>{3, 3};
        QTest::newRow("two-spots")
            << QList<QPointF>{{0, 0}, {1000, 0}, {1010, 0}, {1020, 0}, {5, 0}}
            << QList<qint64>{3, 2};
    }
    void hotSpots()
    {
        QFETCH(QList<QPointF>, metres);
        std::vector<SentFrom> reports;
        for (const QPointF &at : std::as_const(metres))
            reports.push_back({108.1 + at.x() / (111'320 * std::cos(0.19198621771937624)),
                               11 + at.y() / 111'320, qint64(reports.size()), "u"});
        QList<qint64> counts;
        for (const HotSpot &spot : analysis::hotSpots(reports, 10))
            counts << spot.count;
        QTEST(counts, "counts");
        if (!counts.isEmpty())
            QCOMPARE(analysis::hotSpots(reports, 1).size(), 1U);
    }
    void aYearBeforeEndsWhereThisYearStands()
    {
        domain::ReportFilter scope{
            .sentFrom = local(1, 1, 0), .sentTo = local(12, 31, 0), .now = kNow};
        const auto before = analysis::yearBefore(scope);
        QVERIFY(before);
        QCOMPARE(before->sentFrom, scope.sentFrom.addYears(-1));
        QCOMPARE(before->sentTo, kNow.addYears(-1));
        scope.changedSince = kNow;
        QVERIFY(!analysis::yearBefore(scope));
        QVERIFY(!analysis::yearBefore({.now = kNow}));
    }
    void hotSpotDaysAreTheLastOfTheScope()
    {
        const auto wide = analysis::hotSpotDays(
            {.sentFrom = local(1, 1, 0), .sentTo = local(12, 31, 0), .now = kNow});
        QCOMPARE(wide.second, kNow);
        QCOMPARE(wide.first, kNow.addDays(-30));
        const auto narrow = analysis::hotSpotDays(
            {.sentFrom = local(5, 1, 0), .sentTo = local(5, 11, 0), .now = kNow});
        QCOMPARE(narrow.second, local(5, 11, 0));
        QCOMPARE(narrow.first, local(5, 1, 0));
    }
};

QTEST_GUILESS_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
