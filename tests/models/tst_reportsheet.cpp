// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurefilters.h"
#include "models/domain/workcalendar.h"
#include "models/items/sheetgroups.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "models/store/statement.h"

#include "tests/store/reportoracle.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using analysis::Figure;
using domain::Collection;
using store::ReportFilter;

namespace {

constexpr int kReports = 1500;

/// A life for a report: any order of moves, some repeated, some ends missing.
std::vector<domain::ReportEvent> history(support::RecordSource &random,
                                         const domain::Report &report)
{
    static const QStringList states{u"TIEP_NHAN"_s,  u"CHO_BO_SUNG"_s, u"TIEP_NHAN"_s,
                                    u"DA_CHUYEN"_s,  u"TRA_LAI"_s,     u"DA_CHUYEN"_s,
                                    u"DANG_XU_LY"_s, u"CHO_DUYET"_s,   u"DA_XU_LY"_s,
                                    u"CONG_KHAI"_s,  u"MO_LAI"_s,      u"DA_XU_LY"_s};
    std::vector<domain::ReportEvent> events;
    QString from = u"MOI"_s;
    QDateTime at = report.sentAt;
    const int length = random.below(int(states.size()) + 1);
    for (int i = 0; i < length; ++i) {
        if (random.below(4) == 0)
            continue;
        at = at.addSecs(60 * (1 + random.below(3000)));
        domain::ReportEvent event;
        event.id = domain::ReportEventId(u"%1-e%2"_s.arg(report.id.value).arg(i));
        event.version = 1;
        event.reportId = report.id;
        event.at = at;
        event.kind = random.below(9) == 0 ? u"comment"_s : u"state"_s;
        if (event.kind == "state"_L1) {
            event.fromState = from;
            event.toState = from = states[i];
        }
        events.push_back(event);
    }
    return events;
}

} // namespace

