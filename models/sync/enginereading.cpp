// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and its collections: which are due, what came of reading them.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"
#include "models/sync/retrytimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

/// Feeds are read by what these collections say.
bool concernsFeeds(domain::Collection collection)
{
    using enum domain::Collection;
    return collection == Units || collection == MediaSources || collection == MediaRules ||
           collection == MediaItems;
}

/// A full read that cannot be closed is begun anew once, and then only when somebody asks.
constexpr int kFailuresBeforeAnew = 3;

} // namespace

bool Engine::isDue(const store::CollectionState &state) const
{
    const QDateTime now = m_with.clock.now();
    if (mustWait(state.nextAttempt, now) || isWithheld(state))
        return false;
    return !mustWait(m_nextPoll, now) || !state.complete || state.failures > 0 ||
           state.editsToCheck || m_dirty.contains(state.collection);
}

CollectionReader Engine::reader()
{
    return CollectionReader(
        {*m_http, m_with.profile.writer(), *m_pages, m_with.hub, m_with.clock, *m_log,
         [this](const CollectionStatus &progress) {
             m_board.changeCollection(
                 progress.collection,
                 [&](CollectionStatus &line) {
                     line.syncing = progress.syncing;
                     line.indexing = progress.indexing;
                     line.receivedInRun = progress.receivedInRun;
                     if (!progress.wentBackAt.isValid())
                         return;
                     line.wentBackAt = progress.wentBackAt;
                     line.wentBackCount = progress.wentBackCount;
                 },
                 progress.indexing); // nothing else is told for a while
         },
         [this] { return m_cancelled || m_stopping || m_offline; }, m_with.withoutPersonal});
}

QCoro::Task<core::Result<void>> Engine::readDue()
{
    auto states = store::SyncStateRepository(m_with.profile.writer()).all();
    if (!states)
        co_return std::unexpected(states.error());
    // What fails waits for what does not.
    std::ranges::stable_partition(*states, [](const auto &state) { return state.failures == 0; });
    for (const auto &state : *states) {
        if (!isDue(state))
            continue;
        if (auto done = co_await readOne(state); !done)
            co_return done;
    }
    co_return {};
}

QCoro::Task<core::Result<void>> Engine::readOne(store::CollectionState state)
{
    if (!state.complete)
        m_board.change([](Status &status) {
            status.connection = status.everComplete ? status.connection : Connection::FirstSync;
        });
    m_dirty.remove(state.collection);
    m_pages.emplace(m_with.profile.writer()); // others may have written since
    CollectionReader collection = reader();
    auto done = co_await collection.read(state.collection);
    if (done) {
        done = noteSuccess(state.collection);
        refreshStatus();
        co_return done;
    }
    m_dirty.insert(state.collection);
    if (done.error().kind == core::ErrorKind::Forbidden)
        co_return co_await takeRefusal(state.collection, done.error());
    if (stopsEverything(done.error().kind))
        co_return done;
    if (mayBeTheConnection(done.error().kind)) {
        auto reached = co_await introduceService();
        if (m_cancelled || m_stopping || m_offline)
            co_return core::failure(core::ErrorKind::Cancelled);
        if (!reached)
            co_return reached;
    }
    auto noted = noteFailure(state.collection, done.error());
    refreshStatus();
    co_return noted;
}

core::Result<void> Engine::noteSuccess(domain::Collection collection)
{
    const store::SyncStateRepository states(m_with.profile.writer());
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    if (auto checked = checkEdits(*state); !checked)
        return checked;
    if (m_drafts.remove(collection)) {
        if (auto removed = removeGhosts(collection); !removed)
            return removed;
    }
    state->editsToCheck = false;
    state->lastAttempt = state->lastSuccess = m_with.clock.now();
    state->failures = 0;
    state->nextAttempt = {};
    state->lastErrorName.clear();
    state->lastErrorDetail.clear();
    m_board.change([this](Status &status) { status.lastContact = m_with.clock.now(); }, false);
    if (concernsFeeds(collection))
        m_collector->refresh();
    return states.save(*state);
}

core::Result<void> Engine::checkEdits(const store::CollectionState &state)
{
    const auto collection = state.collection;
    const auto lost = m_edits->findLost(
        collection,
        [this](domain::Collection of, const QString &id) {
            return store::versionHere(m_with.profile.writer(), of, id);
        },
        state.editsToCheck ? EditDesk::Missing::IsProof : EditDesk::Missing::IsNoProof);
    if (!lost)
        return m_edits->outbox() ? std::unexpected(lost.error()) : core::Result<void>();
    for (const domain::Edit &edit : *lost)
        m_log->tell(domain::SyncEvent::EditLost, collection, 1,
                    u"%1 %2"_s.arg(edit.verb, edit.recordId));
    return {};
}

core::Result<void> Engine::removeGhosts(domain::Collection collection)
{
    const auto opened = m_edits->openedAgain(collection);
    if (!opened)
        return m_edits->outbox() ? std::unexpected(opened.error()) : core::Result<void>();
    for (const QString &id : *opened) {
        if (auto removed = removeDraft(collection, id); !removed)
            return removed;
    }
    return {};
}

core::Result<void> Engine::noteFailure(domain::Collection collection, const core::Error &error)
{
    qCWarning(core::logSync) << domain::code(collection) << core::errorName(error.kind)
                             << error.detail;
    const store::SyncStateRepository states(m_with.profile.writer());
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    const QString name = core::errorName(error.kind);
    if (state->lastErrorName != name)
        m_log->tell(domain::SyncEvent::CollectionFailed, collection, 0,
                    u"%1: %2"_s.arg(name, error.detail));
    state->lastAttempt = m_with.clock.now();
    ++state->failures;
    state->nextAttempt = m_with.clock.now().addDuration(backOff(state->failures, error));
    state->lastErrorName = name;
    state->lastErrorDetail = error.detail;
    if (auto saved = states.save(*state); !saved)
        return saved;
    const bool stuck = state->fullRead && !state->cursor.isEmpty() &&
                       error.kind == core::ErrorKind::BadContract &&
                       state->failures == kFailuresBeforeAnew;
    return stuck ? m_pages->restart(collection) : core::Result<void>();
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
    const auto state = store::SyncStateRepository(m_with.profile.writer()).state(collection);
    if (!state || (state->cursor.isEmpty() && !state->complete)) // the first read brings it
        return {};
    page.more = true; // no cursor and more to come: the feed stays where it is
    const auto applied = m_pages->apply(collection, page, m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    if (auto committed = m_pages->commit(); !committed)
        return committed;
    m_with.hub.post(collection, applied->changedIds);
    if (concernsFeeds(collection))
        m_collector->refresh();
    m_alarm->wake();
    return {};
}

} // namespace syncing
