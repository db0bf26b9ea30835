// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportedits.h"
#include "models/store/changewriter.h"
#include "models/store/olderstate.h"
#include "models/sync/editdesk.h"
#include "tests/support/check.h"
#include "tests/sync/testdesk.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace synctest;
using domain::Collection;
using domain::EditState;
using domain::SyncEvent;

/// A backend that was restored from a backup: another one with the same data as in the beginning,
/// to which the cursors of this desk say nothing.
class TestRestoredBackend : public QObject
{
    Q_OBJECT

    static void restore(TestDesk &desk, std::unique_ptr<demo::DemoBackend> &backend)
    {
        desk.close();
        backend.reset();
        backend = startBackend(false);
        desk.setServer(backend->url());
        desk.reopen();
    }
    [[nodiscard]] static qint64 told(TestDesk &desk, SyncEvent event, Collection collection)
    {
        qint64 sum = 0;
        for (const auto &entry :
             desk.sync->log(1000).result().value_or(std::vector<store::SyncLogEntry>())) {
            if (entry.event == event && entry.collection == collection)
                sum += entry.count;
        }
        return sum;
    }
    [[nodiscard]] static std::vector<syncing::PendingEdit> edits(TestDesk &desk,
                                                                 const domain::ReportId &id)
    {
        return desk.sync->edits(Collection::Reports, id.value)
            .result()
            .value_or(std::vector<syncing::PendingEdit>());
    }