/// Every figure over random reports and histories: the records behind it are as many as it says,
/// and brute force over the same records counts the same.
class TestReportSheet : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    std::vector<domain::Report> m_reports;
    QHash<QString, std::vector<domain::ReportEvent>> m_events;
    std::shared_ptr<items::Reference> m_reference = std::make_shared<items::Reference>();

    [[nodiscard]] items::ReportSheet sheet(const ReportFilter &scope) const
    {
        auto read = items::readReportSheet(const_cast<support::Cache &>(m_cache).db(), scope,
                                           m_reference);
        if (!read)
            qFatal("%ls", qUtf16Printable(read.error().detail));
        return std::move(*read);
    }
    [[nodiscard]] qint64 count(const ReportFilter &filter)
    {
        return store::ReportRepository(m_cache.db()).count(filter).value_or(-1);
    }
    /// A province of two districts; x-past existed before 2021; category "old" became "new".
    [[nodiscard]] static std::shared_ptr<const items::Reference> reference()
    {
        auto made = std::make_shared<items::Reference>();
        const auto add = [&](const QString &id, domain::UnitLevel level, const QString &parent) {
            domain::Unit unit;
            unit.id = domain::UnitId(id);
            unit.name = unit.shortName = id;
            unit.level = level;
            unit.parentId = domain::UnitId(parent);
            made->units.insert(id, unit);
        };
        using enum domain::UnitLevel;
        add(u"p"_s, Province, {});
        for (const auto &id : {u"d-1"_s, u"d-2"_s})
            add(id, District, u"p"_s);
        for (const auto &id : {u"x-1"_s, u"x-2"_s, u"x-past"_s})
            add(id, Commune, u"d-1"_s);
        add(u"y-1"_s, Commune, u"d-2"_s);
        add(u"elsewhere"_s, Commune, u"q"_s);
        made->units[u"x-past"_s].validTo = QDate(2021, 1, 1);
        for (const auto &[id, from] :
             {std::pair(u"old"_s, QDate(2022, 1, 1)), std::pair(u"new"_s, QDate(2024, 7, 1))}) {
            domain::ReportCategory category;
            category.id = domain::CategoryId(id);
            category.code = u"matter"_s;
            category.validFrom = from;
            made->categories.insert(id, category);
        }
        return made;
    }
    [[nodiscard]] static ReportFilter wide() { return {.now = support::RecordSource::epoch()}; }
    [[nodiscard]] qint64 eventsTo(const domain::Report &report, QStringView state) const
    {
        return std::ranges::count_if(m_events.value(report.id.value), [&](const auto &event) {
            return event.toState == state && event.fromState != state;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource random(23);
        std::vector<domain::Record> reports;
        std::vector<domain::Record> events;
        for (int i = 0; i < kReports; ++i) {
            domain::Report report = random.report(i);
            if (random.below(3) == 0) { // a crowd in few places, for hot spots
                report.longitude = 108.1 + random.below(3) * 0.0012;
                report.latitude = 11.0 + random.below(3) * 0.0012;
            }
            const bool turnedAway = report.state == domain::ReportState::Refused ||
                                    report.state == domain::ReportState::Duplicate ||
                                    report.state == domain::ReportState::Withdrawn;
            if (turnedAway && random.below(3) > 0)
                report.resolvedAt = {};
            if (report.resolvedAt.isValid() && random.below(2) == 0)
                report.rating = random.below(4);
            m_reports.push_back(report);
            reports.emplace_back(report);
            m_events[report.id.value] = history(random, report);
            for (const auto &event : m_events[report.id.value])
                events.emplace_back(event);
        }
        VERIFY_OK(m_cache.apply(Collection::Reports, support::page(reports)));
        VERIFY_OK(m_cache.apply(Collection::ReportEvents, support::page(events)));
    }

    void everyFigureHasItsRecords_data()
    {
        QTest::addColumn<int>("figure");
        static const char *const names[] = {
            "received",    "open",      "overdue",  "late-up-to-3", "late-up-to-7",
            "late-over-7", "accepted",  "refused",  "duplicates",   "withdrawn",
            "processed",   "on-time",   "extended", "late",         "unsatisfied",
            "accepting",   "satisfied", "rated",    "receive",      "forward",
            "process",     "approve",   "whole",    "returned",     "reopened"};
        static_assert(std::size(names) == analysis::kFigures);
        for (int figure = 0; figure < analysis::kFigures; ++figure)
            QTest::newRow(names[figure]) << figure;
    }
    void everyFigureHasItsRecords()
    {
        QFETCH(int, figure);
        support::RecordSource random(29);
        qint64 most = 0;
        for (int i = 0; i < 25; ++i) {
            ReportFilter scope = wide();
            if (i > 0 && random.below(2) == 0)
                scope.sentFrom = scope.now.addDays(-5 - random.below(25));
            if (i > 0 && random.below(3) == 0)
                scope.units = {domain::UnitId(random.oneOf(u"d"_s, 5))};
            if (i > 0 && random.below(4) == 0)
                scope.text = u"rác"_s;
            if (i > 0 && random.below(3) == 0)
                scope.region = {{107.6, 10.7}, {108.4, 10.8}, {108.2, 11.4}, {107.7, 11.3}};
            const items::ReportSheet read = sheet(scope);
            const qint64 figured = analysis::countOf(Figure(figure), read.now);
            QCOMPARE(count(analysis::recordsBehind(Figure(figure), scope)), figured);
            most = std::max(most, figured);
        }
        QVERIFY(most > 0); // something was counted
        QVERIFY(most <= kReports);
        QVERIFY(figure == 0 || most < kReports); // and not everything
    }
    void figuresEqualBruteForce()
    {
        const QDateTime now = wide().now;
        analysis::CaseCounts wanted;
        for (const domain::Report &r : m_reports) {
            ++wanted.received;
            wanted.open += domain::isOpen(r.state);
            wanted.overdue += oracle::isOverdue(r, now);
            wanted.accepted += oracle::isAccepted(r);
            wanted.processed += r.resolvedAt.isValid();
            wanted.onTime += oracle::isBy(r, r.originalDueAt);
            wanted.onTimeExtended += oracle::isBy(r, r.originalDueAt) || oracle::isBy(r, r.dueAt);
            wanted.refused += r.state == domain::ReportState::Refused;
            wanted.returned += eventsTo(r, u"TIEP_NHAN") > 0 && eventsTo(r, u"DA_CHUYEN") > 0 &&
                               eventsTo(r, u"TRA_LAI") > 0;
            wanted.reopened += eventsTo(r, u"DA_XU_LY") > 0 && eventsTo(r, u"MO_LAI") > 0;
            wanted.resulted += eventsTo(r, u"DA_XU_LY") > 0;
        }
        const analysis::CaseCounts all = sheet(wide()).now.all;
        QCOMPARE(all.received, wanted.received);
        QCOMPARE(all.open, wanted.open);
        QCOMPARE(all.overdue, wanted.overdue);
        QCOMPARE(all.late[0] + all.late[1] + all.late[2], wanted.overdue);
        QCOMPARE(all.accepted, wanted.accepted);
        QCOMPARE(all.processed, wanted.processed);
        QCOMPARE(all.onTime, wanted.onTime);
        QCOMPARE(all.onTimeExtended, wanted.onTimeExtended);
        QVERIFY(all.onTime < all.onTimeExtended && all.onTimeExtended < all.processed);
        QCOMPARE(all.refused, wanted.refused);
        QCOMPARE(all.returned, wanted.returned);
        QCOMPARE(all.reopened, wanted.reopened);
        QCOMPARE(all.resulted, wanted.resulted);
        QVERIFY(wanted.returned > 20 && wanted.reopened > 20);
    }
    void stepsEqualBruteForce()
    {
        const domain::WorkCalendar calendar;
        std::vector<float> hours;
        for (const domain::Report &r : m_reports) {
            QDateTime first;
            for (const auto &event : m_events.value(r.id.value)) {
                if (event.toState == "TIEP_NHAN"_L1 && !first.isValid())
                    first = event.at;
            }
            if (first.isValid())
                hours.push_back(float(calendar.hoursBetween(r.sentAt, first)));
        }
        std::ranges::sort(hours);
        const analysis::Durations receive = sheet(wide()).now.stage(analysis::ReportStage::Receive);
        QCOMPARE(receive.n, qint64(hours.size()));
        const double middle = hours.size() % 2 == 1 ? hours[hours.size() / 2]
                                                    : (double(hours[hours.size() / 2 - 1]) +
                                                       hours[hours.size() / 2]) /
                                                          2;
        QCOMPARE(receive.median, middle);
        QVERIFY(receive.p90 > receive.median);
    }
    void everyGroupHasItsRecords()
    {
        const items::ReportSheet read = sheet(wide());
        const auto check = [&](const analysis::CountsById &groups, auto narrow) {
            qint64 sum = 0;
            for (const auto &[id, counts] : groups) {
                ReportFilter scope = wide();
                narrow(scope, QString::fromStdString(id));
                QCOMPARE(count(scope), counts.received);
                QCOMPARE(count(analysis::recordsBehind(Figure::OnTime, scope)), counts.onTime);
                QCOMPARE(count(analysis::recordsBehind(Figure::LateOver7, scope)), counts.late[2]);
                sum += counts.received;
            }
            QCOMPARE(sum, qint64(kReports));
            QVERIFY(groups.size() > 3);
        };
        const auto unit = [](ReportFilter &f, const QString &id) {
            f.units = {domain::UnitId(id)};
        };
        check(read.now.byDistrict, unit);
        check(read.now.byUnit, unit);
        check(read.now.byAgency,
              [](ReportFilter &f, const QString &id) { f.agency = domain::AgencyId(id); });
        check(read.now.byCategory,
              [](ReportFilter &f, const QString &id) { f.categories = {domain::CategoryId(id)}; });
    }
    void everyHotSpotHasItsRecords()
    {
        const items::ReportSheet read = sheet(wide());
        QVERIFY(read.now.hotSpots.size() >= 2);
        QVERIFY(read.now.hotSpots.front().count > 30);
        for (const analysis::HotSpot &spot : read.now.hotSpots)
            QCOMPARE(count(analysis::recordsAround(spot, wide())), spot.count);
    }
    void theYearBeforeIsComparedOnlyWhenTheCacheReachesBack()
    {
        ReportFilter scope = wide();
        scope.sentFrom = scope.now.addDays(-10);
        QVERIFY(!sheet(scope).before);
        domain::Report old = m_reports.front();
        old.id = domain::ReportId(u"old"_s);
        old.sentAt = scope.now.addYears(-1).addDays(-5);
        domain::Report older = old;
        older.id = domain::ReportId(u"older"_s);
        older.sentAt = scope.now.addYears(-1).addDays(-20);
        VERIFY_OK(m_cache.apply(Collection::Reports, support::page({old, older})));
        const items::ReportSheet read = sheet(scope);
        QVERIFY(read.before);
        QCOMPARE(read.before->all.received, 1);
        QCOMPARE(read.before->byCategory.at(old.categoryId.value.toStdString()).received, 1);
        VERIFY_OK(m_cache.apply(Collection::Reports, support::tombstones({u"old"_s, u"older"_s})));
    }
    void versionsOfACategoryAreOneMatter()
    {
        items::ReportSheet sheet;
        sheet.reference = reference();
        sheet.now.byCategory["old"].received = 3;
        sheet.now.byCategory["new"].received = 4;
        sheet.now.byCategory["unheard-of"].received = 5;
        sheet.before.emplace();
        sheet.before->byCategory["old"].received = 9;
        const auto categories = items::categoriesOf(sheet);
        QCOMPARE(categories.size(), 2U);
        QCOMPARE(categories[0].received, 7);
        QCOMPARE(categories[0].before, 9);
        QCOMPARE(categories[0].current(), domain::CategoryId(u"new"_s));
        QCOMPARE(categories[0].ids.size(), 2U);
        QCOMPARE(categories[1].current(), domain::CategoryId(u"unheard-of"_s));
    }
    void quietUnitsAreCommunesOfTheAreaOnTheDay()
    {
        items::ReportSheet sheet;
        sheet.reference = reference();
        sheet.scope.now = support::RecordSource::epoch();
        sheet.now.byUnit["x-1"].received = 1;
        const auto names = [&](const QString &area) {
            QStringList found;
            for (const auto *unit : items::quietUnits(sheet, domain::UnitId(area)))
                found << unit->id.value;
            return found;
        };
        QCOMPARE(names({}), QStringList({u"x-2"_s, u"y-1"_s}));
        QCOMPARE(names(u"d-1"_s), QStringList{u"x-2"_s});
        sheet.scope.sentTo = QDateTime(QDate(2020, 1, 1), QTime(), QTimeZone::UTC);
        QCOMPARE(names(u"d-1"_s), QStringList({u"x-2"_s, u"x-past"_s}));
    }
    void theBoardAnswersInTheBackgroundAndFollowsChanges()
    {
        store::ChangeHub hub;
        store::ReaderPool readers(m_cache.path(), support::key());
        items::Directory directory(readers, hub);
        items::ReportFigureBoard board(readers, hub, directory);
        QSignalSpy changed(&board, &items::ReportFigureBoard::changed);
        QVERIFY(!board.content());
        board.setScope(wide());
        QVERIFY(board.isLoading());
        QTRY_VERIFY(!board.isLoading());
        QVERIFY(board.content());
        QCOMPARE(board.content()->now.all.received, qint64(kReports));
        board.setScope(wide());
        QVERIFY(!board.isLoading()); // the same is not asked twice
        domain::Report more = m_reports.front();
        more.id = domain::ReportId(u"more"_s);
        VERIFY_OK(m_cache.apply(Collection::Reports, support::page({more})));
        Q_EMIT hub.changed(Collection::Reports, {u"more"_s});
        QTRY_COMPARE_WITH_TIMEOUT(board.content()->now.all.received, qint64(kReports + 1), 20'000);
        VERIFY_OK(m_cache.apply(Collection::Reports, support::tombstones({u"more"_s})));
    }
};

QTEST_GUILESS_MAIN(TestReportSheet)
#include "tst_reportsheet.moc"
