// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"
#include "models/items/dueslots.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/support/cache.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/periodevents.h"
#include "widgets/panes/indicators/slotsmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Period;
using items::DueSlot;
using items::SlotState;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
const QDate kToday(2025, 6, 12);

Period period(const QString &code)
{
    return *Period::fromCode(code);
}

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

domain::Slot slot(const QString &code, const QString &state, const QString &due = {},
                  const QString &filled = {})
{
    domain::Slot one;
    one.id = domain::SlotId(u"s-"_s + code);
    one.version = 1;
    one.feedId = domain::FeedId(u"f-1"_s);
    one.indicatorId = domain::IndicatorId(u"i-KT09"_s);
    one.unitId = domain::UnitId(u"u-60"_s);
    one.period = period(code);
    one.state = state;
    one.dueAt = moment(due);
    one.filledAt = moment(filled);
    return one;
}

domain::Observation version(const QString &code, const QString &published, double value)
{
    domain::Observation one;
    one.id = domain::ObservationId(u"o-%1-%2"_s.arg(code, published));
    one.version = 1;
    one.indicatorId = domain::IndicatorId(u"i-KT09"_s);
    one.unitId = domain::UnitId(u"u-60"_s);
    one.period = period(code);
    one.value = value;
    one.status = domain::ValueStatus::Official;
    one.agencyId = domain::AgencyId(u"a-thue"_s);
    one.publishedAt = moment(published);
    return one;
}

domain::Feed feed()
{
    domain::Feed one;
    one.id = domain::FeedId(u"f-1"_s);
    one.version = 1;
    one.name = u"Số liệu tháng của Cục Thuế"_s;
    one.agencyId = domain::AgencyId(u"a-feed"_s);
    return one;
}

items::IndicatorStory storyOf(const std::vector<domain::Observation> &versions)
{
    items::IndicatorStory story;
    story.indicator.id = domain::IndicatorId(u"i-KT09"_s);
    story.indicator.periodKind = domain::PeriodKind::Month;
    story.indicator.windowRule = u"calendar"_s;
    story.indicator.supplyAgencyId = domain::AgencyId(u"a-supply"_s);
    story.unit = domain::UnitId(u"u-60"_s);
    story.versions = analysis::inOrder(versions);
    return story;
}

/// The only row of a story with one slot.
DueSlot rowOf(const domain::Slot &record, const std::vector<domain::Observation> &versions = {})
{
    const auto rows = items::dueSlotsOf(storyOf(versions), {{record}, {feed()}}, kNow, kToday);
    return rows.size() == 1 ? rows.front() : DueSlot{};
}

items::Reference unitsAroundTheReform()
{
    items::Reference reference;
    const auto add = [&](const QString &id, const QDate &from, const QDate &to,
                         const QList<domain::Succession> &next = {}) {
        domain::Unit unit;
        unit.id = domain::UnitId(id);
        unit.validFrom = from;
        unit.validTo = to;
        unit.successors = next;
        reference.units.insert(id, unit);
    };
    const domain::UnitId later(u"u-lac-dao-2024"_s);
    add(u"u-60"_s, {1992, 4, 1}, {2025, 7, 1});
    add(u"u-lac-dao"_s, {2005, 1, 1}, {2024, 12, 1},
        {{later, QDate(2024, 12, 1), u"merge"_s, 1, 1}});
    add(later.value, {2024, 12, 1}, {2025, 7, 1});
    add(u"u-undated"_s, {}, {}, {{later, QDate(2025, 3, 1), u"boundary"_s, 0.1, 0.1}});
    return reference;
}

std::vector<Period> periodsFrom(const QString &first, int count)
{
    std::vector<Period> periods{period(first)};
    while (int(periods.size()) < count)
        periods.push_back(Period::containing(periods.back().kind, periods.back().end.addDays(1)));
    return periods;
}

QStringList told(const std::vector<charts::TrendNote> &events)
{
    QStringList lines;
    for (const auto &event : events)
        lines << u"%1 %2"_s.arg(event.period).arg(event.text);
    return lines;
}

} // namespace

