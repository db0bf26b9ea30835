// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachecheck.h"

#include "models/store/backupmanifest.h"
#include "models/store/bulkload.h"
#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/outboxfile.h"
#include "models/store/readsnapshot.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kStepsBetweenQuestions = 20'000; ///< of SQLite's machine: below a millisecond
constexpr int kMostOfAKind = 20;

int askToStop(void *stop)
{
    return (*static_cast<const std::function<bool()> *>(stop))() ? 1 : 0;
}

/// Each row of the query is a finding, except those that say "ok".
core::Result<void> collect(CacheFindings &findings, const Database &db, QByteArrayView sql,
                           const CacheFinding &kind)
{
    auto select = db.prepare(sql);
    if (!select)
        return std::unexpected(select.error());
    for (int found = 0; found < kMostOfAKind;) {
        const auto row = select->step();
        if (!row && row.error().kind == core::ErrorKind::StorageCorrupt) {
            findings.push_back({kind.file, kind.check, row.error().detail});
            return {};
        }
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (select->text(0) == u"ok")
            continue;
        findings.push_back({kind.file, kind.check, kind.detail + select->text(0)});
        ++found;
    }
    return {};
}

core::Result<CacheFindings> run(const Database &db, const QString &file,
                                std::initializer_list<std::pair<QByteArrayView, QString>> checks)
{
    CacheFindings findings;
    for (const auto &[sql, name] : checks) {
        if (auto done = collect(findings, db, sql, {file, name, QString()}); !done)
            return std::unexpected(done.error());
    }
    return findings;
}

/// Tables, indexes, triggers and views that the newest schema has and the file lacks. A load under
/// way has taken down those in bulk_indexes.
core::Result<void> collectMissing(CacheFindings &findings, const Database &cache)
{
    auto pristine = Database::open(u":memory:"_s, {}, OpenMode::ReadWriteCreate);
    if (!pristine)
        return std::unexpected(pristine.error());
    if (auto made = migrate(*pristine, migrations()); !made)
        return std::unexpected(made.error());
    auto wanted = pristine->prepare(
        "SELECT type || ' ' || name, name FROM sqlite_schema WHERE sql IS NOT NULL");
    auto there = cache.prepare("SELECT count(*) FROM (SELECT name FROM sqlite_schema UNION ALL "
                               "SELECT name FROM bulk_indexes) WHERE name = ?1");
    if (!wanted || !there)
        return std::unexpected(wanted ? there.error() : wanted.error());
    for (;;) {
        const auto row = wanted->step();
        if (!row || !*row)
            return row ? core::Result<void>() : std::unexpected(row.error());
        there->bind(1, wanted->text(1));
        const auto counted = there->step();
        if (!counted)
            return std::unexpected(counted.error());
        if (there->integer(0) == 0)
            findings.push_back({kCacheFile, u"schema"_s, wanted->text(0) + u" is missing"_s});
        there->reset();
    }
}

core::Result<void> collectCount(CacheFindings &findings, const Database &cache,
                                const CollectionState &state)
{
    const QByteArray sql = "SELECT count(*) FROM " + tableOf(state.collection) +
                           " WHERE retired_at IS NULL";
    const auto live = cache.scalar(sql);
    if (!live)
        return std::unexpected(live.error());
    if (*live != state.recordCount)
        findings.push_back(
            {kCacheFile, u"count"_s,
             u"%1: %2 records are here, %3 are counted"_s.arg(domain::code(state.collection))
                 .arg(*live)
                 .arg(state.recordCount)});
    return {};
}

core::Result<void> collectText(CacheFindings &findings, const Database &cache,
                               domain::Collection collection)
{
    const QByteArray table = tableOf(collection);
    const auto from = SearchIndex(cache, table).searchableFrom();
    const auto indexed = cache.scalar(
        QByteArray("SELECT count(*) FROM " + table + "_text_docsize"));
    if (!from || !indexed)
        return std::unexpected(from ? indexed.error() : from.error());
    const QByteArray sql = "SELECT count(*) FROM " + table +
                           " WHERE retired_at IS NULL AND ord >= " + QByteArray::number(*from);
    const auto live = cache.scalar(sql);
    if (!live)
        return std::unexpected(live.error());
    if (*live != *indexed)
        findings.push_back({kCacheFile, u"full-text"_s,
                            u"%1: %2 records can be found by their words, %3 are here"_s
                                .arg(domain::code(collection))
                                .arg(*indexed)
                                .arg(*live)});
    return {};
}

