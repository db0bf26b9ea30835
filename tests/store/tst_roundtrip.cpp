// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountabilityrepository.h"
#include "models/store/feedvisits.h"
#include "models/store/mediarepository.h"
#include "models/store/repositories.h"

#include "tests/store/fullrecords.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using namespace domain;
using namespace full;
using support::page;

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
    void accountability();
    void feedVisits();
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
    QCOMPARE(repository.slotsOf(slot().indicatorId, slot().unitId),
             support::ok(std::vector{slot()}));
    const Observation o = observation();
    QCOMPARE(
        repository.series(o.indicatorId, o.unitId, o.breakdown, o.period.start, o.period.start),
        support::ok(std::vector{o}));
}

void TestRoundTrip::reports()
{
    const ReportCategory category{CategoryId(u"c1"_s),
                                  1,
                                  u"MT"_s,
                                  u"Môi trường"_s,
                                  u"Environment"_s,
                                  24,
                                  3,
                                  kDay,
                                  kLater,
                                  u"QĐ 9"_s,
                                  {u"Cảm ơn ông/bà"_s}};
    const ReportEvent event{
        ReportEventId(u"e1"_s), 1,        ReportId(u"r1"_s), at(2),       u"state"_s, u"MOI"_s,
        u"TIEP_NHAN"_s,         u"Lan"_s, AgencyId(u"a1"_s), u"đã nhận"_s};
    const Attachment attachment{AttachmentId(u"t1"_s),
                                1,
                                ReportId(u"r1"_s),
                                MediaItemId(u"m1"_s),
                                u"ff"_s,
                                u"image/png"_s,
                                123456,
                                u"before"_s,
                                u"ảnh"_s,
                                at(1)};
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
    VERIFY_OK(m_cache.apply(Collection::MediaSources, page({mediaSource()})));
    VERIFY_OK(m_cache.apply(Collection::MediaRules, page({mediaRule()})));
    VERIFY_OK(m_cache.apply(Collection::MediaItems, page({mediaItem()})));
    const store::MediaRepository repository(m_cache.db());
    QCOMPARE(repository.sources(), support::ok(std::vector{mediaSource()}));
    QCOMPARE(repository.rules(), support::ok(std::vector{mediaRule()}));
    QCOMPARE(repository.item(mediaItem().id), support::ok(mediaItem()));
    QCOMPARE(repository.page({}, {}, 10), support::ok(std::vector{mediaItem()}));
}

void TestRoundTrip::operations()
{
    const AlarmRule rule{u"ar"_s,
                         1,
                         u"Quá hạn"_s,
                         Subsystem::Media,
                         u"overdue"_s,
                         1,
                         {{u"hours"_s, 24}},
                         kDay,
                         kLater,
                         u"gấp"_s,
                         u"gọi đơn vị"_s,
                         u"media"_s,
                         true,
                         u"Lan"_s,
                         at(3),
                         {{{}, {}, {{u"priority"_s, 2}}}, {at(3), u"Lan"_s, {{u"priority"_s, 1}}}}};
    const AlarmAction action{u"aa"_s,  1,     u"ar"_s, u"r1"_s, u"shelve"_s, u"Lan"_s,
                             u"chờ"_s, at(1), at(2),   at(0),   u"Mai"_s};
    const WallPage wallPage{u"wp"_s,  1,    u"page"_s, u"Y tế"_s, {{u"columns"_s, 12}},
                            u"Lan"_s, at(1)};
    const WallCommand wallCommand{u"wc"_s,   1,       u"tường 1"_s,
                                  u"show"_s, u"wp"_s, {{u"pane"_s, u"health"_s}},
                                  u"Lan"_s,  at(1),   at(2)};
    const Ticket ticket{u"tk"_s,
                        1,
                        u"Lỗi"_s,
                        u"không mở được"_s,
                        u"open"_s,
                        AgencyId(u"a1"_s),
                        u"Lan"_s,
                        at(1),
                        at(2),
                        u"chuyen-vien"_s,
                        u"đã sửa"_s,
                        at(3),
                        {{u"version"_s, u"1.0"_s}}};
    const Signer signer{u"sg"_s,           1,         u"van-phong"_s, u"Lan"_s,
                        AgencyId(u"a1"_s), u"AAAA"_s, at(1),          at(2)};
    const Bulletin bulletin{u"bt"_s,       1,
                            u"month"_s,    u"2025-05"_s,
                            u"official"_s, 125,
                            2025,          u"Báo cáo tháng 5"_s,
                            u"Lan"_s,      AgencyId(u"a1"_s),
                            u"Mai"_s,      u"issued"_s,
                            at(1),         at(2),
                            u"9f2c"_s,     {{u"kind"_s, u"month"_s}}};
    VERIFY_OK(m_cache.apply(Collection::AlarmRules, page({rule})));
    VERIFY_OK(m_cache.apply(Collection::AlarmActions, page({action})));
    VERIFY_OK(m_cache.apply(Collection::Tickets, page({ticket})));
    const store::OperationsRepository repository(m_cache.db());
    QCOMPARE(repository.alarmRules(), support::ok(std::vector{rule}));
    QCOMPARE(repository.alarmActions(), support::ok(std::vector{action}));
    QCOMPARE(repository.tickets(), support::ok(std::vector{ticket}));
    VERIFY_OK(m_cache.apply(Collection::WallPages, page({wallPage})));
    VERIFY_OK(m_cache.apply(Collection::WallCommands, page({wallCommand})));
    QCOMPARE(repository.wallPages(), support::ok(std::vector{wallPage}));
    QCOMPARE(repository.wallCommands(at(1)), support::ok(std::vector{wallCommand}));
    QCOMPARE(repository.wallCommands(at(2)), support::ok(std::vector<WallCommand>()));
    VERIFY_OK(m_cache.apply(Collection::Signers, page({signer})));
    VERIFY_OK(m_cache.apply(Collection::Bulletins, page({bulletin})));
    QCOMPARE(repository.signers(), support::ok(std::vector{signer}));
    QCOMPARE(repository.bulletins(), support::ok(std::vector{bulletin}));
}

