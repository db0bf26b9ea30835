// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that come before anybody looks at them.
#include "models/core/clock.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"

#include <QStorageInfo>

namespace syncing {

void Engine::startPrefetch()
{
    const auto &rules = m_with.maintenance.retention;
    m_prefetch = new Prefetch(
        {.cachePath = m_with.profile.cachePath(),
         .key = m_with.profile.key(),
         .clock = m_with.clock,
         .pictures = [this] { return m_blobs ? &*m_blobs : nullptr; },
         .outbox = [this] { return m_edits->outbox(); },
         .fetch = [this](QString sha256) { return attachment(std::move(sha256)); },
         .isOnline = [this] { return m_http && !m_offline && m_saidConnected.value_or(false); },
         .freeDisk =
             [path = m_with.profile.directory()] { return QStorageInfo(path).bytesAvailable(); },
         .usualRoom = rules ? rules->pictureRoom() : store::BlobStore::kDefaultRoom},
        this);
    connect(m_prefetch, &Prefetch::changed, this,
            [this] { Q_EMIT prefetchChanged(m_prefetch->state()); });
    connect(this, &Engine::editsChanged, m_prefetch, &Prefetch::noteEdits);
    connect(&m_with.hub, &store::ChangeHub::changed, m_prefetch,
            [this](domain::Collection collection) {
                if (collection == domain::Collection::Attachments)
                    m_prefetch->noteNews();
            });
    m_prefetch->setPlan(m_with.prefetch);
    m_prefetch->start();
}

void Engine::setPrefetch(const domain::PrefetchPlan &plan)
{
    m_with.prefetch = plan;
    if (m_prefetch)
        m_prefetch->setPlan(plan);
}

void Engine::prefetchNow()
{
    if (m_prefetch)
        m_prefetch->look();
}

QCoro::Task<core::Result<domain::PrefetchEstimate>> Engine::estimatePrefetch(
    domain::PrefetchPlan plan)
{
    if (!m_prefetch || m_stopping)
        co_return core::failure(core::ErrorKind::Cancelled);
    co_return co_await m_prefetch->estimate(std::move(plan));
}

QCoro::Task<core::Result<domain::PicturesCleaned>> Engine::cleanPictures()
{
    if (!m_prefetch || m_stopping)
        co_return core::failure(core::ErrorKind::Cancelled);
    co_return co_await m_prefetch->clean();
}

} // namespace syncing
