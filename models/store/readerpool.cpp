// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readerpool.h"

#include <QMutex>
#include <QThread>

#include <unordered_map>

namespace store {
namespace {

/// Some hundred records and the way to them; counts are not its work.
constexpr QByteArrayView kScreenCache = "PRAGMA cache_size=-16384";

void prepare(QThreadPool &pool, int threads, const QString &name)
{
    pool.setMaxThreadCount(threads);
    pool.setExpiryTimeout(-1); // a thread keeps its connection, so it must not come and go
    pool.setObjectName(name);
}

} // namespace

/// The threads and the connection of each.
struct ReaderPool::Private {
    std::function<core::Result<Database>()> open;
    QMutex mutex;
    std::unordered_map<QThread *, std::unique_ptr<Database>> connections;
    QThreadPool threads;
    QThreadPool urgent;

    Private(int readers, std::function<core::Result<Database>()> opening)
        : open(std::move(opening))
    {
        prepare(threads, readers, QStringLiteral("readers"));
        prepare(urgent, 1, QStringLiteral("urgent reader"));
    }
};

ReaderPool::ReaderPool(const QString &cachePath, const QByteArray &key, int threads)
    : d(std::make_unique<Private>(
          threads, [=] { return Database::open(cachePath, key, OpenMode::ReadOnly); }))
{
}

ReaderPool::ReaderPool(const FileSlice &slice, const QByteArray &key, int threads)
    : d(std::make_unique<Private>(threads, [=] { return Database::open(slice, key); }))
{
}

ReaderPool::~ReaderPool()
{
    d->threads.waitForDone();
    d->urgent.waitForDone();
}

QThreadPool *ReaderPool::threads(Urgency urgency) const
{
    return urgency == Urgency::Screen ? &d->urgent : &d->threads;
}

core::Result<const Database *> ReaderPool::connection(Urgency urgency)
{
    QThread *const thread = QThread::currentThread();
    {
        const QMutexLocker lock(&d->mutex);
        if (const auto it = d->connections.find(thread); it != d->connections.end())
            return it->second.get();
    }
    auto opened = d->open();
    if (!opened)
        return std::unexpected(opened.error());
    if (urgency == Urgency::Screen) {
        if (auto small = opened->execute(kScreenCache); !small)
            return std::unexpected(small.error());
    }
    const QMutexLocker lock(&d->mutex);
    auto &kept = d->connections[thread] = std::make_unique<Database>(std::move(*opened));
    return kept.get();
}

} // namespace store
