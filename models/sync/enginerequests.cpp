// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What screens ask of the engine: edits, the quarantine, files.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/store/quarantine.h"
#include "models/sync/engine.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {

core::Result<QString> Engine::submit(domain::Edit edit)
{
    const bool reveals = edit.verb == domain::code(domain::ReportVerb::RevealSender);
    const domain::TrailEntry line{
        .verb = reveals ? domain::TrailVerb::Revealed : domain::TrailVerb::Changed,
        .collection = edit.collection,
        .recordId = edit.recordId,
        .detail = reveals ? edit.payload.value("text"_L1).toString() : edit.verb};
    if (reveals) { // what leaves no trace is not shown
        if (auto noted = m_trail->note(line); !noted)
            return std::unexpected(noted.error());
    }
    auto taken = m_edits->submit(std::move(edit), m_with.session.me().name);
    if (!taken)
        return std::unexpected(taken.error());
    if (!reveals) {
        if (const auto noted = m_trail->note(line); !noted)
            qCWarning(core::logSync) << "trail:" << noted.error().detail;
    }
    // A new record is on the screen as soon as it is on disk; the backend's replaces it.
    if (taken->verb == domain::kOpenVerb) {
        if (auto record = remote::decodeRecord(
                taken->collection, QJsonDocument(taken->base).toJson())) [[maybe_unused]]
            const auto shown = applyRecord(taken->collection, std::move(*record));
    }
    if (const auto used = domain::usageOf(*taken))
        noteUse(*used);
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
    return removeDraft(dropped->collection, dropped->recordId);
}

/// Only what no backend has confirmed goes: it may have got the edit after all.
core::Result<void> Engine::removeDraft(domain::Collection collection, const QString &id)
{
    const auto removed = m_pages->removeUnsent(collection, id);
    if (!removed)
        return std::unexpected(removed.error());
    if (auto committed = m_pages->commit(); !committed)
        return committed;
    if (*removed)
        m_with.hub.post(collection, {id});
    refreshStatus();
    return {};
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

core::Result<RetryOutcome> Engine::retryQuarantine(domain::Collection collection, const QString &id)
{
    const auto kept = store::Quarantine(m_with.profile.writer()).find(collection, id);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return core::failure(core::ErrorKind::NotFound, u"not set aside: "_s + id);
    // It is kept as a list of one, as a page has it.
    const auto page = remote::decodeChanges(collection, R"({"cursor":"kept","more":true,"items":)" +
                                                            (*kept)->record.raw + '}');
    if (!page || page->items.size() != 1)
        return RetryOutcome::StillUnfit;
    const auto applied = m_pages->release(collection, id, page->items.front(), m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    if (auto committed = m_pages->commit(); !committed)
        return std::unexpected(committed.error());
    m_with.hub.post(collection, applied->changedIds);
    m_log->tell(domain::SyncEvent::RecordsReleased, collection, 1, id);
    refreshStatus();
    return RetryOutcome::Applied;
}

core::Result<void> Engine::reread(domain::Collection collection)
{
    if (auto begun = m_pages->restart(collection); !begun)
        return begun;
    const store::SyncStateRepository states(m_with.profile.writer());
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    state->nextAttempt = {};
    if (state->lastErrorName == store::withheldName()) { // asked for again, once
        state->lastErrorName.clear();
        state->lastErrorDetail.clear();
    }
    if (auto saved = states.save(*state); !saved)
        return saved;
    m_log->tell(domain::SyncEvent::CursorExpired, collection, 0, u"asked for"_s);
    m_cancelled = false;
    m_nextAttempt = {};
    m_dirty.insert(collection);
    m_alarm->wake();
    return {};
}

core::Result<void> Engine::note(domain::TrailEntry entry)
{
    return m_trail->note(std::move(entry));
}

core::Result<TrailView> Engine::trail(int limit, qint64 before)
{
    return m_trail->view(limit, before);
}

void Engine::noteUse(const domain::UsageNote &used)
{
    if (const auto noted = m_usage->note(used); !noted)
        qCWarning(core::logSync) << "use is not counted:" << noted.error().detail;
}

core::Result<void> Engine::setUsageCounted(bool counted)
{
    return m_usage->setOn(counted);
}

core::Result<std::vector<store::SyncLogEntry>> Engine::log(int limit) const
{
    return m_log->newest(limit);
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
    // Somebody else has asked for it: one request is enough.
    if (const auto running = m_fetching.value(sha256))
        co_return co_await qCoro(running->future()).waitForFinished();
    const auto running = std::make_shared<Fetching>();
    running->start();
    m_fetching.insert(sha256, running);
    auto bytes = co_await fetchAttachment(sha256);
    m_fetching.remove(sha256);
    running->addResult(bytes);
    running->finish();
    co_return bytes;
}

QCoro::Task<core::Result<QByteArray>> Engine::fetchAttachment(QString sha256)
{
    const auto answer = co_await m_http->send({.path = u"v1/attachments/"_s + sha256});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    if (m_blobs) {
        if (auto kept = m_blobs->write(sha256, answer->body);
            !kept && kept.error().kind == core::ErrorKind::BadContract)
            co_return std::unexpected(kept.error());
        else if (kept)
            m_prefetch->noteKept(sha256, answer->body.size());
    }
    co_return answer->body;
}

} // namespace syncing
