// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/trailkeeper.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/httpclient.h"
#include "models/session/session.h"
#include "models/sync/retrytimes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

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
QByteArray keyOf(const QString &deskId, const domain::TrailEntry &last)
{
    return QCryptographicHash::hash((deskId + last.chain).toLatin1(), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

} // namespace

TrailKeeper::TrailKeeper(const core::Clock &clock, const session::Session &session, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_session(session)
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

core::Result<TrailView> TrailKeeper::view(int limit)
{
    if (auto noted = note({.verb = domain::TrailVerb::TrailRead}); !noted)
        return std::unexpected(noted.error());
    TrailView view;
    view.refusal = m_refusal;
    auto entries = m_trail->newest(limit);
    const auto broken = m_trail->firstBroken();
    const auto unsent = m_trail->unsent(kTrailBatch);
    if (!entries)
        return std::unexpected(entries.error());
    if (!broken)
        return std::unexpected(broken.error());
    view.entries = std::move(*entries);
    view.broken = *broken;
    view.unsent = unsent ? qint64(unsent->size()) : 0;
    return view;
}

void TrailKeeper::refuse(const core::Error &error)
{
    qCWarning(core::logSync) << "the backend takes no trail:" << error.detail;
    m_refusal = error.detail;
    m_notBefore = m_clock.now().addSecs(kWaitAfterRefusalSecs);
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> TrailKeeper::send(remote::HttpClient &http)
{
    while (m_trail && !mustWait(m_notBefore, m_clock.now())) {
        const auto entries = m_trail->unsent(kTrailBatch);
        const auto deskId = m_trail->deskId();
        if (!entries || !deskId || entries->empty())
            break;
        const QByteArray body = QJsonDocument(domain::trailBatch(*deskId, *entries))
                                    .toJson(QJsonDocument::Compact);
        const auto answer = co_await http.send(
            {.method = "POST",
             .path = u"v1/audit"_s,
             .headers = {{"Idempotency-Key", keyOf(*deskId, entries->back())}},
             .body = body});
        if (!answer)
            co_return std::unexpected(answer.error());
        if (const auto error = remote::toError(*answer)) {
            if (error->kind == core::ErrorKind::Unauthorized)
                co_return std::unexpected(*error);
            refuse(*error);
            break;
        }
        m_refusal.clear();
        if (auto noted = m_trail->noteSent(entries->back().number); !noted)
            co_return noted;
    }
    co_return {};
}

} // namespace syncing
