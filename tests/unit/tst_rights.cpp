// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keeping.h"
#include "models/domain/ticketworkflow.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Collection;
using domain::DataClass;
using domain::Rights;
using domain::Subsystem;
using domain::UnitId;

namespace {

domain::Unit unit(const QString &id, const QString &parent, const QStringList &becomes = {})
{
    domain::Unit unit;
    unit.id = UnitId(id);
    unit.parentId = UnitId(parent);
    for (const QString &to : becomes) {
        domain::Succession succession;
        succession.to = UnitId(to);
        unit.successors.append(succession);
    }
    return unit;
}

/// A province with two districts; in 2025 a and b became ab, c was divided into c1 and c2, and all
/// of it went into a larger province together with a neighbour.
std::vector<domain::Unit> reform()
{
    return {unit(u"old"_s, {}, {u"new"_s}),
            unit(u"east"_s, u"old"_s),
            unit(u"west"_s, u"old"_s),
            unit(u"a"_s, u"east"_s, {u"ab"_s}),
            unit(u"b"_s, u"west"_s, {u"ab"_s}),
            unit(u"c"_s, u"west"_s, {u"c1"_s, u"c2"_s}),
            unit(u"next"_s, {}, {u"new"_s}),
            unit(u"d"_s, u"next"_s, {u"d1"_s}),
            unit(u"new"_s, {}),
            unit(u"ab"_s, u"new"_s),
            unit(u"c1"_s, u"new"_s),
            unit(u"c2"_s, u"new"_s),
            unit(u"d1"_s, u"new"_s)};
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

domain::Report report(const QString &unit, const QString &lead, const QStringList &support = {})
{
    domain::Report report;
    report.unitId = UnitId(unit);
    report.leadAgencyId = domain::AgencyId(lead);
    for (const QString &agency : support)
        report.supportAgencyIds.append(domain::AgencyId(agency));
    return report;
}

domain::Indicator indicator(Subsystem subsystem, const QString &disclosure = u"public"_s)
{
    domain::Indicator indicator;
    indicator.subsystem = subsystem;
    indicator.disclosure = disclosure;
    return indicator;
}

} // namespace

/// What follows from rights, without a cache: what may be kept, and what is left of them offline.
class TestRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTerritoryIsWhatLiesInIt_data()
    {
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QStringList>("covered");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("unknown") << QStringList{u"x"_s} << QStringList{u"x"_s};
        QTest::newRow("below") << QStringList{u"east"_s} << QStringList{u"a"_s, u"east"_s};
        QTest::newRow("both-forerunners")
            << QStringList{u"east"_s, u"b"_s} << QStringList{u"a"_s, u"ab"_s, u"b"_s, u"east"_s};
        QTest::newRow("forerunners-of-a-new-one")
            << QStringList{u"ab"_s} << QStringList{u"a"_s, u"ab"_s, u"b"_s};
        QTest::newRow("a-part-of-what-was-divided") << QStringList{u"c1"_s} << QStringList{u"c1"_s};
        QTest::newRow("all-parts")
            << QStringList{u"c1"_s, u"c2"_s} << QStringList{u"c"_s, u"c1"_s, u"c2"_s};
        QTest::newRow("divided") << QStringList{u"c"_s} << QStringList{u"c"_s, u"c1"_s, u"c2"_s};
        // The neighbour is not taken in by way of what both have become.
        QTest::newRow("old-province")
            << QStringList{u"old"_s} << QStringList{u"a"_s,  u"ab"_s,   u"b"_s,   u"c"_s,   u"c1"_s,
                                                    u"c2"_s, u"east"_s, u"old"_s, u"west"_s};
        QTest::newRow("new-province")
            << QStringList{u"new"_s}
            << QStringList{u"a"_s,  u"ab"_s,   u"b"_s,   u"c"_s,    u"c1"_s,  u"c2"_s,  u"d"_s,
                           u"d1"_s, u"east"_s, u"new"_s, u"next"_s, u"old"_s, u"west"_s};
    }
    void aTerritoryIsWhatLiesInIt()
    {
        QFETCH(QStringList, named);
        QFETCH(QStringList, covered);
        QList<UnitId> ids;
        for (const QString &id : std::as_const(named))
            ids << UnitId(id);
        QCOMPARE(sorted(domain::territoryOf(ids, reform())), covered);
    }

