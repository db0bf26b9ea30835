// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engine.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr auto kPollWithoutEvents = 30s;
constexpr auto kPollWithEvents = 10min;
constexpr auto kLongestSleep = 60s;
const QString kOffsetMeta = u"clock.offset.ms"_s;

/// A fault of the way to the backend: no other collection needs to be tried now.
bool stopsTheRun(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Cancelled || kind == Timeout || kind == Offline || kind == Network ||
           kind == Unauthorized || kind == NotIoc || kind == StorageFull || kind == Throttled;
}

Connection connectionFor(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Offline:
        return Connection::ForcedOffline;
    case core::ErrorKind::Unauthorized:
    case core::ErrorKind::Forbidden:
        return Connection::SignInNeeded;
    case core::ErrorKind::NotIoc:
        return Connection::NotIoc;
    default:
        return Connection::Unreachable;
    }
}

QByteArray sessionToken(const session::Session &session)
{
    return session.token();
}

} // namespace

Engine::Engine(Surroundings surroundings, StatusBoard &board)
    : m_with(std::move(surroundings))
    , m_board(board)
    , m_alarm(new Alarm(this))
    , m_offline(m_with.forcedOffline)
{
    m_dirty = QSet(domain::kCollections.begin(), domain::kCollections.end());
}

Engine::~Engine() = default;

void Engine::start()
{
    if (!m_with.server.isEmpty()) {
        m_http = std::make_unique<remote::HttpClient>(
            m_with.server, [&session = m_with.session] { return sessionToken(session); });
        m_http->setBlocked(m_offline);
        m_events = std::make_unique<remote::EventStream>(*m_http);
        watchEvents();
    }
    auto outbox = store::Outbox::open(m_with.profile.outboxPath(), m_with.profile.key());
    if (outbox)
        m_outbox.emplace(std::move(*outbox));
    else
        m_board.change([&](Status &status) { status.lastError = outbox.error(); });
    if (auto blobs = store::BlobStore::open(m_with.profile.directory() + u"/attachments.db"_s,
                                            m_with.profile.key()))
        m_blobs.emplace(std::move(*blobs));
    const store::SyncStateRepository states(m_with.profile.writer());
    if (const auto offset = states.meta(kOffsetMeta))
        m_with.clock.setOffset(std::chrono::milliseconds(offset->toLongLong()));
    refreshStatus();
    refreshEdits();
    drive();
}

void Engine::watchEvents()
{
    connect(m_events.get(), &remote::EventStream::changed, this,
            [this](const QList<domain::Collection> &collections) {
                m_dirty.unite(QSet(collections.begin(), collections.end()));
                m_alarm->wake();
            });
    connect(m_events.get(), &remote::EventStream::liveChanged, this, [this] {
        // What happened while nobody listened is asked for.
        m_nextPoll = {};
        m_board.change([this](Status &status) {
            if (status.connection == Connection::Live || status.connection == Connection::Polling)
                status.connection = m_events->isLive() ? Connection::Live : Connection::Polling;
        });
        m_alarm->wake();
    });
}

void Engine::stop()
{
    m_stopping = true;
    if (m_events)
        m_events->close();
    if (m_http)
        m_http->setBlocked(true);
    m_alarm->wake();
}

void Engine::setForcedOffline(bool offline)
{
    m_offline = offline;
    if (m_http)
        m_http->setBlocked(offline);
    if (m_events && offline)
        m_events->close();
    m_nextAttempt = {};
    m_introduced = false;
    m_board.change([offline](Status &status) {
        if (offline)
            status.connection = Connection::ForcedOffline;
        else if (status.connection == Connection::ForcedOffline)
            status.connection = Connection::Connecting;
    });
    m_alarm->wake();
}

void Engine::syncNow()
{
    m_cancelled = false;
    m_nextAttempt = {};
    m_nextPoll = {};
    const store::SyncStateRepository states(m_with.profile.writer());
    if (const auto all = states.all()) {
        for (auto state : *all) {
            if (!state.nextAttempt.isValid())
                continue;
            state.nextAttempt = {};
            [[maybe_unused]] const auto saved = states.save(state);
        }
    }
    m_alarm->wake();
}

void Engine::cancel()
{
    m_cancelled = true;
}

QCoro::Task<void> Engine::drive()
{
    while (!m_stopping) {
        co_await cycle();
        if (m_stopping)
            break;
        Q_EMIT settled();
        co_await m_alarm->sleep(untilNextWork());
    }
    Q_EMIT stopped();
}

