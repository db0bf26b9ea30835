// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/core/log.h"
#include "models/store/jsonvalues.h"
#include "models/store/migrations.h"
#include "models/store/outboxfile.h"
#include "models/store/readeach.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using domain::EditState;

namespace store {
namespace {

const QByteArray kSelect = "SELECT id, collection, record_id, base_version, verb, payload, "
                           "created_at, author, state, attempts, "
                           "next_attempt, error_name, error_detail, base, account FROM edits ";

/// Waiting for the backend: Queued, or Sending when the answer was never heard.
const QByteArray kWaiting = "state IN (0, 1)";
static_assert(int(EditState::Queued) == 0 && int(EditState::Sending) == 1);
static_assert(int(EditState::Accepted) == 2);

/// Nobody waits longer: an hour is believed of a Retry-After, and some jitter is added.
constexpr qint64 kLongestWait = 70LL * 60;

OutboxEntry readEntry(const Statement &row)
{
    OutboxEntry entry;
    entry.edit.id = row.text(0);
    entry.edit.collection = domain::collectionFromCode(row.text(1))
                                .value_or(domain::Collection::Reports);
    entry.edit.recordId = row.text(2);
    entry.edit.baseVersion = row.integer(3);
    entry.edit.verb = row.text(4);
    fromJson(row.bytes(5), entry.edit.payload);
    entry.edit.createdAt = row.time(6);
    entry.edit.author = row.text(7);
    entry.state = static_cast<EditState>(row.integer(8));
    entry.attempts = static_cast<int>(row.integer(9));
    entry.nextAttempt = row.time(10);
    entry.errorName = row.text(11);
    entry.errorDetail = row.text(12);
    fromJson(row.bytes(13), entry.edit.base);
    entry.account = row.text(14);
    return entry;
}

} // namespace

core::Result<Outbox> Outbox::open(const QString &path, const QByteArray &key)
{
    if (OutboxFile{path, key}.isLost())
        return core::failure(core::ErrorKind::StorageCorrupt, u"the outbox is missing or empty"_s);
    return openDurable(path, key, u"outbox"_s).transform([](Database db) {
        return Outbox(std::move(db));
    });
}

core::Result<void> Outbox::add(const domain::Edit &edit, const QString &account)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto insert = m_db.cached("INSERT INTO edits(id, collection, record_id, base_version, verb, "
                              "payload, created_at, author, state, base, account) "
                              "VALUES(?1, ?2, ?3, (WITH RECURSIVE own(version) AS (SELECT ?4 UNION "
                              "SELECT answered_version FROM edits JOIN own ON base_version = "
                              "version WHERE collection = ?2 AND record_id = ?3 AND "
                              "answered_version IS NOT NULL) SELECT max(version) FROM own), "
                              "?5, ?6, ?7, ?8, 0, ?9, ?10)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, edit.id);
    insert->bind(2, domain::code(edit.collection));
    insert->bind(3, edit.recordId);
    insert->bind(4, edit.baseVersion);
    insert->bind(5, edit.verb);
    insert->bindText(6, toJson(edit.payload));
    insert->bind(7, edit.createdAt);
    insert->bind(8, edit.author);
    insert->bindText(9, toJson(edit.base));
    insert->bind(10, account);
    auto added = insert->run().and_then([&] { return addFile(edit); }).and_then([&] {
        return transaction->commit();
    });
    if (added)
        settle();
    return added;
}

void Outbox::settle() const
{
    if (auto moved = m_db.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !moved)
        qCWarning(core::logStore) << "the outbox stays in its journal:" << moved.error().detail;
    auto revision = m_db.cached("SELECT max(number) FROM revision");
    if (revision && revision->step().value_or(false))
        OutboxFile{m_db.path(), {}}.mark(revision->integer(0));
}

core::Result<void> Outbox::addFile(const domain::Edit &edit)
{
    if (edit.file.isEmpty())
        return {};
    auto insert = m_db.cached("INSERT INTO edit_files(edit_id, sha256, bytes) VALUES(?, ?, ?)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, edit.id);
    insert->bind(2, QString::fromLatin1(
                        QCryptographicHash::hash(edit.file, QCryptographicHash::Sha256).toHex()));
    insert->bindBlob(3, edit.file);
    return insert->run();
}

core::Result<std::vector<OutboxEntry>> Outbox::entries() const
{
    auto select = m_db.cached(QByteArray(kSelect + "WHERE state NOT IN (?1, ?2) ORDER BY seq"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, static_cast<int>(EditState::Accepted));
    select->bind(2, static_cast<int>(EditState::Dropped));
    return readEach(*select, readEntry);
}

core::Result<std::vector<OutboxEntry>> Outbox::entriesFor(domain::Collection collection,
                                                          const QString &recordId) const
{
    auto select = m_db.cached(
        QByteArray(kSelect + "WHERE collection = ?1 AND record_id = ?2 ORDER BY seq"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    select->bind(2, recordId);
    return readEach(*select, readEntry);
}

core::Result<std::optional<OutboxEntry>> Outbox::nextDue(const QDateTime &now,
                                                         const QString &account) const
{
    // A later edit of the same record never overtakes an earlier one that waits for its retry; one
    // that waits for somebody else to sign in holds nobody up.
    const auto ofAccount = [](const QByteArray &edit) {
        return " AND (?3 = '' OR " + edit + ".account IN ('', ?3)) ";
    };
    auto select = m_db.cached(QByteArray(
        kSelect + "AS e WHERE " + kWaiting + ofAccount("e") +
        " AND (next_attempt IS NULL OR next_attempt <= ?1 OR next_attempt > ?2) "
        "AND NOT EXISTS(SELECT 1 FROM edits AS earlier WHERE earlier.collection = e.collection "
        "AND earlier.record_id = e.record_id AND earlier.seq < e.seq AND earlier." +
        kWaiting + ofAccount("earlier") + ") ORDER BY seq LIMIT 1"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, now);
    select->bind(2, now.addSecs(kLongestWait));
    select->bind(3, account);
    return select->step().transform(
        [&](bool there) { return there ? std::optional(readEntry(*select)) : std::nullopt; });
}

core::Result<void> Outbox::update(const OutboxEntry &entry)
{
    auto update = m_db.cached("UPDATE edits SET base_version = ?, payload = ?, state = ?, attempts "
                              "= ?, next_attempt = ?, "
                              "error_name = ?, error_detail = ? WHERE id = ?");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, entry.edit.baseVersion);
    update->bindText(2, toJson(entry.edit.payload));
    update->bind(3, static_cast<int>(entry.state));
    update->bind(4, entry.attempts);
    update->bind(5, entry.nextAttempt);
    update->bind(6, entry.errorName);
    update->bind(7, entry.errorDetail);
    update->bind(8, entry.edit.id);
    return update->run().transform([this] { settle(); });
}

core::Result<std::optional<OutboxEntry>> Outbox::entry(const QString &editId) const
{
    auto select = m_db.cached(QByteArray(kSelect + "WHERE id = ?1"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, editId);
    return select->step().transform(
        [&](bool there) { return there ? std::optional(readEntry(*select)) : std::nullopt; });
}

core::Result<void> Outbox::follow(const OutboxEntry &entry, qint64 newVersion)
{
    auto update = m_db.cached(QByteArray(
        "UPDATE edits SET base_version = ?1 WHERE collection = ?2 AND record_id = ?3 AND " +
        kWaiting +
        " AND base_version = ?4 AND seq > (SELECT seq FROM edits AS earlier WHERE earlier.id = "
        "?5)"));
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, newVersion);
    update->bind(2, domain::code(entry.edit.collection));
    update->bind(3, entry.edit.recordId);
    update->bind(4, entry.edit.baseVersion);
    update->bind(5, entry.edit.id);
    if (auto followed = update->run(); !followed)
        return followed;
    auto answered = m_db.cached("UPDATE edits SET answered_version = ?1 WHERE id = ?2");
    if (!answered)
        return std::unexpected(answered.error());
    answered->bind(1, newVersion);
    answered->bind(2, entry.edit.id);
    return answered->run().transform([this] { settle(); });
}

core::Result<std::vector<Outbox::Answered>> Outbox::answered(domain::Collection collection) const
{
    auto select = m_db.cached(QByteArray(
        QByteArray(kSelect).replace(" FROM", ", answered_version FROM") +
        "WHERE state = ?1 AND (collection = ?2 AND answered_version IS NOT NULL OR verb = ?3) "
        "ORDER BY seq"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, static_cast<int>(EditState::Accepted));
    select->bind(2, domain::code(collection));
    const bool ofPictures = collection == domain::Collection::Attachments;
    select->bind(3, ofPictures ? QString(domain::kAttachVerb) : QString());
    return readEach(*select, [ofPictures](const Statement &row) {
        OutboxEntry entry = readEntry(row);
        const QString id = ofPictures ? entry.edit.payload.value("id"_L1).toString()
                                      : entry.edit.recordId;
        return Answered{std::move(entry), id, row.integer(15)};
    });
}

core::Result<void> Outbox::lose(const QString &editId, EditState state, const QString &errorName,
                                const QString &errorDetail)
{
    auto update = m_db.cached(
        "UPDATE edits SET state = ?1, answered_version = NULL, next_attempt = "
        "NULL, error_name = ?2, error_detail = ?3 WHERE id = ?4");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, static_cast<int>(state));
    update->bind(2, errorName);
    update->bind(3, errorDetail);
    update->bind(4, editId);
    return update->run().transform([this] { settle(); });
}

core::Result<void> Outbox::rename(const QString &editId, const QString &newId)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const char *sql : {"UPDATE edits SET id = ?1 WHERE id = ?2",
                            "UPDATE edit_files SET edit_id = ?1 WHERE edit_id = ?2"}) {
        auto update = m_db.cached(sql);
        if (!update)
            return std::unexpected(update.error());
        update->bind(1, newId);
        update->bind(2, editId);
        if (auto done = update->run(); !done)
            return done;
    }
    return transaction->commit().transform([this] { settle(); });
}

core::Result<void> Outbox::hurry()
{
    return m_db
        .execute(QByteArray("UPDATE edits SET next_attempt = NULL WHERE next_attempt IS NOT NULL "
                            "AND ") +
                 kWaiting)
        .transform([this] { settle(); });
}

core::Result<void> Outbox::drop(const QString &editId, const QDateTime &now)
{
    auto update = m_db.cached("UPDATE edits SET state = ?1, settled_at = ?2 WHERE id = ?3");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, static_cast<int>(EditState::Dropped));
    update->bind(2, now);
    update->bind(3, editId);
    return update->run().transform([this] { settle(); });
}

core::Result<QByteArray> Outbox::file(const QString &editId) const
{
    return readFile("edit_id", editId);
}

core::Result<QByteArray> Outbox::fileByHash(const QString &sha256) const
{
    return readFile("sha256", sha256);
}

core::Result<QByteArray> Outbox::readFile(const char *column, const QString &value) const
{
    auto select = m_db.cached(QByteArray("SELECT bytes FROM edit_files WHERE ") + column +
                              " = ?1 LIMIT 1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, value);
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return core::failure(core::ErrorKind::NotFound, u"no file waits under "_s + value);
    return select->bytes(0);
}

core::Result<void> Outbox::prune(const QDateTime &acceptedBefore)
{
    auto erase = m_db.cached("DELETE FROM edits WHERE state = ?1 AND created_at < ?2");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, static_cast<int>(EditState::Accepted));
    erase->bind(2, acceptedBefore);
    return erase->run()
        .and_then([&] {
            return m_db.execute("DELETE FROM edit_files WHERE edit_id NOT IN (SELECT id FROM edits "
                                "WHERE state <> 2)");
        })
        .transform([this] { settle(); });
}

} // namespace store
