// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/damagerows.h"
#include "tests/durability/killedstatement.h"

#include "models/store/cachefile.h"
#include "models/store/integrity.h"
#include "models/store/migrations.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QFile>
#include <QLoggingCategory>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using killed::End;
using store::Database;
using store::Migration;
using store::OpenMode;

namespace {

/// The cache or the outbox, as the product opens it.
struct Kind {
    QString folder; ///< of its schema
    bool (*open)(const QString &path);

    [[nodiscard]] std::vector<Migration> steps() const { return store::migrations(folder); }
};

bool openCacheFile(const QString &path)
{
    return store::CacheFile{path, support::key(), true, true, true}.open().has_value();
}

bool openOutbox(const QString &path)
{
    return store::Outbox::open(path, support::key()).has_value();
}

const Kind kCache{{}, openCacheFile};
const Kind kOutbox{u"outbox"_s, openOutbox};

/// What an older console could have left, in columns that every version has.
constexpr QByteArrayView kCacheRows =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
    "INSERT INTO reports(id, version, generation, ord, open, outcome, state, code, title, address, "
    "text, sent_at, due_at, resolved_at) SELECT 'r' || i, 1, 0, 1747700000000 << 21 | i, i % 2, "
    "i % 16, 1 + i % 9, 'PA-' || i, 'Ngập nặng ' || i, '', hex(zeroblob(200)), 1747700000000, "
    "1747800000000, iif(i % 2, NULL, 1747750000000) FROM n;"
    "INSERT INTO report_events(id, version, generation, report_id, at, kind, from_state, to_state) "
    "SELECT 'e' || row, 1, 0, id, sent_at, 'state', '', 'TIEP_NHAN' FROM reports;"
    "INSERT INTO media_items(id, version, generation, ord, sentiment, state, title, excerpt, "
    "author, "
    "published_at, collected_at) SELECT 'm' || row, 1, 4, ord, 3, 'XAC_MINH', title, '', 'Lan', "
    "sent_at, sent_at + 300000 FROM reports WHERE row <= 12;"
    "INSERT INTO observations(id, version, generation, is_valid, indicator_id, unit_id, value) "
    "SELECT 'o' || row, 1, 0, 1, 'i', 'u', row FROM reports;"
    "INSERT INTO units(id, version, generation, name) VALUES('u', 1, 0, 'Phan Thiết')";
constexpr QByteArrayView kStates =
    "INSERT INTO sync_state(collection, cursor, complete, generation, seen, record_count) VALUES"
    "('reports', 'c', 1, 1, 40, 40), ('report-events', 'c', 1, 1, 40, 40), "
    "('media-items', 'c', 1, 4, 12, 12), ('units', 'c', 1, 1, 1, 1), "
    "('report-categories', 'c', 1, 1, 0, 0);"
    "INSERT INTO quarantine VALUES('plans', 'p', 1, 0, 0, 'no year', x'7b7d')";
constexpr QByteArrayView kOutboxRows =
    "INSERT INTO edits(id, collection, record_id, base_version, verb, payload, created_at, author, "
    "state) VALUES('a', 'reports', 'r1', 1, 'comment', '{\"text\":\"x\"}', 1747700000000, 'Lan', "
    "0),"
    "('b', 'reports', 'r1', 1, 'receive', '{}', 1747700000001, 'Lan', 1),"
    "('c', 'reports', 'r2', 1, 'receive', '{}', 1747700000002, 'Lan', 4)";

core::Result<void> make(const Kind &kind, int version, const QString &path)
{
    auto db = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
    if (!db)
        return std::unexpected(db.error());
    if (auto made = store::migrate(*db, kind.steps(), version); !made)
        return std::unexpected(made.error());
    if (!kind.folder.isEmpty())
        return db->execute(kOutboxRows);
    auto filled = db->execute(kCacheRows);
    return filled && version >= 2 ? db->execute(kStates) : filled;
}

/// The schema of a version, and every row of a file as text.
struct Contents {
    qint64 version = 0;
    QStringList schema = {};
    damage::Rows rows = {};

