// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmhistory.h"
#include "models/items/alarmpreview.h"
#include "models/store/alarmfacts.h"
#include "models/store/statement.h"
#include "tests/alarms/alarmworld.h"

#include <QSignalSpy>

#include <map>

using namespace Qt::StringLiterals;
using alarmtest::AlarmWorld;
using alarmtest::kNow;
using domain::AlarmVerb;

/// What alarmed, what a rule would have raised, and that the cache answers it from its indexes.
class TestAlarmHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void history();
    void onlyWhileSomebodyLooks();
    void preview();
    void previewOfARuleThatDoesNotFit();
    void queriesUseIndexes_data();
    void queriesUseIndexes();
    void factsAreThoseOfTheReports();
    void itemsByTopicAndQuarter();
};

void TestAlarmHistory::history()
{
    AlarmWorld world;
    world.rules(AlarmWorld::someRules());
    const QDateTime high(QDate(2025, 6, 10), QTime(16, 0), QTimeZone::UTC);
    world.put(domain::Collection::AlarmActions,
              {AlarmWorld::action(1, u"r-high"_s, u"i-YT09"_s, AlarmVerb::Acknowledge, high,
                                  high.addSecs(300))});
    domain::Report done = AlarmWorld::report(7, u"a-1"_s, 40);
    done.state = domain::ReportState::Closed;
    done.resolvedAt = kNow.addDays(-20);
    domain::Report alsoDone = AlarmWorld::report(8, u"a-1"_s, 40);
    alsoDone.state = domain::ReportState::Withdrawn; // it has no result, only an end
    alsoDone.updatedAt = kNow.addDays(-10);
    alsoDone.resolvedAt = {};
    domain::Report andThis = AlarmWorld::report(9, u"a-1"_s, 40);
    andThis.state = domain::ReportState::Closed;
    andThis.resolvedAt = kNow.addDays(-15);
    world.put(domain::Collection::Reports, {done, alsoDone, andThis});
    items::AlarmHistory history(world.readers, world.hub, world.directory, world.clock);
    history.setWanted(true);
    history.show(30, 2);
    QTRY_VERIFY(history.content());
    const items::AlarmLog &log = *history.content();
    QStringList told;
    for (const items::AlarmLine &line : log.lines)
        told << u"%1 %2 %3"_s.arg(line.rule.id, line.subjectName,
                                  line.episode.cleared.isValid() ? u"over"_s : u"lasts"_s);
    // Three were overdue from day −39 to −20.
    QCOMPARE(told,
             (QStringList{u"r-urgent PA-2025-000006 lasts"_s, u"r-high Ca sốt xuất huyết lasts"_s,
                          u"r-overdue Sở Xây dựng lasts"_s, u"r-overdue Sở Xây dựng over"_s}));
    QCOMPARE(log.lines[3].episode.onset, kNow.addDays(-39));
    QCOMPARE(log.lines[3].episode.cleared, kNow.addDays(-20));
    QCOMPARE(log.performance.operators, 2);
    QCOMPARE(log.performance.onsets, 3); // the last began before
    QCOMPARE(log.performance.answered, 1);
    QCOMPARE(log.performance.medianToAnswer, std::chrono::seconds(300));
    QCOMPARE(log.performance.standing.size(), 2U);
    QCOMPARE(log.performance.unanswered.size(), 1U);
}

void TestAlarmHistory::onlyWhileSomebodyLooks()
{
    AlarmWorld world;
    items::AlarmHistory history(world.readers, world.hub, world.directory, world.clock);
    history.show(30, 1);
    QTRY_VERIFY(world.directory.isLoaded());
    QVERIFY(!history.isLoading() && !history.content());
    history.setWanted(true);
    QTRY_VERIFY(history.content());
    QVERIFY(history.content()->lines.empty());
}

void TestAlarmHistory::preview()
{
    AlarmWorld world;
    items::AlarmPreview preview(world.readers, world.hub, world.directory, world.clock);
    domain::AlarmRule rule = AlarmWorld::someRules().front();
    rule.validFrom = QDate(2026, 1, 1); // does not count
    preview.ask(rule, 5);
    QTRY_VERIFY(preview.content());
    QCOMPARE(preview.content()->raised, 1);
    QCOMPARE(preview.content()->lasting, 1);
    QCOMPARE(preview.content()->perDay, 0.2);
    QCOMPARE(preview.content()->worstDay, 1);
    QCOMPARE(preview.content()->days.size(), 6U); // five times 24 hours touch six days
    QCOMPARE(preview.content()->lines.at(0).subjectName, u"Ca sốt xuất huyết"_s);
    rule.parameters.insert(u"above"_s, 40);
    preview.ask(rule, 5);
    QTRY_VERIFY(preview.content() && preview.content()->raised == 0);
    QCOMPARE(preview.content()->lasting, 1); // too high long before
    preview.ask({});
    QVERIFY(!preview.content());
}

void TestAlarmHistory::previewOfARuleThatDoesNotFit()
{
    AlarmWorld world;
    items::AlarmPreview preview(world.readers, world.hub, world.directory, world.clock);
    preview.ask(AlarmWorld::rule(u"r-1"_s, "overdue", 1, R"({"days": -1})"), 5);
    QTRY_VERIFY(preview.error());
    QCOMPARE(preview.error()->kind, core::ErrorKind::InvalidArgument);
    QVERIFY(preview.error()->detail.startsWith(u"days:"));
}

