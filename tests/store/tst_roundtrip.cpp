// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace domain;
using support::page;

namespace {

const QDate kDay(2024, 2, 29);
const QDate kLater(2025, 7, 1);

QDateTime at(int hour)
{
    return {QDate(2025, 5, 20), QTime(hour, 30, 15, 123), QTimeZone::UTC};
}

// Written without field names, so that the compiler refuses a record that lacks a field.
Unit unit()
{
    return {UnitId(u"u1"_s), 3, u"593"_s, u"Thành phố Phan Thiết"_s, u"Phan Thiết"_s, UnitLevel::District, u"district"_s,
            UnitId(u"u0"_s), kDay, kLater, u"1685/NQ"_s, {{UnitId(u"u2"_s), kLater, u"merge"_s, 0.25, 0.5}}, 108.1, 10.93,
            QJsonObject{{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{QJsonArray{1.5, 2.5}}}}, u"illustrative"_s};
}

Agency agency()
{
    return {AgencyId(u"a1"_s), 2, u"Sở Tài chính"_s, u"STC"_s, AgencyId(u"a0"_s), UnitId(u"u1"_s), kDay, kLater,
            {AgencyId(u"a2"_s), AgencyId(u"a3"_s)}, {{IndicatorId(u"i1"_s), u"lead"_s, kDay, kLater}}};
}

Indicator indicator()
{
    return {IndicatorId(u"i1"_s), 9, u"KT09"_s, u"Thu ngân sách"_s, u"Thu NS"_s, u"Budget revenue"_s, Subsystem::Health,
            u"Ngân sách"_s, u"Budget"_s, ValueKind::Flow, u"tỷ đồng"_s, u"bn VND"_s, 2, 0.001, PeriodKind::Month, true,
            u"calendar"_s, 20, {u"district"_s, u"level"_s}, u"a/b"_s, u"API"_s, AgencyId(u"a1"_s), AgencyId(u"a2"_s),
            u"Giám đốc"_s, Direction::Band, {{kDay, 0.9, 0.8, std::nullopt, 1.5}}, -5.5, std::nullopt, u"TT 01"_s, u"public"_s,
            u"N"_s, u"D"_s, {u"P1"_s, u"P2"_s}, u"KT"_s, 3, kDay, kLater};
}

Plan plan()
{
    return {PlanId(u"p1"_s), 1, IndicatorId(u"i1"_s), UnitId(u"u1"_s), 2025, 8.25, 8.5, {0.1, 0.25, 1.0}, u"QĐ 12"_s};
}

Observation observation()
{
    return {ObservationId(u"o1"_s), 4, IndicatorId(u"i1"_s), UnitId(u"u1"_s), *Period::fromCode(u"2025-W01"), u"level=THPT"_s,
            12.5, true, 100.25, 1.5, std::nullopt, ValueStatus::Unknown, u"thẩm định"_s, u"ghi chú"_s, AgencyId(u"a1"_s), u"Lan"_s,
            u"Hùng"_s, u"Minh"_s, at(3), at(4)};
}

Feed feed()
{
    return {FeedId(u"f1"_s), 1, u"LGSP"_s, AgencyId(u"a1"_s), {IndicatorId(u"i1"_s)}, u"api"_s, u"live"_s, u"mid-month"_s, u"+5"_s, at(5)};
}

Slot slot()
{
    return {SlotId(u"s1"_s), 1, FeedId(u"f1"_s), IndicatorId(u"i1"_s), UnitId(u"u1"_s), *Period::fromCode(u"2024-2025"), at(1), at(2), u"late"_s};
}

Report report()
{
    return {ReportId(u"r1"_s), 7, u"PA-2025-000123"_s, u"Ngập nước"_s, u"Đường ngập"_s, CategoryId(u"c1"_s), Severity::Urgent,
            u"zalo"_s, ReportState::InProgress, u"DANG_XU_LY"_s, u"12 Lê Lợi"_s, 108.123456789, 10.987654321, 4.5, UnitId(u"x1"_s),
            UnitId(u"d1"_s), u"Nguyễn Thị Lan"_s, u"0912345678"_s, true, AgencyId(u"a1"_s), {AgencyId(u"a2"_s), AgencyId(u"a3"_s)},
            at(1), at(2), at(3), at(4), at(5), at(6), u"đã xử lý"_s, u"lý do"_s, true, 3, u"tốt"_s, ReportId(u"r0"_s), 2};
}

MediaItem mediaItem()
{
    return {MediaItemId(u"m1"_s), 2, MediaSourceId(u"s1"_s), u"https://example.vn/1"_s, u"Tiêu đề"_s, u"Trích"_s, u"PV"_s, at(1),
            at(2), {u"Du lịch"_s, u"Giao thông"_s}, UnitId(u"u1"_s), AgencyId(u"a1"_s), Sentiment::Negative, u"Lan"_s, 0.875, 10, 20,
            30, 40, {u"biển"_s}, MediaItemId(u"m0"_s), u"abc"_s, u"XAC_MINH"_s};
}

} // namespace

/// Every field of every kind of record comes back as it went in.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void administration();
    void indicators();
    void reports();
    void media();
    void operations();
    void emptyRecords();

private:
    support::Cache m_cache;
};