    bool operator==(const Contents &) const = default;
};

core::Result<Contents> contents(const QString &path)
{
    auto db = Database::open(path, support::key(), OpenMode::ReadWrite);
    if (!db)
        return std::unexpected(db.error());
    if (auto sound = store::checkIntegrity(*db, true, store::CheckDepth::Full); !sound)
        return std::unexpected(sound.error());
    const auto version = db->scalar("PRAGMA user_version");
    const auto schema = damage::schema(*db);
    auto rows = damage::rows(*db);
    if (!version || !schema || !rows)
        return core::failure(core::ErrorKind::StorageCorrupt, u"it cannot be read"_s);
    return Contents{*version, *schema, std::move(*rows)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool copyFiles(const QString &from, const QString &to)
{
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(to + part);
        if (QFile::exists(from + part) && !QFile::copy(from + part, to + part))
            return false;
    }
    return true;
}

/// What a killed upgrade leaves: a whole file of some version, that the next start brings to head
/// with the data that an undisturbed upgrade ends with. Empty: it is so.
class Judge
{
public:
    Judge(const Kind &kind, int from, const QTemporaryDir &dir)
        : m_kind(kind)
        , m_old(dir.filePath(u"old.db"_s))
        , m_path(dir.filePath(u"file.db"_s))
    {
        for (int version = from; version <= kind.steps().back().number; ++version) {
            const QString path = dir.filePath(u"v%1.db"_s.arg(version));
            auto db = make(kind, from, path).and_then([&] {
                return Database::open(path, support::key(), OpenMode::ReadWrite);
            });
            if (db && store::migrate(*db, kind.steps(), version))
                m_schemas[version] = damage::schema(*db).value_or(QStringList());
        }
        if (make(kind, from, m_old) && copyFiles(m_old, m_path) && kind.open(m_path))
            m_head = contents(m_path);
    }
    [[nodiscard]] const core::Result<Contents> &head() const { return m_head; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool begin() const { return copyFiles(m_old, m_path); }
    /// The numbers of the statements before which something has reached the files since the one
    /// before: a kill at any other leaves the same files as a kill at the last of these. Some
    /// others are among them all the same (of the outbox all), and one after the last.
    [[nodiscard]] std::vector<int> moments(const std::function<bool()> &work) const
    {
        std::vector<int> numbers;
        QByteArrayList seen;
        int number = 0;
        const int other = m_kind.folder.isEmpty() ? 20 : 1;
        const auto look = [&] {
            const QByteArrayList now{bytesOf(m_path), bytesOf(m_path + u"-wal"_s)};
            ++number;
            if (std::exchange(seen, now) != now || number % other == 0)
                numbers.push_back(number);
        };
        if (!begin() || !killed::watchStatements(look, work))
            return {};
        numbers.push_back(number + 1);
        return numbers;
    }
    [[nodiscard]] QString verdict() const
    {
        const auto left = contents(m_path);
        if (!left)
            return u"the file is not sound: "_s + left.error().detail;
        if (const auto known = m_schemas.find(int(left->version));
            known == m_schemas.end() || known->second != left->schema)
            return u"the file is not of one version: %1"_s.arg(left->version);
        if (!m_kind.open(m_path))
            return u"the next start does not open it"_s;
        return contents(m_path) == m_head ? QString() : u"the data are others"_s;
    }

private:
    const Kind &m_kind;
    QString m_old;
    QString m_path;
    std::map<int, QStringList> m_schemas;
    core::Result<Contents> m_head = core::failure(core::ErrorKind::Internal, u"not made"_s);
};

/// The upgrade as it must not be: statements on their own.
bool migrateWithoutTransactions(const Kind &kind, const QString &path)
{
    auto db = Database::open(path, support::key(), OpenMode::ReadWrite);
    const auto version = db ? db->scalar("PRAGMA user_version") : std::unexpected(db.error());
    for (const Migration &step : kind.steps()) {
        QFile sql(step.resource);
        if (version && step.number > *version &&
            (!sql.open(QIODevice::ReadOnly) || !db->execute(sql.readAll()) ||
             !db->execute("PRAGMA user_version=" + QByteArray::number(step.number))))
            return false;
    }
    return version.has_value();
}

} // namespace

/// An upgrade from every version, killed at each of its statements: the file is of the version
/// before a step or after it, and nothing in it is lost.
class TestUpgradeKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"*.info=false\n*.warning=false"_s); }
    void killedAtEachStatement_data();
    void killedAtEachStatement();
    void stepsWithoutTransactionsAreCaught();
    void aNewerFileIsUntouched();
};