std::chrono::milliseconds Engine::untilNextWork() const
{
    if (!m_http || m_offline)
        return kLongestSleep;
    const QDateTime now = m_with.clock.now();
    std::chrono::milliseconds wait = kLongestSleep;
    if (m_nextAttempt.isValid())
        wait = std::min(wait, m_nextAttempt - now);
    else if (m_nextPoll.isValid())
        wait = std::min(wait, m_nextPoll - now);
    if (m_outbox) {
        if (const auto entries = m_outbox->entries()) {
            for (const auto &entry : *entries) {
                if (entry.state == domain::EditState::Queued && entry.nextAttempt.isValid())
                    wait = std::min(wait, entry.nextAttempt - now);
            }
        }
    }
    return std::max(wait, std::chrono::milliseconds(50));
}

QCoro::Task<void> Engine::cycle()
{
    if (!m_http) {
        m_board.change([](Status &status) { status.connection = Connection::NotConfigured; });
        co_return;
    }
    if (m_offline) {
        m_board.change([](Status &status) { status.connection = Connection::ForcedOffline; });
        co_return;
    }
    if (m_cancelled || (m_nextAttempt.isValid() && m_with.clock.now() < m_nextAttempt))
        co_return;
    core::Result<void> done = m_introduced ? core::Result<void>() : co_await introduce();
    if (done)
        done = co_await readDue();
    if (done && m_outbox) {
        OutboxSender sender({*m_http, *m_outbox, m_with.clock,
                             [this](domain::Collection collection, domain::Record record) {
                                 return applyRecord(collection, std::move(record));
                             },
                             [this] { refreshEdits(); }});
        done = co_await sender.sendDue();
    }
    if (m_stopping)
        co_return;
    refreshStatus();
    if (!done) {
        noteConnectionFailure(done.error());
        co_return;
    }
    m_failures = 0;
    m_nextAttempt = {};
    m_events->open();
    const auto poll = m_events->isLive() ? std::chrono::milliseconds(kPollWithEvents)
                                         : std::chrono::milliseconds(kPollWithoutEvents);
    m_nextPoll = m_with.clock.now().addDuration(
        poll + std::chrono::milliseconds(QRandomGenerator::global()->bounded(3000)));
    m_board.change([this](Status &status) {
        status.connection = m_events->isLive() ? Connection::Live : Connection::Polling;
        status.lastError.reset();
        status.nextAttempt = {};
    });
}

QCoro::Task<core::Result<void>> Engine::introduce()
{
    m_board.change([](Status &status) {
        if (status.connection != Connection::FirstSync)
            status.connection = Connection::Connecting;
    });
    QElapsedTimer trip;
    trip.start();
    const auto answer = co_await m_http->send({.path = u"v1/"_s, .withToken = false});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status == 404 || (answer->status == 200 && !answer->contentType.contains("json")))
        co_return core::failure(core::ErrorKind::NotIoc, u"no service document at v1/"_s);
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    const auto service = remote::decodeServiceInfo(answer->body);
    if (!service)
        co_return std::unexpected(service.error());
    const auto offset = service->serverTime - QDateTime::currentDateTimeUtc() +
                        std::chrono::milliseconds(trip.elapsed() / 2);
    m_with.clock.setOffset(offset);
    const store::SyncStateRepository states(m_with.profile.writer());
    if (auto kept = states.setMeta(kOffsetMeta, QString::number(offset.count())); !kept)
        co_return kept;

    const auto me = co_await m_http->send({.path = u"v1/me"_s});
    if (!me)
        co_return std::unexpected(me.error());
    if (const auto error = remote::toError(*me))
        co_return std::unexpected(*error);
    if (const auto who = remote::decodeMe(me->body))
        m_with.session.setMe(*who);
    m_introduced = true;
    m_board.change([&](Status &status) {
        status.serverName = service->name;
        status.clockOffset = offset;
        status.lastContact = m_with.clock.now();
    });
    co_return {};
}

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

void Engine::noteConnectionFailure(const core::Error &error)
{
    m_introduced = false;
    const bool byHand = error.kind == core::ErrorKind::Cancelled ||
                        error.kind == core::ErrorKind::Offline;
    if (!byHand)
        m_nextAttempt = m_with.clock.now().addDuration(backOff(++m_failures, error.retryAfter));
    qCWarning(core::logSync) << "backend:" << core::errorName(error.kind) << error.detail;
    m_board.change([&](Status &status) {
        status.connection = m_offline ? Connection::ForcedOffline : connectionFor(error.kind);
        status.lastError = error;
        status.nextAttempt = m_nextAttempt;
    });
}

