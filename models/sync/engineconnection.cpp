// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and the way to the backend: who is there, what time it is there, when to ask again.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/session/account.h"
#include "models/session/session.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"
#include "models/sync/retrytimes.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

const QString kOffsetMeta = u"clock.offset.ms"_s;
/// Until when the backend asked this desk to leave it alone, and which backend.
const QString kWaitMeta = u"connection.wait"_s;
/// A disk that is full is looked at again soon: it costs nobody anything.
constexpr std::chrono::milliseconds kLongestWaitForDisk = 30s;
/// More than a step of the network's time.
constexpr std::chrono::milliseconds kClockJump = 1min;

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

} // namespace

void Engine::watchEvents()
{
    connect(m_events.get(), &remote::EventStream::changed, this,
            [this](const QList<domain::Collection> &collections) {
                m_dirty.unite(QSet(collections.begin(), collections.end()));
                m_rightsAsked = m_rightsAsked || mayBeRights(collections);
                m_alarm->wake();
            });
    connect(m_events.get(), &remote::EventStream::liveChanged, this, [this] {
        m_pollAsked = true; // what happened while nobody listened is asked for
        m_board.change([this](Status &status) {
            if (status.connection == Connection::Live || status.connection == Connection::Polling)
                status.connection = m_events->isLive() ? Connection::Live : Connection::Polling;
        });
        m_alarm->wake();
    });
}

/// The backend's time is known by the machine's clock: when that was moved, it is asked for anew.
void Engine::noteClock()
{
    const QDateTime machine = m_with.clock.machineNow();
    const std::chrono::milliseconds passed(m_steady.isValid() ? m_steady.restart() : 0);
    if (m_machineAt.isValid() && std::chrono::abs(machine - m_machineAt - passed) > kClockJump) {
        m_introduced = false;
        m_nextPoll = {};
    }
    m_machineAt = machine;
    if (!m_steady.isValid())
        m_steady.start();
}

QCoro::Task<core::Result<void>> Engine::introduceService()
{
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
    const auto offset = service->serverTime - m_with.clock.machineNow() +
                        std::chrono::milliseconds(trip.elapsed() / 2);
    m_with.clock.setOffset(offset);
    introduceIssuer(*service);
    m_takesTrail = service->capabilities.contains("audit"_L1);
    m_takesUsage = service->capabilities.contains("usage"_L1);
    m_board.change([&](Status &status) {
        status.serverName = service->name;
        status.clockOffset = offset;
        status.lastContact = m_with.clock.now();
    });
    co_return store::SyncStateRepository(m_with.profile.writer())
        .setMeta(kOffsetMeta, QString::number(offset.count()));
}

QCoro::Task<core::Result<void>> Engine::introduce()
{
    m_board.change([](Status &status) {
        // What somebody must mend stays said until it is.
        const bool barred = status.lastError && core::isOfTransport(status.lastError->kind);
        if (status.connection != Connection::FirstSync && !barred)
            status.connection = Connection::Connecting;
    });
    if (auto known = co_await introduceService(); !known)
        co_return known;
    const int person = m_persons;
    auto known = co_await askUser();
    m_introduced = known.has_value() && m_persons == person; // else the answer is of the one before
    if (m_introduced)
        m_account->noteAccepted();
    co_return known;
}

void Engine::noteConnectionFailure(const core::Error &error)
{
    qCWarning(core::logSync) << "backend:" << core::errorName(error.kind) << error.detail;
    if (isOfTheDisk(error.kind))
        return noteDiskFailure(error);
    m_introduced = false;
    const bool byHand = error.kind == core::ErrorKind::Cancelled ||
                        error.kind == core::ErrorKind::Offline;
    if (!byHand) {
        m_nextAttempt = m_with.clock.now().addDuration(backOff(++m_failures, error));
        rememberWait(error.retryAfter);
        const bool otherCause = core::isOfTransport(error.kind) && m_saidFailure != error.kind;
        if (m_saidConnected.value_or(true) || otherCause) {
            m_log->tell(domain::SyncEvent::ConnectionLost, {}, 0,
                        u"%1: %2"_s.arg(core::errorName(error.kind), error.detail));
            m_saidFailure = error.kind;
        }
        m_saidConnected = false;
    }
    m_board.change([&](Status &status) {
        status.connection = m_offline ? Connection::ForcedOffline : connectionFor(error.kind);
        status.lastError = error;
        status.nextAttempt = m_nextAttempt;
    });
}

/// The backend is there, and this desk cannot keep what it brings.
void Engine::noteDiskFailure(const core::Error &error)
{
    const auto wait = std::min(backOff(++m_failures, std::nullopt), kLongestWaitForDisk);
    m_nextAttempt = m_with.clock.now().addDuration(wait);
    m_board.change([&](Status &status) {
        status.lastError = error;
        status.nextAttempt = m_nextAttempt;
    });
}

void Engine::rememberWait(const std::optional<std::chrono::milliseconds> &askedFor)
{
    if (!askedFor && !m_waitKept)
        return;
    const QString wait = askedFor ? u"%1 %2"_s.arg(m_nextAttempt.toMSecsSinceEpoch())
                                        .arg(m_with.server.toString(QUrl::RemoveUserInfo))
                                  : QString();
    m_waitKept = askedFor.has_value();
    if (const auto kept = store::SyncStateRepository(m_with.profile.writer())
                              .setMeta(kWaitMeta, wait);
        !kept)
        qCWarning(core::logSync) << "retry time:" << kept.error().detail;
}

/// What an earlier run knew of the backend.
void Engine::recallWait()
{
    const store::SyncStateRepository states(m_with.profile.writer());
    if (const auto offset = states.meta(kOffsetMeta))
        m_with.clock.setOffset(std::chrono::milliseconds(offset->toLongLong()));
    recallUser();
    const QString wait = states.meta(kWaitMeta).value_or(QString());
    m_waitKept = !wait.isEmpty();
    if (wait.section(u' ', 1) == m_with.server.toString(QUrl::RemoveUserInfo) && m_waitKept)
        m_nextAttempt = QDateTime::fromMSecsSinceEpoch(wait.section(u' ', 0, 0).toLongLong(),
                                                       QTimeZone::UTC);
}

} // namespace syncing