void TestUpgradeKills::killedAtEachStatement_data()
{
    QTest::addColumn<bool>("cache");
    QTest::addColumn<int>("version");
    for (const Migration &step : kCache.steps())
        QTest::addRow("cache-from-%d", step.number) << true << step.number;
    for (const Migration &step : kOutbox.steps())
        QTest::addRow("outbox-from-%d", step.number) << false << step.number;
}

void TestUpgradeKills::killedAtEachStatement()
{
    QFETCH(bool, cache);
    QFETCH(int, version);
    const Kind &kind = cache ? kCache : kOutbox;
    const QTemporaryDir dir;
    const Judge judge(kind, version, dir);
    VERIFY_OK(judge.head());
    QVERIFY(!judge.head()->rows.isEmpty());
    const auto open = [&] { return kind.open(judge.path()); };
    const auto moments = judge.moments(open);
    QVERIFY(moments.size() > 3);
    for (const int number : moments) {
        QVERIFY(judge.begin());
        const auto end = killed::runUntilStatement(number, open);
        QCOMPARE(end, number == moments.back() ? End::Done : End::Killed);
        const QString wrong = judge.verdict();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"statement %1: %2"_s.arg(number).arg(wrong)));
    }
}

void TestUpgradeKills::stepsWithoutTransactionsAreCaught()
{
    for (const Kind &kind : {kCache, kOutbox}) {
        const QTemporaryDir dir;
        const Judge judge(kind, 1, dir);
        VERIFY_OK(judge.head());
        const auto upgrade = [&] { return migrateWithoutTransactions(kind, judge.path()); };
        int caught = 0;
        for (const int number : judge.moments(upgrade)) {
            QVERIFY(judge.begin());
            QVERIFY(killed::runUntilStatement(number, upgrade) != End::Failed);
            caught += judge.verdict().isEmpty() ? 0 : 1;
        }
        QVERIFY(caught > 5);
    }
}

void TestUpgradeKills::aNewerFileIsUntouched()
{
    const QTemporaryDir dir;
    {
        auto profile = store::Profile::acquire(dir.path());
        VERIFY_OK(profile);
        VERIFY_OK((*profile)->openCache(support::key(), u"k"_s, true));
        VERIFY_OK((*profile)->writer().execute("PRAGMA user_version=999"));
        auto outbox = Database::open((*profile)->outboxPath(), support::key(),
                                     OpenMode::ReadWriteCreate);
        VERIFY_OK(outbox);
        VERIFY_OK(outbox->execute("CREATE TABLE of_tomorrow(a); PRAGMA user_version=999"));
    }
    const QByteArray cache = bytesOf(dir.filePath(u"cache.db"_s));
    const QByteArray outbox = bytesOf(dir.filePath(u"outbox.db"_s));
    QVERIFY(!cache.isEmpty() && !outbox.isEmpty());
    {
        auto profile = store::Profile::acquire(dir.path());
        VERIFY_OK(profile);
        VERIFY_ERROR((*profile)->openCache(support::key(), u"k"_s, true),
                     core::ErrorKind::StorageNewer);
    }
    VERIFY_ERROR(store::Outbox::open(dir.filePath(u"outbox.db"_s), support::key()),
                 core::ErrorKind::StorageNewer);
    VERIFY_ERROR((store::OutboxFile{dir.filePath(u"outbox.db"_s), support::key()}.secure()),
                 core::ErrorKind::StorageNewer);
    QCOMPARE(bytesOf(dir.filePath(u"cache.db"_s)), cache);
    QCOMPARE(bytesOf(dir.filePath(u"outbox.db"_s)), outbox);
}

QTEST_GUILESS_MAIN(TestUpgradeKills)
#include "tst_upgradekills.moc"