void TestRoundTrip::administration()
{
    const CalendarDay day{u"d1"_s, 1, kLater, u"holiday"_s, u"Quốc khánh"_s};
    VERIFY_OK(m_cache.apply(Collection::Units, page({unit()})));
    VERIFY_OK(m_cache.apply(Collection::Agencies, page({agency()})));
    VERIFY_OK(m_cache.apply(Collection::Calendar, page({day})));
    const store::AdministrationRepository repository(m_cache.db());
    QCOMPARE(repository.units(true), support::ok(std::vector{unit()}));
    Unit bare = unit();
    bare.geometry = {};
    QCOMPARE(repository.units(false), support::ok(std::vector{bare}));
    QCOMPARE(repository.agencies(), support::ok(std::vector{agency()}));
    QCOMPARE(repository.calendar(), support::ok(std::vector{day}));
}

void TestRoundTrip::indicators()
{
    VERIFY_OK(m_cache.apply(Collection::Indicators, page({indicator()})));
    VERIFY_OK(m_cache.apply(Collection::Plans, page({plan()})));
    VERIFY_OK(m_cache.apply(Collection::Feeds, page({feed()})));
    VERIFY_OK(m_cache.apply(Collection::Slots, page({slot()})));
    VERIFY_OK(m_cache.apply(Collection::Observations, page({observation()}), at(4)));
    const store::IndicatorRepository repository(m_cache.db());
    QCOMPARE(repository.indicators(), support::ok(std::vector{indicator()}));
    QCOMPARE(repository.plans(), support::ok(std::vector{plan()}));
    QCOMPARE(repository.feeds(), support::ok(std::vector{feed()}));
    QCOMPARE(repository.slotsOf(slot().indicatorId, slot().unitId), support::ok(std::vector{slot()}));
    const Observation o = observation();
    QCOMPARE(repository.series(o.indicatorId, o.unitId, o.breakdown, o.period.start, o.period.start), support::ok(std::vector{o}));
}

void TestRoundTrip::reports()
{
    const ReportCategory category{CategoryId(u"c1"_s), 1, u"MT"_s, u"Môi trường"_s, u"Environment"_s, 24, 3, kDay, kLater, u"QĐ 9"_s};
    const ReportEvent event{ReportEventId(u"e1"_s), 1, ReportId(u"r1"_s), at(2), u"state"_s, u"MOI"_s, u"TIEP_NHAN"_s, u"Lan"_s,
                            AgencyId(u"a1"_s), u"đã nhận"_s};
    const Attachment attachment{AttachmentId(u"t1"_s), 1, ReportId(u"r1"_s), MediaItemId(u"m1"_s), u"ff"_s, u"image/png"_s, 123456,
                                u"before"_s, u"ảnh"_s, at(1)};
    VERIFY_OK(m_cache.apply(Collection::Reports, page({report()})));
    VERIFY_OK(m_cache.apply(Collection::ReportCategories, page({category})));
    VERIFY_OK(m_cache.apply(Collection::ReportEvents, page({event})));
    VERIFY_OK(m_cache.apply(Collection::Attachments, page({attachment})));
    const store::ReportRepository repository(m_cache.db());
    QCOMPARE(repository.report(report().id), support::ok(report()));
    QCOMPARE(repository.categories(), support::ok(std::vector{category}));
    QCOMPARE(repository.events(report().id), support::ok(std::vector{event}));
    QCOMPARE(repository.attachments(report().id), support::ok(std::vector{attachment}));
}

void TestRoundTrip::media()
{
    const MediaSource source{MediaSourceId(u"s1"_s), 1, u"Báo Bình Thuận"_s, u"local-press"_s, u"https://example.vn"_s};
    VERIFY_OK(m_cache.apply(Collection::MediaSources, page({source})));
    VERIFY_OK(m_cache.apply(Collection::MediaItems, page({mediaItem()})));
    const store::MediaRepository repository(m_cache.db());
    QCOMPARE(repository.sources(), support::ok(std::vector{source}));
    QCOMPARE(repository.item(mediaItem().id), support::ok(mediaItem()));
    QCOMPARE(repository.page({}, {}, 10), support::ok(std::vector{mediaItem()}));
}

void TestRoundTrip::operations()
{
    const AlarmRule rule{u"ar"_s, 1, u"Quá hạn"_s, Subsystem::Media, u"overdue"_s, 1, {{u"hours"_s, 24}}, kDay, kLater};
    const AlarmAction action{u"aa"_s, 1, u"ar"_s, u"r1"_s, u"shelve"_s, u"Lan"_s, u"chờ"_s, at(1), at(2)};
    const Ticket ticket{u"tk"_s, 1, u"Lỗi"_s, u"không mở được"_s, u"open"_s, AgencyId(u"a1"_s), u"Lan"_s, at(1), at(2)};
    VERIFY_OK(m_cache.apply(Collection::AlarmRules, page({rule})));
    VERIFY_OK(m_cache.apply(Collection::AlarmActions, page({action})));
    VERIFY_OK(m_cache.apply(Collection::Tickets, page({ticket})));
    const store::OperationsRepository repository(m_cache.db());
    QCOMPARE(repository.alarmRules(), support::ok(std::vector{rule}));
    QCOMPARE(repository.alarmActions(), support::ok(std::vector{action}));
    QCOMPARE(repository.tickets(), support::ok(std::vector{ticket}));
}

void TestRoundTrip::emptyRecords()
{
    support::Cache cache;
    Report empty;
    empty.id = ReportId(u"r"_s);
    Unit bare;
    bare.id = UnitId(u"u"_s);
    VERIFY_OK(cache.apply(Collection::Reports, page({empty})));
    VERIFY_OK(cache.apply(Collection::Units, page({bare})));
    QCOMPARE(store::ReportRepository(cache.db()).report(empty.id), support::ok(empty));
    QCOMPARE(store::AdministrationRepository(cache.db()).units(true), support::ok(std::vector{bare}));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
