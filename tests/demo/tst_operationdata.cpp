// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/catalogue.h"
#include "app/demo/operationgenerator.h"
#include "models/analysis/operation.h"
#include "models/remote/contract.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using analysis::OperationFacts;
using analysis::OperationMaterial;
using domain::Collection;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
const QDate kYesterday(2025, 6, 11);

template<typename Record>
std::vector<Record> decoded(Collection collection, const std::vector<QJsonObject> &made)
{
    std::vector<Record> records;
    for (const QJsonObject &one : made) {
        auto record = remote::decodeRecord(collection, QJsonDocument(one).toJson());
        if (!record)
            qFatal("%s", qPrintable(record.error().detail));
        records.push_back(std::get<Record>(*std::move(record)));
    }
    return records;
}

OperationMaterial yearOf(quint32 seed)
{
    return {
        .from = kYesterday.addYears(-1),
        .to = kYesterday,
        .now = kNow,
        .proposals = decoded<domain::Proposal>(Collection::Proposals, demo::seededProposals(kNow)),
        .usage = decoded<domain::UsageDay>(Collection::UsageDays, demo::usageDays(seed, kNow)),
        .service = decoded<domain::ServiceDay>(Collection::ServiceDays,
                                               demo::serviceDays(seed, kNow))};
}

domain::Feed feed(const QString &agency, const QString &mode, const QString &state)
{
    domain::Feed made;
    made.agencyId = domain::AgencyId(agency);
    made.mode = mode;
    made.state = state;
    return made;
}

domain::UsageDay used(int day, const QString &role, int issued, int active,
                      const domain::UsageCounts &counts = {})
{
    domain::UsageDay made;
    made.day = QDate(2025, 5, day);
    made.role = role;
    made.issued = issued;
    made.active = active;
    made.document = domain::toJson(counts);
    return made;
}

domain::ServiceDay served(int day, double availability, const domain::ServiceFacts &facts = {})
{
    domain::ServiceDay made;
    made.day = QDate(2025, 5, day);
    made.availability = availability;
    made.document = domain::toJson(facts);
    return made;
}

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2025, 5, day), QTime(hour, 0), QTimeZone::UTC);
}

} // namespace

/// How the IOC itself runs and is used: what is counted, and that the demo's year tells what was
/// planned for it.
class TestOperationData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsToldComesBack();
    void whatIsNoFactIsNothing();
    void nothingToldIsNothingCounted();
    void feedsAreCountedByStage();
    void proposalsAreCountedByState();
    void daysAreSummed();
    void anIncidentIsCountedOnce();
    void useIsCountedByAgencyAndRole();
    void theYearTellsWhatWasPlanned();
    void theSameSeedGivesTheSame();
};

void TestOperationData::whatIsToldComesBack()
{
    const domain::ServiceFacts facts{
        .incidents = {{.id = u"i1"_s,
                       .severity = 2,
                       .text = u"chậm"_s,
                       .from = at(1, 2),
                       .until = at(1, 3)}},
        .connectors = {{.feedId = u"f1"_s, .runs = 24, .failures = 2, .lastError = u"hết giờ"_s}},
        .backups = {{.at = at(1, 1), .ok = false, .bytes = 0, .text = u"đầy"_s}},
        .restoreTests = {{.at = at(1, 5), .ok = true, .bytes = 5, .text = {}}},
        .reviews = {{.at = at(1, 6), .accounts = 60, .withdrawn = 2, .by = u"Khải"_s}},
        .storageUsed = 5'000'000'000,
        .storageCapacity = 9'000'000'000,
        .accounts = 60,
        .accountsCreated = 0,
        .accountsClosed = 1,
        .accountsLocked = 2,
        .roleChanges = 3,
        .reveals = 4};
    QCOMPARE(domain::serviceFactsFrom(domain::toJson(facts)), facts);
    const domain::UsageCounts counts{.screens = {{u"overview"_s, 3}},
                                     .exports = 1,
                                     .acknowledged = 2,
                                     .acknowledgeMinutes = {5, 90},
                                     .directions = 1,
                                     .directionsDone = 1};
    QCOMPARE(domain::usageCountsFrom(domain::toJson(counts)), counts);
    QCOMPARE(domain::toJson(domain::UsageCounts()), QJsonObject());
    QCOMPARE(domain::toJson(domain::ServiceFacts()), QJsonObject());
}

void TestOperationData::whatIsNoFactIsNothing()
{
    const QJsonObject odd{{u"incidents"_s, QJsonArray{3, QJsonObject{{u"severity"_s, 99}}}},
                          {u"connectors"_s, QJsonArray{QJsonObject{{u"failures"_s, 5}}}},
                          {u"accounts"_s, u"many"_s},
                          {u"reveals"_s, -4}};
    const auto facts = domain::serviceFactsFrom(odd);
    QCOMPARE(facts.incidents.size(), 1U);
    QCOMPARE(facts.incidents.front().severity, 3);
    QCOMPARE(facts.connectors.front().failures, 0); // no more than runs
    QVERIFY(!facts.accounts);
    QCOMPARE(facts.reveals, std::optional(0));
    const auto counts = domain::usageCountsFrom(
        {{u"screens"_s, QJsonObject{{u"a"_s, -2}, {u"b"_s, u"x"_s}}},
         {u"exports"_s, u"x"_s},
         {u"acknowledgeMinutes"_s, QJsonArray{9, u"x"_s, 3, -1}}});
    QVERIFY(counts.screens.isEmpty());
    QCOMPARE(counts.exports, 0);
    QCOMPARE(counts.acknowledgeMinutes, (std::vector{3, 9}));
}

