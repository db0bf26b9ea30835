// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/remarkquery.h"
#include "models/items/remarklist.h"
#include "models/store/remarkrepository.h"
#include "models/sync/editstanding.h"
#include "tests/remarks/remarktest.h"
#include "tests/sync/testdesk.h"

#include <QJsonObject>

using namespace synctest;
using domain::EditState;
using domain::Remark;
using domain::RemarkState;
using domain::RemarkVerb;

namespace {

void submit(TestDesk &desk, const domain::Edit &edit)
{
    const auto saved = desk.sync->submit(edit).result();
    QVERIFY2(saved.has_value(), "the outbox took the edit");
}

std::optional<Remark> remarkOf(TestDesk &desk, const QString &id)
{
    const auto found = desk.read([id](const store::Database &db) {
        return store::RemarkRepository(db).remark(domain::RemarkId(id));
    });
    return found ? std::optional(*found) : std::nullopt;
}

std::vector<syncing::PendingEdit> editsOf(TestDesk &desk, const QString &id)
{
    return desk.sync->edits(domain::Collection::Remarks, id)
        .result()
        .value_or(std::vector<syncing::PendingEdit>());
}

/// How many remarks have this text at a desk that reads everything anew.
qsizetype copiesAt(const demo::DemoBackend &backend, const QString &text)
{
    TestDesk fresh(backend.url());
    if (!settle(fresh))
        return -1;
    const auto all = fresh.read(
        [](const store::Database &db) { return store::RemarkRepository(db).remarks({}); });
    return all ? std::ranges::count(*all, text, &Remark::text) : -1;
}

} // namespace

/// Remarks and directions through the outbox of real desks on a real backend.
class TestRemarkSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenOfflineIsAcceptedOnce();
    void anAnswerThatCollidesIsKept();
    void whatIsRefusedSaysWhy();
    void theListFollowsTheCacheAndTheOutbox();
    void iocctlTellsWhatIsToBeFollowedUp();
};

