// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Edit;
using domain::EditState;
using store::Outbox;
using store::OutboxEntry;

namespace {

const QDateTime kNow = support::RecordSource::epoch();

Edit edit(const QString &id, const QString &record = u"r-1"_s, const QDateTime &at = kNow)
{
    return {id,           Collection::Reports,        record, 4,
            u"comment"_s, {{u"text"_s, u"Đã xem"_s}}, at,     u"Lan"_s};
}

QStringList idsOf(const core::Result<std::vector<OutboxEntry>> &entries)
{
    QStringList ids;
    for (const OutboxEntry &entry : entries.value_or(std::vector<OutboxEntry>()))
        ids.append(entry.edit.id);
    return ids;
}

} // namespace

/// The edits made here: kept whole, in order, never overtaking each other, until the backend has
/// answered.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEveryField();
    void needsItsKey();
    void sameIdIsRefused();
    void oldestDueFirst();
    void eachIsSentInItsOwnName();
    void laterEditWaitsForTheEarlier();
    void acceptedAreHiddenThenPruned();
    void droppedAreKept();
    void laterEditsFollowTheVersion();
    void anEditOnWhatIsNotYetSeenStandsOnOwnAnswers();
    void filesWaitWithTheirEdit();
    void survivesReopening();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"outbox.db"_s); }
    [[nodiscard]] core::Result<Outbox> open() const { return Outbox::open(path(), support::key()); }
};

void TestOutbox::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestOutbox::keepsEveryField()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    VERIFY_OK(outbox->add(edit(u"e1"_s)));
    OutboxEntry entry{edit(u"e1"_s),    EditState::Sending, 3,
                      kNow.addSecs(60), u"timeout"_s,       u"no answer"_s};
    entry.edit.baseVersion = 9;
    VERIFY_OK(outbox->update(entry));
    QCOMPARE(outbox->entries(), support::ok(std::vector{entry}));
}

void TestOutbox::needsItsKey()
{
    VERIFY_OK(open());
    VERIFY_ERROR(Outbox::open(path(), support::key(2)), core::ErrorKind::WrongKey);
    VERIFY_OK(open());
}

void TestOutbox::sameIdIsRefused()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    VERIFY_OK(outbox->add(edit(u"e1"_s)));
    VERIFY_ERROR(outbox->add(edit(u"e1"_s, u"r-2"_s)), core::ErrorKind::Storage);
    QCOMPARE(idsOf(outbox->entries()), QStringList{u"e1"_s});
}

void TestOutbox::oldestDueFirst()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    QCOMPARE(outbox->nextDue(kNow), support::ok(std::optional<OutboxEntry>()));
    VERIFY_OK(outbox->add(edit(u"e1"_s, u"r-1"_s)));
    VERIFY_OK(outbox->add(edit(u"e2"_s, u"r-2"_s)));
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"e1"_s);
    VERIFY_OK(
        outbox->update({edit(u"e1"_s, u"r-1"_s), EditState::Queued, 1, kNow.addSecs(30), {}, {}}));
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"e2"_s);
    QCOMPARE(outbox->nextDue(kNow.addSecs(30))->value().edit.id, u"e1"_s);
    VERIFY_OK(outbox->hurry());
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"e1"_s);
    VERIFY_OK(outbox->update({edit(u"e1"_s, u"r-1"_s), EditState::Sending, 1, {}, {}, {}}));
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id,
             u"e1"_s); // sending when the console died: nobody knows, so again
    VERIFY_OK(outbox->update({edit(u"e1"_s, u"r-1"_s), EditState::Refused, 1, {}, {}, {}}));
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"e2"_s);
}

void TestOutbox::eachIsSentInItsOwnName()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    VERIFY_OK(outbox->add(edit(u"hers"_s), u"lan"_s));
    VERIFY_OK(outbox->add(edit(u"his"_s), u"minh"_s)); // on the same record
    VERIFY_OK(outbox->add(edit(u"nobody's"_s, u"r-2"_s)));
    QCOMPARE(outbox->nextDue(kNow, u"lan"_s)->value().edit.id, u"hers"_s);
    QCOMPARE(outbox->nextDue(kNow, u"minh"_s)->value().edit.id, u"his"_s); // hers holds nobody up
    QCOMPARE(outbox->nextDue(kNow, u"hoa"_s)->value().edit.id, u"nobody's"_s);
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"hers"_s); // a backend that names nobody
    QCOMPARE(outbox->entry(u"his"_s)->value().account, u"minh"_s);
}

void TestOutbox::laterEditWaitsForTheEarlier()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    VERIFY_OK(outbox->add(edit(u"e1"_s)));
    VERIFY_OK(outbox->add(edit(u"e2"_s)));
    VERIFY_OK(outbox->update({edit(u"e1"_s), EditState::Queued, 1, kNow.addSecs(30), {}, {}}));
    QVERIFY(!outbox->nextDue(kNow)->has_value());
    VERIFY_OK(outbox->drop(u"e1"_s, kNow));
    QCOMPARE(outbox->nextDue(kNow)->value().edit.id, u"e2"_s);
}

