// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using domain::TrailEntry;
using domain::TrailVerb;
using store::Trail;

namespace {

const QDateTime kNow = support::RecordSource::epoch();

TrailEntry line(TrailVerb verb, const QString &record = {})
{
    return {.at = kNow,
            .account = u"tk-1"_s,
            .who = u"Trần Thị Lan"_s,
            .verb = verb,
            .collection = domain::Collection::Reports,
            .recordId = record,
            .detail = u"gọi lại"_s};
}

} // namespace

/// The trail of a desk: only ever added to, and whatever is changed behind its back shows.
class TestTrailFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldIsKeptAndNumbered();
    void theChainIsTheOneOfTheContract();
    void needsItsKey();
    void nothingIsChangedOrRemoved();
    void whatIsTamperedWithShows_data();
    void whatIsTamperedWithShows();
    void whatTheBackendHasIsNotSentAgain();
    void longChainsAreRead();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"trail.db"_s); }
    [[nodiscard]] core::Result<Trail> open() const { return Trail::open(path(), support::key()); }
    /// As somebody with the key would, who knows nothing of the chain.
    void tamper(const QByteArray &sql) const
    {
        const auto db = store::Database::open(path(), support::key(), store::OpenMode::ReadWrite);
        QVERIFY(db);
        QVERIFY(db->execute("DROP TRIGGER entries_stay; DROP TRIGGER entries_hold;"));
        QVERIFY(db->execute(sql));
    }
};

void TestTrailFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestTrailFile::everyFieldIsKeptAndNumbered()
{
    const auto trail = open();
    QVERIFY(trail);
    const auto first = trail->add(line(TrailVerb::Revealed, u"r-1"_s));
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->chain.size(), 64);
    TrailEntry long1 = line(TrailVerb::Exported);
    long1.collection.reset();
    long1.detail = QString(5000, u'x');
    const auto second = trail->add(long1);
    QVERIFY(second);
    QCOMPARE(second->number, 2);
    QCOMPARE(second->detail.size(), domain::kLongestTrailDetail);
    const auto again = open(); // another run
    QVERIFY(again);
    const auto entries = again->newest(10);
    QVERIFY(entries);
    QCOMPARE(*entries, (std::vector<TrailEntry>{*second, *first}));
    QCOMPARE(again->newest(10, 2).value(), std::vector<TrailEntry>{*first});
    QVERIFY(again->firstBroken());
    QVERIFY(!*again->firstBroken());
}

/// openapi.yaml says how; a backend in another language must come to the same.
void TestTrailFile::theChainIsTheOneOfTheContract()
{
    const auto trail = open();
    QVERIFY(trail);
    TrailEntry entry = line(TrailVerb::Saw, u"r-7"_s);
    entry.at = QDateTime(QDate(2025, 5, 20), QTime(2, 15), QTimeZone::UTC);
    const auto first = trail->add(entry);
    const QByteArray text =
        R"({"accountId":"tk-1","at":"2025-05-20T02:15:00Z","collection":"reports",)"
        R"("detail":"gọi lại","number":1,"recordId":"r-7","verb":"saw",)"
        R"("who":"Trần Thị Lan"})";
    QCOMPARE(first->chain, QString::fromLatin1(
                               QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    const auto second = trail->add(entry);
    QByteArray next = text;
    next.replace("\"number\":1", "\"number\":2");
    QCOMPARE(second->chain,
             QString::fromLatin1(QCryptographicHash::hash(first->chain.toLatin1() + next,
                                                          QCryptographicHash::Sha256)
                                     .toHex()));
    const auto batch = domain::trailBatch(u"desk"_s, {*first});
    QCOMPARE(batch.value("entries"_L1).toArray().at(0)["chain"_L1].toString(), first->chain);
}

void TestTrailFile::needsItsKey()
{
    QVERIFY(open());
    QVERIFY(!Trail::open(path(), support::key(2)));
}

void TestTrailFile::nothingIsChangedOrRemoved()
{
    const auto trail = open();
    QVERIFY(trail->add(line(TrailVerb::Saw)));
    const auto db = store::Database::open(path(), support::key(), store::OpenMode::ReadWrite);
    QVERIFY(db);
    QVERIFY(!db->execute("DELETE FROM entries"));
    QVERIFY(!db->execute("UPDATE entries SET who = 'nobody'"));
    QVERIFY(!db->execute("INSERT OR REPLACE INTO entries SELECT * FROM entries"));
    QCOMPARE(trail->newest(5)->size(), 1U);
}

void TestTrailFile::whatIsTamperedWithShows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("who") << QByteArray("UPDATE entries SET who = 'nobody' WHERE number = 3")
                         << qint64(3);
    QTest::newRow("when") << QByteArray("UPDATE entries SET at = at + 60000 WHERE number = 5")
                          << qint64(5);
    QTest::newRow("removed") << QByteArray("DELETE FROM entries WHERE number = 2") << qint64(2);
    QTest::newRow("the first") << QByteArray("DELETE FROM entries WHERE number = 1") << qint64(1);
    QTest::newRow("the newest, which the backend has")
        << QByteArray("DELETE FROM entries WHERE number > 3") << qint64(4);
    QTest::newRow("exchanged") << QByteArray(
                                      "UPDATE entries SET chain = (SELECT chain FROM entries "
                                      "WHERE number = 4) WHERE number = 3")
                               << qint64(3);
    QTest::newRow("nothing") << QByteArray("SELECT 1") << qint64(0);
}

void TestTrailFile::whatIsTamperedWithShows()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const qint64, broken);
    {
        const auto trail = open();
        for (int i = 0; i < 5; ++i)
            QVERIFY(trail->add(line(TrailVerb::Saw, QString::number(i))));
        QVERIFY(trail->noteSent(4));
    }
    tamper(sql);
    const auto found = open()->firstBroken();
    QVERIFY(found);
    QCOMPARE(found->value_or(0), broken);
}

void TestTrailFile::whatTheBackendHasIsNotSentAgain()
{
    const auto trail = open();
    for (int i = 0; i < 5; ++i)
        QVERIFY(trail->add(line(TrailVerb::Saw, QString::number(i))));
    QCOMPARE(trail->unsent(3)->size(), 3U);
    QVERIFY(trail->noteSent(3));
    QVERIFY(trail->noteSent(2)); // an answer that comes late
    const auto rest = trail->unsent(10);
    QCOMPARE(rest->size(), 2U);
    QCOMPARE(rest->front().number, 4);
    const auto name = trail->deskId();
    QVERIFY(name && name->size() == 32);
    QCOMPARE(open()->deskId().value(), *name);
}

void TestTrailFile::longChainsAreRead()
{
    const auto trail = open();
    for (int i = 0; i < 2050; ++i) // more than are read at a time
        QVERIFY(trail->add(line(TrailVerb::Saw)));
    QVERIFY(!trail->firstBroken().value());
    // Page by page, and what is broken shows in the page where it is.
    tamper("UPDATE entries SET who = 'x' WHERE number = 700");
    qint64 before = 0;
    for (const qint64 broken : {0, 700, 0}) {
        const auto page = trail->page(700, before);
        QVERIFY(page);
        QCOMPARE(page->broken.value_or(0), broken);
        QCOMPARE(page->isLast, page->entries.back().number == 1);
        before = page->entries.back().number;
    }
    QCOMPARE(before, 1);
}

QTEST_GUILESS_MAIN(TestTrailFile)
#include "tst_trailfile.moc"
