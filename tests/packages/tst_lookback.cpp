// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshot.h"

#include "tests/packages/packedprovince.h"

#include <QTemporaryDir>

using namespace packtest;

/// A snapshot of a moment that is past.
class TestLookBack : public QObject
{
    Q_OBJECT

private:
    core::Result<store::Database> takenAt(const QDateTime &moment, bool masked = false)
    {
        const QString path = m_dir.filePath(QString::number(++m_number));
        const auto made = packages::makeSnapshot(
            m_province.source(), {.asOf = moment, .masked = masked}, path, support::key(9), kNow);
        if (!made)
            return std::unexpected(made.error());
        m_facts = *made;
        return store::Database::open(path, support::key(9), store::OpenMode::ReadOnly);
    }

    PackedProvince m_province;
    QTemporaryDir m_dir;
    packages::SnapshotFacts m_facts;
    int m_number = 0;

private Q_SLOTS:
    void reports_data();
    void reports();
    void figures();
    void mediaAndRemarks();
    void countsWhatItCannotPutBack();
    void oldSchemasAreBroughtUpToDate();
};

void TestLookBack::reports_data()
{
    using enum ReportState;
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<int>("state"); // -1: not there yet
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<QDateTime>("requested");
    QTest::addColumn<bool>("hasResult");
    QTest::addColumn<int>("rating");
    QTest::addColumn<int>("attachments");
    QTest::addColumn<qint64>("events");
    const auto row = [](const char *name, const QDateTime &moment, int state, const QDateTime &due,
                        const QDateTime &requested, bool hasResult, int rating, int attachments,
                        qint64 events) {
        QTest::newRow(name) << moment << state << due << requested << hasResult << rating
                            << attachments << events;
    };
    const QDateTime first = day(4);
    const QDateTime later = day(9);
    row("before-it-was-sent", day(0), -1, {}, {}, false, 0, 0, 0);
    row("new", day(1, 5), int(New), first, {}, false, 0, 1, 1);
    row("received", day(2, 5), int(Received), first, {}, false, 0, 1, 2);
    row("forwarded", day(2, 9), int(Forwarded), first, {}, false, 0, 1, 3);
    row("worked-on", day(3, 5), int(InProgress), first, {}, false, 0, 1, 4);
    row("extension-asked", day(4, 5), int(ExtensionAsked), first, later, false, 0, 1, 5);
    row("extended", day(5, 5), int(InProgress), later, {}, false, 0, 1, 6);
    row("submitted", day(7, 5), int(AwaitsApproval), later, {}, true, 0, 2, 7);
    row("resolved", day(8, 5), int(Resolved), later, {}, true, 0, 2, 8);
    row("published", day(9, 5), int(Published), later, {}, true, 0, 2, 9);
    row("rated", day(10, 5), int(Rated), later, {}, true, 3, 2, 10);
}

void TestLookBack::reports()
{
    QFETCH(QDateTime, moment);
    QFETCH(int, state);
    const auto db = takenAt(moment);
    VERIFY_OK(db);
    QCOMPARE(m_facts.asOf, moment);
    const auto then = store::ReportRepository(*db).report(ReportId(u"r1"_s));
    QCOMPARE(then.has_value(), state >= 0);
    QTEST(db->scalar("SELECT count(*) FROM report_events WHERE report_id = 'r1'").value_or(-1),
          "events");
    if (!then)
        return;
    QCOMPARE(int(then->state), state);
    QCOMPARE(then->stateText, code(ReportState(state)));
    QTEST(then->dueAt, "due");
    QTEST(then->requestedDueAt, "requested");
    QTEST(!then->result.isEmpty(), "hasResult");
    QTEST(then->rating, "rating");
    QTEST(then->attachmentCount, "attachments");
    QCOMPARE(then->resolvedAt.isValid(), moment >= day(8));
    QCOMPARE(then->leadAgencyId.value, moment >= day(2, 8) ? u"a1"_s : QString());
    QVERIFY(then->updatedAt <= moment);
    // Which date was asked for is not told once it was granted; r1 and r2 are alike.
    const bool asking = then->state == ReportState::ExtensionAsked;
    QCOMPARE(m_facts.notRolledBack.value(u"reports"_s), asking ? 2 : 0);
    const auto open = db->scalar("SELECT open FROM reports WHERE id = 'r1'");
    QCOMPARE(open, support::ok(qint64(isOpen(then->state))));
    const auto steps = db->scalar("SELECT count(resulted_at) FROM report_steps JOIN reports ON "
                                  "reports.row = report_row WHERE id = 'r1'");
    QCOMPARE(steps, support::ok(qint64(moment >= day(8))));
}