    void successionsInACircleEnd()
    {
        const std::vector circle{unit(u"a"_s, u"b"_s, {u"b"_s}), unit(u"b"_s, u"a"_s, {u"a"_s})};
        QCOMPARE(sorted(domain::territoryOf({UnitId(u"a"_s)}, circle)),
                 (QStringList{u"a"_s, u"b"_s}));
    }

    void reportsAreOfTerritoryAndAgency()
    {
        Rights rights;
        rights.units = {UnitId(u"east"_s)};
        domain::KeepingReference reference{.territory = {u"east"_s, u"a"_s}};
        const auto may = [&](const domain::Report &report) {
            return domain::mayKeep(rights, report, reference);
        };
        QVERIFY(may(report(u"a"_s, u"g1"_s)));
        QVERIFY(!may(report(u"b"_s, u"g1"_s)));
        QVERIFY(!may(report({}, u"g1"_s))); // of no place: nobody can tell
        auto ofDistrict = report({}, {});
        ofDistrict.districtId = UnitId(u"east"_s);
        QVERIFY(may(ofDistrict));
        rights.agencies = {domain::AgencyId(u"g1"_s)};
        QVERIFY(may(report(u"a"_s, u"g1"_s)));
        QVERIFY(may(report(u"a"_s, u"g2"_s, {u"g3"_s, u"g1"_s})));
        QVERIFY(!may(report(u"a"_s, u"g2"_s, {u"g3"_s})));
        rights.agencies = QList<domain::AgencyId>();
        QVERIFY(!may(report(u"a"_s, {})));
        rights = {};
        QVERIFY(may(report(u"b"_s, {})));
        rights.subsystems = {Subsystem::Media};
        QVERIFY(!may(report(u"a"_s, u"g1"_s)));
    }

    void whatHangsOnARecordGoesWithIt()
    {
        Rights rights;
        rights.units = {UnitId(u"east"_s)};
        rights.subsystems = {Subsystem::Health, Subsystem::FieldReports};
        const domain::KeepingReference reference{
            .keeps = [](Collection, const QString &id) { return id == "kept"_L1; }};
        const auto may = [&](const domain::Record &record) {
            return domain::mayKeep(rights, record, reference);
        };
        for (const bool kept : {true, false}) {
            const QString id = kept ? u"kept"_s : u"gone"_s;
            domain::ReportEvent event;
            event.reportId = domain::ReportId(id);
            QCOMPARE(may(event), kept);
            domain::Attachment picture;
            picture.reportId = domain::ReportId(id);
            QCOMPARE(may(picture), kept);
            domain::Observation value;
            value.indicatorId = domain::IndicatorId(id);
            QCOMPARE(may(value), kept);
            domain::Plan plan;
            plan.indicatorId = value.indicatorId;
            QCOMPARE(may(plan), kept);
            domain::Slot due;
            due.indicatorId = value.indicatorId;
            QCOMPARE(may(due), kept);
            domain::Remark remark;
            remark.indicatorId = value.indicatorId;
            QCOMPARE(may(remark), kept);
            domain::Feed feed;
            feed.indicatorIds = {domain::IndicatorId(u"gone"_s), value.indicatorId};
            QCOMPARE(may(feed), kept);
            domain::AlarmAction action;
            action.ruleId = id;
            QCOMPARE(may(action), kept);
        }
        QVERIFY(may(domain::Feed())); // of no indicator yet
        domain::Attachment evidence;
        evidence.mediaItemId = domain::MediaItemId(u"kept"_s);
        QVERIFY(!may(evidence)); // of online information, which is not seen
    }