void TestOutbox::acceptedAreHiddenThenPruned()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    for (const QString &id : {u"e1"_s, u"e2"_s, u"e3"_s})
        VERIFY_OK(outbox->add(edit(id, u"r-1"_s, id == u"e1" ? kNow.addDays(-2) : kNow)));
    VERIFY_OK(outbox->update({edit(u"e1"_s), EditState::Accepted, 1, {}, {}, {}}));
    VERIFY_OK(outbox->update({edit(u"e2"_s), EditState::Accepted, 1, {}, {}, {}}));
    QCOMPARE(idsOf(outbox->entries()), QStringList{u"e3"_s});
    QCOMPARE(idsOf(outbox->entriesFor(Collection::Reports, u"r-1"_s)),
             (QStringList{u"e1"_s, u"e2"_s, u"e3"_s}));
    VERIFY_OK(outbox->prune(kNow.addDays(-1)));
    QCOMPARE(idsOf(outbox->entriesFor(Collection::Reports, u"r-1"_s)),
             (QStringList{u"e2"_s, u"e3"_s}));
    QVERIFY(idsOf(outbox->entriesFor(Collection::MediaItems, u"r-1"_s)).isEmpty());
}

void TestOutbox::droppedAreKept()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    VERIFY_OK(outbox->add(edit(u"e1"_s, u"r-1"_s, kNow.addDays(-90))));
    VERIFY_OK(outbox->drop(u"e1"_s, kNow));
    QVERIFY(idsOf(outbox->entries()).isEmpty());
    QVERIFY(!outbox->nextDue(kNow)->has_value());
    VERIFY_OK(outbox->prune(kNow));
    QCOMPARE(outbox->entriesFor(Collection::Reports, u"r-1"_s)->front().state, EditState::Dropped);
}

void TestOutbox::laterEditsFollowTheVersion()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    auto other = edit(u"other"_s);
    other.baseVersion = 6;
    for (const Edit &made : {edit(u"e1"_s), edit(u"e2"_s), other, edit(u"e3"_s, u"r-2"_s)})
        VERIFY_OK(outbox->add(made));
    VERIFY_OK(outbox->follow(*outbox->nextDue(kNow)->operator->(), 5));
    QList<qint64> versions;
    const auto entries = outbox->entries();
    for (const OutboxEntry &entry : *entries)
        versions << entry.edit.baseVersion;
    // Only what came later, on the same record and the same version.
    QCOMPARE(versions, (QList<qint64>{4, 5, 6, 4}));
}

void TestOutbox::anEditOnWhatIsNotYetSeenStandsOnOwnAnswers()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    const auto acceptAs = [&](const Edit &made, qint64 version) {
        VERIFY_OK(outbox->add(made));
        auto entry = outbox->entry(made.id)->value();
        VERIFY_OK(outbox->follow(entry, version));
        entry.state = EditState::Accepted;
        VERIFY_OK(outbox->update(entry));
    };
    acceptAs(edit(u"e1"_s), 5);            // made on 4
    acceptAs(edit(u"e2"_s), 6);            // made while 4 was still on the screen
    acceptAs(edit(u"r2"_s, u"r-2"_s), 50); // of another record
    VERIFY_OK(outbox->add(edit(u"e3"_s)));
    QCOMPARE((*outbox->entry(u"e3"_s))->edit.baseVersion, 6);
    // What others made of it meanwhile was not seen: that stays a conflict.
    auto seen = edit(u"e4"_s, u"r-3"_s);
    seen.baseVersion = 8;
    acceptAs(seen, 12);
    auto between = edit(u"e5"_s, u"r-3"_s);
    between.baseVersion = 9;
    VERIFY_OK(outbox->add(between));
    QCOMPARE((*outbox->entry(u"e5"_s))->edit.baseVersion, 9);
}

void TestOutbox::filesWaitWithTheirEdit()
{
    auto outbox = open();
    VERIFY_OK(outbox);
    Edit made = edit(u"e1"_s);
    made.file = "bytes";
    made.base = {{u"state"_s, u"MOI"_s}};
    VERIFY_OK(outbox->add(made));
    QCOMPARE(outbox->file(u"e1"_s), support::ok(QByteArray("bytes")));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash("bytes", QCryptographicHash::Sha256).toHex());
    QCOMPARE(outbox->fileByHash(hash), support::ok(QByteArray("bytes")));
    QCOMPARE(outbox->entries()->front().edit.base, made.base);
    VERIFY_ERROR(outbox->file(u"e2"_s), core::ErrorKind::NotFound);
    VERIFY_OK(outbox->update({made, EditState::Accepted, 1, {}, {}, {}}));
    VERIFY_OK(outbox->prune(kNow));
    VERIFY_ERROR(outbox->file(u"e1"_s), core::ErrorKind::NotFound);
}

void TestOutbox::survivesReopening()
{
    {
        auto outbox = open();
        VERIFY_OK(outbox);
        VERIFY_OK(outbox->add(edit(u"e1"_s)));
    }
    auto outbox = open();
    VERIFY_OK(outbox);
    QCOMPARE(outbox->entries()->front().edit, edit(u"e1"_s));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
