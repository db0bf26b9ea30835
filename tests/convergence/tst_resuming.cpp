// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportedits.h"
#include "tests/convergence/oracle.h"
#include "tests/convergence/rounds.h"
#include "tests/convergence/scenario.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using convergence::Console;
using convergence::Oracle;
using convergence::Weather;
using convergence::World;

namespace {

constexpr int kRounds = 3;
constexpr int kEditsOfADesk = 2;
constexpr auto kStep = 2s;        ///< while nothing gets through
constexpr auto kFineStep = 250ms; ///< after it has healed
constexpr std::chrono::milliseconds kPromised = 10s;
constexpr std::chrono::milliseconds kPoll = 34s;
/// Whoever waits for that long is not waiting for one who does not answer.
constexpr std::chrono::milliseconds kTooLong = 2min;
constexpr int kMostRequestsOfAMinute = 30;

} // namespace

/// Promise P6: after a network that failed in any way has healed, each console asks again within
/// ten seconds, without having hammered before, and is up to date then. Under a virtual clock: the
/// times are exact, however slow the machine is.
class TestResuming : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{World::folderPattern()};
    quint32 m_seed = 0;

    /// What a bad time has come to.
    struct Healed {
        /// From the moment it healed, or the last request of before was given up, to the next one.
        std::array<std::chrono::milliseconds, World::kConsoles> waits = {};
        QStringList behind;           ///< what is not as it should be when so much time has passed
        qint64 requestsOfAMinute = 0; ///< of the console that asked most, while nothing got through
    };
    [[nodiscard]] Healed heal(World &world, std::chrono::milliseconds promised) const;
    [[nodiscard]] Healed run(const Weather &weather, std::chrono::milliseconds promised);

private Q_SLOTS:
    void initTestCase();
    void consolesComeBack_data();
    void consolesComeBack();
    void whoWasToldToWaitWaits();
};

void TestResuming::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QLoggingCategory::setFilterRules(u"ioc.*=false"_s);
    World::prepare(m_folder.filePath(u"prepared"_s));
}

TestResuming::Healed TestResuming::heal(World &world, std::chrono::milliseconds promised) const
{
    Healed healed;
    std::array<QDateTime, World::kConsoles> from = {};
    std::array<size_t, World::kConsoles> asked = {};
    std::array<bool, World::kConsoles> back = {};
    world.wire().setWeather({});
    from.fill(world.clock().now());
    for (int i = 0; i < World::kConsoles; ++i)
        asked.at(size_t(i)) = world.wire().askedBy(i).size();
    const QDateTime patience = world.clock().now().addDuration(kTooLong);
    while (!std::ranges::all_of(back, std::identity()) && world.clock().now() < patience) {
        std::array<bool, World::kConsoles> carried = {};
        for (int i = 0; i < World::kConsoles; ++i)
            carried.at(size_t(i)) = world.wire().carriesFor(i);
        world.advance(kFineStep);
        for (size_t i = 0; i < back.size(); ++i) {
            const auto &times = world.wire().askedBy(int(i));
            if (carried.at(i) && !back.at(i)) // of before, until now
                from.at(i) = world.clock().now();
            if (!back.at(i) && times.size() > asked.at(i)) {
                back.at(i) = true;
                healed.waits.at(i) = std::max(0ms, times.at(asked.at(i)) - from.at(i));
            }
        }
    }
    const QDateTime last = std::ranges::max(from).addDuration(promised + kFineStep);
    while (world.clock().now() < last)
        world.advance(kFineStep);
    const Oracle oracle(world.backend(), world.taken());
    for (int i = 0; i < World::kConsoles; ++i)
        healed.behind += oracle.unrest(world.console(i)) + oracle.differences(world.console(i));
    healed.behind += oracle.lostUpdates() + world.complaints();
    return healed;
}

TestResuming::Healed TestResuming::run(const Weather &weather, std::chrono::milliseconds promised)
{
    QDir folder(m_folder.filePath(u"run"_s));
    folder.removeRecursively();
    folder.mkpath(u"."_s);
    World world(m_seed, folder.path(), m_folder.filePath(u"prepared"_s));
    convergence::Scenario(world, m_seed).begin();
    world.advance(1min);
    QRandomGenerator dice(m_seed);
    world.wire().setWeather(weather);
    world.wire().breakAll();
    for (int i = 0; i < World::kConsoles * kEditsOfADesk; ++i) {
        Console &console = world.console(i % World::kConsoles);
        const auto report = console.reports().at(size_t(i)); // one each: nobody collides
        const QString marker = u"edit-%1"_s.arg(i);
        world.submit(
            console,
            domain::stepEdit(report, {.verb = domain::ReportVerb::Comment, .text = marker}),
            marker);
    }
    world.backend().addReport(u"r-of-before"_s);
    const QDateTime begun = world.clock().now();
    const QDateTime end = begun.addSecs(60 * (12 + dice.bounded(8)) + dice.bounded(60));
    while (world.clock().now() < end)
        world.advance(kStep);
    qint64 most = 0;
    for (int i = 0; i < World::kConsoles; ++i)
        most = std::max(
            most, qint64(std::ranges::count_if(world.wire().askedBy(i),
                                               [&](const QDateTime &at) { return at > begun; })));
    world.backend().addReport(u"r-of-now"_s);
    Healed healed = heal(world, promised);
    healed.requestsOfAMinute = most * 60 / begun.secsTo(end);
    return healed;
}

void TestResuming::consolesComeBack_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::addColumn<std::chrono::milliseconds>("promised");
    QTest::newRow("down") << Weather{.down = true} << kPromised;
    QTest::newRow("reset") << Weather{.refused = 100} << kPromised;
    QTest::newRow("answers-lost") << Weather{.lost = 100} << kPromised;
    QTest::newRow("answers-cut") << Weather{.cut = 100} << kPromised;
    QTest::newRow("frozen") << Weather{.frozen = 100} << kPromised;
    QTest::newRow("now-and-then") << Weather{.refused = 60, .lost = 60, .cut = 60, .frozen = 60}
                                  << kPromised;
    // Nothing fails: whoever is idle asks when it is time, without an event stream twice a minute.
    QTest::newRow("latency") << Weather{.slow = 100} << kPoll;
}

void TestResuming::consolesComeBack()
{
    QFETCH(Weather, weather);
    QFETCH(std::chrono::milliseconds, promised);
    const auto rounds = convergence::roundsOr(kRounds);
    for (m_seed = rounds.first; m_seed < rounds.end(); ++m_seed) {
        const Healed healed = run(weather, promised);
        const QString where = u"IOC_SEED=%1: "_s.arg(m_seed);
        for (const auto wait : healed.waits)
            QVERIFY2(wait <= promised,
                     qPrintable(where + u"a console waited for %1 ms"_s.arg(wait.count())));
        QVERIFY2(healed.behind.isEmpty(),
                 qPrintable(where + healed.behind.mid(0, 8).join(u"\n  "_s)));
        QVERIFY2(healed.requestsOfAMinute <= kMostRequestsOfAMinute,
                 qPrintable(where + u"%1 requests a minute"_s.arg(healed.requestsOfAMinute)));
    }
}

/// A backend that answers, with a time to stay away, is left alone for longer: P7 goes before. And
/// it shows that the waits are measured.
void TestResuming::whoWasToldToWaitWaits()
{
    std::chrono::milliseconds longest = 0ms;
    for (m_seed = 1; m_seed <= kRounds; ++m_seed)
        longest = std::max(longest, std::ranges::max(run({.busy = 100}, kPromised).waits));
    QVERIFY(longest > kPromised);
}

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
