// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfsfaults.h"
#include "tests/durability/workloadrun.h"

#include "tests/support/check.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using durability::DiskCall;
using durability::FailingIo;
using durability::Healthy;

namespace {

constexpr int kFaults = 500;
constexpr quint32 kFaultSeed = 20263;
constexpr std::array kCalls{DiskCall::Open,     DiskCall::Delete, DiskCall::Read,
                            DiskCall::Write,    DiskCall::Sync,   DiskCall::DirectorySync,
                            DiskCall::Truncate, DiskCall::ShmMap};
constexpr std::array kCallNames{"open", "delete",         "read",     "write",
                                "sync", "directory-sync", "truncate", "shared-memory"};

quint32 faultSeed()
{
    const int given = qEnvironmentVariableIntValue("IOC_SEED");
    return given ? quint32(given) : kFaultSeed;
}

QString judgeBroken(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Storage && !error.detail.isEmpty())
        return {};
    return u"a failing disk is called %1: %2"_s.arg(core::errorName(error.kind), error.detail);
}

/// What is played, and which call fails.
struct Fault {
    size_t scene = 0;
    size_t call = 0;
    qint64 first = 0;
    qint64 times = 1;
};

} // namespace

/// Reading, writing, syncing, truncating, opening, deleting and shared memory fail with an I/O
/// error at any moment of sync and edits: it is said, nothing is lost or done by half, and the same
/// connections go on when the disk works.
class TestFailingIo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void failsAtAnyCall();
    void lossIsNoticed();

private:
    [[nodiscard]] QString play(const Healthy &healthy, const Fault &fault, bool tried,
                               FailingIo &disk);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<Healthy> m_healthy;
    std::vector<std::array<qint64, kCalls.size()>> m_counts; ///< calls of each kind by scene
    int m_said = 0;                                          ///< steps that failed
};

void TestFailingIo::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>(durability::memoryFolder());
    auto healthy = durability::playHealthy(m_dir->path(), durability::Workload());
    VERIFY_OK(healthy);
    m_healthy = std::move(*healthy);
    for (const Healthy &one : m_healthy) {
        FailingIo disk;
        QCOMPARE(play(one, {.times = 0}, false, disk), QString());
        auto &counts = m_counts.emplace_back();
        for (size_t i = 0; i < kCalls.size(); ++i)
            counts.at(i) = disk.calls(kCalls.at(i));
    }
    QCOMPARE(m_said, 0);
}

QString TestFailingIo::play(const Healthy &healthy, const Fault &fault, bool tried, FailingIo &disk)
{
    if (!durability::writeFiles(m_dir->path(), healthy.start))
        return u"the disk cannot be made"_s;
    durability::CrashVfs vfs;
    disk.fail(kCalls.at(fault.call), fault.first, fault.times);
    vfs.setWatch(&disk);
    const durability::Illness illness{.judge =
                                          [this](const core::Error &error) {
                                              ++m_said;
                                              return judgeBroken(error);
                                          },
                                      .heal = [&disk] { disk.heal(); },
                                      .relapse = [] {},
                                      .triedBefore = tried};
    return faultOfScene(m_dir->path(), healthy, illness);
}

void TestFailingIo::failsAtAnyCall()
{
    static constexpr std::array<qint64, 4> kTimes{1, 2, 20, 1'000'000};
    QRandomGenerator random(faultSeed());
    const int faults = kFaults * std::max(1, qEnvironmentVariableIntValue("IOC_ROUNDS"));
    QStringList found;
    m_said = 0;
    qint64 failures = 0;
    for (int i = 0; i < faults; ++i) {
        Fault fault;
        qint64 calls = 0;
        do {
            fault.scene = random.bounded(quint32(m_healthy.size()));
            fault.call = random.bounded(quint32(kCalls.size()));
            calls = m_counts.at(fault.scene).at(fault.call);
        } while (calls == 0);
        fault.first = random.bounded(calls);
        fault.times = kTimes.at(random.bounded(quint32(kTimes.size())));
        FailingIo disk;
        const QString wrong = play(m_healthy.at(fault.scene), fault, random.bounded(2) == 0, disk);
        failures += disk.failures();
        if (!wrong.isEmpty() && found.size() < 9)
            found.append(u"seed %1, fault %2, %3 from %4 of %5, %6 times: %7"_s.arg(faultSeed())
                             .arg(i)
                             .arg(QLatin1StringView(kCallNames.at(fault.call)))
                             .arg(fault.first)
                             .arg(calls)
                             .arg(fault.times)
                             .arg(wrong));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(failures > faults);
    QVERIFY2(m_said > faults / 4, qPrintable(QString::number(m_said)));
}

/// Edits whose error nobody looks at, and pages that are committed in two parts.
void TestFailingIo::lossIsNoticed()
{
    Healthy careless = m_healthy.at(1);
    for (durability::Step &step : careless.scene.steps) {
        if (step.name.startsWith("add"))
            step.run = [run = step.run](durability::Desk &desk) -> core::Result<void> {
                std::ignore = run(desk);
                return {};
            };
    }
    Healthy halving = m_healthy.at(1);
    halving.scene = durability::Workload(durability::Sabotage::PageInTwoParts).scenes().at(1);
    int lost = 0;
    int halved = 0;
    const size_t write = 3;
    QCOMPARE(kCalls.at(write), DiskCall::Write);
    // Few of the writes are those of an edit: one after the other, in steps that hit every part.
    constexpr int kStep = 7;
    const qint64 writes = m_counts.at(1).at(write);
    for (qint64 i = 0; i < writes && (lost == 0 || halved == 0); ++i) {
        const Fault fault{1, write, i * kStep % writes, 1};
        FailingIo first;
        lost += lost > 0 || play(careless, fault, false, first).isEmpty() ? 0 : 1;
        FailingIo second;
        halved += halved == 0 && play(halving, fault, false, second).contains(u"by half"_s) ? 1 : 0;
    }
    QVERIFY(lost > 0);
    QVERIFY(halved > 0);
}

QTEST_GUILESS_MAIN(TestFailingIo)
#include "tst_failingio.moc"
