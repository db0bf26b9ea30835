// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/checkpointer.h"
#include "models/store/regionfunction.h"
#include "models/store/sqliteerror.h"
#include "models/store/statement.h"

#include <QFile>
#include <QHash>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kMostIdle = 256; ///< some tell a moment or a place and are never asked again

int openFlags(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::ReadWriteCreate:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// Settings that have no effect on the file, needed before the first page is read.
constexpr QByteArrayView kSafety =
    "PRAGMA cipher_memory_security=OFF; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;";
/// 64 MiB hold the whole of the index that counts over a million reports read, which else would be
/// decrypted every time.
constexpr QByteArrayView kWriting =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;"
    "PRAGMA journal_size_limit=67108864;";
constexpr QByteArrayView kReading = "PRAGMA query_only=ON; PRAGMA cache_size=-65536;";

} // namespace

/// The connection and the statements that wait for their next use.
struct Database::Private {
    sqlite3 *db = nullptr;
    QString path;
    QHash<QByteArray, sqlite3_stmt *> idle;
    std::unique_ptr<Checkpointer> checkpoints = {}; ///< of one that writes

    ~Private()
    {
        forgetIdle();
        const bool notes = checkpoints && checkpoints->notes();
        if (notes)
            checkpoints->beforeClosing();
        checkpoints.reset();
        sqlite3_close_v2(db);
        if (notes)
            Checkpointer::afterClosing(path);
    }
    void forgetIdle()
    {
        for (sqlite3_stmt *statement : std::as_const(idle))
            sqlite3_finalize(statement);
        idle.clear();
    }
    [[nodiscard]] core::Result<sqlite3_stmt *> compile(QByteArrayView sql, unsigned flags) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(db, sql.data(), int(sql.size()), flags, &statement, nullptr) !=
            SQLITE_OK)
            return sqliteFailure(
                db, u"prepare "_s + QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 60))));
        return statement;
    }
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement)
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        if (idle.size() >= kMostIdle)
            forgetIdle();
        if (idle.contains(sql))
            sqlite3_finalize(statement);
        else
            idle.insert(sql, statement);
    }
};

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

core::Result<Database> Database::open(const QString &path, const QByteArray &key, OpenMode mode)
{
    return connect(path, QFile::encodeName(path), nullptr, key, mode);
}

core::Result<Database> Database::open(const FileSlice &slice, const QByteArray &key)
{
    const char *const vfs = sliceVfsName();
    if (!vfs)
        return core::failure(core::ErrorKind::Internal, u"SQLite did not take the slices"_s);
    return connect(slice.path, sliceUri(slice), vfs, key, OpenMode::ReadOnly);
}

core::Result<Database> Database::connect(const QString &path, const QByteArray &name,
                                         const char *vfs, const QByteArray &key, OpenMode mode)
{
    if (!key.isEmpty() && key.size() != kKeyBytes)
        return core::failure(core::ErrorKind::InvalidArgument, u"the key must have 256 bits"_s);
    auto p = std::make_unique<Private>();
    p->path = path;
    const int flags = openFlags(mode) | SQLITE_OPEN_NOMUTEX | (vfs ? SQLITE_OPEN_URI : 0);
    const int code = sqlite3_open_v2(name.constData(), &p->db, flags, vfs);
    if (code != SQLITE_OK)
        return sqliteFailure(p->db, u"open "_s + path);
    sqlite3_extended_result_codes(p->db, 1);
    sqlite3_busy_timeout(p->db, kBusyTimeoutMs);
    Database database(std::move(p));
    if (auto ready = database.unlock(key).and_then([&] { return database.configure(mode); });
        !ready)
        return std::unexpected(ready.error());
    return database;
}

core::Result<void> Database::unlock(const QByteArray &key) const
{
    auto version = prepare("PRAGMA cipher_version");
    if (!version)
        return std::unexpected(version.error());
    const auto answered = version->step();
    if (!answered || !*answered ||
        version->text(0).isEmpty()) // plain SQLite takes a key silently and writes plain text
        return core::failure(core::ErrorKind::Storage, u"the SQLite library cannot encrypt"_s);
    version->reset();
    if (key.isEmpty())
        return {};
    if (auto quiet = execute("PRAGMA cipher_log_level=NONE");
        !quiet) // failures are answered, not printed
        return quiet;
    const QByteArray pragma = "PRAGMA key=\"x'" + key.toHex() + "'\"";
    return execute(pragma);
}

core::Result<void> Database::configure(OpenMode mode) const
{
    if (auto safe = execute(kSafety).and_then([this] { return addRegionFunction(d->db); }); !safe)
        return safe;
    if (auto schema = scalar("SELECT count(*) FROM sqlite_schema"); !schema) {
        core::Error error = schema.error();
        if (sqlite3_errcode(d->db) == SQLITE_NOTADB)
            error.kind =
                core::ErrorKind::WrongKey; // or a damaged first page; Profile can tell which
        return std::unexpected(error);
    }
    if (mode == OpenMode::ReadOnly)
        return execute(kReading);
    return execute(kWriting).transform([this] {
        const QByteArrayView file(sqlite3_db_filename(d->db, "main"));
        if (!file.isEmpty()) // one in memory has no journal
            d->checkpoints = std::make_unique<Checkpointer>(d->db, d->path);
    });
}

core::Result<Statement> Database::prepare(QByteArrayView sql) const
{
    return d->compile(sql, 0).transform([](sqlite3_stmt *statement) {
        return Statement(statement, [](sqlite3_stmt *done) { sqlite3_finalize(done); });
    });
}

core::Result<Statement> Database::cached(QByteArrayView sql) const
{
    const QByteArray text = sql.toByteArray();
    const auto release = [p = d.get(), text](sqlite3_stmt *done) { p->giveBack(text, done); };
    if (sqlite3_stmt *waiting = d->idle.take(text))
        return Statement(waiting, release);
    return d->compile(sql, SQLITE_PREPARE_PERSISTENT).transform([&](sqlite3_stmt *made) {
        return Statement(made, release);
    });
}

core::Result<void> Database::execute(QByteArrayView sql) const
{
    if (sqlite3_exec(d->db, sql.toByteArray().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    const bool secret = sql.startsWith("PRAGMA key");
    return sqliteFailure(d->db,
                         secret ? u"set the key"_s
                                : QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 60))));
}

core::Result<qint64> Database::scalar(QByteArrayView sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

core::Result<void> Database::checkpoint(Checkpoint how) const
{
    return d->checkpoints ? d->checkpoints->run(how)
                          : execute("PRAGMA wal_checkpoint"); // says that it may not
}

void Database::checkpointEvery(int pages) const
{
    if (d->checkpoints)
        d->checkpoints->setOften(pages);
}

void Database::noteCheckpoints() const
{
    if (d->checkpoints)
        d->checkpoints->note();
}

void Database::releaseMemory() const
{
    sqlite3_db_release_memory(d->db);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(d->db) == 0;
}

sqlite3 *Database::handle() const
{
    return d->db;
}

QString Database::path() const
{
    return d->path;
}

} // namespace store
