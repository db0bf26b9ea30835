// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engine.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/statuslines.h"

#include <QCoroSignal>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr auto kPollWithoutEvents = 30s;
constexpr auto kPollWithEvents = 10min;
constexpr auto kLongestSleep = 60s;
const QString kOffsetMeta = u"clock.offset.ms"_s;
const QString kMeMeta = u"desk.me"_s; ///< who worked here last: known while offline too

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
    , m_edits(new EditDesk(m_with.clock, this))
    , m_offline(m_with.forcedOffline)
{
    m_dirty = QSet(domain::kCollections.begin(), domain::kCollections.end());
    connect(m_edits, &EditDesk::changed, this, &Engine::refreshEdits);
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
    if (auto opened = m_edits->open(m_with.profile.outboxPath(), m_with.profile.key()); !opened)
        m_board.change([&](Status &status) { status.lastError = opened.error(); });
    m_edits->tidy();
    if (auto blobs = store::BlobStore::open(m_with.profile.directory() + u"/attachments.db"_s,
                                            m_with.profile.key()))
        m_blobs.emplace(std::move(*blobs));
    const store::SyncStateRepository states(m_with.profile.writer());
    if (const auto offset = states.meta(kOffsetMeta))
        m_with.clock.setOffset(std::chrono::milliseconds(offset->toLongLong()));
    if (const auto me = states.meta(kMeMeta)) {
        if (const auto who = remote::decodeMe(me->toUtf8()))
            introduceUser(*who);
    }
    refreshStatus();
    refreshEdits();
    startCollector();
    drive();
}

void Engine::startCollector()
{
    m_collector = new FeedCollector(
        {m_with.profile.writer(), *m_edits, m_with.clock,
         [this](domain::Edit edit) {
             return submit(std::move(edit)).transform([](const QString &) {});
         }},
        this);
    connect(m_collector, &FeedCollector::changed, this, &Engine::feedsChanged);
    m_collector->setBlocked(m_offline);
    m_collector->setOn(m_with.collecting);
    m_collector->start();
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
    if (m_collector)
        m_collector->stop();
    m_alarm->wake();
}

void Engine::setForcedOffline(bool offline)
{
    m_offline = offline;
    if (m_http)
        m_http->setBlocked(offline);
    if (m_events && offline)
        m_events->close();
    if (m_collector)
        m_collector->setBlocked(offline);
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
    if (m_collector && m_collector->isRunning())
        co_await qCoro(m_collector, &FeedCollector::ended);
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
    if (const QDateTime retry = m_edits->nextRetry(); retry.isValid())
        wait = std::min(wait, retry - now);
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
    if (auto *outbox = m_edits->outbox(); done && outbox) {
        OutboxSender sender({*m_http, *outbox, m_with.clock,
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
    if (const auto who = remote::decodeMe(me->body)) {
        introduceUser(*who);
        if (auto kept = states.setMeta(kMeMeta, QString::fromUtf8(remote::encodeMe(*who))); !kept)
            co_return kept;
    }
    m_introduced = true;
    m_board.change([&](Status &status) {
        status.serverName = service->name;
        status.clockOffset = offset;
        status.lastContact = m_with.clock.now();
    });
    co_return {};
}

void Engine::introduceUser(const remote::Me &me)
{
    m_with.session.setMe(me);
    m_board.change([&](Status &status) {
        status.user = {me.name, domain::deskRolesFrom(me.roles), me.agencyId,
                       domain::remarkRolesFrom(me.roles), domain::mediaRolesFrom(me.roles)};
    });
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
        describe(status, *all, poison.value_or(std::vector<domain::PoisonRecord>()));
    });
}

void Engine::refreshEdits()
{
    const auto count = m_edits->count();
    m_board.change([&](Status &status) {
        status.queuedEdits = count.waiting;
        status.refusedEdits = count.refused;
    });
    Q_EMIT editsChanged();
}

} // namespace syncing
