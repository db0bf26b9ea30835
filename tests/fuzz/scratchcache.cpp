// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/scratchcache.h"

#include "models/domain/vocabulary.h"
#include "models/store/migrations.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include "tests/fuzz/target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

/// Without a key: the pages are what is tried, not the cipher.
store::Database opened(const QString &path)
{
    auto db = store::Database::open(path, {}, store::OpenMode::ReadWriteCreate);
    require(db && db->execute("PRAGMA synchronous = OFF"), "a cache is opened");
    return std::move(*db);
}

/// The file of a new cache, made once, and the place of the one in use.
class Place
{
public:
    Place()
    {
        {
            const auto db = opened(path());
            require(store::migrate(db, store::migrations()).has_value(), "a cache is made");
        }
        QFile file(path());
        require(file.open(QIODevice::ReadOnly), "the new cache is read");
        m_empty = file.readAll();
    }
    [[nodiscard]] QString path() const { return m_dir.filePath(u"cache.db"_s); }
    void clear() const
    {
        for (const QString &tail : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + tail);
        QFile file(path());
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                    file.write(m_empty) == m_empty.size(),
                "the cache is emptied");
    }

private:
    QTemporaryDir m_dir;
    QByteArray m_empty;
};

store::Database emptied()
{
    static const Place place;
    place.clear();
    return opened(place.path());
}

QByteArray contentsQuery()
{
    QByteArray parts;
    for (const domain::Collection collection : domain::kCollections) {
        const QByteArray table = store::tableOf(collection);
        parts += "SELECT '" + table + "', count(*), total(version), count(retired_at) FROM " +
                 table + " UNION ALL ";
    }
    return parts + "SELECT 'quarantine' || id, 1, version, length(raw) FROM quarantine UNION ALL "
                   "SELECT collection || cursor, record_count, complete, generation "
                   "FROM sync_state ORDER BY 1";
}

} // namespace

ScratchCache::ScratchCache()
    : m_db(emptied())
{
}

QByteArray ScratchCache::contents() const
{
    static const QByteArray query = contentsQuery();
    auto select = m_db.cached(query);
    require(select.has_value(), "the cache is looked through");
    QByteArray found;
    while (select->step().value_or(false)) {
        for (int column = 0; column < 4; ++column)
            found += select->bytes(column) + ' ';
    }
    return found;
}

} // namespace fuzzing