void TestAlarmHistory::queriesUseIndexes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("overdue")
        << QByteArray("SELECT '', lead_agency_id, unit_id, district_id, due_at, 0 FROM reports "
                      "WHERE open = 1 AND retired_at IS NULL AND due_at < ?1")
        << u"SEARCH reports USING COVERING INDEX reports_by_due"_s;
    QTest::newRow("overdue with ids")
        << QByteArray("SELECT id, lead_agency_id, unit_id, district_id, due_at, 0 FROM reports "
                      "WHERE open = 1 AND retired_at IS NULL AND due_at < ?1")
        << u"SEARCH reports USING INDEX reports_by_due"_s;
    QTest::newRow("ended late")
        << QByteArray("SELECT '', lead_agency_id, unit_id, district_id, due_at, "
                      "coalesce(resolved_at, updated_at) FROM reports INDEXED BY "
                      "reports_ended_late WHERE open = 0 AND retired_at IS NULL AND "
                      "coalesce(resolved_at, updated_at) > due_at AND "
                      "coalesce(resolved_at, updated_at) >= ?1")
        << u"SEARCH reports USING COVERING INDEX reports_ended_late"_s;
    QTest::newRow("unreceived")
        << QByteArray("SELECT id, sent_at, 0 FROM reports WHERE open = 1 AND retired_at IS NULL "
                      "AND state = ?1 AND category_id = ?2")
        << u"SEARCH reports USING INDEX reports_by_"_s;
    QTest::newRow("topics")
        << QByteArray("SELECT ord, topics FROM media_items WHERE retired_at IS NULL AND "
                      "ord >= ?1 AND ord < ?2")
        << u"SEARCH media_items USING COVERING INDEX media_items_by_ord"_s;
}

void TestAlarmHistory::queriesUseIndexes()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, index);
    support::Cache cache;
    auto explain = cache.db().prepare("EXPLAIN QUERY PLAN " + sql);
    VERIFY_OK(explain);
    QVERIFY(explain->step().value_or(false));
    QVERIFY2(explain->text(3).startsWith(index), qPrintable(explain->text(3)));
}

void TestAlarmHistory::factsAreThoseOfTheReports()
{
    support::Cache cache;
    support::RecordSource source(7);
    std::vector<domain::Record> records;
    QStringList waits;
    QStringList ended;
    const QDateTime now = support::RecordSource::epoch();
    for (int i = 0; i < 2000; ++i) {
        const domain::Report report = source.report(i);
        records.emplace_back(report);
        const bool open = domain::isOpen(report.state);
        const QDateTime end = report.resolvedAt.isValid() ? report.resolvedAt : report.updatedAt;
        if (open && report.dueAt.isValid() && report.dueAt < now)
            waits << report.id.value;
        if (!open && report.dueAt.isValid() && end > report.dueAt && end >= now.addDays(-9))
            ended << report.id.value;
    }
    VERIFY_OK(cache.apply(domain::Collection::Reports, support::page(records)));
    const store::AlarmFactRepository facts(cache.db());
    const auto idsOf = [](const core::Result<std::vector<domain::DueReport>> &reports) {
        QStringList ids;
        for (const domain::DueReport &report : reports.value())
            ids << report.report;
        ids.sort();
        return ids;
    };
    waits.sort();
    ended.sort();
    QVERIFY(waits.size() > 10 && ended.size() > 10);
    QCOMPARE(idsOf(facts.overdue(now, true)), waits);
    QCOMPARE(idsOf(facts.endedLate(now.addDays(-9), true)), ended);
    QCOMPARE(facts.overdue(now, false)->size(), size_t(waits.size()));
    QCOMPARE(facts.reportCode(u"r-7"_s), support::ok(u"PA-2025-000007"_s));
    QCOMPARE(facts.reportCode(u"r-none"_s), support::ok(QString()));
}

void TestAlarmHistory::itemsByTopicAndQuarter()
{
    support::Cache cache;
    support::RecordSource source(11);
    std::vector<domain::Record> records;
    std::map<std::pair<QString, qint64>, qint64> expected;
    const QDateTime from = support::RecordSource::epoch().addDays(-5);
    const QDateTime to = support::RecordSource::epoch().addDays(-1);
    for (int i = 0; i < 800; ++i) {
        const domain::MediaItem item = source.mediaItem(i);
        records.emplace_back(item);
        if (item.publishedAt < from || item.publishedAt >= to)
            continue;
        for (const QString &topic : item.topics)
            ++expected[{topic, item.publishedAt.toMSecsSinceEpoch() / domain::kQuarterMs}];
    }
    VERIFY_OK(cache.apply(domain::Collection::MediaItems, support::page(records)));
    const auto quarters = store::AlarmFactRepository(cache.db()).topicQuarters(from, to);
    VERIFY_OK(quarters);
    std::map<std::pair<QString, qint64>, qint64> found;
    for (const domain::TopicQuarter &each : *quarters)
        found[{each.topic, each.quarter}] += each.items;
    QVERIFY(found.size() > 100);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestAlarmHistory)

#include "tst_alarmhistory.moc"