core::Result<void> Engine::applyRecord(domain::Collection collection, domain::Record record)
{
    store::Database &db = m_with.profile.writer();
    const auto state = store::SyncStateRepository(db).state(collection);
    if (!state || state->cursor.isEmpty())
        return {};
    domain::ChangesPage page;
    page.items.push_back(std::move(record));
    page.more = true; // no cursor and more to come: the feed stays where it is
    store::ChangeWriter writer(db);
    const auto applied = writer.apply(collection, page, m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    if (auto committed = writer.commit(); !committed)
        return committed;
    m_with.hub.post(collection, applied->changedIds);
    m_dirty << collection << domain::Collection::ReportEvents;
    m_alarm->wake();
    return {};
}

void Engine::refreshStatus()
{
    const store::SyncStateRepository states(m_with.profile.writer());
    const auto all = states.all();
    const auto poison = states.quarantine();
    if (!all)
        return m_board.change([&](Status &status) { status.lastError = all.error(); });
    m_board.change([&](Status &status) {
        status.server = m_with.server;
        status.clockOffset = m_with.clock.offset();
        std::vector<CollectionStatus> lines;
        QDateTime asOf;
        bool complete = true;
        for (const auto &state : *all) {
            const auto *before = status.of(state.collection);
            CollectionStatus line = before ? *before : CollectionStatus{};
            line.collection = state.collection;
            line.records = state.recordCount;
            line.complete = state.complete;
            line.syncing = line.indexing = false;
            line.lastSuccess = state.lastSuccess;
            line.nextAttempt = state.nextAttempt;
            line.quarantined = poison ? std::ranges::count(*poison, state.collection,
                                                           &domain::PoisonRecord::collection)
                                      : 0;
            if (state.lastErrorName.isEmpty())
                line.error.reset();
            complete = complete && state.complete;
            if (state.lastSuccess.isValid() && (!asOf.isValid() || state.lastSuccess < asOf))
                asOf = state.lastSuccess;
            lines.push_back(line);
        }
        status.collections = std::move(lines);
        status.everComplete = complete;
        status.asOf = asOf;
    });
}

void Engine::refreshEdits()
{
    if (!m_outbox)
        return;
    const auto entries = m_outbox->entries();
    if (!entries)
        return;
    using enum domain::EditState;
    const auto waiting = std::ranges::count_if(*entries, [](const auto &entry) {
        return entry.state == Queued || entry.state == Sending;
    });
    const auto refused = std::ranges::count_if(*entries, [](const auto &entry) {
        return entry.state == Refused || entry.state == Conflict;
    });
    m_board.change([&](Status &status) {
        status.queuedEdits = int(waiting);
        status.refusedEdits = int(refused);
    });
    Q_EMIT editsChanged();
}

core::Result<QString> Engine::submit(domain::Edit edit)
{
    if (!m_outbox)
        return core::failure(core::ErrorKind::Storage, u"the outbox could not be opened"_s);
    edit.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    edit.createdAt = m_with.clock.now();
    edit.author = m_with.session.me().name;
    if (auto added = m_outbox->add(edit); !added)
        return std::unexpected(added.error());
    refreshEdits();
    m_alarm->wake();
    return edit.id;
}

core::Result<std::vector<PendingEdit>> Engine::edits(domain::Collection collection,
                                                     const QString &recordId)
{
    if (!m_outbox)
        return std::vector<PendingEdit>{};
    const auto entries = recordId.isEmpty() ? m_outbox->entries()
                                            : m_outbox->entriesFor(collection, recordId);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<PendingEdit> found;
    std::ranges::transform(*entries, std::back_inserter(found), toPending);
    return found;
}

core::Result<void> Engine::discardEdit(const QString &editId)
{
    if (!m_outbox)
        return {};
    auto removed = m_outbox->remove(editId);
    refreshEdits();
    return removed;
}

core::Result<void> Engine::retryEdit(const QString &editId)
{
    const auto entries = m_outbox ? m_outbox->entries()
                                  : core::Result<std::vector<store::OutboxEntry>>();
    if (!entries)
        return std::unexpected(entries.error());
    for (auto entry : *entries) {
        if (entry.edit.id != editId || entry.state == domain::EditState::Accepted)
            continue;
        entry.state = domain::EditState::Queued;
        entry.nextAttempt = {};
        if (auto updated = m_outbox->update(entry); !updated)
            return updated;
    }
    refreshEdits();
    m_alarm->wake();
    return {};
}

core::Result<std::vector<domain::PoisonRecord>> Engine::quarantine()
{
    return store::SyncStateRepository(m_with.profile.writer()).quarantine();
}

QCoro::Task<core::Result<QByteArray>> Engine::attachment(QString sha256)
{
    if (m_blobs) {
        if (auto kept = m_blobs->read(sha256);
            kept || kept.error().kind != core::ErrorKind::NotFound)
            co_return kept;
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
