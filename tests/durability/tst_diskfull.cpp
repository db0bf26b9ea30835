// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfsfaults.h"
#include "tests/durability/workloadrun.h"

#include "models/store/profilemarker.h"

#include "tests/support/check.h"
#include "tests/support/smalldisk.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using durability::FullDisk;
using durability::Healthy;

namespace {

constexpr int kSizes = 200;
constexpr quint32 kSizeSeed = 20262;

quint32 sizeSeed()
{
    const int given = qEnvironmentVariableIntValue("IOC_SEED");
    return given ? quint32(given) : kSizeSeed;
}

QString judgeFull(const core::Error &error)
{
    if (error.kind == core::ErrorKind::StorageFull && !error.detail.isEmpty())
        return {};
    return u"a full disk is called %1: %2"_s.arg(core::errorName(error.kind), error.detail);
}

} // namespace

/// The disk is full at any size, at any step of sync and edits: it is said as that, nothing is
/// lost or done by half, and the same connections go on when there is room.
class TestDiskFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fullAtAnySize();
    void lossIsNoticed();
    void markerStaysWhole();

private:
    /// Plays a scene on a disk with so much room above what the scene starts with.
    [[nodiscard]] QString play(const Healthy &healthy, qint64 room, bool again,
                               QRandomGenerator &random);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<Healthy> m_healthy;
    std::vector<qint64> m_most; ///< bytes that each scene takes
    int m_failures = 0;
};

void TestDiskFull::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>(durability::memoryFolder());
    auto healthy = durability::playHealthy(m_dir->path(), durability::Workload());
    VERIFY_OK(healthy);
    m_healthy = std::move(*healthy);
    QRandomGenerator random(1);
    for (const Healthy &one : m_healthy) {
        m_most.push_back(0);
        QCOMPARE(play(one, FullDisk::kEndless, false, random), QString());
    }
    QCOMPARE(m_failures, 0);
}

QString TestDiskFull::play(const Healthy &healthy, qint64 room, bool again,
                           QRandomGenerator &random)
{
    if (!durability::writeFiles(m_dir->path(), healthy.start))
        return u"the disk cannot be made"_s;
    durability::CrashVfs vfs;
    FullDisk disk(m_dir->path());
    const qint64 start = disk.used();
    disk.setRoom(start + room);
    vfs.setWatch(&disk);
    const durability::Illness illness{.judge =
                                          [&](const core::Error &error) {
                                              ++m_failures;
                                              return judgeFull(error);
                                          },
                                      .heal = [&] { disk.setRoom(FullDisk::kEndless); },
                                      .relapse =
                                          [&] {
                                              if (again)
                                                  disk.setRoom(disk.used() +
                                                               random.bounded(100'000));
                                          },
                                      .triedBefore = random.bounded(2) == 0};
    const QString fault = faultOfScene(m_dir->path(), healthy, illness);
    if (room == FullDisk::kEndless)
        m_most.back() = disk.mostUsed() - start;
    return fault;
}

void TestDiskFull::fullAtAnySize()
{
    QRandomGenerator random(sizeSeed());
    QStringList found;
    m_failures = 0;
    const int sizes = kSizes * std::max(1, qEnvironmentVariableIntValue("IOC_ROUNDS"));
    for (int i = 0; i < sizes; ++i) {
        const size_t scene = size_t(i) % m_healthy.size();
        const qint64 room = random.bounded(qint64(m_most.at(scene)));
        const QString fault = play(m_healthy.at(scene), room, i % 2 == 0, random);
        if (!fault.isEmpty() && found.size() < 9)
            found.append(
                u"seed %1, size %2 (%3 bytes): %4"_s.arg(sizeSeed()).arg(i).arg(room).arg(fault));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(m_failures > sizes, qPrintable(QString::number(m_failures)));
}

/// An edit that is called safe although the disk had no room for it, and a page by half.
void TestDiskFull::lossIsNoticed()
{
    QRandomGenerator random(1);
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
    for (int i = 0; i < 20; ++i) {
        const qint64 room = m_most.at(1) * i / 20;
        lost += play(careless, room, false, random).isEmpty() ? 0 : 1;
        halved += play(halving, room, true, random).contains(u"by half"_s) ? 1 : 0;
    }
    QVERIFY(lost > 0);
    QVERIFY(halved > 0);
}

void TestDiskFull::markerStaysWhole()
{
    const QString path = m_dir->filePath(u"marker.json"_s);
    const store::ProfileMarker marker{u"key-1"_s, "check", true, true, u"1 2"_s};
    VERIFY_OK(marker.write(path));
    store::ProfileMarker next = marker;
    next.inUse = false;
    {
        const support::SmallDisk small(20);
        const auto written = next.write(path);
        QVERIFY(!written);
        QVERIFY(!written.error().detail.isEmpty());
    }
    auto read = store::ProfileMarker::read(path);
    VERIFY_OK(read);
    QVERIFY(read->inUse && read->hasData);
    VERIFY_OK(next.write(path));
    read = store::ProfileMarker::read(path);
    VERIFY_OK(read);
    QVERIFY(!read->inUse && read->hasData);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
