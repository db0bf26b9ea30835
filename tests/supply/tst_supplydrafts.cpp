// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplydrafts.h"
#include "models/store/bulletindrafts.h"
#include "models/store/migrations.h"
#include "models/store/shiftnotes.h"
#include "models/store/supplydrafts.h"

#include "models/core/clock.h"
#include "tests/supply/supplytest.h"
#include "tests/support/check.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>

using namespace supplytest;

namespace {

const QByteArray kKey(32, 'k');

domain::SupplyDraft typedDraft(const QString &agency = u"a-syt"_s, const QString &feed = u"f-1"_s)
{
    domain::SupplyDraft draft{.feedId = domain::FeedId(feed),
                              .period = u"2025-05"_s,
                              .agencyId = domain::AgencyId(agency),
                              .status = domain::ValueStatus::Preliminary,
                              .keptAt = kNow};
    draft.lines = {{.slotId = domain::SlotId(u"s-1"_s),
                    .value = {u"1.234"_s, {}}, // in doubt still
                    .note = u"Chưa chắc"_s,
                    .beside = {.received = false, .standing = {}, .previous = 12.25}},
                   {.slotId = domain::SlotId(u"s-2"_s),
                    .value = {u"0,1"_s, 0.1},
                    .numerator = {u"1"_s, 1.0},
                    .denominator = {u"10"_s, 10.0},
                    .beside = {.received = true, .standing = 0.2, .previous = {}}},
                   {.slotId = domain::SlotId(u"s-3"_s), .nothing = true}};
    return draft;
}

} // namespace

/// Figures that were typed and not sent: on this disk, of one account, until they are sent,
/// discarded, or no longer allowed.
class TestSupplyDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areThereAgain();
    void areOfOneAccount();
    void leaveWithTheRight();
    void goWhenNobodyTouchesThem();
    void anOlderFileIsBroughtUp();
    void severalMayOpenAnOlderFile();
    void theReaderDecidesWhatIsKnown();
    void aFullDiskIsSaid();
};

void TestSupplyDrafts::areThereAgain()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"notes.db"_s);
    auto draft = typedDraft();
    auto correction = draft;
    correction.corrects = u"sub-1"_s;
    correction.reason = u"Nhầm hàng."_s;
    {
        const auto drafts = store::SupplyDrafts::open(path, kKey);
        VERIFY_OK(drafts);
        VERIFY_OK(drafts->keep(u"an"_s, draft));
        VERIFY_OK(drafts->keep(u"an"_s, correction));
        draft.lines.front().value = {u"1.235"_s, 1.235};
        VERIFY_OK(drafts->keep(u"an"_s, draft));
    }
    const auto drafts = store::SupplyDrafts::open(path, kKey);
    VERIFY_OK(drafts);
    const auto kept = drafts->of(u"an"_s);
    VERIFY_OK(kept);
    QCOMPARE(*kept, (std::vector{draft, correction}));
    VERIFY_ERROR(store::SupplyDrafts::open(path, QByteArray(32, 'x')), core::ErrorKind::WrongKey);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("1.235"));
    draft.lines.clear();
    VERIFY_OK(drafts->keep(u"an"_s, draft));
    QCOMPARE(*drafts->of(u"an"_s), std::vector{correction});
}

void TestSupplyDrafts::areOfOneAccount()
{
    const QTemporaryDir dir;
    const auto drafts = store::SupplyDrafts::open(dir.filePath(u"notes.db"_s), kKey);
    VERIFY_OK(drafts);
    VERIFY_OK(drafts->keep(u"an"_s, typedDraft()));
    auto other = typedDraft();
    other.lines.clear();
    VERIFY_OK(drafts->keep(u"binh"_s, other));
    QVERIFY(drafts->of(u"binh"_s)->empty());
    QCOMPARE(drafts->of(u"an"_s)->size(), 1U);
}

void TestSupplyDrafts::leaveWithTheRight()
{
    const QTemporaryDir dir;
    const auto drafts = store::SupplyDrafts::open(dir.filePath(u"notes.db"_s), kKey);
    VERIFY_OK(drafts);
    VERIFY_OK(drafts->keep(u"an"_s, typedDraft()));
    VERIFY_OK(drafts->keep(u"an"_s, typedDraft(u"a-ctk"_s, u"f-2"_s)));
    VERIFY_OK(drafts->keep(u"binh"_s, typedDraft(u"a-ctk"_s, u"f-2"_s)));
    VERIFY_OK(drafts->keepOnlyOf(u"an"_s, {domain::AgencyId(u"a-syt"_s)}));
    QCOMPARE(*drafts->of(u"an"_s), std::vector{typedDraft()});
    QCOMPARE(drafts->of(u"binh"_s)->size(), 1U);
}

void TestSupplyDrafts::goWhenNobodyTouchesThem()
{
    const QTemporaryDir dir;
    const auto drafts = store::SupplyDrafts::open(dir.filePath(u"notes.db"_s), kKey);
    VERIFY_OK(drafts);
    VERIFY_OK(drafts->keep(u"an"_s, typedDraft()));
    auto later = typedDraft(u"a-syt"_s, u"f-2"_s);
    later.keptAt = kNow.addDays(store::kSupplyDraftDays);
    VERIFY_OK(drafts->keep(u"an"_s, later));
    QCOMPARE(drafts->of(u"an"_s)->size(), 2U);
    later.keptAt = later.keptAt.addSecs(1);
    VERIFY_OK(drafts->keep(u"an"_s, later));
    QCOMPARE(*drafts->of(u"an"_s), std::vector{later});
}

