// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/database.h"
#include "models/store/slicevfs.h"

#include <QFuture>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace store {

/// What waits for a query: a screen that is empty until it is answered within milliseconds, or
/// something that may take longer.
enum class Urgency { Normal, Screen };

/// A small pool of read-only connections on threads of its own. Screens read only through it (or,
/// in tests, through runHere). Copies share the pool.
class ReaderPool
{
public:
    ReaderPool(const QString &cachePath, const QByteArray &key, int threads = 2);
    /// Over a database that lies inside a larger file.
    ReaderPool(const FileSlice &slice, const QByteArray &key, int threads = 2);
    ~ReaderPool(); ///< waits for running queries

    /// Runs the query on a reader thread; what is urgent has one of its own and never waits for a
    /// long count. A failure to open is the future's error.
    template<typename Query, typename R = std::invoke_result_t<Query, const Database &>>
    [[nodiscard]] QFuture<R> run(Query query, Urgency urgency = Urgency::Normal)
    {
        return QtConcurrent::run(threads(urgency),
                                 [this, urgency, query = std::move(query)]() -> R {
                                     auto db = connection(urgency);
                                     if (!db)
                                         return std::unexpected(db.error());
                                     return query(**db);
                                 });
    }

private:
    [[nodiscard]] QThreadPool *threads(Urgency urgency) const;
    /// This thread's connection, opened on first use.
    [[nodiscard]] core::Result<const Database *> connection(Urgency urgency);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
