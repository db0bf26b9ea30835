// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What screens ask of the engine: edits, the quarantine, files.
#include "models/remote/contract.h"
#include "models/session/session.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {

core::Result<QString> Engine::submit(domain::Edit edit)
{
    auto taken = m_edits->submit(std::move(edit), m_with.session.me().name);
    if (!taken)
        return std::unexpected(taken.error());
    // A new record is on the screen as soon as it is on disk; the backend's replaces it.
    if (taken->verb == domain::kOpenVerb) {
        if (auto record = remote::decodeRecord(
                taken->collection, QJsonDocument(taken->base).toJson())) [[maybe_unused]]
            const auto shown = applyRecord(taken->collection, std::move(*record));
    }
    m_alarm->wake();
    return taken->id;
}

core::Result<std::vector<PendingEdit>> Engine::edits(domain::Collection collection,
                                                     const QString &recordId)
{
    return m_edits->edits(collection, recordId);
}

core::Result<void> Engine::discardEdit(const QString &editId)
{
    const auto dropped = m_edits->drop(editId);
    if (!dropped)
        return std::unexpected(dropped.error());
    if (dropped->verb != domain::kOpenVerb)
        return {};
    domain::ChangesPage page;
    page.deleted = {dropped->recordId};
    return applyLocally(dropped->collection, page);
}

core::Result<void> Engine::retryEdit(const QString &editId, std::optional<qint64> onVersion)
{
    auto retried = m_edits->retry(editId, onVersion);
    m_alarm->wake();
    return retried;
}

core::Result<std::vector<domain::PoisonRecord>> Engine::quarantine()
{
    return store::SyncStateRepository(m_with.profile.writer()).quarantine();
}

void Engine::setCollecting(bool collecting)
{
    m_with.collecting = collecting;
    if (m_collector)
        m_collector->setOn(collecting);
}

void Engine::collectNow()
{
    if (m_collector)
        m_collector->collectNow();
}

core::Result<std::vector<FeedState>> Engine::feedStates() const
{
    return m_collector ? m_collector->states() : core::Result<std::vector<FeedState>>();
}

QCoro::Task<core::Result<QByteArray>> Engine::attachment(QString sha256)
{
    if (m_blobs) {
        if (auto kept = m_blobs->read(sha256);
            kept || kept.error().kind != core::ErrorKind::NotFound)
            co_return kept;
    }
    if (auto *outbox = m_edits->outbox()) { // taken here and not sent yet
        if (auto waiting = outbox->fileByHash(sha256))
            co_return waiting;
    }
    if (!m_http)
        co_return core::failure(core::ErrorKind::Offline, u"no backend"_s);
    const auto answer = co_await m_http->send({.path = u"v1/attachments/"_s + sha256});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    if (m_blobs) {
        if (auto kept = m_blobs->write(sha256, answer->body);
            !kept && kept.error().kind == core::ErrorKind::BadContract)
            co_return std::unexpected(kept.error());
    }
    co_return answer->body;
}

} // namespace syncing
