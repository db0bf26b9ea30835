// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "models/store/statement.h"
#include "tests/support/check.h"
#include "tests/sync/scriptedbackend.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using namespace synctest;
using domain::Collection;
using domain::SyncEvent;
using syncing::RetryOutcome;

namespace {

constexpr int kPages = 100;
constexpr int kPerPage = 10;

/// Without a name an agency does not fit the contract.
QJsonObject poisoned(int number)
{
    QJsonObject agency = ScriptedBackend::agency(number);
    agency.remove("name"_L1);
    return agency;
}

} // namespace

/// Promise P4: a bad record never stops sync; it is listed, and read again when a person asks.
class TestQuarantine : public QObject
{
    Q_OBJECT

    [[nodiscard]] static qint64 setAside(TestDesk &desk)
    {
        const auto *line = desk.sync->status().of(Collection::Agencies);
        return line ? line->quarantined : -1;
    }
    [[nodiscard]] static std::vector<store::SyncLogEntry> told(TestDesk &desk, SyncEvent event)
    {
        auto all = desk.sync->log(1000).result();
        std::erase_if(*all, [event](const auto &entry) {
            return entry.event != event || entry.collection != Collection::Agencies;
        });
        return *all;
    }
    /// Puts what a newer decoder would understand where a record is kept.
    static void rewrite(TestDesk &desk, const QString &id, const QByteArray &raw,
                        const QByteArray &sabotage = {})
    {
        desk.close();
        desk.alter([&](const store::Database &db) {
            VERIFY_OK(db.execute(sabotage));
            auto update = db.prepare("UPDATE quarantine SET raw = ?1 WHERE id = ?2");
            update->bindBlob(1, raw);
            update->bind(2, id);
            VERIFY_OK(update->run());
        });
        desk.reopen();
        QVERIFY(settle(desk));
    }