void TestRoundTrip::accountability()
{
    const QJsonObject document{{u"a"_s, 1}};
    const AgencyId agency(u"a1"_s);
    const Submission submission{u"sb"_s,       1,         FeedId(u"f1"_s),  agency, u"2025-05"_s,
                                u"approved"_s, u"Lan"_s,  u"chuyen-vien"_s, at(1),  u"Mai"_s,
                                at(2),         u"nhầm"_s, document};
    const Closing closing{u"cl"_s, 1,        u"2025-05"_s, 2,         u"Khải"_s,
                          at(1),   u"sửa"_s, u"3"_s,       u"9f2c"_s, document};
    const Explanation explanation{
        u"ex"_s,       1,        u"cl"_s,          agency, u"s1"_s,   u"mất điện"_s,
        u"accepted"_s, u"Lan"_s, u"lanh-dao-so"_s, at(1),  u"Khải"_s, at(2),
        u"đúng"_s};
    const Proposal proposal{
        u"pr"_s,       1,        agency, u"feed"_s, u"Nối tự động"_s, u"qua LGSP"_s,
        u"approved"_s, u"Lan"_s, at(1),  at(2),     document};
    const UsageDay use{u"ud"_s, 1, kLater, agency, u"department-leader"_s, 5, 3, document};
    const ServiceDay service{u"sd"_s, 1, kLater, 0.998, document};
    VERIFY_OK(m_cache.apply(Collection::Submissions, page({submission})));
    VERIFY_OK(m_cache.apply(Collection::Closings, page({closing})));
    VERIFY_OK(m_cache.apply(Collection::Explanations, page({explanation})));
    VERIFY_OK(m_cache.apply(Collection::Proposals, page({proposal})));
    VERIFY_OK(m_cache.apply(Collection::UsageDays, page({use})));
    VERIFY_OK(m_cache.apply(Collection::ServiceDays, page({service})));
    const store::AccountabilityRepository repository(m_cache.db());
    QCOMPARE(repository.submissions(), support::ok(std::vector{submission}));
    QCOMPARE(repository.closings(), support::ok(std::vector{closing}));
    QCOMPARE(repository.explanations(), support::ok(std::vector{explanation}));
    QCOMPARE(repository.proposals(), support::ok(std::vector{proposal}));
    QCOMPARE(repository.usageDays(kLater, kLater), support::ok(std::vector{use}));
    QCOMPARE(repository.usageDays(kLater.addDays(1), kLater.addDays(9)),
             support::ok(std::vector<UsageDay>()));
    QCOMPARE(repository.serviceDays(kLater.addDays(-9), kLater), support::ok(std::vector{service}));
    QCOMPARE(repository.serviceDays(kLater.addDays(-9), kLater.addDays(-1)),
             support::ok(std::vector<ServiceDay>()));
}

void TestRoundTrip::feedVisits()
{
    const store::FeedVisits visits(m_cache.db());
    const store::FeedVisit first{MediaSourceId(u"s1"_s),
                                 u"https://example.vn/rss"_s,
                                 "\"abc\"",
                                 "Thu, 12 Jun 2025 02:00:00 GMT",
                                 at(1),
                                 at(2),
                                 3,
                                 7,
                                 u"timeout"_s,
                                 u"no answer"_s};
    store::FeedVisit second;
    second.sourceId = MediaSourceId(u"s0"_s);
    second.url = u"https://example.vn/atom"_s;
    VERIFY_OK(visits.save(first));
    VERIFY_OK(visits.save(second));
    QCOMPARE(visits.all(), support::ok(std::vector{second, first}));
    second.url = u"https://example.vn/other"_s;
    VERIFY_OK(visits.save(second)); // one line for each source
    QCOMPARE(visits.all(), support::ok(std::vector{second, first}));
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
    QCOMPARE(store::AdministrationRepository(cache.db()).units(true),
             support::ok(std::vector{bare}));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
