// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workloadcheck.h"

#include "models/store/repositories.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include "tests/support/cache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace durability {
namespace {

/// What must not be, as a count.
struct Rule {
    const char *fault;
    QByteArrayView sql;
};

constexpr Rule kRules[] = {
    {"records are counted wrongly",
     "SELECT count(*) FROM sync_state WHERE collection = 'reports' AND record_count <> "
     "(SELECT count(*) FROM reports WHERE retired_at IS NULL)"},
    {"reports are not in full text",
     "SELECT count(*) FROM reports WHERE retired_at IS NULL AND ord >= coalesce((SELECT CAST(value "
     "AS INTEGER) FROM meta WHERE key = 'searchable-from:reports'), 0) "
     "AND ord NOT IN (SELECT rowid FROM reports_text)"},
    {"full text has what is not there", "SELECT count(*) FROM reports_text WHERE rowid NOT IN "
                                        "(SELECT ord FROM reports WHERE retired_at IS NULL)"},
    {"steps of reports are not those of their history",
     "SELECT count(*) FROM (SELECT report_row, received_at, asked_at, answered_at, forwarded_at, "
     "submitted_at, resulted_at, returned, reopened FROM report_step_rows WHERE report_row IS NOT "
     "NULL EXCEPT SELECT * FROM report_steps) "
     "WHERE NOT EXISTS(SELECT 1 FROM bulk_indexes WHERE name = 'report_steps')"},
    {"a closed load has not been finished",
     "SELECT count(*) FROM bulk_indexes WHERE collection NOT IN "
     "(SELECT collection FROM sync_state WHERE complete = 0 AND cursor <> '')"},
    {"a closed load cannot be searched",
     "SELECT count(*) FROM meta JOIN sync_state ON key = 'searchable-from:' || collection "
     "WHERE complete = 1 AND value <> '0'"},
};

QString answerOf(const store::Database &db, QByteArrayView sql, QLatin1StringView good)
{
    auto statement = db.prepare(sql);
    const auto row = statement ? statement->step() : std::unexpected(statement.error());
    if (!row)
        return row.error().detail;
    const QString answer = *row ? statement->text(0) : QString();
    return answer == good ? QString() : QString::fromUtf8(sql) + u" answers "_s + answer;
}

QString faultOfPages(const store::Database &db)
{
    if (const auto brought = db.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !brought)
        return brought.error().detail;
    const QString sealed = answerOf(db, "PRAGMA cipher_integrity_check", ""_L1);
    return sealed.isEmpty() ? answerOf(db, "PRAGMA integrity_check(1)", "ok"_L1) : sealed;
}

/// Each word stands only in titles of one page.
QString faultOfSearch(const store::Database &cache)
{
    const auto from = cache.scalar(
        "SELECT count(*) FROM meta WHERE key = 'searchable-from:reports' AND value <> '0'");
    if (!from || *from > 0)
        return from ? QString() : from.error().detail;
    for (int page = 0; page < 8; page += 3) {
        const QString word = WorkloadFeed::word(page);
        const auto found = store::ReportRepository(cache).count({.text = word});
        const QByteArray sql = "SELECT count(*) FROM reports WHERE retired_at IS NULL AND title "
                               "LIKE '" +
                               word.toUtf8() + " %'";
        const auto there = cache.scalar(sql);
        if (!found || !there || *found != *there)
            return u"a search for %1 finds %2 of %3"_s.arg(word)
                .arg(found.value_or(-1))
                .arg(there.value_or(-1));
    }
    return {};
}

QString faultOfIndexes(const store::Database &cache)
{
    for (const Collection collection : {Collection::Reports, Collection::ReportEvents}) {
        const QList<QByteArray> names = store::bulkIndexesOf(collection);
        const QByteArray list = "('" + names.join("', '") + "')";
        const QByteArray sql = "SELECT (SELECT count(*) FROM sqlite_schema WHERE type = 'index' "
                               "AND name IN " +
                               list + ") + (SELECT count(*) FROM bulk_indexes WHERE name IN " +
                               list + ")";
        const auto there = cache.scalar(sql);
        if (!there || *there != names.size())
            return u"indexes of %1 are lost"_s.arg(domain::code(collection));
    }
    return {};
}

core::Result<void> addRows(QCryptographicHash &hash, const store::Database &db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(db.handle(), sql, -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        const int columns = code == SQLITE_ROW ? sqlite3_column_count(statement) : 0;
        for (int i = 0; i < columns; ++i) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
            const QByteArrayView value(bytes, sqlite3_column_bytes(statement, i));
            hash.addData(QByteArray::number(sqlite3_column_type(statement, i)) + '|');
            hash.addData(value);
        }
    }
    sqlite3_finalize(statement);
    hash.addData("\n");
    return code == SQLITE_DONE ? core::Result<void>()
                               : core::failure(core::ErrorKind::Storage,
                                               QString::fromUtf8(sqlite3_errmsg(db.handle())));
}

} // namespace

