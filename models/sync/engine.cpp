// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engine.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/remote/tls.h"
#include "models/session/account.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/retrytimes.h"
#include "models/sync/statuslines.h"

#include <QCoroSignal>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr auto kPollWithoutEvents = 30s;
constexpr auto kPollWithEvents = 10min;
constexpr auto kLongestSleep = 60s;
constexpr auto kShortestSleep = 50ms;
constexpr auto kLastUseLimit = 2s;

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
    , m_log(new EngineLog(m_with.profile.writer(), m_with.clock, this))
    , m_trail(new TrailKeeper(m_with.clock, m_with.session, *m_log, this))
    , m_usage(new UsageKeeper(m_with.clock, m_with.session, m_with.usage, this))
    , m_account(makeAccount())
    , m_offline(m_with.forcedOffline)
{
    m_dirty = QSet(domain::kCollections.begin(), domain::kCollections.end());
    m_drafts = m_dirty;
    connect(m_edits, &EditDesk::changed, this, &Engine::refreshEdits);
    connect(m_log, &EngineLog::changed, this, &Engine::logChanged);
}

Engine::~Engine() = default;

void Engine::start()
{
    m_pages.emplace(m_with.profile.writer());
    if (!m_with.server.isEmpty()) {
        m_http = std::make_unique<remote::HttpClient>(
            m_with.server, [&session = m_with.session] { return sessionToken(session); },
            m_with.network ? m_with.network() : remote::makeNetwork(m_with.transport));
        m_http->setBlocked(m_offline);
        m_events = std::make_unique<remote::EventStream>(*m_http);
        watchEvents();
        watchAccount();
    }
    openFiles();
    refreshStatus();
    refreshEdits();
    startCollector();
    startMaintenance();
    startPrefetch();
    drive();
}

void Engine::openFiles()
{
    if (auto opened = m_edits->open(m_with.profile.outboxPath(), m_with.profile.key()); !opened)
        m_board.change([&](Status &status) { status.lastError = opened.error(); });
    m_edits->tidy();
    if (auto opened = m_trail->open(m_with.profile.directory() + u"/trail.db"_s,
                                    m_with.profile.key());
        !opened)
        m_board.change([&](Status &status) { status.lastError = opened.error(); });
    if (auto opened = m_usage->open(m_with.profile.directory() + u"/usage.db"_s,
                                    m_with.profile.key());
        !opened)
        qCWarning(core::logSync) << "use is not counted:" << opened.error().detail;
    const auto &rules = m_with.maintenance.retention;
    const qint64 room = rules ? rules->pictureRoom() : store::BlobStore::kDefaultRoom;
    if (auto blobs = store::BlobStore::open(m_with.profile.directory() + u"/attachments.db"_s,
                                            m_with.profile.key(), room))
        m_blobs.emplace(std::move(*blobs));
    recallWait();
}

void Engine::startCollector()
{
    m_collector = new FeedCollector(
        {m_with.profile.writer(), *m_edits, m_with.clock,
         [this](domain::Edit edit) {
             return submit(std::move(edit)).transform([](const QString &) {});
         },
         m_with.transport},
        this);
    connect(m_collector, &FeedCollector::changed, this, &Engine::feedsChanged);
    m_collector->setBlocked(m_offline);
    m_collector->setOn(m_with.collecting);
    m_collector->start();
}

void Engine::startMaintenance()
{
    m_maintenance = new Maintenance({m_with.profile.writer(), m_with.hub, *m_log, m_with.clock,
                                     m_with.profile.directory(), m_with.profile.key(),
                                     m_with.profile.keyId(), [this] { return m_edits->outbox(); }},
                                    m_with.maintenance, this);
}

void Engine::stop()
{
    m_stopping = true;
    if (m_events)
        m_events->close();
    m_account->stop();
    if (m_http)
        m_http->setBlocked(true);
    if (m_collector)
        m_collector->stop();
    if (m_maintenance)
        m_maintenance->stop();
    if (m_prefetch)
        m_prefetch->stop();
    m_alarm->wake();
}

void Engine::setForcedOffline(bool offline)
{
    if (m_offline != offline)
        m_log->tell(offline ? domain::SyncEvent::WorkOffline : domain::SyncEvent::WorkOnline);
    m_offline = offline;
    m_account->setBlocked(offline);
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
    m_pollAsked = true;
    if (auto due = m_edits->hurry(); !due)
        qCWarning(core::logSync) << "edits:" << due.error().detail;
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

void Engine::reconsider()
{
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
        const auto again = m_maintenance->look();
        m_pages.emplace(m_with.profile.writer()); // what it remembers of the tables is old now
        co_await m_alarm->sleep(std::min(untilNextWork(), again));
    }
    if (m_collector && m_collector->isRunning())
        co_await qCoro(m_collector, &FeedCollector::ended);
    if (m_prefetch && m_prefetch->isRunning())
        co_await qCoro(m_prefetch, &Prefetch::ended);
    if (m_account->isBusy())
        co_await qCoro(m_account, &session::Account::idle);
    co_await sendLastUse();
    Q_EMIT stopped();
}