void TestLookBack::figures()
{
    const auto valueAt = [&](const QDateTime &moment) {
        const auto db = takenAt(moment);
        const auto valid = db ? idsIn(*db, "observations",
                                      "is_valid = 1 AND indicator_id = 'kt1' "
                                      "AND unit_id = 'p' AND "
                                      "period_start >= 2460767")
                              : QStringList();
        return valid.join(u',');
    };
    QCOMPARE(valueAt(day(4)), QString());
    QCOMPARE(valueAt(day(10)), u"o1"_s);
    QCOMPARE(valueAt(day(20)), u"o2"_s);
    const auto db = takenAt(day(4));
    VERIFY_OK(db);
    auto slots_ = store::IndicatorRepository(*db).slotsOf(IndicatorId(u"kt1"_s), UnitId(u"p"_s));
    VERIFY_OK(slots_);
    QCOMPARE(slots_->size(), 1);
    QCOMPARE(slots_->at(0).state, u"due"_s);
    QVERIFY(!slots_->at(0).filledAt.isValid());
}

void TestLookBack::mediaAndRemarks()
{
    const auto db = takenAt(day(7), true);
    VERIFY_OK(db);
    auto select = db->prepare("SELECT " + store::selectList<MediaItem>() +
                              " FROM media_items WHERE id = 'm2'");
    const auto items = store::readAll<MediaItem>(*select);
    VERIFY_OK(items);
    const MediaItem &then = items->at(0);
    QCOMPARE(then.state, u"XAC_MINH"_s);
    QCOMPARE(then.stateSince, day(6));
    QVERIFY(then.urgent);
    QCOMPARE(then.conclusion, QString());
    QCOMPARE(then.evidenceSha256, QString());
    QCOMPARE(then.history.size(), 2);
    QCOMPARE(then.readings.size(), 1);
    QCOMPARE(then.views, 10);
    QCOMPARE(then.author, QString());

    auto remarks = db->prepare("SELECT " + store::selectList<Remark>() + " FROM remarks");
    const auto read = store::readAll<Remark>(*remarks);
    VERIFY_OK(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->at(0).state, RemarkState::Open);
    QCOMPARE(read->at(0).answer, QString());
}

void TestLookBack::countsWhatItCannotPutBack()
{
    PackedProvince province;
    Report changed = report(u"r9"_s, u"c11"_s, day(2));
    changed.updatedAt = day(12); // nothing tells by what
    province.put(changed);
    const auto facts = packages::makeSnapshot(province.source(), {.asOf = day(6)},
                                              m_dir.filePath(u"unknown"_s), support::key(9), kNow);
    VERIFY_OK(facts);
    QCOMPARE(facts->notRolledBack.value(u"reports"_s), 1);
}

void TestLookBack::oldSchemasAreBroughtUpToDate()
{
    const QString old = m_dir.filePath(u"old.db"_s);
    const auto db = store::Database::open(old, support::key(3), store::OpenMode::ReadWriteCreate);
    VERIFY_OK(db);
    VERIFY_OK(store::migrate(*db, store::migrations(), 7)); // before remarks, places and alarms
    VERIFY_OK(db->execute("INSERT INTO reports(id, version, generation, ord, open, outcome, code, "
                          "title, address, text, "
                          "unit_id, district_id, sent_at, updated_at, state) VALUES('r', 1, 1, 1, "
                          "1, 0, 'PA', 'Ngập', "
                          "'', '', '', '', 1, 1, 1)"));
    const QString target = m_dir.filePath(u"new.db"_s);
    VERIFY_OK(packages::upgradeSnapshot(*db, target, support::key(4)));
    const auto upgraded = store::Database::open(target, support::key(4), store::OpenMode::ReadOnly);
    VERIFY_OK(upgraded);
    QCOMPARE(upgraded->scalar("PRAGMA user_version"),
             support::ok<qint64>(store::migrations().back().number));
    QCOMPARE(store::ReportRepository(*upgraded).count({.text = u"ngap"_s}), support::ok<qint64>(1));
    QCOMPARE(idsIn(*upgraded, "remarks"), QStringList());
    QCOMPARE(db->scalar("PRAGMA user_version"), support::ok<qint64>(7));
    VERIFY_ERROR(packages::upgradeSnapshot(*db, target, support::key(4)),
                 core::ErrorKind::InvalidArgument);
    const QString stopped = m_dir.filePath(u"stopped.db"_s);
    VERIFY_ERROR(
        packages::upgradeSnapshot(*db, stopped, support::key(4), [](int) { return false; }),
        core::ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(stopped));
}

QTEST_GUILESS_MAIN(TestLookBack)
#include "tst_lookback.moc"