core::Result<QByteArray> digestOf(const store::Database &cache)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char *sql :
         {"SELECT * FROM reports ORDER BY id", "SELECT * FROM report_events ORDER BY id",
          "SELECT collection, id, version, generation, reason, raw FROM quarantine ORDER BY 1, 2",
          "SELECT collection, cursor, complete, generation, seen, record_count FROM sync_state "
          "ORDER BY 1"}) {
        if (auto added = addRows(hash, cache, sql); !added)
            return std::unexpected(added.error());
    }
    return hash.result();
}

core::Result<QByteArray> digestOf(const store::Outbox &outbox)
{
    QByteArray digest;
    QDataStream stream(&digest, QIODevice::WriteOnly);
    for (const QString &record : Workload::editedRecords()) {
        const auto entries = outbox.entriesFor(Collection::Reports, record);
        if (!entries)
            return std::unexpected(entries.error());
        for (const store::OutboxEntry &entry : *entries) {
            const domain::Edit &edit = entry.edit;
            stream << edit.id << edit.recordId << edit.baseVersion << edit.verb << edit.payload
                   << edit.createdAt << edit.author << edit.base << int(entry.state)
                   << entry.attempts << entry.nextAttempt << entry.errorName << entry.errorDetail;
            const auto file = outbox.file(edit.id);
            if (!file && file.error().kind != core::ErrorKind::NotFound)
                return std::unexpected(file.error());
            if (entry.state != domain::EditState::Accepted) // a sent file may go at any time
                stream << file.value_or(QByteArray());
        }
    }
    return digest;
}

QString faultOf(const store::Database &cache, bool everyPage)
{
    if (QString pages = everyPage ? faultOfPages(cache) : QString(); !pages.isEmpty())
        return pages;
    for (const Rule &rule : kRules) {
        const auto count = cache.scalar(rule.sql);
        if (!count)
            return QString::fromLatin1(rule.fault) + u": "_s + count.error().detail;
        if (*count != 0)
            return u"%1 (%2)"_s.arg(QLatin1StringView(rule.fault)).arg(*count);
    }
    if (const auto whole = cache.execute(
            "INSERT INTO reports_text(reports_text) VALUES('integrity-check')");
        !whole)
        return whole.error().detail;
    const QString indexes = faultOfIndexes(cache);
    return indexes.isEmpty() ? faultOfSearch(cache) : indexes;
}

QString faultOfFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto db = store::Database::open(path, support::key(), store::OpenMode::ReadWrite);
    return db ? faultOfPages(*db) : db.error().detail;
}

QString faultOf(store::BlobStore &attachments)
{
    for (const QString &hash : Workload::attachments()) {
        const auto bytes = attachments.read(hash);
        if (!bytes && bytes.error().kind != core::ErrorKind::NotFound)
            return bytes.error().detail;
        const QByteArray found = bytes
                                     ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)
                                           .toHex()
                                     : hash.toLatin1();
        if (QString::fromLatin1(found) != hash)
            return u"an attachment is not what its hash says"_s;
    }
    return {};
}

} // namespace durability
