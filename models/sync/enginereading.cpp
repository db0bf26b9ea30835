// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and its collections: which are due, what came of reading them.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"

namespace syncing {
namespace {

/// Feeds are read by what these collections say.
bool concernsFeeds(domain::Collection collection)
{
    using enum domain::Collection;
    return collection == Units || collection == MediaSources || collection == MediaRules ||
           collection == MediaItems;
}

/// A fault of the way to the backend: no other collection needs to be tried now.
bool stopsTheRun(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Cancelled || kind == Timeout || kind == Offline || kind == Network ||
           kind == Unauthorized || kind == NotIoc || kind == StorageFull || kind == Throttled;
}

} // namespace

bool Engine::isDue(const store::CollectionState &state) const
{
    const QDateTime now = m_with.clock.now();
    if (state.nextAttempt.isValid() && now < state.nextAttempt)
        return false;
    const bool poll = !m_nextPoll.isValid() || now >= m_nextPoll;
    return !state.complete || poll || state.failures > 0 || m_dirty.contains(state.collection);
}

QCoro::Task<core::Result<void>> Engine::readDue()
{
    const auto states = store::SyncStateRepository(m_with.profile.writer()).all();
    if (!states)
        co_return std::unexpected(states.error());
    CollectionReader reader({*m_http, m_with.profile.writer(), m_with.hub, m_with.clock,
                             [this](const CollectionStatus &progress) {
                                 m_board.changeCollection(
                                     progress.collection,
                                     [&](CollectionStatus &line) {
                                         line.syncing = progress.syncing;
                                         line.indexing = progress.indexing;
                                         line.receivedInRun = progress.receivedInRun;
                                     },
                                     false);
                             },
                             [this] { return m_cancelled || m_stopping || m_offline; }});
    for (const auto &state : *states) {
        if (!isDue(state))
            continue;
        if (!state.complete)
            m_board.change([](Status &status) {
                status.connection = status.everComplete ? status.connection : Connection::FirstSync;
            });
        m_dirty.remove(state.collection);
        const auto done = co_await reader.read(state.collection);
        const auto noted = done ? noteSuccess(state.collection)
                                : noteFailure(state.collection, done.error());
        if (!noted)
            co_return noted;
        refreshStatus();
        if (!done && stopsTheRun(done.error().kind))
            co_return done;
    }
    co_return {};
}

core::Result<void> Engine::noteSuccess(domain::Collection collection)
{
    const store::SyncStateRepository states(m_with.profile.writer());
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    state->lastAttempt = state->lastSuccess = m_with.clock.now();
    state->failures = 0;
    state->nextAttempt = {};
    state->lastErrorName.clear();
    state->lastErrorDetail.clear();
    m_board.changeCollection(collection, [](CollectionStatus &line) { line.error.reset(); }, false);
    m_board.change([this](Status &status) { status.lastContact = m_with.clock.now(); }, false);
    if (concernsFeeds(collection))
        m_collector->refresh();
    return states.save(*state);
}

core::Result<void> Engine::noteFailure(domain::Collection collection, const core::Error &error)
{
    m_dirty.insert(collection);
    if (error.kind == core::ErrorKind::Cancelled || error.kind == core::ErrorKind::Offline)
        return {};
    qCWarning(core::logSync) << domain::code(collection) << core::errorName(error.kind)
                             << error.detail;
    const store::SyncStateRepository states(m_with.profile.writer());
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    state->lastAttempt = m_with.clock.now();
    ++state->failures;
    state->nextAttempt = m_with.clock.now().addDuration(backOff(state->failures, error.retryAfter));
    state->lastErrorName = core::errorName(error.kind);
    state->lastErrorDetail = error.detail;
    m_board.changeCollection(collection, [&](CollectionStatus &line) { line.error = error; }, true);
    return states.save(*state);
}

core::Result<void> Engine::applyRecord(domain::Collection collection, domain::Record record)
{
    domain::ChangesPage page;
    page.items.push_back(std::move(record));
    m_dirty << collection << domain::Collection::ReportEvents;
    return applyLocally(collection, std::move(page));
}

core::Result<void> Engine::applyLocally(domain::Collection collection, domain::ChangesPage page)
{
    store::Database &db = m_with.profile.writer();
    const auto state = store::SyncStateRepository(db).state(collection);
    if (!state || state->cursor.isEmpty())
        return {};
    page.more = true; // no cursor and more to come: the feed stays where it is
    store::ChangeWriter writer(db);
    const auto applied = writer.apply(collection, page, m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    if (auto committed = writer.commit(); !committed)
        return committed;
    m_with.hub.post(collection, applied->changedIds);
    if (concernsFeeds(collection))
        m_collector->refresh();
    m_alarm->wake();
    return {};
}

} // namespace syncing
