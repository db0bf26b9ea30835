// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/blobstore.h"

#include "models/core/log.h"
#include "models/store/readeach.h"
#include "models/store/suspicion.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr auto kSchema = "CREATE TABLE IF NOT EXISTS blob(sha256 TEXT PRIMARY KEY, used INTEGER "
                         "NOT NULL, size INTEGER NOT NULL,"
                         " bytes BLOB NOT NULL) WITHOUT ROWID;"
                         "CREATE INDEX IF NOT EXISTS blob_by_use ON blob(used, size);";

core::Result<Database> openWithSchema(const QString &path, const QByteArray &key)
{
    auto db = Database::open(path, key, OpenMode::ReadWriteCreate);
    if (!db)
        return db;
    return db->execute(kSchema).transform([&] { return std::move(*db); });
}

bool isDamage(const core::Error &error)
{
    return error.kind == core::ErrorKind::StorageCorrupt || error.kind == core::ErrorKind::WrongKey;
}

void throwAway(const QString &path)
{
    qCWarning(core::logStore) << "damaged, begun anew:" << path;
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + part);
    clearSuspicion(path);
}

} // namespace

core::Result<BlobStore> BlobStore::open(const QString &path, const QByteArray &key, qint64 room)
{
    auto db = openWithSchema(path, key);
    if (!db && isDamage(db.error())) {
        throwAway(path);
        db = openWithSchema(path, key);
    }
    if (!db)
        return std::unexpected(db.error());
    return BlobStore(std::move(*db), key, room);
}

void BlobStore::beginAnew()
{
    const QString path = m_db->path();
    m_db.reset();
    throwAway(path);
    if (auto db = openWithSchema(path, m_key))
        m_db.emplace(std::move(*db));
}

core::Result<QByteArray> BlobStore::read(const QString &sha256)
{
    if (!m_db)
        return core::failure(core::ErrorKind::NotFound, sha256);
    auto bytes = find(sha256);
    if (bytes || !isDamage(bytes.error()))
        return bytes;
    beginAnew();
    return core::failure(core::ErrorKind::NotFound, sha256);
}

core::Result<QByteArray> BlobStore::find(const QString &sha256)
{
    auto select = m_db->cached("SELECT bytes FROM blob WHERE sha256 = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, sha256);
    const auto found = select->step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return core::failure(core::ErrorKind::NotFound, sha256);
    QByteArray bytes = select->bytes(0);
    auto touch = m_db->cached("UPDATE blob SET used = ?2 WHERE sha256 = ?1");
    if (touch) {
        touch->bind(1, sha256);
        touch->bind(2, QDateTime::currentDateTimeUtc());
        // Only the order of forgetting depends on it.
        [[maybe_unused]] const auto touched = touch->run();
    }
    return bytes;
}

core::Result<void> BlobStore::write(const QString &sha256, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != sha256)
        return core::failure(core::ErrorKind::BadContract,
                             u"the bytes are not those of the hash"_s);
    if (!m_db)
        return core::failure(core::ErrorKind::Storage, u"no file for attachments"_s);
    auto written = insert(sha256, bytes);
    if (written || !isDamage(written.error()))
        return written;
    beginAnew();
    return m_db ? insert(sha256, bytes) : written;
}

core::Result<void> BlobStore::keepOnly(const QSet<QString> &kept)
{
    const auto here = held();
    if (!here)
        return std::unexpected(here.error());
    QStringList gone;
    for (auto one = here->cbegin(); one != here->cend(); ++one) {
        if (!kept.contains(one.key()))
            gone << one.key();
    }
    return forget(gone);
}

core::Result<QHash<QString, qint64>> BlobStore::held()
{
    if (!m_db)
        return QHash<QString, qint64>();
    auto read = sizes();
    if (read || !isDamage(read.error()))
        return read;
    beginAnew(); // with nothing in it
    return QHash<QString, qint64>();
}

core::Result<QHash<QString, qint64>> BlobStore::sizes() const
{
    auto select = m_db->prepare("SELECT sha256, size FROM blob");
    if (!select)
        return std::unexpected(select.error());
    QHash<QString, qint64> found;
    auto read = forEachRow(
        *select, [&](const Statement &row) { found.insert(row.text(0), row.integer(1)); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

core::Result<void> BlobStore::forget(const QStringList &hashes)
{
    if (!m_db || hashes.isEmpty())
        return {};
    auto forgotten = erase(hashes);
    if (forgotten || !isDamage(forgotten.error()))
        return forgotten;
    beginAnew();
    return {};
}

core::Result<void> BlobStore::erase(const QStringList &gone)
{
    if (auto secure = m_db->execute("PRAGMA secure_delete = 1"); !secure)
        return secure;
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &hash : gone) {
        if (auto dropped = drop(hash); !dropped)
            return dropped;
    }
    return transaction->commit().and_then(
        [&] { return m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

core::Result<void> BlobStore::drop(const QString &sha256) const
{
    auto erase = m_db->cached("DELETE FROM blob WHERE sha256 = ?1");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, sha256);
    return erase->run();
}

core::Result<void> BlobStore::insert(const QString &sha256, const QByteArray &bytes)
{
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto room = makeRoom(bytes.size()); !room)
        return room;
    auto insert = m_db->cached(
        "INSERT OR REPLACE INTO blob(sha256, used, size, bytes) VALUES(?1, ?2, ?3, ?4)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, sha256);
    insert->bind(2, QDateTime::currentDateTimeUtc());
    insert->bind(3, qint64(bytes.size()));
    insert->bindBlob(4, bytes);
    if (auto inserted = insert->run(); !inserted)
        return inserted;
    return transaction->commit();
}

core::Result<void> BlobStore::makeRoom(qint64 incoming)
{
    auto total = m_db->scalar("SELECT coalesce(sum(size), 0) FROM blob");
    if (!total)
        return std::unexpected(total.error());
    if (*total + incoming <= m_room)
        return {};
    auto oldest = m_db->prepare("SELECT sha256, size FROM blob ORDER BY used, sha256");
    if (!oldest)
        return std::unexpected(oldest.error());
    QStringList gone;
    for (qint64 used = *total; used + incoming > m_room;) {
        const auto row = oldest->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (const QString hash = oldest->text(0); !m_needed.contains(hash)) {
            gone << hash;
            used -= oldest->integer(1);
        }
    }
    oldest->reset();
    for (const QString &hash : std::as_const(gone)) {
        if (auto dropped = drop(hash); !dropped)
            return dropped;
    }
    return {};
}

} // namespace store