    [[nodiscard]] static domain::Report taken(const QDateTime &now)
    {
        domain::Report report;
        report.id = domain::ReportId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        report.code = u"…"_s;
        report.title = u"Cây đổ chắn đường"_s;
        report.text = u"Cây đổ sau mưa lớn, chắn hết lòng đường."_s;
        report.categoryId = domain::CategoryId(u"k-ha-tang"_s);
        report.channel = u"hotline"_s;
        report.state = domain::ReportState::New;
        report.stateText = domain::code(report.state);
        report.occurredAt = report.sentAt = now;
        return report;
    }

private Q_SLOTS:
    void itsOlderStateIsFollowed()
    {
        auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto id = anyReport(desk);
        const auto before = report(desk, id);
        VERIFY_OK(before);
        VERIFY_OK(desk.sync->submit(comment(*before, u"Đã xử lý."_s)).result());
        QTRY_COMPARE_WITH_TIMEOUT(report(desk, id)->version, before->version + 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(comments(desk, id, u"Đã xử lý."_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(edits(desk, id).at(0).state, EditState::Accepted, kPatience);
        const auto opened = taken(desk.clock().now());
        VERIFY_OK(desk.sync->submit(domain::openEdit(opened)).result());
        QTRY_VERIFY_WITH_TIMEOUT(!edits(desk, opened.id).empty() &&
                                     edits(desk, opened.id).at(0).state == EditState::Accepted,
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(report(desk, opened.id).has_value(), kPatience);

        restore(desk, backend);
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(report(desk, id)->version, before->version, kPatience);
        QCOMPARE(*report(desk, id), *before);
        QCOMPARE(comments(desk, id, u"Đã xử lý."_s), 0); // retired with what followed
        QCOMPARE(told(desk, SyncEvent::BackendWentBack, Collection::Reports), 1);
        const auto *line = desk.sync->status().of(Collection::Reports);
        QVERIFY(line->wentBackAt.isValid());
        QCOMPARE(line->wentBackCount, 1);
        QVERIFY(!line->error);

        // What was opened is asked for again, and taken as new; the comment waits for a person.
        QTRY_VERIFY_WITH_TIMEOUT(report(desk, opened.id).has_value(), kPatience);
        QCOMPARE(edits(desk, opened.id).at(0).state, EditState::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Reports), 601, kPatience);
        const auto lost = edits(desk, id);
        QCOMPARE(lost.size(), size_t(1));
        QCOMPARE(lost.front().state, EditState::Conflict);
        QCOMPARE(lost.front().errorName, syncing::kLostEdit);
        QCOMPARE(lost.front().edit.payload.value("text"_L1).toString(), u"Đã xử lý."_s);
        QCOMPARE(told(desk, SyncEvent::EditLost, Collection::Reports), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 1, kPatience);

        // A person sends it again, on what holds now.
        VERIFY_OK(desk.sync->retryEdit(lost.front().edit.id, before->version).result());
        QTRY_COMPARE_WITH_TIMEOUT(comments(desk, id, u"Đã xử lý."_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 0, kPatience);
        QVERIFY(edits(desk, id).at(0).edit.id != lost.front().edit.id); // another key
    }

    /// A picture that was accepted and is not there any more, while its report is, is lost.
    void aLostPictureIsNoticed()
    {
        auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto id = anyReport(desk);
        const qint64 before = desk.records(Collection::Attachments);
        VERIFY_OK(desk.sync
                      ->submit(domain::pictureEdit(id, domain::AttachmentId(u"p-1"_s), u"before"_s,
                                                   "\xff\xd8\xff\xe0 a picture"))
                      .result());
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Attachments), before + 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(edits(desk, id).at(0).state, EditState::Accepted, kPatience);

        restore(desk, backend);
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(edits(desk, id).at(0).state, EditState::Conflict, kPatience);
        QCOMPARE(edits(desk, id).at(0).errorName, syncing::kLostEdit);
        QCOMPARE(told(desk, SyncEvent::EditLost, Collection::Attachments), 1);
    }

    /// Somebody's lost opening was sent again, and the record starts anew: what this desk had done
    /// to it is lost. While it is away nothing is known, unless a feed was read from its start.
    void whatComesBackOlderHasLostEdits()
    {
        const QTemporaryDir dir;
        const core::SystemClock clock;
        syncing::EditDesk desk(clock);
        VERIFY_OK(desk.open(dir.filePath(u"outbox.db"_s), QByteArray(32, 'k')));
        domain::Report report = taken(clock.now());
        report.version = 4;
        const auto made = desk.submit(comment(report, u"Đã xử lý."_s), u"a"_s);
        VERIFY_OK(made);
        auto entry = **desk.outbox()->entry(made->id);
        entry.state = EditState::Accepted;
        VERIFY_OK(desk.outbox()->follow(entry, 5));
        VERIFY_OK(desk.outbox()->update(entry));
        std::optional<store::VersionHere> there;
        const auto lost = [&] {
            return desk
                .findLost(
                    Collection::Reports,
                    [&](Collection, const QString &) {
                        return core::Result<std::optional<store::VersionHere>>(there);
                    },
                    syncing::EditDesk::Missing::IsNoProof)
                .value()
                .size();
        };
        QCOMPARE(lost(), size_t(0));
        there = store::VersionHere{5, true};
        QCOMPARE(lost(), size_t(0));
        there = store::VersionHere{5, false};
        QCOMPARE(lost(), size_t(0));
        there = store::VersionHere{1, false};
        QCOMPARE(lost(), size_t(1));
        QCOMPARE((*desk.outbox()->entry(made->id))->state, EditState::Conflict);
        QCOMPARE((*desk.outbox()->entry(made->id))->errorName, syncing::kLostEdit);
    }

    /// Tried again by hand while its answer is out, an edit keeps the version it was sent on: what
    /// was accepted then is not asked of a later one.
    void whatIsOnItsWayKeepsItsVersion()
    {
        const QTemporaryDir dir;
        const core::SystemClock clock;
        syncing::EditDesk desk(clock);
        VERIFY_OK(desk.open(dir.filePath(u"outbox.db"_s), QByteArray(32, 'k')));
        domain::Report report = taken(clock.now());
        report.version = 4;
        const auto made = desk.submit(comment(report, u"Đã xử lý."_s), u"a"_s);
        VERIFY_OK(made);
        const auto retriedIn = [&](EditState state, int attempts, qint64 onVersion) {
            auto entry = **desk.outbox()->entry(made->id);
            entry.state = state;
            entry.attempts = attempts;
            return desk.outbox()
                ->update(entry)
                .and_then([&] { return desk.retry(made->id, onVersion); })
                .transform([&] { return (*desk.outbox()->entry(made->id))->edit.baseVersion; })
                .value_or(-1);
        };
        QCOMPARE(retriedIn(EditState::Queued, 0, 5), 5); // never sent
        QCOMPARE(retriedIn(EditState::Queued, 1, 6), 5);
        QCOMPARE(retriedIn(EditState::Sending, 1, 6), 5); // the desk was switched off
        QCOMPARE(retriedIn(EditState::Conflict, 1, 7), 7);
        QCOMPARE(retriedIn(EditState::Refused, 2, 8), 8);
    }

    void anExpiredCursorAloneIsNoRestore()
    {
        const auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        VERIFY_OK(desk.sync->reread(Collection::Reports).result());
        QTRY_VERIFY_WITH_TIMEOUT(told(desk, SyncEvent::BackendWentBack, Collection::Reports) == 0 &&
                                     !desk.read([](const store::Database &db) {
                                              return store::SyncStateRepository(db).state(
                                                  Collection::Reports);
                                          })
                                          ->fullRead,
                                 kPatience);
        QCOMPARE(desk.records(Collection::Reports), 600);
    }
};

QTEST_GUILESS_MAIN(TestRestoredBackend)
#include "tst_restoredbackend.moc"