    void subsystemsAndClassesBindIndicators()
    {
        Rights rights;
        QVERIFY(domain::mayKeep(rights, indicator(Subsystem::Health, u"internal"_s), {}));
        rights.classes = DataClass::Public;
        QVERIFY(!domain::mayKeep(rights, indicator(Subsystem::Health, u"internal"_s), {}));
        QVERIFY(domain::mayKeep(rights, indicator(Subsystem::Health), {}));
        rights.subsystems = {Subsystem::Education};
        QVERIFY(!domain::mayKeep(rights, indicator(Subsystem::Health), {}));
        QVERIFY(domain::mayKeep(rights, indicator(Subsystem::Education), {}));
        domain::AlarmRule rule;
        rule.subsystem = Subsystem::Media;
        QVERIFY(!domain::mayKeep(rights, rule, {}));
        QVERIFY(domain::mayKeep(rights, domain::Unit(), {}));
        QVERIFY(domain::mayKeep(rights, domain::Ticket(), {}));
        QVERIFY(domain::mayKeep(rights, domain::WallPage(), {}));
        QVERIFY(domain::mayKeep(rights, domain::WallCommand(), {}));
        QVERIFY(domain::mayKeep(rights, domain::Signer(), {}));
        QVERIFY(!domain::mayKeep(rights, domain::Bulletin(), {}));
        QVERIFY(!domain::mayKeep(rights, domain::MediaItem(), {}));
        QVERIFY(!domain::mayKeep(rights, domain::MediaRule(), {}));
        QVERIFY(!domain::mayKeep(rights, domain::ReportCategory(), {}));
    }

    void bulletinsSpeakOfEverySubsystem()
    {
        Rights rights;
        QVERIFY(domain::mayKeep(rights, domain::Bulletin(), {}));
        rights.subsystems = QList<Subsystem>(domain::kSubsystems.begin(),
                                             domain::kSubsystems.end());
        QVERIFY(domain::mayRead(rights, Collection::Bulletins));
        rights.subsystems->removeLast();
        QVERIFY(!domain::mayRead(rights, Collection::Bulletins));
        rights.subsystems.reset();
        rights.classes = DataClass::Public;
        QVERIFY(!domain::mayRead(rights, Collection::Bulletins));
    }

    void accountabilityIsInternalAndOfTheAgency()
    {
        Rights rights;
        domain::Submission supplied;
        supplied.feedId = domain::FeedId(u"f1"_s);
        supplied.agencyId = domain::AgencyId(u"a1"_s);
        domain::Explanation explanation;
        explanation.agencyId = supplied.agencyId;
        const auto kept = [&](const domain::Record &record, bool hasFeed = true) {
            return domain::mayKeep(
                rights, record,
                {.territory = {}, .keeps = [&](Collection collection, const QString &id) {
                     return hasFeed && collection == Collection::Feeds && id == u"f1";
                 }});
        };
        QVERIFY(kept(supplied) && kept(explanation) && kept(domain::Closing()));
        QVERIFY(kept(domain::UsageDay()) && kept(domain::ServiceDay()));
        rights.agencies = QList{domain::AgencyId(u"a2"_s)};
        QVERIFY(!kept(supplied) && !kept(explanation) && kept(domain::Proposal()));
        rights.agencies = QList{domain::AgencyId(u"a1"_s)};
        rights.subsystems = {Subsystem::Health};
        QVERIFY(kept(supplied) && kept(explanation));
        QVERIFY(!kept(supplied, false));
        rights.classes = DataClass::Public;
        QVERIFY(!kept(supplied) && !kept(explanation) && !kept(domain::Closing()));
        QVERIFY(kept(domain::Proposal()));
    }

    void operationIsForThoseWhoMayReadIt()
    {
        Rights rights;
        const QString whole = domain::scopePrint(rights);
        rights.permissions = {u"read:trail"_s};
        QVERIFY(!domain::mayRead(rights, Collection::UsageDays));
        QVERIFY(!domain::mayRead(rights, Collection::ServiceDays));
        QVERIFY(domain::scopePrint(rights) != whole);
        rights.permissions = {u"read:operation"_s};
        QVERIFY(domain::mayRead(rights, Collection::UsageDays));
        QCOMPARE(domain::scopePrint(rights), whole);
    }