/// A first load that broke off; one that is still to be gone on with is no fault.
core::Result<void> collectUndone(CacheFindings &findings, const Database &cache,
                                 const CollectionState &state)
{
    const auto undone = BulkLoad(cache, state.collection).isUnfinished();
    if (!undone)
        return std::unexpected(undone.error());
    const bool loading = !state.complete && !state.cursor.isEmpty();
    if (*undone && !loading)
        findings.push_back(
            {kCacheFile, u"index"_s,
             domain::code(state.collection) + u": a load has left indexes or full text undone"_s});
    return {};
}

void append(CacheFindings &all, const QString &file, const core::Result<CacheFindings> &found)
{
    if (found)
        all.insert(all.end(), found->begin(), found->end());
    else
        all.push_back({file, u"pages"_s, found.error().detail});
}

} // namespace

StoppableQuery::StoppableQuery(const Database &db, const std::function<bool()> &stop)
    : m_db(db)
{
    if (stop)
        sqlite3_progress_handler(
            db.handle(), kStepsBetweenQuestions, askToStop,
            const_cast<std::function<bool()> *>(&stop)); // NOLINT(*-const-cast)
}

StoppableQuery::~StoppableQuery()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

core::Result<CacheFindings> quickFindings(const Database &db, const QString &file)
{
    return run(db, file, {{"PRAGMA quick_check(20)", u"pages"_s}});
}

core::Result<CacheFindings> thoroughFindings(const Database &db, const QString &file)
{
    return run(db, file,
               {{"PRAGMA cipher_integrity_check", u"encryption"_s},
                {"PRAGMA integrity_check(20)", u"pages"_s},
                {"SELECT \"table\" || ' row ' || rowid FROM pragma_foreign_key_check",
                 u"foreign-keys"_s}});
}

core::Result<CacheFindings> cacheFindings(const Database &cache)
{
    CacheFindings findings;
    const ReadSnapshot snapshot(cache);
    const auto schema = cache.scalar("PRAGMA user_version");
    if (!schema)
        return std::unexpected(schema.error());
    const int newest = migrations().back().number;
    if (*schema != newest) {
        findings.push_back({kCacheFile, u"schema"_s,
                            u"schema %1, this program has %2"_s.arg(*schema).arg(newest)});
        return findings;
    }
    const auto states = SyncStateRepository(cache).all();
    auto done = states ? collectMissing(findings, cache)
                       : core::Result<void>(std::unexpected(states.error()));
    for (const CollectionState &state : states.value_or(std::vector<CollectionState>())) {
        done = done.and_then([&] { return collectCount(findings, cache, state); }).and_then([&] {
            return collectUndone(findings, cache, state);
        });
        if (isSearchable(state.collection))
            done = done.and_then([&] { return collectText(findings, cache, state.collection); });
    }
    if (!done)
        return std::unexpected(done.error());
    return findings;
}

CacheFindings checkProfile(const QString &directory, const QByteArray &key, bool hasData)
{
    CacheFindings all;
    for (const QLatin1StringView part : kBackedUp) {
        const QString name = part;
        const QFileInfo file(directory + u'/' + name);
        const bool expected = (name == kCacheFile && hasData) ||
                              (name == kOutboxFile && OutboxFile{file.filePath(), key}.isLost());
        if (!file.exists() || (file.size() == 0 && !expected)) {
            if (expected)
                all.push_back({name, u"open"_s, u"the file is not there"_s});
            continue;
        }
        if (file.size() == 0) {
            all.push_back({name, u"open"_s, u"the file is empty"_s});
            continue;
        }
        const auto db = Database::open(file.filePath(), key, OpenMode::ReadOnly);
        if (!db) {
            all.push_back({name, u"open"_s, db.error().detail});
            continue;
        }
        append(all, name, thoroughFindings(*db, name));
        if (name == kCacheFile)
            append(all, name, cacheFindings(*db));
    }
    return all;
}

} // namespace store