/// A file of the program before has notes and drafts of bulletins, and keeps them.
void TestSupplyDrafts::anOlderFileIsBroughtUp()
{
    const QTemporaryDir dir;
    for (int from = 1; from <= 2; ++from) {
        const QString path = dir.filePath(u"notes-%1.db"_s.arg(from));
        {
            const auto db = store::Database::open(path, kKey, store::OpenMode::ReadWriteCreate);
            VERIFY_OK(db);
            VERIFY_OK(store::migrate(*db, store::migrations(u"notes"_s), from));
            VERIFY_OK(db->execute("INSERT INTO notes(written_at, author, text) VALUES(1, 'Lan', "
                                  "'Trời mưa.')"));
        }
        const auto drafts = store::SupplyDrafts::open(path, kKey);
        VERIFY_OK(drafts);
        VERIFY_OK(drafts->keep(u"an"_s, typedDraft()));
        const auto notes = store::ShiftNotes::open(path, kKey);
        VERIFY_OK(notes);
        QCOMPARE(notes->unread()->size(), 1U);
        VERIFY_OK(store::BulletinDrafts::open(path, kKey));
    }
}

/// Notes, bulletins and figures each open the file for themselves, at the same time.
void TestSupplyDrafts::severalMayOpenAnOlderFile()
{
    const QTemporaryDir dir;
    for (int round = 0; round < 20; ++round) {
        const QString path = dir.filePath(u"notes-%1.db"_s.arg(round));
        {
            const auto db = store::Database::open(path, kKey, store::OpenMode::ReadWriteCreate);
            VERIFY_OK(db);
            VERIFY_OK(store::migrate(*db, store::migrations(u"notes"_s), 1));
        }
        QThreadPool pool;
        const auto open = [path] { return store::SupplyDrafts::open(path, kKey).has_value(); };
        std::vector<QFuture<bool>> opened;
        for (int each = 0; each < 3; ++each)
            opened.push_back(QtConcurrent::run(&pool, open));
        for (const auto &one : opened)
            QVERIFY(one.result());
    }
}

void TestSupplyDrafts::theReaderDecidesWhatIsKnown()
{
    const QTemporaryDir dir;
    const core::SystemClock clock;
    const items::SupplyKey key{domain::FeedId(u"f-1"_s), u"2025-05"_s};
    items::SupplyDrafts drafts(dir.filePath(u"notes.db"_s), kKey, clock);
    const QSignalSpy changed(&drafts, &items::SupplyDrafts::changed);
    const QSignalSpy leaving(&drafts, &items::SupplyDrafts::leaving);
    drafts.setReader(u"an"_s, {});
    // Kept before it is known what was: it is what counts.
    const auto kept = drafts.keep(typedDraft());
    QVERIFY(drafts.find(key));
    QTRY_VERIFY(kept.isFinished() && drafts.isRead());
    VERIFY_OK(kept.result());
    QVERIFY(drafts.find(key));
    QVERIFY(!drafts.find(key, u"sub-1"_s));
    QVERIFY(drafts.has(key));
    drafts.setReader(u"binh"_s, {});
    QCOMPARE(leaving.count(), 2);
    QVERIFY(!drafts.has(key));
    drafts.setReader(u"an"_s, {});
    QTRY_VERIFY(drafts.has(key));
    drafts.setReader(u"an"_s, {domain::AgencyId(u"a-ctk"_s)});
    QTRY_VERIFY(!drafts.has(key));
    QVERIFY(!changed.isEmpty());
    drafts.setReader(u"an"_s, {});
    QTRY_VERIFY(drafts.isRead());
    QVERIFY(!drafts.has(key)); // not on the disk either
}

void TestSupplyDrafts::aFullDiskIsSaid()
{
    const QTemporaryDir dir;
    const core::SystemClock clock;
    const items::SupplyKey key{domain::FeedId(u"f-1"_s), u"2025-05"_s};
    items::SupplyDrafts drafts(dir.filePath(u"notes.db"_s), kKey, clock);
    drafts.setReader(u"an"_s, {});
    QTRY_VERIFY(drafts.isRead());
    auto draft = typedDraft();
    draft.lines.front().note = QString(64 * 1024, u'x');
    {
        const support::SmallDisk full(4096);
        const auto kept = drafts.keep(draft);
        QTRY_VERIFY(kept.isFinished());
        VERIFY_ERROR(kept.result(), core::ErrorKind::StorageFull);
        QVERIFY(drafts.find(key)); // as long as the program runs
    }
    const auto kept = drafts.keep(draft);
    QTRY_VERIFY(kept.isFinished());
    VERIFY_OK(kept.result());
}

QTEST_GUILESS_MAIN(TestSupplyDrafts)
#include "tst_supplydrafts.moc"