    void problemReportsAreOfThePersonAndOfThoseWhoHandleThem()
    {
        domain::Ticket ticket;
        ticket.openedById = u"chuyen-vien"_s;
        ticket.agencyId = domain::AgencyId(u"a1"_s);
        Rights rights{.roles = {u"commune-officer"_s}};
        QVERIFY(domain::seesTicket(rights, ticket)); // the backend does not say who it is
        rights.accountId = u"khac"_s;
        QVERIFY(!domain::seesTicket(rights, ticket));
        rights.agencyId = ticket.agencyId;
        QVERIFY(!domain::seesTicket(rights, ticket)); // no focal point
        rights.roles = {u"department-leader"_s};
        QVERIFY(domain::seesTicket(rights, ticket));
        rights.agencyId = domain::AgencyId(u"a2"_s);
        QVERIFY(!domain::seesTicket(rights, ticket));
        rights.agencies = QList{ticket.agencyId};
        QVERIFY(domain::seesTicket(rights, ticket));
        rights = {.roles = {u"commune-officer"_s}};
        rights.accountId = ticket.openedById;
        QVERIFY(domain::seesTicket(rights, ticket));
        rights.accountId = u"khac"_s;
        for (const QString &role : {u"digital-department"_s, u"system-admin"_s}) {
            rights.roles = {role};
            QVERIFY(domain::seesEveryTicket(rights));
        }
    }

    void anotherPersonDiffersInProblemReportsOnly()
    {
        Rights one{.roles = {u"commune-officer"_s}};
        one.accountId = u"a"_s;
        Rights other = one;
        other.accountId = u"b"_s;
        const QString print = domain::scopePrint(one);
        QVERIFY(print != domain::scopePrint(other));
        QVERIFY(domain::differInTicketsOnly(print, domain::scopePrint(other)));
        QVERIFY(!domain::differInTicketsOnly(print, print));
        other.roles = {u"system-admin"_s};
        QCOMPARE(domain::scopePrint(other), domain::sharedScopePrint(one));
        QVERIFY(domain::differInTicketsOnly(print, domain::scopePrint(other)));
        other.subsystems = {Subsystem::Health};
        QVERIFY(!domain::differInTicketsOnly(print, domain::scopePrint(other)));
    }

    void attachmentsAreOfTwoSubsystems()
    {
        Rights rights;
        rights.subsystems = {Subsystem::Media};
        QVERIFY(domain::mayRead(rights, Collection::Attachments));
        rights.subsystems = {Subsystem::Health};
        QVERIFY(!domain::mayRead(rights, Collection::Attachments));
    }

    void personalFieldsGo()
    {
        auto written = report(u"a"_s, u"g1"_s);
        written.title = u"Nắp cống"_s;
        auto bare = written;
        written.senderName = u"Lê Thị Bảy"_s;
        written.senderPhone = u"0912345678"_s;
        QCOMPARE(domain::withoutPersonal(written), domain::Record(bare));
        domain::MediaItem item;
        item.title = u"Tin"_s;
        const auto anonymous = item;
        item.author = u"Nguyễn Văn An"_s;
        QCOMPARE(domain::withoutPersonal(item), domain::Record(anonymous));
        QCOMPARE(domain::withoutPersonal(domain::Ticket()), domain::Record(domain::Ticket()));
    }

    void rightsHoldOfflineForALimitedTime()
    {
        const QDateTime told(QDate(2025, 6, 12), QTime(8, 0), QTimeZone::UTC);
        Rights rights;
        rights.roles = {u"ioc-operator"_s};
        rights.permissions = {u"read:all"_s, u"act:reports"_s};
        rights.subsystems = {Subsystem::FieldReports};
        const auto after = [&](std::chrono::seconds passed) {
            return domain::effectiveRights(rights, told, told.addDuration(passed), 72h);
        };
        QCOMPARE(after(0s), rights);
        QCOMPARE(after(-48h), rights); // a clock that was set back
        QCOMPARE(after(72h), rights);
        const Rights left = after(72h + 1s);
        QVERIFY(left.roles.isEmpty());
        QVERIFY(domain::may(left, "read"_L1, "reports"_L1));
        QVERIFY(!domain::may(left, "act"_L1, "reports"_L1));
        QVERIFY(!left.classes.testFlag(DataClass::Personal));
        QVERIFY(left.classes.testFlag(DataClass::Internal));
        QCOMPARE(left.subsystems, rights.subsystems);                     // readable as it is
        QCOMPARE(domain::effectiveRights(rights, {}, told, 72h), rights); // never told by a backend
        QVERIFY(!domain::areOutdated({}, told, 72h));
        // A backend that bounds by roles alone tells no permissions: none are left either.
        rights.permissions.clear();
        QVERIFY(!domain::may(after(73h), "act"_L1, "reports"_L1));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