void TestOperationData::nothingToldIsNothingCounted()
{
    const OperationFacts facts = analysis::operationFacts({.from = kYesterday, .to = kYesterday});
    QVERIFY(!facts.management.accounts && !facts.management.reveals);
    QVERIFY(!facts.service.availability && !facts.service.storageUsed);
    QVERIFY(!facts.use.all.share() && !facts.use.acknowledgeMinutes);
    QCOMPARE(facts.service.days + facts.use.days + facts.management.days, 0);
    QVERIFY(facts.deployment.proposals.empty());
}

void TestOperationData::feedsAreCountedByStage()
{
    const OperationMaterial material{.feeds = {feed(u"a1"_s, u"api"_s, u"live"_s),
                                               feed(u"a1"_s, u"file"_s, u"connected"_s),
                                               feed(u"a2"_s, u"file"_s, u"assigned"_s),
                                               feed(u"a1"_s, u"file"_s, u"of-tomorrow"_s)}};
    const auto facts = analysis::operationFacts(material).deployment;
    QVERIFY((facts.all == analysis::FeedStages{4, 2, 1}));
    QVERIFY((facts.byMode.at(u"file"_s) == analysis::FeedStages{3, 1, 0}));
    QCOMPARE(facts.byAgency.size(), 2U);
    QCOMPARE(facts.byAgency.front().first.value, u"a1"_s); // most feeds first
    QVERIFY((facts.byAgency.front().second == analysis::FeedStages{3, 2, 1}));
}

void TestOperationData::proposalsAreCountedByState()
{
    const auto proposal = [](const QString &state, int day) {
        domain::Proposal made;
        made.state = state;
        made.at = at(1, 0);
        made.updatedAt = at(day, 0);
        return made;
    };
    const OperationMaterial material{
        .from = QDate(2025, 5, 10),
        .to = QDate(2025, 5, 31),
        .now = at(31, 0),
        .proposals = {proposal(u"accepted"_s, 11), proposal(u"proposed"_s, 21),
                      proposal(u"proposed"_s, 1), proposal(u"accepted"_s, 2)}};
    const auto facts = analysis::operationFacts(material).deployment;
    QCOMPARE(facts.proposals.size(), 2U);
    QVERIFY(
        (facts.proposals.front() == analysis::ProposalAge{u"proposed"_s, 2, (10 + 30) / 2.0, 30}));
    QCOMPARE(facts.proposals.back().state, u"accepted"_s);
    QCOMPARE(facts.proposed, 0); // all were proposed before
    QCOMPARE(facts.accepted, 1);
}

void TestOperationData::daysAreSummed()
{
    domain::ServiceFacts first{.backups = {{.at = at(1, 1), .ok = true}},
                               .storageUsed = 10,
                               .storageCapacity = 100,
                               .accounts = 50,
                               .accountsLocked = 1};
    domain::ServiceFacts second{.connectors = {{.feedId = u"f"_s, .runs = 4, .failures = 1}},
                                .backups = {{.at = at(2, 1), .ok = false}},
                                .storageUsed = 30,
                                .accounts = 51,
                                .accountsLocked = 2};
    const OperationFacts facts = analysis::operationFacts(
        {.service = {served(2, 0.5, second), served(1, 1, first)}}); // in any order
    QCOMPARE(facts.service.availability, std::optional(0.75));
    QCOMPARE(facts.service.downMinutes, 720.0);
    QCOMPARE(facts.service.backups.good, 1);
    QCOMPARE(facts.service.backups.failed, 1);
    QCOMPARE(facts.service.backups.lastGood, at(1, 1));
    QCOMPARE(facts.service.storageAtStart, std::optional<qint64>(10));
    QCOMPARE(facts.service.storageUsed, std::optional<qint64>(30));
    QCOMPARE(facts.service.connectors.front().failures, 1);
    QCOMPARE(facts.management.accounts, std::optional(51));
    QCOMPARE(facts.management.locked, std::optional(3));
    QVERIFY(!facts.management.roleChanges); // nobody counted them
}