    /// Whether the second of two agencies is in the cache, and nothing is set aside any more.
    [[nodiscard]] static bool isReleased(TestDesk &desk)
    {
        return desk
            .read([](const store::Database &db) -> core::Result<bool> {
                const store::SyncStateRepository states(db);
                const auto state = states.state(Collection::Agencies);
                const auto there = db.scalar("SELECT count(*) FROM agencies WHERE id = 'a-2'");
                const auto aside = states.quarantine();
                if (!state || !there || !aside)
                    return core::failure(core::ErrorKind::Storage);
                return state->cursor == "1"_L1 && state->recordCount == 2 && *there == 1 &&
                       aside->empty();
            })
            .value_or(false);
    }

private Q_SLOTS:
    void onePoisonInEachOfAHundredPages()
    {
        std::vector<QJsonArray> pages;
        for (int page = 0; page < kPages; ++page) {
            QJsonArray items = ScriptedBackend::agencies(page * kPerPage + 1,
                                                         (page + 1) * kPerPage);
            items.insert(page % kPerPage, poisoned(page * kPerPage));
            pages.push_back(items);
        }
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf(pages, qint64(kPages) * kPerPage));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        QVERIFY(desk.sync->status().everComplete);
        QCOMPARE(setAside(desk), kPages);
        QCOMPARE(desk.sync->quarantine().result()->size(), size_t(kPages));
        QCOMPARE(desk.records(Collection::Agencies), kPages * (kPerPage - 1));
        const auto state = desk.read([](const store::Database &db) {
            return store::SyncStateRepository(db).state(Collection::Agencies);
        });
        QCOMPARE(state->cursor, QString::number(kPages));
        QVERIFY(state->complete && !state->fullRead);
        QCOMPARE(state->failures, 0);
        const auto entries = told(desk, SyncEvent::RecordsSetAside);
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().count, kPages);
    }

    void whatFitsByNowIsApplied()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf({{ScriptedBackend::agency(1), poisoned(2)}}, 2));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        QCOMPARE(setAside(desk), 1);
        QCOMPARE(desk.sync->retryQuarantine(Collection::Agencies, u"a-2"_s).result(),
                 support::ok(RetryOutcome::StillUnfit));
        QCOMPARE(setAside(desk), 1);
        VERIFY_ERROR(desk.sync->retryQuarantine(Collection::Agencies, u"a-3"_s).result(),
                     core::ErrorKind::NotFound);
        rewrite(
            desk, u"a-2"_s,
            QJsonDocument(QJsonArray{ScriptedBackend::agency(2)}).toJson(QJsonDocument::Compact));
        QSignalSpy changed(&desk.hub, &store::ChangeHub::changed);
        QCOMPARE(desk.sync->retryQuarantine(Collection::Agencies, u"a-2"_s).result(),
                 support::ok(RetryOutcome::Applied));
        QTRY_COMPARE_WITH_TIMEOUT(setAside(desk), 0, kPatience);
        QCOMPARE(desk.records(Collection::Agencies), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatience);
        QCOMPARE(told(desk, SyncEvent::RecordsReleased).size(), size_t(1));
        const auto state = desk.read([](const store::Database &db) {
            return store::SyncStateRepository(db).state(Collection::Agencies);
        });
        QCOMPARE(state->cursor, u"1"_s);
    }

    /// A cache that does by halves what a retry asks of it is noticed.
    void aCarelessRetryIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sabotage");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("stays-set-aside")
            << QByteArray("CREATE TRIGGER mutant BEFORE DELETE ON quarantine BEGIN SELECT "
                          "RAISE(IGNORE); END");
        QTest::newRow("never-arrives")
            << QByteArray("CREATE TRIGGER mutant BEFORE INSERT ON agencies BEGIN SELECT "
                          "RAISE(IGNORE); END");
        QTest::newRow("moves-the-cursor")
            << QByteArray("CREATE TRIGGER mutant AFTER INSERT ON sync_state WHEN NEW.collection = "
                          "'agencies' AND NEW.cursor = '1' BEGIN UPDATE sync_state SET cursor = "
                          "'9' WHERE collection = 'agencies'; END");
    }
    void aCarelessRetryIsNoticed()
    {
        QFETCH(QByteArray, sabotage);
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf({{ScriptedBackend::agency(1), poisoned(2)}}, 2));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        rewrite(
            desk, u"a-2"_s,
            QJsonDocument(QJsonArray{ScriptedBackend::agency(2)}).toJson(QJsonDocument::Compact),
            sabotage);
        std::ignore = desk.sync->retryQuarantine(Collection::Agencies, u"a-2"_s).result();
        QCOMPARE(isReleased(desk), sabotage.isEmpty());
    }

    void whatIsNotKeptWholeIsReadAnew()
    {
        QJsonObject large = poisoned(2);
        large.insert("shortName"_L1, QString(100'000, u'x'));
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf({{ScriptedBackend::agency(1), large}}, 2));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        QCOMPARE(desk.sync->retryQuarantine(Collection::Agencies, u"a-2"_s).result(),
                 support::ok(RetryOutcome::StillUnfit));
        // The backend has mended it without a new version: only reading anew finds out.
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(1, 3)}, 2));
        VERIFY_OK(desk.sync->reread(Collection::Agencies).result());
        QTRY_COMPARE_WITH_TIMEOUT(setAside(desk), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Agencies), 2, kPatience);
        QCOMPARE(told(desk, SyncEvent::FullReadClosed).size(), size_t(1));
    }

    void rereadingGoesOnAfterARestart()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(1, 3)}, 2));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        desk.sync->setForcedOffline(true);
        VERIFY_OK(desk.sync->reread(Collection::Agencies).result());
        QCOMPARE(desk.records(Collection::Agencies), 2); // the old rows stay in sight
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(1, 2)}, 1));
        desk.reopen();
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Agencies), 1, kPatience);
    }

    void aCollectionWithoutEndIsLeft()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, [](const QString &) {
            return ScriptedBackend::Answer{ScriptedBackend::page(u"same"_s, {}, true)};
        });
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        const auto *line = desk.sync->status().of(Collection::Agencies);
        QVERIFY(line && line->error);
        QCOMPARE(line->error->kind, core::ErrorKind::BadContract);
        QVERIFY(desk.sync->status().of(Collection::Units)->complete);
    }
};

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
