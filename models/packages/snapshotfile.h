// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/progress.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace packages {

/// The new file of a snapshot: gone with its journals unless it is kept.
class FreshFile
{
public:
    explicit FreshFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~FreshFile();
    Q_DISABLE_COPY_MOVE(FreshFile)
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

/// Row by row into a fresh schema, or page by page.
enum class Filling { Fresh, Copied };

/// Without a journal: nobody else sees the file before it is whole, and half of one is deleted.
[[nodiscard]] core::Result<store::Database> openTarget(const QString &path, const QByteArray &key,
                                                       Filling filling);

/// Indexes of the fresh file, taken down until all rows are there.
class RestingIndexes
{
public:
    explicit RestingIndexes(const store::Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] core::Result<void> takeDown();
    [[nodiscard]] core::Result<void> build(const Progress &progress) const;

private:
    const store::Database &m_db;
    QList<QByteArray> m_sql;
};

/// Steps of reports and full text rest while the rows come.
[[nodiscard]] core::Result<void> beginLoads(const store::Database &to);
[[nodiscard]] core::Result<void> finishLoads(const store::Database &to, const Progress &progress);

[[nodiscard]] std::unexpected<core::Error> stoppedSnapshot();

} // namespace packages
