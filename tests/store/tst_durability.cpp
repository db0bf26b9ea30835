// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 20;

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

/// Adds edits until killed, saying each one that is safe.
int addEdits(const QString &directory)
{
    auto outbox = store::Outbox::open(directory + u"/outbox.db"_s, support::key());
    const auto before = outbox ? outbox->entries() : std::unexpected(outbox.error());
    for (int i = before ? int(before->size()) : -1; i >= 0; ++i) {
        if (!outbox->add({QString::number(i),
                          domain::Collection::Reports,
                          u"r"_s,
                          1,
                          u"comment"_s,
                          {},
                          {},
                          {}}))
            return 1;
        say(i);
    }
    return 1;
}

/// Applies pages until killed, the cursor being the number of the page; says each one that is
/// committed.
int applyPages(const QString &directory)
{
    auto profile = store::Profile::acquire(directory);
    if (!profile || !(*profile)->openCache(support::key(), u"k"_s, false))
        return 1;
    store::Database &db = (*profile)->writer();
    const auto state = store::SyncStateRepository(db).state(domain::Collection::Reports);
    if (!state)
        return 1;
    support::RecordSource source(9);
    store::ChangeWriter writer(db);
    for (int i = state->cursor.toInt() + 1;; ++i) {
        std::vector<domain::Record> records;
        for (int k = 0; k < kPageSize; ++k)
            records.emplace_back(source.report(i * kPageSize + k));
        if (!writer.apply(domain::Collection::Reports, support::page(records, QString::number(i)),
                          source.epoch()))
            return 1;
        if (i % 3 == 0) {
            if (!writer.commit())
                return 1;
            say(i);
        }
    }
}

/// Runs this program as a child in a mode, kills it at a random moment, and answers the last number
/// that it said.
int lastSaidBeforeKill(const QString &mode, const QString &directory, int afterMs)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {mode, directory});
    if (!child.waitForStarted() || !child.waitForReadyRead(20000))
        return -1;
    QTest::qWait(afterMs);
    child.kill();
    child.waitForFinished();
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? -1 : lines[lines.size() - 2].toInt();
}

} // namespace

/// `kill -9` at random moments: what was said to be safe is there, and a page is there whole or not
/// at all.
class TestDurability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsSurviveKill();
    void pagesAreWholeAfterKill();
};

void TestDurability::editsSurviveKill()
{
    const QTemporaryDir dir;
    QRandomGenerator random(1);
    for (int round = 0; round < 12; ++round) {
        const int last = lastSaidBeforeKill(u"--add-edits"_s, dir.path(), random.bounded(40));
        QVERIFY(last >= 0);
        auto outbox = store::Outbox::open(dir.filePath(u"outbox.db"_s), support::key());
        VERIFY_OK(outbox);
        const auto entries = outbox->entries();
        VERIFY_OK(entries);
        QVERIFY(int(entries->size()) > last);
        for (size_t i = 0; i < entries->size(); ++i)
            QCOMPARE((*entries)[i].edit.id,
                     QString::number(i)); // none lost in the middle, none twice
    }
}

void TestDurability::pagesAreWholeAfterKill()
{
    const QTemporaryDir dir;
    QRandomGenerator random(2);
    for (int round = 0; round < 10; ++round) {
        const int last = lastSaidBeforeKill(u"--apply-pages"_s, dir.path(), random.bounded(60));
        QVERIFY(last > 0);
        auto profile = store::Profile::acquire(dir.path());
        VERIFY_OK(profile);
        VERIFY_OK((*profile)->openCache(support::key(), u"k"_s, false));
        const store::Database &db = (*profile)->writer();
        const auto state = store::SyncStateRepository(db).state(domain::Collection::Reports);
        VERIFY_OK(state);
        QVERIFY(state->cursor.toInt() >= last);
        const qint64 rows = state->cursor.toInt() * kPageSize;
        QCOMPARE(db.scalar("SELECT count(*) FROM reports"), core::Result<qint64>(rows));
        QCOMPARE(db.scalar("SELECT count(*) FROM reports_text"), core::Result<qint64>(rows));
        QCOMPARE(state->recordCount, rows);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && app.arguments().at(1) == u"--add-edits")
        return addEdits(app.arguments().at(2));
    if (argc == 3 && app.arguments().at(1) == u"--apply-pages")
        return applyPages(app.arguments().at(2));
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