void TestRemarkSync::writtenOfflineIsAcceptedOnce()
{
    auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    QVERIFY(desk.sync->status().user.remarkRoles.testFlag(domain::RemarkRole::Leader));
    desk.sync->setForcedOffline(true);
    const Remark written = remarktest::direction(u"rm-offline"_s, u"Viết khi mất mạng."_s);
    submit(desk, domain::openEdit(written));
    const auto shown = remarkOf(desk, u"rm-offline"_s);
    QVERIFY(shown.has_value()); // on the screen as soon as it is on disk
    QCOMPARE(shown->version, 0);
    QCOMPARE(shown->dueOn, written.dueOn);
    submit(desk, domain::stepEdit(*shown, {RemarkVerb::Answer, u"Đã rõ."_s}));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 2, kPatience);

    desk.reopen(false); // the desk is switched off in between, then the backend is there again
    QVERIFY(settle(desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(desk.sync->status().refusedEdits, 0);
    QTRY_COMPARE_WITH_TIMEOUT(remarkOf(desk, u"rm-offline"_s)->version, 2, kPatience);
    QCOMPARE(remarkOf(desk, u"rm-offline"_s)->state, RemarkState::Answered);
    QCOMPARE(remarkOf(desk, u"rm-offline"_s)->answer, u"Đã rõ."_s);
    for (const auto &edit : editsOf(desk, u"rm-offline"_s))
        QCOMPARE(edit.state, EditState::Accepted);
    desk.sync->syncNow();
    QCOMPARE(copiesAt(*backend, u"Viết khi mất mạng."_s), 1);
}

void TestRemarkSync::anAnswerThatCollidesIsKept()
{
    auto backend = startBackend(false);
    TestDesk first(backend->url());
    TestDesk second(backend->url());
    QVERIFY(settle(first));
    submit(first, domain::openEdit(remarktest::direction(u"rm-both"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(remarkOf(first, u"rm-both"_s)->version, 1, kPatience);
    QVERIFY(settle(second));
    second.sync->setForcedOffline(true);
    submit(second, domain::stepEdit(*remarkOf(second, u"rm-both"_s),
                                    {RemarkVerb::Answer, u"Câu trả lời thứ hai."_s}));
    submit(first, domain::stepEdit(*remarkOf(first, u"rm-both"_s),
                                   {RemarkVerb::Answer, u"Câu trả lời thứ nhất."_s}));
    QTRY_COMPARE_WITH_TIMEOUT(remarkOf(first, u"rm-both"_s)->version, 2, kPatience);
    second.sync->setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(second.sync->status().refusedEdits, 1, kPatience);
    QCOMPARE(editsOf(second, u"rm-both"_s).back().state, EditState::Conflict);
    QCOMPARE(remarkOf(second, u"rm-both"_s)->answer, u"Câu trả lời thứ nhất."_s);
    const auto shown = domain::withPending({*remarkOf(second, u"rm-both"_s)},
                                           syncing::standings(editsOf(second, u"rm-both"_s)),
                                           [](const Remark &) { return true; });
    QVERIFY(domain::needsPerson(shown.front()));
    QCOMPARE(shown.front().unsentText, u"Câu trả lời thứ hai."_s);
    // Tried again on top of the other's: the workflow forbids it, and nothing is lost.
    const QString edit = editsOf(second, u"rm-both"_s).back().edit.id;
    QVERIFY(second.sync->retryEdit(edit, 2).result().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(editsOf(second, u"rm-both"_s).back().state, EditState::Refused,
                              kPatience);
    QVERIFY(second.sync->discardEdit(edit).result().has_value());
    QCOMPARE(editsOf(second, u"rm-both"_s).back().state, EditState::Dropped);
    QCOMPARE(editsOf(second, u"rm-both"_s).back().edit.payload.value("text"_L1).toString(),
             u"Câu trả lời thứ hai."_s);
    QVERIFY(remarkOf(second, u"rm-both"_s).has_value());
}

void TestRemarkSync::whatIsRefusedSaysWhy()
{
    auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    Remark wrong = remarktest::direction(u"rm-wrong"_s);
    wrong.agencyId = domain::AgencyId(u"a-none"_s);
    submit(desk, domain::openEdit(wrong));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 1, kPatience);
    const auto edits = editsOf(desk, u"rm-wrong"_s);
    QCOMPARE(edits.front().state, EditState::Refused);
    QVERIFY(edits.front().errorDetail.contains(u"a-none"));
    QVERIFY(remarkOf(desk, u"rm-wrong"_s).has_value()); // refused is not lost
    QVERIFY(desk.sync->discardEdit(edits.front().edit.id).result().has_value());
    QVERIFY(!remarkOf(desk, u"rm-wrong"_s).has_value());
}

void TestRemarkSync::theListFollowsTheCacheAndTheOutbox()
{
    auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    items::RemarkList list(*desk.readers, desk.hub);
    QObject::connect(desk.sync.get(), &syncing::SyncService::editsChanged, &list, [&] {
        desk.sync->edits(domain::Collection::Remarks, {})
            .then(&list, [&list](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
                if (edits)
                    list.setEdits(syncing::standings(*edits));
            });
    });
    list.setFilter({.directionsOnly = true, .openOnly = true});
    QTRY_VERIFY_WITH_TIMEOUT(!list.shown().empty(), kPatience);
    const auto seeded = list.shown();
    QVERIFY(domain::isOverdue(seeded.front().remark, remarktest::kToday));
    QVERIFY(std::ranges::is_sorted(seeded, items::followsUpBefore, &domain::ShownRemark::remark));
    desk.sync->setForcedOffline(true);
    Remark urgent = remarktest::direction(u"rm-list"_s);
    urgent.dueOn = remarktest::kToday;
    submit(desk, domain::openEdit(urgent));
    const auto pending = [&]() -> const domain::ShownRemark * {
        const auto found = std::ranges::find_if(
            list.shown(), [](const auto &shown) { return shown.remark.id.value == "rm-list"_L1; });
        return found == list.shown().end() ? nullptr : &*found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(pending() && pending()->waiting == EditState::Queued, kPatience);
    QCOMPARE(list.shown().size(), seeded.size() + 1);
    QCOMPARE(list.shown()[1].remark.id.value, u"rm-list"_s); // by its deadline
    desk.sync->setForcedOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(pending() && !pending()->waiting && pending()->remark.version == 1,
                             kPatience);
    QCOMPARE(list.shown().size(), seeded.size() + 1);
}

void TestRemarkSync::iocctlTellsWhatIsToBeFollowedUp()
{
    auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    const auto ask = [&desk](const ctl::RemarkScope &scope) {
        return desk.read([scope](const store::Database &db) {
            return ctl::queryRemarks(db, scope, remarktest::kToday);
        });
    };
    const auto open = ask({.open = true, .limit = 100});
    QVERIFY(open.has_value());
    QVERIFY(open->size() >= 5);
    QCOMPARE(open->first()["overdue"_L1].toBool(), true);
    QCOMPARE(open->first()["indicator"_L1].toString(), u"KT12"_s);
    QCOMPARE(open->first()["agency"_L1].toString(), u"Sở Tài chính"_s);
    QVERIFY(open->first()["answer"_L1].isNull());
    for (const QJsonValue &row : *open)
        QVERIFY(row["kind"_L1].toString() == "direction"_L1 &&
                row["state"_L1].toString() != "closed"_L1);
    const auto one = ask({.indicator = u"KT09"_s, .limit = 100});
    QVERIFY(one.has_value());
    QCOMPARE(one->size(), 2);
    QCOMPARE(ask({.limit = 1})->size(), 1);
    QCOMPARE(ask({.indicator = u"KT99"_s}).error().kind, core::ErrorKind::NotFound);

    const auto command = ctl::parseCommand(
        {u"query"_s, u"remarks"_s, u"--open"_s, u"--indicator"_s, u"KT09"_s, u"--json"_s});
    QVERIFY(command.has_value());
    QCOMPARE(command->verb, ctl::Command::Verb::QueryRemarks);
    QVERIFY(command->open && command->json);
    QVERIFY(!ctl::parseCommand({u"query"_s, u"reports"_s, u"--open"_s}));
}

QTEST_GUILESS_MAIN(TestRemarkSync)
#include "tst_remarksync.moc"
