// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/trailkeeper.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/httpclient.h"
#include "models/session/session.h"
#include "models/sync/enginelog.h"
#include "models/sync/retrytimes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr qint64 kWaitAfterRefusalSecs = 3600;

/// Moves a file and its journal aside under a name that is free.
bool setTrailAside(const QString &path)
{
    int number = 1;
    const auto name = [&] { return path + u".damaged-%1"_s.arg(number); };
    while (QFile::exists(name()))
        ++number;
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return QFile::rename(path, name());
}

/// The same entries are the same request, however often they are sent.
QByteArray keyOf(const QString &deskId, const std::vector<domain::TrailEntry> &entries)
{
    const QString text = deskId + entries.front().chain + entries.back().chain;
    return QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256).toHex().left(32);
}

/// How many entries of this trail a backend that refused some says it has; −1: it does not say.
qint64 entriesAtBackend(const QByteArray &problem)
{
    return QJsonDocument::fromJson(problem).object().value("have"_L1).toInteger(-1);
}

} // namespace

TrailKeeper::TrailKeeper(const core::Clock &clock, const session::Session &session, EngineLog &log,
                         QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_session(session)
    , m_log(log)
{
}

core::Result<void> TrailKeeper::open(const QString &path, const QByteArray &key)
{
    auto trail = store::Trail::open(path, key);
    if (!trail && (trail.error().kind == core::ErrorKind::StorageCorrupt ||
                   trail.error().kind == core::ErrorKind::WrongKey)) {
        qCWarning(core::logSync) << "the trail was damaged and is set aside";
        if (!setTrailAside(path))
            return std::unexpected(trail.error());
        trail = store::Trail::open(path, key);
    }
    if (!trail)
        return std::unexpected(trail.error());
    m_trail.emplace(std::move(*trail));
    return {};
}

core::Result<const store::Trail *> TrailKeeper::trail() const
{
    if (!m_trail)
        return core::failure(core::ErrorKind::Storage, u"the trail could not be opened"_s);
    return &*m_trail;
}

core::Result<void> TrailKeeper::note(domain::TrailEntry entry)
{
    const auto trail = this->trail();
    if (!trail)
        return std::unexpected(trail.error());
    const auto me = m_session.me();
    entry.at = m_clock.now();
    entry.account = me.id;
    entry.who = me.name;
    const auto added = (*trail)->add(std::move(entry));
    if (!added)
        return std::unexpected(added.error());
    Q_EMIT changed();
    return {};
}

core::Result<TrailView> TrailKeeper::view(int limit, qint64 before)
{
    const auto trail = this->trail();
    if (!trail)
        return std::unexpected(trail.error());
    if (before == 0) {
        if (auto noted = note({.verb = domain::TrailVerb::TrailRead}); !noted)
            return std::unexpected(noted.error());
    }
    auto page = (*trail)->page(limit, before);
    if (!page)
        return std::unexpected(page.error());
    const auto unsent = (*trail)->unsent(kTrailBatch);
    return TrailView{.entries = std::move(page->entries),
                     .broken = page->broken,
                     .isLast = page->isLast,
                     .unsent = unsent ? qint64(unsent->size()) : 0,
                     .refusal = m_refusal};
}

core::Result<std::vector<domain::TrailEntry>> TrailKeeper::next() const
{
    return m_again ? m_trail->after(*m_again, kTrailBatch) : m_trail->unsent(kTrailBatch);
}

/// A backend whose data are those of a backup lacks what came later: the chain goes on there. One
/// that has other entries under these numbers (a copy of this desk sent them) keeps them; this
/// trail is then told to it whole, under a name of its own.
bool TrailKeeper::startAgain(qint64 first, const QByteArray &problem)
{
    const qint64 have = entriesAtBackend(problem);
    const bool hasOthers = have >= first;
    if (have == first - 1 || (m_again && (have < 0 || hasOthers)))
        return false; // it is what it was asked for that it does not like
    if (hasOthers && !m_trail->takeNewName())
        return false;
    m_again = hasOthers ? 0 : std::max<qint64>(have, 0);
    if (m_refusal.isEmpty())
        m_log.tell(domain::SyncEvent::TrailSentAgain, {}, 0,
                   hasOthers ? u"under another name"_s : u"after line %1"_s.arg(*m_again));
    return true;
}

void TrailKeeper::refuse(const core::Error &error)
{
    qCWarning(core::logSync) << "the backend takes no trail:" << error.detail;
    if (m_refusal != error.detail)
        m_log.tell(domain::SyncEvent::TrailRefused, {}, 0, error.detail);
    m_refusal = error.detail;
    m_notBefore = m_clock.now().addSecs(kWaitAfterRefusalSecs);
    m_again.reset();
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> TrailKeeper::send(remote::HttpClient &http)
{
    while (m_trail && !mustWait(m_notBefore, m_clock.now())) {
        const auto entries = next();
        const auto deskId = m_trail->deskId();
        if (!entries || !deskId || entries->empty())
            break;
        const QByteArray body = QJsonDocument(domain::trailBatch(*deskId, *entries))
                                    .toJson(QJsonDocument::Compact);
        const auto answer = co_await http.send(
            {.method = "POST",
             .path = u"v1/audit"_s,
             .headers = {{"Idempotency-Key", keyOf(*deskId, *entries)}},
             .body = body});
        if (!answer)
            co_return std::unexpected(answer.error());
        if (const auto error = remote::toError(*answer)) {
            if (error->kind == core::ErrorKind::Unauthorized)
                co_return std::unexpected(*error);
            if (error->kind == core::ErrorKind::Refused &&
                startAgain(entries->front().number, answer->body))
                continue;
            refuse(*error);
            break;
        }
        m_refusal.clear();
        if (m_again)
            m_again = entries->back().number;
        if (auto noted = m_trail->noteSent(entries->back().number); !noted)
            co_return noted;
    }
    m_again.reset(); // all is there, or it is begun anew after the wait
    co_return {};
}

} // namespace syncing
