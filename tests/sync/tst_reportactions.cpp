// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportedits.h"
#include "tests/sync/testdesk.h"

#include <QUuid>

using namespace synctest;
using domain::EditState;
using domain::ReportState;
using domain::ReportVerb;

namespace {

domain::Report taken(const QString &id)
{
    domain::Report report;
    report.id = domain::ReportId(id);
    report.code = u"…"_s;
    report.title = u"Cây đổ chắn đường"_s;
    report.text = u"Cây đổ sau mưa lớn, chắn hết lòng đường."_s;
    report.categoryId = domain::CategoryId(u"k-ha-tang"_s);
    report.channel = u"hotline"_s;
    report.state = ReportState::New;
    report.stateText = domain::code(report.state);
    report.occurredAt = report.sentAt = QDateTime(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC);
    return report;
}

void submit(TestDesk &desk, domain::Edit edit)
{
    const auto saved = desk.sync->submit(std::move(edit)).result();
    QVERIFY2(saved.has_value(), "the outbox took the edit");
}

std::vector<syncing::PendingEdit> editsOf(TestDesk &desk, const domain::ReportId &id)
{
    return desk.sync->edits(domain::Collection::Reports, id.value)
        .result()
        .value_or(std::vector<syncing::PendingEdit>());
}

} // namespace

/// Steps on reports through the outbox: in order, exactly once, nothing overwritten.
class TestReportActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeCaseMadeOfflineIsReplayedInOrder();
    void aReportThatIsRefusedGoesAwayWhenItIsGivenUp();
    void aCommentFollowsARecordThatMovedOn();
    void aStepOnAnOldVersionWaitsForAPerson();
    void theLosingSideIsKept();
    void theOtherSideMayBeOverruled();
    void whoWorksHereIsKnownOffline();
};

void TestReportActions::aWholeCaseMadeOfflineIsReplayedInOrder()
{
    const auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    desk.sync->setForcedOffline(true);
    const auto first = taken(QUuid::createUuid().toString(QUuid::WithoutBraces));
    submit(desk, domain::openEdit(first));
    const auto shown = report(desk, first.id);
    QVERIFY(shown.has_value()); // on the screen as soon as it is on disk
    QCOMPARE(shown->version, 0);
    submit(desk, domain::stepEdit(*shown, {.verb = ReportVerb::Receive}));
    submit(desk, domain::stepEdit(*shown, {.verb = ReportVerb::Forward,
                                           .categoryId = shown->categoryId,
                                           .leadAgencyId = domain::AgencyId(u"a-ub593"_s)}));
    submit(desk, domain::stepEdit(*shown, {.verb = ReportVerb::Start}));
    submit(desk, domain::pictureEdit(first.id, domain::AttachmentId(u"t-"_s + first.id.value),
                                     u"after"_s, "not really a picture"));
    submit(desk, domain::stepEdit(*shown, {.verb = ReportVerb::SubmitResult,
                                           .text = u"Đã cưa cây, thông đường."_s}));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 6, kPatience);
    const auto file = desk.sync->attachment(
        editsOf(desk, first.id)[4].edit.payload.value("sha256"_L1).toString());
    QCOMPARE(file.result().value_or(QByteArray()), "not really a picture");

    desk.reopen(false); // and the desk is switched off in between
    QVERIFY(settle(desk));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(desk.sync->status().refusedEdits, 0);
    const auto done = report(desk, first.id);
    QVERIFY(done.has_value());
    QCOMPARE(done->state, ReportState::AwaitsApproval);
    QCOMPARE(done->version, 5);
    QVERIFY(done->code.startsWith("PA-2025-"_L1));
    QVERIFY(done->dueAt.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(desk.read([id = first.id](const store::Database &db) {
                                      return store::ReportRepository(db).events(id);
                                  })
                                  ->size(),
                              5U, kPatience);
    for (const auto &edit : editsOf(desk, first.id))
        QCOMPARE(edit.state, EditState::Accepted);
}

void TestReportActions::aReportThatIsRefusedGoesAwayWhenItIsGivenUp()
{
    const auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    auto wrong = taken(u"desk-wrong"_s);
    wrong.categoryId = domain::CategoryId(u"k-none"_s);
    submit(desk, domain::openEdit(wrong));
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 1, kPatience);
    QVERIFY(report(desk, wrong.id).has_value()); // refused is not lost
    const auto edits = editsOf(desk, wrong.id);
    QCOMPARE(edits.front().state, EditState::Refused);
    QVERIFY(edits.front().errorDetail.contains(u"k-none"));
    QVERIFY(desk.sync->discardEdit(edits.front().edit.id).result().has_value());
    QVERIFY(!report(desk, wrong.id).has_value());
    QCOMPARE(editsOf(desk, wrong.id).front().state, EditState::Dropped);
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 0, kPatience);
}

