// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfstape.h"
#include "tests/durability/workloadcheck.h"

#include "tests/support/check.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using durability::Desk;
using durability::DiskTape;
using durability::Files;
using durability::Sabotage;
using durability::Scene;
using durability::Workload;

namespace {

constexpr int kLookedAtEvery = 4; ///< page by page, beside what the product reads when it opens
constexpr quint32 kPowerSeed = 20261;

/// What was true of a file when a step had answered.
struct Fact {
    qsizetype at = -1; ///< events on the tape by then
    QByteArray digest = {};
    bool settled = false; ///< may not be lost any more
};

/// A recorded day, with what was acknowledged when.
struct Day {
    std::unique_ptr<DiskTape> tape;
    std::vector<Fact> cache;
    std::vector<Fact> outbox;
};

/// What of the product, or of the disk, is broken on purpose.
struct Mutant {
    Sabotage sabotage = Sabotage::None;
    QByteArray lie = {};         ///< the disk forgets what it has synced of these files
    QByteArray synchronous = {}; ///< how connections to `relaxed` really write
    QByteArray relaxed = {};     ///< a part of a file's name
};

/// All connections that were opened while the mutants ask for it.
QList<sqlite3 *> &connections()
{
    static QList<sqlite3 *> opened;
    return opened;
}

int noteConnection(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    connections().append(db);
    return SQLITE_OK;
}

/// Registers a function that sees every new connection, while it lives.
class ConnectionWatch
{
public:
    ConnectionWatch() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteConnection)); }
    ~ConnectionWatch()
    {
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
        connections().clear();
    }
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    static void relax(const Mutant &mutant)
    {
        const QByteArray sql = "PRAGMA synchronous=" + mutant.synchronous;
        for (sqlite3 *db : std::as_const(connections())) {
            const QByteArrayView name(sqlite3_db_filename(db, "main"));
            if (!mutant.synchronous.isEmpty() && name.contains(mutant.relaxed))
                sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
        }
    }
};

void note(std::vector<Fact> &facts, qsizetype at, const core::Result<QByteArray> &digest,
          bool settled)
{
    if (facts.empty() && digest)
        facts.push_back({-1, *digest, true}); // what an empty file opens to
    facts.push_back(
        {at, digest.value_or(facts.empty() ? QByteArray() : facts.back().digest), settled});
}

/// Goes through the scenes in a folder and records them.
core::Result<Day> recorded(const QString &directory, const std::vector<Scene> &scenes,
                           durability::CrashVfs &vfs, const Mutant &mutant)
{
    const ConnectionWatch connectionWatch;
    Day day{std::make_unique<DiskTape>(directory), {}, {}};
    DiskTape &tape = *day.tape;
    tape.lieAbout(mutant.lie);
    vfs.setWatch(&tape);
    core::Result<void> done;
    Desk desk(directory);
    for (const Scene &scene : scenes) {
        connections().clear();
        for (const durability::Step &step : scene.steps) {
            if (done = step.run(desk); !done)
                return core::failure(done.error().kind,
                                     QString::fromUtf8(step.name) + u": "_s + done.error().detail);
            if (step.name == "open")
                ConnectionWatch::relax(mutant);
            tape.lookAround();
            const qsizetype at = tape.length();
            const auto closed = core::failure(core::ErrorKind::NotFound);
            const core::Result<QByteArray> cache = desk.isOpen()
                                                       ? durability::digestOf(desk.cache())
                                                       : closed;
            const core::Result<QByteArray> outbox = desk.isOpen()
                                                        ? durability::digestOf(desk.outbox())
                                                        : closed;
            note(day.cache, at, cache, step.settles);
            note(day.outbox, at, outbox, true);
        }
    }
    vfs.setWatch(nullptr);
    return day;
}

/// Whether what was found is what had been acknowledged by then, or that and the step under way.
QString faultOfDigest(const std::vector<Fact> &facts, qsizetype at,
                      const core::Result<QByteArray> &found)
{
    if (!found)
        return found.error().detail;
    size_t first = 0;
    size_t last = 0;
    for (size_t i = 0; i < facts.size() && facts[i].at <= at; ++i) {
        first = facts[i].settled ? i : first;
        last = i;
    }
    last = std::min(last + 1, facts.size() - 1);
    for (size_t i = first; i <= last; ++i) {
        if (facts[i].digest == *found)
            return {};
    }
    for (size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].digest == *found)
            return u"as after step %1, and not %2 to %3"_s.arg(i).arg(first).arg(last);
    }
    return u"as it never was"_s;
}

/// Opens what the power left as the console does; what is wrong with it. With `goOn` every page is
/// looked at, and the work goes on.
QString faultOfDisk(const QString &directory, const Day &day, qsizetype at, const Workload *goOn)
{
    Desk desk(directory);
    if (const auto opened = desk.open(); !opened)
        return u"not opened: "_s + opened.error().detail;
    const QString cache = faultOfDigest(day.cache, at, durability::digestOf(desk.cache()));
    const QString outbox = faultOfDigest(day.outbox, at, durability::digestOf(desk.outbox()));
    if (!cache.isEmpty() || !outbox.isEmpty())
        return cache.isEmpty() ? u"the outbox is "_s + outbox : u"the cache is "_s + cache;
    QString fault = durability::faultOf(desk.cache(), goOn != nullptr);
    if (fault.isEmpty())
        fault = durability::faultOf(desk.attachments());
    if (fault.isEmpty() && goOn) {
        const auto done = goOn->goOn(desk);
        fault = done ? QString() : u"does not go on: "_s + done.error().detail;
    }
    desk.close();
    for (const QString &name : {u"outbox.db"_s, u"attachments.db"_s}) {
        if (fault.isEmpty() && goOn)
            fault = durability::faultOfFile(directory + u'/' + name);
    }
    const bool moved = !QDir(directory).entryList({u"*.damaged*"_s}).isEmpty();
    return fault.isEmpty() && moved ? u"a file was set aside"_s : fault;
}