QCoro::Task<void> Engine::sendLastUse()
{
    const bool isConnected = m_saidConnected.value_or(false) && m_failures == 0;
    if (!m_http || m_offline || !m_takesUsage || !isConnected)
        co_return;
    m_http->setBlocked(false);
    QTimer::singleShot(kLastUseLimit, m_http.get(), [this] { m_http->setBlocked(true); });
    co_await m_usage->sendLast(*m_http);
    m_http->setBlocked(true);
}

std::chrono::milliseconds Engine::untilNextWork() const
{
    if (!m_http || m_offline)
        return kLongestSleep;
    const QDateTime now = m_with.clock.now();
    std::chrono::milliseconds wait = kLongestSleep;
    const auto until = [&](const QDateTime &moment) {
        if (moment.isValid())
            wait = std::min(wait, moment - now);
    };
    if (mustWait(m_nextAttempt, now)) { // nothing is asked before
        until(m_nextAttempt);
        return std::max<std::chrono::milliseconds>(wait, kShortestSleep);
    }
    until(m_nextPoll);
    until(m_edits->nextRetry());
    for (const auto &state : store::SyncStateRepository(m_with.profile.writer())
                                 .all()
                                 .value_or(std::vector<store::CollectionState>()))
        until(state.nextAttempt);
    return std::max<std::chrono::milliseconds>(wait, kShortestSleep);
}

bool Engine::isToRest()
{
    if (!m_http || m_offline) {
        m_board.change([this](Status &status) {
            status.connection = m_http ? Connection::ForcedOffline : Connection::NotConfigured;
        });
        return true;
    }
    return m_cancelled || mustWait(m_nextAttempt, m_with.clock.now());
}

QCoro::Task<void> Engine::cycle()
{
    noteClock();
    showUser();
    if (isToRest())
        co_return;
    if (std::exchange(m_pollAsked, false))
        m_nextPoll = {};
    core::Result<void> done = m_introduced ? co_await askUserWhenDue() : co_await introduce();
    if (done)
        done = co_await readDue();
    if (done)
        done = co_await sendDue();
    if (done && m_takesTrail)
        done = co_await m_trail->send(*m_http);
    if (done && m_takesUsage)
        done = co_await m_usage->send(*m_http);
    if (m_stopping)
        co_return;
    refreshStatus();
    if (!done && !m_introduced)
        m_account->introductionFailed(done.error());
    if (!done)
        noteConnectionFailure(done.error());
    else if (!m_offline)
        noteConnected();
}

void Engine::noteConnected()
{
    if (std::exchange(m_failures, 0) > 0 && !m_events->isLive())
        m_events->close(); // its own wait for the next attempt is over too
    m_nextAttempt = {};
    rememberWait(std::nullopt);
    m_events->open();
    const auto poll = m_events->isLive() ? std::chrono::milliseconds(kPollWithEvents)
                                         : std::chrono::milliseconds(kPollWithoutEvents);
    m_nextPoll = m_with.clock.now().addDuration(
        poll + std::chrono::milliseconds(QRandomGenerator::global()->bounded(3000)));
    if (!m_saidConnected.value_or(false))
        m_log->tell(domain::SyncEvent::Connected, {}, 0,
                    m_with.server.toString(QUrl::RemoveUserInfo));
    m_saidConnected = true;
    m_prefetch->wayIsOpen();
    m_board.change([this](Status &status) {
        status.connection = m_events->isLive() ? Connection::Live : Connection::Polling;
        status.lastError.reset();
        status.nextAttempt = {};
    });
}

QCoro::Task<core::Result<void>> Engine::sendDue()
{
    auto *outbox = m_edits->outbox();
    if (!outbox)
        co_return {};
    OutboxSender sender(
        {*m_http, *outbox, m_with.clock, m_edits->account(),
         [this](domain::Collection collection, domain::Record record) {
             return applyRecord(collection, std::move(record));
         },
         [this](domain::Collection collection) {
             m_dirty << collection << domain::Collection::ReportEvents;
             m_drafts.insert(collection);
             m_alarm->wake();
         },
         [this] { refreshEdits(); },
         [this](domain::SyncEvent event, const domain::Edit &edit, const QString &detail) {
             m_log->tell(event, edit.collection, 1,
                         u"%1 %2 %3"_s.arg(edit.verb, edit.recordId, detail).trimmed());
         }});
    co_return co_await sender.sendDue();
}

void Engine::refreshStatus()
{
    const store::SyncStateRepository states(m_with.profile.writer());
    const auto all = states.all();
    const auto quarantined = states.quarantineCounts();
    if (!all)
        return m_board.change([&](Status &status) { status.lastError = all.error(); });
    m_board.change([&](Status &status) {
        status.server = m_with.server;
        status.clockOffset = m_with.clock.offset();
        describe(status, *all, quarantined.value_or(QHash<domain::Collection, qint64>()));
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