void TestOperationData::anIncidentIsCountedOnce()
{
    const domain::ServiceIncident open{.id = u"i"_s, .severity = 1, .from = at(1, 2)};
    domain::ServiceIncident over = open;
    over.until = at(2, 3);
    const domain::ServiceIncident other{.id = u"j"_s, .severity = 3, .from = at(2, 1)};
    const auto facts = analysis::operationFacts(
                           {.service = {served(1, 1, {.incidents = {open}}),
                                        served(2, 1, {.incidents = {over, other}})}})
                           .service;
    QCOMPARE(facts.incidents.size(), 2U);
    QCOMPARE(facts.incidents.front().id, u"j"_s); // newest first
    QCOMPARE(facts.severities.front().count, 1);
    QCOMPARE(facts.severities.front().open, 0);
    QCOMPARE(facts.severities.front().medianMinutes, std::optional(25 * 60.0));
    QCOMPARE(facts.severities.back().open, 1);
    QVERIFY(!facts.severities.back().medianMinutes);
}

void TestOperationData::useIsCountedByAgencyAndRole()
{
    const domain::UsageCounts few{.screens = {{u"health"_s, 2}, {u"media"_s, 5}},
                                  .acknowledged = 2,
                                  .acknowledgeMinutes = {10, 20}};
    const domain::UsageCounts more{.screens = {{u"health"_s, 4}},
                                   .exports = 3,
                                   .acknowledged = 1,
                                   .acknowledgeMinutes = {60},
                                   .directions = 2};
    const auto use = analysis::operationFacts(
                         {.usage = {used(1, u"department-leader"_s, 4, 2, few),
                                    used(2, u"department-leader"_s, 5, 9, more),
                                    used(2, u"auditor"_s, 1, 0)}})
                         .use;
    QCOMPARE(use.days, 2);
    QCOMPARE(use.lines.size(), 2U);
    const auto leader = std::ranges::find(use.lines, u"department-leader"_s,
                                          &analysis::UseLine::role);
    QCOMPARE(leader->issued, 5);
    QCOMPARE(leader->activeDays, 7); // no more than there were
    QCOMPARE(leader->share(), std::optional(7.0 / 9));
    QCOMPARE(use.all.issued, 6);
    QCOMPARE(use.leaderViews, 11);
    QCOMPARE(use.screens.front(), std::pair(u"health"_s, 6));
    QCOMPARE(use.acknowledgeMinutes, std::optional(20.0));
    QCOMPARE(use.all.counts.directions, 2);
}

void TestOperationData::theYearTellsWhatWasPlanned()
{
    const OperationFacts facts = analysis::operationFacts(yearOf(1));
    const auto &service = facts.service;
    QCOMPARE(service.days, 365);
    QCOMPARE(service.severities.at(0).count, 1);
    QCOMPARE(service.severities.at(0).medianMinutes, std::optional(200.0));
    QCOMPARE(service.severities.at(1).count, 3);
    QCOMPARE(service.severities.at(2).count, 5);
    QCOMPARE(service.severities.at(2).open, 1);
    QCOMPARE(qRound(service.downMinutes * 10), 2945);
    QCOMPARE(service.backups.failed, 1);
    QCOMPARE(service.backups.good, 364);
    QCOMPARE(service.restoreTests.good, 3);
    QCOMPARE(service.restoreTests.failed, 1);
    QCOMPARE(service.connectors.size(), 5U);
    QVERIFY(service.connectors.front().failures > 0);
    QVERIFY(*service.storageUsed > *service.storageAtStart);
    QVERIFY(*service.storageUsed < *service.storageCapacity);
    QCOMPARE(facts.management.reviews.size(), 2U);
    QVERIFY(*facts.management.locked > 0 && *facts.management.roleChanges > 0);
    int proposals = 0;
    for (const auto &age : facts.deployment.proposals)
        proposals += age.count;
    QCOMPARE(proposals, 12);
    QCOMPARE(facts.deployment.proposals.size(), 6U);
    QVERIFY(*facts.use.all.share() > 0.2 && *facts.use.all.share() < 0.9);
    QVERIFY(facts.use.leaderViews > 0 && facts.use.leaderViews < facts.use.all.counts.views());
    QVERIFY(facts.use.all.counts.directions > 0);
    QVERIFY(facts.use.acknowledgeMinutes.has_value());
}

void TestOperationData::theSameSeedGivesTheSame()
{
    QCOMPARE(demo::usageDays(1, kNow), demo::usageDays(1, kNow));
    QCOMPARE(demo::serviceDays(1, kNow), demo::serviceDays(1, kNow));
    QVERIFY(demo::usageDays(1, kNow) != demo::usageDays(2, kNow));
    const auto catalogue = demo::Catalogue::load(kNow.date(), {});
    QVERIFY(catalogue.has_value());
    QSet<QString> agencies;
    for (const QJsonValue &one : catalogue->lists.value(u"agencies"_s))
        agencies.insert(one["id"_L1].toString());
    for (const auto &made : {demo::usageDays(1, kNow), demo::seededProposals(kNow)}) {
        for (const QJsonObject &one : made) {
            const QString agency = one.value("agencyId"_L1).toString();
            QVERIFY2(agency.isEmpty() || agencies.contains(agency), qPrintable(agency));
        }
    }
}

QTEST_APPLESS_MAIN(TestOperationData)
#include "tst_operationdata.moc"
