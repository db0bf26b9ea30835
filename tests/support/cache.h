// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>

namespace support {

/// A 256-bit key for tests; another number, another key.
[[nodiscard]] inline QByteArray key(int number = 1)
{
    return QByteArray(31, 'k') + char(number);
}

/// A real encrypted cache of the newest schema in a folder of its own.
class Cache
{
public:
    Cache()
        : m_db(store::Database::open(path(), key(), store::OpenMode::ReadWriteCreate))
    {
        if (!m_db || !store::migrate(*m_db, store::migrations()))
            qFatal("no cache for the test");
    }
    [[nodiscard]] store::Database &db() { return *m_db; }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("cache.db")); }
    [[nodiscard]] QString directory() const { return m_dir.path(); }
    /// Applies one page and commits it.
    [[nodiscard]] core::Result<store::ChangeWriter::Applied> apply(domain::Collection collection,
                                                                   const domain::ChangesPage &page,
                                                                   const QDateTime &now = {})
    {
        store::ChangeWriter writer(*m_db);
        auto applied = writer.apply(
            collection, page,
            now.isValid() ? now : QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC));
        if (!applied)
            return applied;
        return writer.commit().transform([&] { return *applied; });
    }

private:
    QTemporaryDir m_dir;
    core::Result<store::Database> m_db;
};

} // namespace support