/// How many points a run has: IOC_ROUNDS times as many when it is set.
int rounds(int points)
{
    return points * std::max(1, qEnvironmentVariableIntValue("IOC_ROUNDS"));
}

} // namespace

/// Power is lost at thousands of moments of a day at the desk: the outbox has every edit that was
/// said to be safe, the cache is whole, at a page's end, and not older than its last checkpoint;
/// both open without a question. Mutants show that less would be noticed.
class TestPowerLoss : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsLost_data();
    void nothingIsLost();
    void lossIsNoticed_data();
    void lossIsNoticed();

private:
    [[nodiscard]] core::Result<Day> record(bool powersafe, bool upgrade, const Mutant &mutant);
    /// The first faults at so many moments, each with where it was.
    [[nodiscard]] QStringList faults(const Day &day, int points, bool noise, qsizetype enough);
    std::unique_ptr<QTemporaryDir> m_day;
    std::unique_ptr<QTemporaryDir> m_left;
    Workload m_workload;
};

void TestPowerLoss::init()
{
    m_day = std::make_unique<QTemporaryDir>(durability::memoryFolder());
    m_left = std::make_unique<QTemporaryDir>(durability::memoryFolder());
    QVERIFY(m_day->isValid() && m_left->isValid());
}

core::Result<Day> TestPowerLoss::record(bool powersafe, bool upgrade, const Mutant &mutant)
{
    if (upgrade) {
        if (auto made = Workload::makeOldDesk(m_day->path()); !made)
            return std::unexpected(made.error());
    }
    durability::CrashVfs vfs(powersafe);
    const Workload workload(mutant.sabotage);
    return recorded(m_day->path(), upgrade ? std::vector{workload.upgrade()} : workload.scenes(),
                    vfs, mutant);
}

QStringList TestPowerLoss::faults(const Day &day, int points, bool noise, qsizetype enough)
{
    const int given = qEnvironmentVariableIntValue("IOC_SEED");
    const quint32 seed = given ? quint32(given) : kPowerSeed;
    QRandomGenerator random(seed);
    std::vector<qsizetype> moments;
    for (int i = 0; i < points; ++i)
        moments.push_back(random.bounded(int(day.tape->length()) + 1));
    std::ranges::sort(moments);
    durability::CrashVfs vfs; // nothing need be safe for good
    durability::PowerLoss power(*day.tape, noise);
    QStringList found;
    for (size_t i = 0; i < moments.size() && found.size() < enough; ++i) {
        power.playTo(moments[i]);
        if (!durability::writeFiles(m_left->path(), power.left(random)))
            return {u"the disk cannot be made"_s};
        const Workload *goOn = i % kLookedAtEvery == 0 ? &m_workload : nullptr;
        const QString fault = faultOfDisk(m_left->path(), day, moments[i], goOn);
        if (!fault.isEmpty())
            found.append(u"after %1 of %2 events, seed %3: %4"_s.arg(moments[i])
                             .arg(day.tape->length())
                             .arg(seed)
                             .arg(fault));
    }
    return found;
}

void TestPowerLoss::nothingIsLost_data()
{
    QTest::addColumn<bool>("powersafe");
    QTest::addColumn<bool>("upgrade");
    QTest::addColumn<int>("points");
    QTest::newRow("bytes-beside-a-write-stay") << true << false << 900;
    QTest::newRow("torn-sectors-are-noise") << false << false << 700;
    QTest::newRow("upgrade-from-an-old-desk") << true << true << 400;
}

void TestPowerLoss::nothingIsLost()
{
    QFETCH(bool, powersafe);
    QFETCH(bool, upgrade);
    QFETCH(int, points);
    const auto day = record(powersafe, upgrade, {});
    VERIFY_OK(day);
    const QStringList found = faults(*day, rounds(points), !powersafe, 5);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestPowerLoss::lossIsNoticed_data()
{
    QTest::addColumn<Mutant>("mutant");
    QTest::addColumn<QString>("noticed");
    QTest::newRow("outbox-never-synced")
        << Mutant{.synchronous = "OFF", .relaxed = "outbox"} << u"outbox"_s;
    QTest::newRow("cache-never-synced")
        << Mutant{.synchronous = "OFF", .relaxed = "cache"} << QString();
    QTest::newRow("disk-lies-about-the-outbox") << Mutant{.lie = "outbox"} << u"outbox"_s;
    QTest::newRow("disk-lies-about-the-cache") << Mutant{.lie = "cache"} << QString();
    QTest::newRow("cursor-before-its-page")
        << Mutant{.sabotage = Sabotage::CursorFirst} << u"the cache is as it never was"_s;
    QTest::newRow("page-in-two-parts")
        << Mutant{.sabotage = Sabotage::PageInTwoParts} << u"the cache is as it never was"_s;
}

void TestPowerLoss::lossIsNoticed()
{
    QFETCH(Mutant, mutant);
    QFETCH(QString, noticed);
    const auto day = record(true, false, mutant);
    VERIFY_OK(day);
    const QStringList found = faults(*day, 400, false, 3);
    QVERIFY2(found.size() == 3 && found.constFirst().contains(noticed),
             qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