/// When a figure was due and came; what happened meanwhile.
class TestDueSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSlotStandsSomehow_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<SlotState>("expected");
        QTest::addColumn<int>("days");
        const auto add = [](const char *name, const char *state, const char *due,
                            const char *filled, SlotState expected, int days) {
            QTest::newRow(name) << QString::fromLatin1(state) << QString::fromLatin1(due)
                                << QString::fromLatin1(filled) << expected << days;
        };
        using enum SlotState;
        add("on-time", "filled", "2025-06-07T10:00:00Z", "2025-06-06T08:00:00Z", OnTime, 0);
        add("on-the-minute", "filled", "2025-06-07T10:00:00Z", "2025-06-07T10:00:00Z", OnTime, 0);
        add("late", "late", "2025-06-07T10:00:00Z", "2025-06-10T01:00:00Z", Late, 3);
        add("late-on-the-day", "late", "2025-06-07T02:00:00Z", "2025-06-07T09:00:00Z", Late, 0);
        // 17:30 UTC is half an hour into the next day of the province.
        add("late-by-the-province's-day", "late", "2025-06-07T10:00:00Z", "2025-06-07T17:30:00Z",
            Late, 1);
        add("times-count-more-than-words", "filled", "2025-06-07T10:00:00Z", "2025-06-09T10:00:00Z",
            Late, 2);
        add("due", "due", "2025-06-14T10:00:00Z", "", Due, 0);
        add("overdue", "due", "2025-06-07T10:00:00Z", "", Overdue, 5);
        add("overdue-as-late", "late", "2025-06-07T10:00:00Z", "", Overdue, 5);
        add("missing-undated", "missing", "", "", Overdue, 0);
        add("filled-undated", "filled", "", "2025-06-06T08:00:00Z", OnTime, 0);
        add("late-undated", "late", "", "2025-06-06T08:00:00Z", Late, 0);
        add("received-undated", "whatever", "", "2025-06-06T08:00:00Z", Received, 0);
        add("nothing-to-report", "none", "2025-06-07T10:00:00Z", "2025-06-10T01:00:00Z", Nothing,
            0);
        add("unknown", "whatever", "", "", Unknown, 0);
    }
    void eachSlotStandsSomehow()
    {
        QFETCH(QString, state);
        QFETCH(QString, due);
        QFETCH(QString, filled);
        const auto row = rowOf(slot(u"2025-05"_s, state, due, filled));
        QCOMPARE(row.period, period(u"2025-05"_s));
        QTEST(row.state, "expected");
        QTEST(row.days, "days");
        QVERIFY(!panes::indicators::slotStateText(row).isEmpty());
    }
    void aPeriodThatIsNotOverIsNotDue()
    {
        QCOMPARE(rowOf(slot(u"2025-06"_s, u"due"_s, u"2025-07-07T10:00:00Z"_s)).state,
                 SlotState::NotDue);
    }
    void whoSuppliesIsKnown()
    {
        const auto due = slot(u"2025-05"_s, u"due"_s, u"2025-06-14T10:00:00Z"_s);
        QCOMPARE(rowOf(due).feed, feed().name);
        QCOMPARE(rowOf(due).agency, domain::AgencyId(u"a-feed"_s));
        auto stranger = due;
        stranger.feedId = domain::FeedId(u"f-unknown"_s);
        QCOMPARE(rowOf(stranger).feed, u"f-unknown"_s);
        QCOMPARE(rowOf(stranger).agency, domain::AgencyId(u"a-supply"_s));
        const auto filled = rowOf(due, {version(u"2025-05"_s, u"2025-06-06T08:00:00Z"_s, 900)});
        QCOMPARE(filled.agency, domain::AgencyId(u"a-thue"_s));
    }
    void versionsTellWhenItCameWhereTheSlotDoesNot()
    {
        const auto row = rowOf(slot(u"2025-05"_s, u"due"_s, u"2025-06-07T10:00:00Z"_s),
                               {version(u"2025-05"_s, u"2025-06-10T08:00:00Z"_s, 910),
                                version(u"2025-05"_s, u"2025-06-06T08:00:00Z"_s, 900)});
        QCOMPARE(row.state, SlotState::OnTime);
        QCOMPARE(row.receivedAt, moment(u"2025-06-06T08:00:00Z"_s));
        QCOMPARE(row.versions, size_t(2));
        QCOMPARE(row.value, 910.0);
    }
    void withoutSlotsThePeriodsOfTheVersionsStandThere()
    {
        const auto rows = items::dueSlotsOf(
            storyOf({version(u"2025-03"_s, u"2025-04-06T08:00:00Z"_s, 1),
                     version(u"2025-05"_s, u"2025-06-06T08:00:00Z"_s, 3),
                     version(u"2025-05"_s, u"2025-06-07T08:00:00Z"_s, 4)}),
            {}, kNow, kToday);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].period, period(u"2025-05"_s)); // newest first
        QCOMPARE(rows[0].state, SlotState::Received);
        QVERIFY(!rows[0].dueAt.isValid());
        QCOMPARE(rows[0].versions, size_t(2));
        QCOMPARE(rows[1].versions, size_t(1));
        common::Theme theme;
        panes::indicators::SlotsModel model(theme);
        QVERIFY(model.setSlots(rows, storyOf({}).indicator, {}));
        QCOMPARE(model.index(0, panes::indicators::SlotsModel::Due).data().toString(),
                 u"no due date known"_s);
        QVERIFY(!model.setSlots(rows, storyOf({}).indicator, {})); // nothing new, nothing reset
    }
    void slotsAndVersionsAreOneListAndTheFutureIsLeftOut()
    {
        const items::SlotRecords records{
            {slot(u"2025-04"_s, u"filled"_s, u"2025-05-07T10:00:00Z"_s, u"2025-05-06T10:00:00Z"_s),
             slot(u"2025-06"_s, u"due"_s, u"2025-07-07T10:00:00Z"_s),
             slot(u"2025-07"_s, u"due"_s, u"2025-08-07T10:00:00Z"_s)},
            {feed()}};
        const auto rows = items::dueSlotsOf(
            storyOf({version(u"2025-03"_s, u"2025-04-06T08:00:00Z"_s, 1),
                     version(u"2025-04"_s, u"2025-05-06T10:00:00Z"_s, 2)}),
            records, kNow, kToday);
        QStringList codes;
        for (const auto &row : rows)
            codes << row.period.code();
        QCOMPARE(codes, QStringList({u"2025-06"_s, u"2025-04"_s, u"2025-03"_s}));
    }
    void theCacheIsReadOnlyWhileSomebodyLooks()
    {
        support::Cache cache;
        const auto apply = [&](domain::Collection collection, const domain::Record &record) {
            domain::ChangesPage page;
            page.cursor = u"c"_s;
            page.items.emplace_back(record);
            QVERIFY(cache.apply(collection, page).has_value());
        };
        apply(domain::Collection::Feeds, feed());
        apply(domain::Collection::Slots, slot(u"2025-04"_s, u"filled"_s, u"2025-05-07T10:00:00Z"_s,
                                              u"2025-05-06T10:00:00Z"_s));
        auto other = slot(u"2025-05"_s, u"due"_s);
        other.unitId = domain::UnitId(u"u-593"_s);
        apply(domain::Collection::Slots, other);
        store::ReaderPool readers(cache.path(), support::key());
        store::ChangeHub hub;
        items::SlotReader reader(readers, hub);
        reader.show(domain::IndicatorId(u"i-KT09"_s), domain::UnitId(u"u-60"_s));
        QVERIFY(!reader.isLoading());
        reader.setWanted(true);
        QTRY_VERIFY(reader.content());
        QCOMPARE(reader.content()->due.size(), size_t(1));
        QCOMPARE(reader.content()->feeds.size(), size_t(1));
        reader.setWanted(false);
        reader.show(domain::IndicatorId(u"i-KT10"_s), domain::UnitId(u"u-60"_s));
        QVERIFY(!reader.isLoading() && !reader.content());
    }

    void theLunarYearHasItsName_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("name");
        QTest::newRow("1984") << 1984 << u"Giáp Tý"_s;
        QTest::newRow("2023") << 2023 << u"Quý Mão"_s;
        QTest::newRow("2024") << 2024 << u"Giáp Thìn"_s;
        QTest::newRow("2025") << 2025 << u"Ất Tỵ"_s;
        QTest::newRow("2026") << 2026 << u"Bính Ngọ"_s;
        QTest::newRow("before") << 0 << QString();
    }
    void theLunarYearHasItsName()
    {
        QFETCH(int, year);
        QTEST(panes::indicators::lunarYearName(year), "name");
    }
    void eventsLieInThePeriodsOfTheTrend_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("events");
        const QString reorganised = u"Reorganisation of administrative units %1"_s;
        QTest::newRow("months") << u"2024-01"_s << 24 << u"u-60"_s
                                << QStringList{u"1 Tết Giáp Thìn 10/02/2024"_s,
                                               u"12 Tết Ất Tỵ 29/01/2025"_s,
                                               u"18 "_s + reorganised.arg(u"01/07/2025"_s)};
        QTest::newRow("days") << u"2025-01-28"_s << 3 << u"u-60"_s
                              << QStringList{u"1 Tết Ất Tỵ 29/01/2025"_s};
        QTest::newRow("weeks") << u"2025-W04"_s << 3 << u"u-60"_s
                               << QStringList{u"1 Tết Ất Tỵ 29/01/2025"_s};
        QTest::newRow("years-know-no-tet")
            << u"2023"_s << 3 << u"u-60"_s
            << QStringList{u"2 "_s + reorganised.arg(u"01/07/2025"_s)};
        QTest::newRow("quarters-know-no-tet")
            << u"2024-Q1"_s << 4 << u"u-lac-dao"_s
            << QStringList{u"3 "_s + reorganised.arg(u"01/12/2024"_s)};
        QTest::newRow("made-changed-and-ended")
            << u"2024-Q4"_s << 4 << u"u-lac-dao-2024"_s
            << QStringList{u"0 "_s + reorganised.arg(u"01/12/2024"_s),
                           u"1 "_s + reorganised.arg(u"01/03/2025"_s),
                           u"3 "_s + reorganised.arg(u"01/07/2025"_s)};
        QTest::newRow("beyond-the-table-of-lunar-years")
            << u"2040-01"_s << 12 << u"u-60"_s << QStringList();
        QTest::newRow("a-unit-nobody-knows") << u"2023"_s << 3 << u"u-x"_s << QStringList();
    }
    void eventsLieInThePeriodsOfTheTrend()
    {
        QFETCH(QString, first);
        QFETCH(int, count);
        QFETCH(QString, unit);
        QTEST(told(panes::indicators::eventsOf(periodsFrom(first, count), domain::UnitId(unit),
                                               unitsAroundTheReform())),
              "events");
        QVERIFY(panes::indicators::eventsOf({}, domain::UnitId(unit), {}).empty());
    }
};

QTEST_MAIN(TestDueSlots)
#include "tst_dueslots.moc"
