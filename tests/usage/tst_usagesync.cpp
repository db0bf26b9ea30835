// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/client.h"
#include "tests/sync/testdesk.h"

#include "models/domain/remarkedits.h"

using namespace synctest;
using domain::UsageKind;

namespace {

syncing::UsageView viewOf(TestDesk &desk)
{
    return desk.sync->usage().result().value_or(syncing::UsageView());
}

int timesOf(TestDesk &desk, UsageKind kind)
{
    int times = 0;
    for (const auto &one : viewOf(desk).counts)
        times += one.kind == kind ? one.count : 0;
    return times;
}

} // namespace

/// Counts of use through the engine of a real desk on a real backend.
class TestUsageSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsIssuedIsCountedWhereItIsTaken();
    void theEndOfTheProgramSendsTheRest();
    void aReviewCountsNothing();
};

void TestUsageSync::whatIsIssuedIsCountedWhereItIsTaken()
{
    TestDesk desk(QUrl(u"http://127.0.0.1:1/"_s), "demo", true);
    desk.sync->start();
    domain::Remark direction;
    direction.id = domain::RemarkId(u"rm-1"_s);
    direction.kind = domain::RemarkKind::Direction;
    direction.kindText = u"direction"_s;
    direction.text = u"Báo cáo nguyên nhân."_s;
    QVERIFY(desk.sync->submit(domain::openEdit(direction)).result().has_value());
    QCOMPARE(timesOf(desk, UsageKind::DirectionIssued), 1);
    QCOMPARE(viewOf(desk).counts.front().subject, QString());
    QCOMPARE(viewOf(desk).unsent, 1);
}

void TestUsageSync::theEndOfTheProgramSendsTheRest()
{
    demotest::Client client(demotest::quiet(20));
    TestDesk desk(client.backend.url());
    QVERIFY(settle(desk));
    desk.sync->noteUse({.kind = UsageKind::PaneOpened, .subject = u"map"_s});
    QCOMPARE(viewOf(desk).unsent, 1); // within the hour
    desk.reopen(true);
    desk.sync->start();
    QCOMPARE(viewOf(desk).unsent, 0);
    QCOMPARE(timesOf(desk, UsageKind::PaneOpened), 1); // still shown to the person

    desk.sync->noteUse({.kind = UsageKind::PaneOpened, .subject = u"map"_s});
    desk.reopen(true); // without a network nothing is lost
    desk.sync->start();
    QCOMPARE(viewOf(desk).unsent, 1);
    desk.reopen();
    QVERIFY(settle(desk));
    QTRY_COMPARE_WITH_TIMEOUT(viewOf(desk).unsent, 0, synctest::kPatience);
    QCOMPARE(timesOf(desk, UsageKind::PaneOpened), 2);
    QVERIFY(desk.sync->setUsageCounted(false).result().has_value());
    desk.sync->noteUse({.kind = UsageKind::PaneOpened, .subject = u"map"_s});
    QCOMPARE(timesOf(desk, UsageKind::PaneOpened), 2);
}

void TestUsageSync::aReviewCountsNothing()
{
    syncing::SyncService review(syncing::ReviewSource{});
    review.start();
    review.noteUse({.kind = UsageKind::PaneOpened, .subject = u"map"_s});
    const auto view = review.usage().result();
    QVERIFY(view.has_value());
    QVERIFY(view->counts.empty());
}

QTEST_GUILESS_MAIN(TestUsageSync)
#include "tst_usagesync.moc"
