// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"
#include "models/store/profile.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Qt::StringLiterals;
using store::CacheEvent;
using store::Profile;

namespace {

const QString kKeyId = u"key-1"_s;

/// Opens the profile, writes some reports, and closes it as `unclean` says.
core::Result<void> fill(const QString &directory)
{
    auto profile = Profile::acquire(directory);
    if (!profile)
        return std::unexpected(profile.error());
    if (auto opened = (*profile)->openCache(support::key(), kKeyId, false); !opened)
        return std::unexpected(opened.error());
    support::RecordSource source(1);
    std::vector<domain::Record> records;
    for (int i = 0; i < 300; ++i)
        records.emplace_back(source.report(i));
    store::ChangeWriter writer((*profile)->writer());
    if (auto applied = writer.apply(domain::Collection::Reports, support::page(records),
                                    source.epoch());
        !applied)
        return std::unexpected(applied.error());
    return writer.commit();
}

/// What a killed console leaves: the mark that it is in use.
void markInUse(const QString &directory)
{
    for (const QString &name : {u"/profile.json"_s, u"/profile.json.spare"_s}) {
        QFile file(directory + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray json = file.readAll();
        QVERIFY(json.contains("\"inUse\": false"));
        json.replace("\"inUse\": false", "\"inUse\": true");
        file.resize(0);
        file.seek(0);
        QCOMPARE(file.write(json), json.size());
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The files of a profile: one owner, the right key, nothing made where something is missing,
/// damage found and set aside.
class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsThenOpens();
    void secondConsoleIsRefused();
    void aLockThatNobodySignedIsStale();
    void unwritableDirectoryIsSaid();
    void wrongKeyTouchesNothing();
    void lostFileIsNotRemade_data();
    void lostFileIsNotRemade();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void damagedMarkerHasASpare();
    void uncleanExitIsCheckedAndPasses();

private:
    [[nodiscard]] core::Result<CacheEvent> open(const QByteArray &key, bool repair,
                                                const QString &keyId = kKeyId);
    [[nodiscard]] QString cachePath() const { return m_dir->filePath(u"cache.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProfile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

core::Result<CacheEvent> TestProfile::open(const QByteArray &key, bool repair, const QString &keyId)
{
    auto profile = Profile::acquire(m_dir->path());
    if (!profile)
        return std::unexpected(profile.error());
    return (*profile)->openCache(key, keyId, repair);
}

void TestProfile::createsThenOpens()
{
    {
        auto profile = Profile::acquire(m_dir->path());
        VERIFY_OK(profile);
        QCOMPARE((*profile)->keyId(), QString());
        QVERIFY(!(*profile)->hasData());
        QCOMPARE((*profile)->openCache(support::key(), kKeyId, false),
                 support::ok(CacheEvent::Created));
        QCOMPARE((*profile)->writer().scalar("SELECT count(*) FROM reports"),
                 core::Result<qint64>(0));
    }
    auto again = Profile::acquire(m_dir->path());
    VERIFY_OK(again);
    QCOMPARE((*again)->keyId(), kKeyId);
    QVERIFY((*again)->hasData());
    QCOMPARE((*again)->openCache(support::key(), kKeyId, false), support::ok(CacheEvent::Opened));
    QCOMPARE((*again)->key(), support::key());
}

void TestProfile::secondConsoleIsRefused()
{
    auto first = Profile::acquire(m_dir->path());
    VERIFY_OK(first);
    VERIFY_ERROR(Profile::acquire(m_dir->path()), core::ErrorKind::StorageBusy);
    first->reset();
    VERIFY_OK(Profile::acquire(m_dir->path()));
}

/// Killed, or without power, between making the lock and writing into it.
void TestProfile::aLockThatNobodySignedIsStale()
{
    QFile lock(m_dir->filePath(u"lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto profile = Profile::acquire(m_dir->path());
    VERIFY_OK(profile);
    QVERIFY(!contents(lock.fileName()).isEmpty());
    VERIFY_ERROR(Profile::acquire(m_dir->path()), core::ErrorKind::StorageBusy);
}

void TestProfile::unwritableDirectoryIsSaid()
{
    overwrite(m_dir->filePath(u"a-file"_s), "x");
    VERIFY_ERROR(Profile::acquire(m_dir->filePath(u"a-file/profile"_s)),
                 core::ErrorKind::StorageReadOnly);
    const bool root = geteuid() == 0;
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
    if (root)
        QCOMPARE(seteuid(65534), 0); // for root every directory is writable
    const auto acquired = Profile::acquire(m_dir->filePath(u"profile"_s));
    if (root)
        QCOMPARE(seteuid(0), 0);
    QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    VERIFY_ERROR(acquired, core::ErrorKind::StorageReadOnly);
}

void TestProfile::wrongKeyTouchesNothing()
{
    VERIFY_OK(fill(m_dir->path()));
    const QByteArray before = contents(cachePath());
    VERIFY_ERROR(open(support::key(2), true), core::ErrorKind::WrongKey);
    VERIFY_ERROR(open(support::key(), true, u"key-2"_s), core::ErrorKind::WrongKey);
    QCOMPARE(contents(cachePath()), before);
    QVERIFY(!QFile::exists(cachePath() + u".damaged-1"_s));
    QFile::remove(m_dir->filePath(u"profile.json"_s));
    QFile::remove(m_dir->filePath(u"profile.json.spare"_s));
    VERIFY_ERROR(open(support::key(2), true),
                 core::ErrorKind::WrongKey); // without the marker nothing is guessed
    QCOMPARE(contents(cachePath()), before);
    QCOMPARE(open(support::key(), false), support::ok(CacheEvent::Opened));
}

void TestProfile::lostFileIsNotRemade_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("missing") << true;
    QTest::newRow("empty") << false;
}

void TestProfile::lostFileIsNotRemade()
{
    QFETCH(bool, removed);
    VERIFY_OK(fill(m_dir->path()));
    if (removed)
        QVERIFY(QFile::remove(cachePath()));
    else
        overwrite(cachePath(), {});
    VERIFY_ERROR(open(support::key(), false), core::ErrorKind::StorageCorrupt);
    QCOMPARE(QFile::exists(cachePath()), !removed);
    QCOMPARE(open(support::key(), true), support::ok(CacheEvent::DamagedSetAside));
    QCOMPARE(open(support::key(), false), support::ok(CacheEvent::Opened));
}

void TestProfile::everyDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("killed");
    for (const char *kind :
         {"first-page", "random-byte", "truncated", "half-page", "zeroed-page", "swapped-pages"}) {
        QTest::addRow("%s-after-kill", kind) << QByteArray(kind) << true;
        QTest::addRow("%s-after-clean-exit", kind) << QByteArray(kind) << false;
    }
}

void TestProfile::everyDamageIsFound()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, killed);
    VERIFY_OK(fill(m_dir->path()));
    auto outbox = store::Outbox::open(m_dir->filePath(u"outbox.db"_s), support::key());
    VERIFY_OK(outbox);
    VERIFY_OK(
        outbox->add({u"e1"_s, domain::Collection::Reports, u"r-1"_s, 1, u"comment"_s, {}, {}, {}}));
    const QByteArray whole = contents(cachePath());
    constexpr qsizetype kPage = 4096;
    QVERIFY(whole.size() > 20 * kPage);
    QRandomGenerator random(kind.size());
    for (int round = 0; round < 25; ++round) {
        if (killed)
            markInUse(m_dir->path());
        QByteArray damaged = whole;
        const qsizetype page = 1 + random.bounded(int(whole.size() / kPage) - 2);
        if (kind == "first-page")
            damaged[random.bounded(int(kPage))] ^= char(1 + random.bounded(255));
        else if (kind == "random-byte")
            damaged[random.bounded(int(whole.size()))] ^= char(1 + random.bounded(255));
        else if (kind == "truncated")
            damaged.truncate(page * kPage);
        else if (kind == "half-page")
            damaged.truncate(page * kPage + 1 + random.bounded(int(kPage) - 1));
        else if (kind == "zeroed-page")
            damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        else
            damaged.replace(page * kPage, kPage, whole.sliced((page + 1) * kPage, kPage));
        overwrite(cachePath(), damaged);
        VERIFY_ERROR(open(support::key(), false), core::ErrorKind::StorageCorrupt);
        QCOMPARE(contents(cachePath()), damaged);
        QCOMPARE(open(support::key(), true), support::ok(CacheEvent::DamagedSetAside));
        QCOMPARE(contents(cachePath() + u".damaged-1"_s), damaged);
    }
    QCOMPARE(outbox->entries()->size(), size_t(1));
}

void TestProfile::damagedMarkerHasASpare()
{
    VERIFY_OK(fill(m_dir->path()));
    overwrite(m_dir->filePath(u"profile.json"_s), "{\"keyId\": \"k");
    {
        auto profile = Profile::acquire(m_dir->path());
        VERIFY_OK(profile);
        QCOMPARE((*profile)->keyId(), kKeyId);
        QCOMPARE((*profile)->openCache(support::key(), kKeyId, false),
                 support::ok(CacheEvent::Opened));
    }
    overwrite(m_dir->filePath(u"profile.json"_s), "x");
    overwrite(m_dir->filePath(u"profile.json.spare"_s), "x");
    VERIFY_ERROR(Profile::acquire(m_dir->path()), core::ErrorKind::StorageCorrupt);
}

void TestProfile::uncleanExitIsCheckedAndPasses()
{
    VERIFY_OK(fill(m_dir->path()));
    markInUse(m_dir->path());
    QCOMPARE(open(support::key(), false), support::ok(CacheEvent::Opened));
    QVERIFY(contents(m_dir->filePath(u"profile.json"_s)).contains("\"inUse\": false"));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