void TestReportActions::aCommentFollowsARecordThatMovedOn()
{
    const auto backend = startBackend(false);
    TestDesk first(backend->url());
    TestDesk second(backend->url());
    QVERIFY(settle(first));
    QVERIFY(settle(second));
    const auto id = anyReport(first);
    second.sync->setForcedOffline(true);
    submit(second, comment(*report(second, id), u"Ghi chú thứ hai"_s));
    submit(first, comment(*report(first, id), u"Ghi chú thứ nhất"_s));
    QTRY_COMPARE_WITH_TIMEOUT(comments(first, id, u"Ghi chú thứ nhất"_s), 1, kPatience);
    second.sync->setForcedOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(comments(second, id, u"Ghi chú thứ hai"_s), 1, kPatience);
    QCOMPARE(comments(second, id, u"Ghi chú thứ nhất"_s), 1);
    QCOMPARE(second.sync->status().refusedEdits, 0);
}

namespace {

/// A desk whose step on a new report collides with another desk's.
struct Collision {
    std::unique_ptr<demo::DemoBackend> backend = startBackend(false);
    TestDesk first{backend->url()};
    TestDesk second{backend->url()};
    domain::ReportId id{u"desk-shared"_s};

    /// Both see the report received; first forwards it to the police, second, offline, elsewhere.
    void make()
    {
        QVERIFY(settle(first));
        submit(first, domain::openEdit(taken(id.value)));
        QTRY_COMPARE_WITH_TIMEOUT(report(first, id)->version, 1, kPatience);
        submit(first, domain::stepEdit(*report(first, id), {.verb = ReportVerb::Receive}));
        QTRY_COMPARE_WITH_TIMEOUT(report(first, id)->version, 2, kPatience);
        QVERIFY(settle(second));
        second.sync->setForcedOffline(true);
        submit(second, forward(u"a-ub593"_s, *report(second, id)));
        submit(first, forward(u"a-ca"_s, *report(first, id)));
        QTRY_COMPARE_WITH_TIMEOUT(report(first, id)->version, 3, kPatience);
        second.sync->setForcedOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(second.sync->status().refusedEdits, 1, kPatience);
    }
    static domain::Edit forward(const QString &agency, const domain::Report &seen)
    {
        return domain::stepEdit(seen, {.verb = ReportVerb::Forward,
                                       .categoryId = seen.categoryId,
                                       .leadAgencyId = domain::AgencyId(agency)});
    }
    [[nodiscard]] syncing::PendingEdit edit() { return editsOf(second, id).back(); }
};

} // namespace

void TestReportActions::aStepOnAnOldVersionWaitsForAPerson()
{
    Collision at;
    at.make();
    const auto edit = at.edit();
    QCOMPARE(edit.state, EditState::Conflict);
    const auto theirs = report(at.second, at.id); // what stands against it is here at once
    QCOMPARE(theirs->leadAgencyId, domain::AgencyId(u"a-ca"_s));
    const domain::WorkCalendar calendar;
    const domain::WorkflowRules rules{calendar, [](const domain::CategoryId &) { return nullptr; },
                                      edit.edit.createdAt};
    const auto base = domain::reportFromSnapshot(edit.edit.base);
    const auto mine = domain::afterStep(
        domain::stepFromPayload(ReportVerb::Forward, edit.edit.payload), {base, {}, false}, rules);
    const auto found = domain::differences(edit.edit.base, mine, *theirs);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[1], (domain::FieldDifference{u"leadAgencyId"_s, {}, u"a-ub593"_s, u"a-ca"_s}));
}

void TestReportActions::theLosingSideIsKept()
{
    Collision at;
    at.make();
    QVERIFY(at.second.sync->discardEdit(at.edit().edit.id).result().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(at.second.sync->status().refusedEdits, 0, kPatience);
    at.second.reopen(true);
    QVERIFY(settle(at.second));
    QCOMPARE(at.edit().state, EditState::Dropped);
    QCOMPARE(at.edit().edit.payload.value("leadAgencyId"_L1).toString(), u"a-ub593"_s);
    QCOMPARE(report(at.second, at.id)->leadAgencyId, domain::AgencyId(u"a-ca"_s));
}

void TestReportActions::theOtherSideMayBeOverruled()
{
    Collision at;
    at.make();
    // The unit has returned it meanwhile: then mine is possible on top of theirs.
    submit(at.first,
           domain::stepEdit(*report(at.first, at.id),
                            {.verb = ReportVerb::Return, .text = u"Không thuộc địa bàn"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(report(at.first, at.id)->state, ReportState::Returned, kPatience);
    const qint64 version = report(at.first, at.id)->version;
    QVERIFY(at.second.sync->retryEdit(at.edit().edit.id, version).result().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(at.second.sync->status().refusedEdits, 0, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(report(at.second, at.id)->leadAgencyId,
                              domain::AgencyId(u"a-ub593"_s), kPatience);
    QCOMPARE(report(at.second, at.id)->version, version + 1);
}

void TestReportActions::whoWorksHereIsKnownOffline()
{
    auto backend = startBackend(false);
    TestDesk desk(backend->url());
    QVERIFY(settle(desk));
    const auto user = desk.sync->status().user;
    QCOMPARE(user.name, u"Điều hành viên IOC"_s);
    QVERIFY(user.roles.testFlag(domain::DeskRole::Operator));
    desk.reopen(true);
    QVERIFY(settle(desk));
    QCOMPARE(desk.sync->status().user, user);
}

QTEST_GUILESS_MAIN(TestReportActions)
#include "tst_reportactions.moc"
