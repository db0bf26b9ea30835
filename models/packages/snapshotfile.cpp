// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshotfile.h"

#include "models/store/bulkload.h"
#include "models/store/migrations.h"
#include "models/store/readeach.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace packages {

FreshFile::~FreshFile()
{
    if (m_kept)
        return;
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_path + part);
}

core::Result<store::Database> openTarget(const QString &path, const QByteArray &key,
                                         Filling filling)
{
    auto to = store::Database::open(path, key, store::OpenMode::ReadWriteCreate);
    if (!to)
        return to;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return to
        ->execute("PRAGMA journal_mode=DELETE; PRAGMA journal_mode=OFF; "
                  "PRAGMA synchronous=OFF")
        .and_then([&] {
            return filling == Filling::Fresh ? store::migrate(*to, store::migrations())
                                             : core::Result<int>(0);
        })
        .transform([&](int) { return std::move(*to); });
}

core::Result<void> RestingIndexes::takeDown()
{
    auto select = m_db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                               "sql IS NOT NULL");
    if (!select)
        return std::unexpected(select.error());
    QByteArrayList names;
    auto read = store::forEachRow(*select, [&](const store::Statement &row) {
        names << row.bytes(0);
        m_sql << row.bytes(1);
    });
    for (const QByteArray &name : std::as_const(names)) {
        const QByteArray drop = "DROP INDEX " + name;
        read = read.and_then([&] { return m_db.execute(drop); });
    }
    return read;
}

core::Result<void> RestingIndexes::build(const Progress &progress) const
{
    for (qsizetype i = 0; i < m_sql.size(); ++i) {
        if (!progress(int(i * 100 / m_sql.size())))
            return stoppedSnapshot();
        if (auto built = m_db.execute(m_sql.at(i)); !built)
            return built;
    }
    return {};
}

core::Result<void> beginLoads(const store::Database &to)
{
    core::Result<void> begun;
    for (const domain::Collection collection : domain::kCollections)
        begun = begun.and_then([&] { return store::BulkLoad(to, collection).begin(); });
    return begun;
}

core::Result<void> finishLoads(const store::Database &to, const Progress &progress)
{
    core::Result<void> finished;
    int done = 0;
    const int all = int(domain::kCollections.size());
    for (const domain::Collection collection : domain::kCollections) {
        finished = finished.and_then([&] {
            return store::BulkLoad(to, collection).finish([&](int part) {
                return progress((done * 100 + part) / all);
            });
        });
        ++done;
    }
    return finished;
}

std::unexpected<core::Error> stoppedSnapshot()
{
    return core::failure(core::ErrorKind::Cancelled, u"the snapshot"_s);
}

} // namespace packages
