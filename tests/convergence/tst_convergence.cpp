// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/rounds.h"
#include "tests/convergence/scenario.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using convergence::FeedMutant;
using convergence::Mutant;
using convergence::Scenario;
using convergence::World;
using domain::Collection;

namespace {

constexpr int kOperations = 200;
/// IOC_ROUNDS=300 for what is promised.
constexpr int kRounds = 100;
constexpr quint32 kRoundsPerRow = 25;
constexpr quint32 kMutantRounds = 20;

} // namespace

/// Three consoles and one backend: after edits on both sides, faults, restarts and wrong clocks
/// every console shows what the backend has, and no update is lost.
class TestConvergence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void consolesConverge_data();
    void consolesConverge();
    void theOracleNotices_data();
    void theOracleNotices();
    void aWrongCountDeletesNothing();

private:
    [[nodiscard]] QStringList run(quint32 seed, Mutant mutant = {});

    QTemporaryDir m_folder{World::folderPattern()};
    QString m_prepared;
};

void TestConvergence::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QLoggingCategory::setFilterRules(u"ioc.*=false"_s);
    m_prepared = m_folder.filePath(u"prepared"_s);
    World::prepare(m_prepared);
}

QStringList TestConvergence::run(quint32 seed, Mutant mutant)
{
    QDir folder(m_folder.filePath(u"run"_s));
    folder.removeRecursively();
    folder.mkpath(u"."_s);
    World world(seed, folder.path(), m_prepared, mutant);
    Scenario scenario(world, seed);
    scenario.begin();
    for (int number = 0; number < kOperations; ++number)
        scenario.step(number);
    return world.quiet();
}

void TestConvergence::consolesConverge_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("end");
    const auto rounds = convergence::roundsOr(kRounds);
    for (quint32 first = rounds.first; first < rounds.end(); first += kRoundsPerRow)
        QTest::addRow("from-seed-%u", first)
            << first << std::min(first + kRoundsPerRow, rounds.end());
}

void TestConvergence::consolesConverge()
{
    QFETCH(quint32, first);
    QFETCH(quint32, end);
    int failed = 0;
    for (quint32 seed = first; seed < end; ++seed) {
        if (const QStringList found = run(seed); !found.isEmpty()) {
            qWarning("IOC_SEED=%u\n  %s", seed, qPrintable(found.mid(0, 12).join(u"\n  "_s)));
            ++failed;
        }
    }
    QCOMPARE(failed, 0);
}

void TestConvergence::theOracleNotices_data()
{
    QTest::addColumn<Mutant>("mutant");
    QTest::newRow("a-backend-that-forgets-keys") << Mutant{.forgetsKeys = true};
    QTest::newRow("a-cursor-that-moves-without-its-rows") << Mutant{.feed = FeedMutant::DropsRows};
    QTest::newRow("a-count-of-what-was-sent") << Mutant{.feed = FeedMutant::CountsShort};
    QTest::newRow("cursors-that-outlive-a-restore") << Mutant{.keepsCursors = true};
}

void TestConvergence::theOracleNotices()
{
    QFETCH(Mutant, mutant);
    bool noticed = false;
    for (quint32 seed = 1; seed <= kMutantRounds && !noticed; ++seed)
        noticed = !run(seed, mutant).isEmpty();
    QVERIFY(noticed);
}

/// What the count guarantees: a full read that leaves a record out closes only when the backend
/// itself counts without that record. With an honest count the record stays.
void TestConvergence::aWrongCountDeletesNothing()
{
    QDir folder(m_folder.filePath(u"count"_s));
    folder.mkpath(u"."_s);
    World world(1, folder.path(), m_prepared, {.feed = FeedMutant::OmitsRow});
    Scenario(world, 1).begin();
    using namespace std::chrono_literals;
    world.advance(1min);
    const auto before = world.console(0).reports();
    QVERIFY(!before.empty());
    world.backend().expireCursors(Collection::Reports);
    for (int i = 0; i < 5; ++i)
        world.advance(11min);
    QCOMPARE(world.console(0).reports(), before);
    const auto status = world.console(0).status();
    QVERIFY(status.of(Collection::Reports)->error.has_value()); // it is said, not passed over
    QCOMPARE(world.complaints(), QStringList());
}

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // a plain event loop costs less
    const QCoreApplication app(argc, argv);
    TestConvergence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_convergence.moc"
