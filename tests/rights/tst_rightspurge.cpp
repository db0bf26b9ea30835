// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/boundeddesk.h"
#include "tests/support/check.h"

using namespace rightstest;
using domain::SyncEvent;
using synctest::kPatience;
using namespace std::chrono_literals;

namespace {

/// Has rows only of reports and of what is on the web.
constexpr std::array kWithdrawn{"reports",       "report_events",    "report_categories",
                                "report_steps",  "attachments",      "media_items",
                                "media_sources", "media_rules",      "reports_text",
                                "reports_words", "media_items_text", "media_items_words"};

} // namespace

/// Rights that change while the desk runs, on the real engine and the real demo backend.
class TestRightsPurge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_backend = synctest::startBackend(false);
        m_whole = std::make_unique<TestDesk>(m_backend->url());
        m_whole->sync->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_whole->sync->status().everComplete, 4 * kPatience);
        m_before = idsOf(*m_whole);
        QVERIFY(m_before.value(Collection::Reports).size() >= 600);
        m_whole->close();
    }
    void init()
    {
        m_desk = std::make_unique<TestDesk>(m_backend->url());
        m_desk->takeOver(*m_whole); // what it would read
        QVERIFY(synctest::settle(*m_desk));
        QVERIFY(m_desk->sync->status().everComplete);
        QCOMPARE(idsOf(*m_desk), m_before);
    }
    void cleanup()
    {
        m_desk.reset();
        VERIFY_OK(m_backend->setAccount(kAccount, {{u"scope"_s, QJsonValue::Null}}));
    }
    void cleanupTestCase()
    {
        m_whole.reset();
        m_backend.reset();
    }

    void whatMayNotBeSeenIsGoneAtTheNextSync()
    {
        const auto pictures = column(*m_desk, "SELECT DISTINCT sha256 FROM attachments WHERE "
                                              "report_id <> '' LIMIT 3");
        QCOMPARE(pictures.size(), 3);
        for (const QString &sha256 : pictures)
            VERIFY_OK(m_desk->sync->attachment(sha256).result());
        QCOMPARE(m_desk->blobs(), 3);
        for (const char *table : kWithdrawn)
            QVERIFY2(scalar(*m_desk, QByteArray("SELECT count(*) FROM ") + table) > 0, table);
        QSet<Collection> posted;
        connect(&m_desk->hub, &store::ChangeHub::changed, this,
                [&](Collection collection, const QStringList &ids) {
                    if (ids.isEmpty())
                        posted.insert(collection);
                });

        QVERIFY(followsScope(*m_desk, *m_backend, scope({u"health"_s})));
        for (const char *table : kWithdrawn)
            QVERIFY2(scalar(*m_desk, QByteArray("SELECT count(*) FROM ") + table) == 0, table);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(m_desk->blobs(), 0);
        const Ids left = idsOf(*m_desk, "1");
        QVERIFY(left.value(Collection::Indicators).size() > 3);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM indicators WHERE subsystem <> 1"), 0);
        for (const char *table : {"observations", "plans", "due_slots", "remarks"})
            QVERIFY2(
                scalar(*m_desk, QByteArray("SELECT count(*) FROM ") + table +
                                    " WHERE indicator_id NOT IN (SELECT id FROM indicators)") == 0,
                table);
        QCOMPARE(left.value(Collection::Units), m_before.value(Collection::Units));
        QCOMPARE(posted.size(), qsizetype(domain::kCollections.size()));

        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM meta WHERE key = 'backup.forget' AND value "
                                 "<> ''"),
                 1); // what holds the same goes too
        const auto entries = told(*m_desk, SyncEvent::RightsChanged);
        QCOMPARE(entries.size(), size_t(1));
        QVERIFY(entries.front().count > 600);
        const auto *line = m_desk->sync->status().of(Collection::Reports);
        QVERIFY(line && line->error && line->error->kind == core::ErrorKind::Forbidden);
        QVERIFY(line->records == 0 && !line->nextAttempt.isValid() && line->failures == 0);
        QVERIFY(!m_desk->sync->status().lastError); // all else goes on
        const auto &user = m_desk->sync->status().user;
        QVERIFY(!domain::maySee(user.rights, domain::Subsystem::Media));
        QVERIFY(!user.roles && !user.mediaRoles); // nothing there to act on

        QVERIFY(followsScope(*m_desk, *m_backend, QJsonValue::Null));
        QCOMPARE(idsOf(*m_desk), m_before);
        QVERIFY(scalar(*m_desk, "SELECT count(*) FROM reports_text") >= 600);
        QVERIFY(!m_desk->sync->status().of(Collection::Reports)->error);
        QCOMPARE(told(*m_desk, SyncEvent::RightsChanged).size(), size_t(2));
        QVERIFY(m_desk->sync->status().user.roles);
    }

    /// What is left is what a desk has that was never allowed more.
    void aTerritoryIsLeftAsTheBackendHasIt()
    {
        QJsonObject city = scope({u"field-reports"_s, u"administration"_s});
        city.insert("unitIds"_L1, QJsonArray{u"u-593"_s});
        QVERIFY(followsScope(*m_desk, *m_backend, city));
        const Ids left = idsOf(*m_desk, "1"); // not retired either
        const auto reports = left.value(Collection::Reports).size();
        QVERIFY(reports > 10 && reports < 400);
        TestDesk other(m_backend->url());
        other.sync->start();
        QTRY_VERIFY_WITH_TIMEOUT(other.sync->status().everComplete, kPatience);
        const Ids theirs = idsOf(other, "1");
        for (const Collection collection : domain::kCollections)
            QVERIFY2(left.value(collection) == theirs.value(collection),
                     qPrintable(domain::code(collection)));
        QVERIFY(told(other, SyncEvent::RightsChanged).empty()); // it has lost nothing
    }

    void agenciesBindToo()
    {
        QJsonObject sector = scope({u"health"_s, u"field-reports"_s});
        sector.insert("agencyIds"_L1, QJsonArray{u"a-syt"_s, u"a-atvstp"_s});
        QVERIFY(followsScope(*m_desk, *m_backend, sector));
        QVERIFY(scalar(*m_desk, "SELECT count(*) FROM reports") > 0);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM reports WHERE lead_agency_id NOT IN "
                                 "('a-syt', 'a-atvstp') AND support_agency_ids NOT LIKE "
                                 "'%\"a-syt\"%' AND support_agency_ids NOT LIKE '%\"a-atvstp\"%'"),
                 0);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM report_events WHERE report_id NOT IN "
                                 "(SELECT id FROM reports)"),
                 0);
    }

    void aClassThatIsGoneTakesTheNamesAlong()
    {
        QVERIFY(scalar(*m_desk, "SELECT count(*) FROM reports WHERE sender_phone <> ''") > 0);
        QVERIFY(
            followsScope(*m_desk, *m_backend,
                         scope({u"field-reports"_s, u"media"_s}, {u"public"_s, u"internal"_s})));
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM reports WHERE sender_phone <> '' OR "
                                 "sender_name <> ''"),
                 0);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM media_items WHERE author <> ''"), 0);
        QCOMPARE(idsOf(*m_desk).value(Collection::Reports), m_before.value(Collection::Reports));
        QVERIFY(followsScope(*m_desk, *m_backend, QJsonValue::Null));
        QVERIFY(scalar(*m_desk, "SELECT count(*) FROM reports WHERE sender_phone <> ''") > 0);
    }

    /// Killed after it was told and before the purge was committed.
    void whatWasKilledIsGoneOnWithBeforeAnythingIsAsked()
    {
        const QByteArray me =
            R"({"name":"Lan","roles":[],"permissions":[],"scope":{"subsystems":["education"]}})";
        m_desk->close();
        m_desk->alter([&](const store::Database &db) {
            VERIFY_OK(store::SyncStateRepository(db).setMeta(u"desk.me"_s, QString::fromUtf8(me)));
        });
        m_desk->reopen(true); // no backend: what is told stands on disk
        QVERIFY(!domain::maySee(m_desk->sync->status().user.rights,
                                domain::Subsystem::FieldReports)); // before it starts
        QVERIFY(synctest::settle(*m_desk));
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM reports"), 0);
        QCOMPARE(scalar(*m_desk, "SELECT count(*) FROM indicators WHERE subsystem <> 2"), 0);
        QCOMPARE(told(*m_desk, SyncEvent::RightsChanged).size(), size_t(1));
        m_desk->reopen(); // the backend bounds nothing: all of it comes back
        m_desk->sync->start();
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(*m_desk), m_before, kPatience);
    }

    void unsentEditsAreKeptAndSent()
    {
        const auto id = synctest::anyReport(*m_desk);
        const auto seen = synctest::report(*m_desk, id);
        VERIFY_OK(seen);
        m_desk->sync->setForcedOffline(true);
        const auto edit = m_desk->sync->submit(synctest::comment(*seen, u"đã đến nơi"_s)).result();
        VERIFY_OK(edit);
        VERIFY_OK(m_backend->setAccount(kAccount, {{u"scope"_s, scope({u"health"_s})}}));
        m_desk->sync->setForcedOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(scalar(*m_desk, "SELECT count(*) FROM reports"), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->sync->status().queuedEdits, 0, kPatience);
        const auto edits = m_desk->sync->edits(Collection::Reports, {}).result();
        VERIFY_OK(edits);
        QCOMPARE(edits->size(), size_t(1)); // the backend decided; a person can read it
        QCOMPARE(edits->front().edit.payload.value("text"_L1).toString(), u"đã đến nơi"_s);
        QCOMPARE(edits->front().state, domain::EditState::Refused);
    }

    void rightsHoldOfflineForALimitedTime()
    {
        m_desk->close();
        m_desk->reopen(true);
        m_desk->sync->start();
        const auto user = [this] { return m_desk->sync->status().user; };
        QTRY_VERIFY_WITH_TIMEOUT(user().roles, kPatience);
        QVERIFY(!user().isOutdated && user().mediaRoles && user().remarkRoles);
        m_desk->machine().jump(71h);
        QVERIFY(turn(*m_desk));
        QVERIFY(!user().isOutdated && user().roles);
        m_desk->machine().jump(2h);
        QVERIFY(turn(*m_desk));
        QTRY_VERIFY_WITH_TIMEOUT(user().isOutdated, kPatience);
        QVERIFY(!user().roles && !user().mediaRoles && !user().remarkRoles);
        QVERIFY(!user().rights.classes.testFlag(domain::DataClass::Personal));
        QVERIFY(domain::maySee(user().rights, domain::Subsystem::FieldReports));
        QCOMPARE(idsOf(*m_desk), m_before); // readable as it is
        QVERIFY(scalar(*m_desk, "SELECT count(*) FROM reports WHERE sender_phone <> ''") > 0);
        m_desk->reopen(true); // a restart is no way round it
        QVERIFY(user().isOutdated || !user().roles);
        m_desk->reopen();
        m_desk->sync->start();
        QTRY_VERIFY_WITH_TIMEOUT(user().roles && !user().isOutdated, kPatience);
    }

private:
    std::unique_ptr<demo::DemoBackend> m_backend;
    std::unique_ptr<TestDesk> m_whole; ///< closed, with all that the backend has
    std::unique_ptr<TestDesk> m_desk;
    Ids m_before;
};

QTEST_GUILESS_MAIN(TestRightsPurge)
#include "tst_rightspurge.moc"
