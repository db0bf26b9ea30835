// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/boundeddesk.h"
#include "tests/support/check.h"

#include "models/sync/deskuser.h"

using namespace rightstest;

/// An edit is sent in the name of whoever made it, and of nobody else.
class TestOthersEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditWaitsForItsAccount();

private:
    /// Who worked here last, as the desk remembers it.
    static void workAs(TestDesk &desk, const QByteArray &id, const QByteArray &name)
    {
        desk.close();
        desk.alter([&](const store::Database &db) {
            VERIFY_OK(store::SyncStateRepository(db).setMeta(
                QString(syncing::kMeMeta),
                QString::fromUtf8(R"({"id":")" + id + R"(","name":")" + name +
                                  R"(","roles":["ioc-operator"],"permissions":[]})")));
        });
        desk.reopen(true);
        desk.sync->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().user.id, QString::fromUtf8(id),
                                  synctest::kPatience);
    }
};

void TestOthersEdits::anEditWaitsForItsAccount()
{
    demo::Options options;
    options.scale = demo::Scale::Small;
    options.reports = 40;
    options.live = false;
    demo::DemoBackend backend(options);
    QSignalSpy ready(&backend, &demo::DemoBackend::ready);
    backend.start();
    QVERIFY(ready.wait(synctest::kPatience));
    TestDesk desk(backend.url());
    desk.sync->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.sync->status().everComplete, synctest::kPatience);
    QCOMPARE(desk.sync->status().user.id, kAccount);
    const auto seen = synctest::report(desk, synctest::anyReport(desk));
    VERIFY_OK(seen);

    workAs(desk, "lan", "Trần Thị Lan");
    const auto hers = desk.sync->submit(synctest::comment(*seen, u"của Lan"_s)).result();
    VERIFY_OK(hers);
    desk.reopen(); // the account of the token works here now
    desk.sync->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().user.id, kAccount, synctest::kPatience);
    const auto mine = desk.sync->submit(synctest::comment(*seen, u"của tôi"_s)).result();
    VERIFY_OK(mine);
    QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 1, synctest::kPatience);
    QVERIFY(turn(desk));
    QVERIFY(turn(desk));
    const auto edits = desk.sync->edits(Collection::Reports, seen->id.value).result();
    VERIFY_OK(edits);
    for (const syncing::PendingEdit &edit : *edits) {
        const bool isHers = edit.edit.id == *hers;
        QCOMPARE(edit.state, isHers ? domain::EditState::Queued : domain::EditState::Accepted);
        QCOMPARE(edit.ofOther, isHers);
        QCOMPARE(edit.attempts, isHers ? 0 : 1);
    }
    QCOMPARE(edits->size(), size_t(2));

    workAs(desk, "lan", "Trần Thị Lan"); // offline she sees her own as what it is
    const auto again = desk.sync->edits(Collection::Reports, seen->id.value).result();
    VERIFY_OK(again);
    QVERIFY(std::ranges::none_of(*again, [&](const syncing::PendingEdit &edit) {
        return edit.edit.id == *hers && edit.ofOther;
    }));
}

QTEST_GUILESS_MAIN(TestOthersEdits)
#include "tst_othersedits.moc"
