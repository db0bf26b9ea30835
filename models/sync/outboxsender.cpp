// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxsender.h"

#include "models/core/clock.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/reportstep.h"
#include "models/remote/contract.h"
#include "models/sync/alarm.h"
#include "models/sync/retrytimes.h"

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

/// The failure is the backend's answer to this edit, not a fault on the way.
std::optional<domain::EditState> finalState(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Conflict:
        return domain::EditState::Conflict;
    case core::ErrorKind::Refused:
    case core::ErrorKind::Forbidden:
    case core::ErrorKind::NotFound:
    case core::ErrorKind::InvalidArgument:
        return domain::EditState::Refused;
    default:
        return std::nullopt;
    }
}

qint64 versionOf(const domain::Record &record)
{
    return std::visit([](const auto &known) { return known.version; }, record);
}

/// It changes no field of its record, so it cannot collide with what others do.
bool isComment(const domain::Edit &edit)
{
    if (edit.collection == domain::Collection::MediaItems)
        return domain::mediaVerbFromCode(edit.verb) == domain::MediaVerb::Comment;
    const auto verb = domain::reportVerbFromCode(edit.verb);
    return edit.collection == domain::Collection::Reports && verb && domain::changesNothing(*verb);
}

/// A comment on a record that changes faster than this is left to a person.
constexpr int kMostRebases = 20;
constexpr int kNoContent = 204;

} // namespace

PendingEdit toPending(const store::OutboxEntry &entry)
{
    return {entry.edit,        entry.state,     entry.attempts,
            entry.nextAttempt, entry.errorName, entry.errorDetail};
}

QCoro::Task<core::Result<void>> OutboxSender::sendDue()
{
    for (;;) {
        const auto next = m_with.outbox.nextDue(m_with.clock.now(), m_with.account);
        if (!next)
            co_return std::unexpected(next.error());
        if (!*next)
            co_return {};
        auto sent = co_await send(**next);
        if (!sent && (stopsEverything(sent.error().kind) || mayBeTheConnection(sent.error().kind)))
            co_return sent;
    }
}

QCoro::Task<core::Result<void>> OutboxSender::send(store::OutboxEntry entry)
{
    entry.state = domain::EditState::Sending;
    ++entry.attempts;
    if (auto marked = m_with.outbox.update(entry); !marked)
        co_return marked;
    m_with.changed();

    QByteArray file;
    if (entry.edit.verb == domain::kAttachVerb) {
        auto kept = m_with.outbox.file(entry.edit.id);
        if (!kept && kept.error().kind == core::ErrorKind::NotFound)
            co_return settle(std::move(entry), kept.error()); // was accepted once, and let go
        if (!kept)
            co_return std::unexpected(kept.error());
        file = std::move(*kept);
    }
    const auto request = remote::encodeEdit(entry.edit, file);
    const auto answer = co_await post(entry, request);
    if (!answer)
        co_return settle(std::move(entry), answer.error());
    const auto error = remote::toError(*answer);
    // A page of something on the way is no answer to the edit, whatever its status.
    if (!error && answer->status != kNoContent && !answer->contentType.contains("json"))
        co_return settle(std::move(entry),
                         {core::ErrorKind::NotIoc, u"the answer to an edit is no JSON"_s, {}});
    if (!error)
        co_return accept(std::move(entry), request.answer, answer->body);
    if (error->kind == core::ErrorKind::Conflict) {
        if (auto collided = collide(entry, answer->body); !collided)
            co_return collided;
        if (entry.state == domain::EditState::Queued)
            co_return {};
    }
    co_return settle(std::move(entry), *error);
}

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<remote::HttpAnswer>> OutboxSender::post(const store::OutboxEntry &entry,
                                                                 const remote::EditRequest &request)
{
    remote::HttpRequest http{.method = "POST",
                             .path = request.path,
                             .headers = {{"Idempotency-Key", entry.edit.id.toLatin1()}},
                             .body = request.body,
                             .contentType = request.contentType};
    if (request.onVersion)
        http.headers.emplaceBack("If-Match",
                                 '"' + QByteArray::number(entry.edit.baseVersion) + '"');
    co_return co_await m_with.http.send(std::move(http));
}
// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

core::Result<void> OutboxSender::accept(store::OutboxEntry entry, domain::Collection answer,
                                        const QByteArray &body)
{
    const bool isNews = entry.errorName != kLostEdit;
    entry.state = domain::EditState::Accepted;
    entry.errorName.clear();
    entry.errorDetail.clear();
    // The change feed brings the record too: an unreadable answer to an accepted edit is no failure
    // of the edit. Its version is not known then, but that it is a newer one.
    auto record = remote::decodeRecord(answer, body);
    core::Result<void> done;
    if (answer == entry.edit.collection)
        done = m_with.outbox.follow(entry,
                                    record ? versionOf(*record) : entry.edit.baseVersion + 1);
    if (done)
        done = m_with.outbox.update(entry);
    // Asked for again it may be an answer that is remembered of a record that is deleted by now:
    // only the feed tells.
    if (entry.attempts > 1 || !isNews)
        m_with.ask(answer);
    else if (done && record)
        done = m_with.told(answer, std::move(*record));
    if (isNews)
        m_with.settled(domain::SyncEvent::EditSent, entry.edit, {});
    m_with.changed();
    return done;
}

/// The record has moved on. What changes no field goes again on the new version, at once; anything
/// else waits for a person, with the other side in the cache to be looked at.
core::Result<void> OutboxSender::collide(store::OutboxEntry &entry, const QByteArray &body)
{
    auto record = remote::decodeRecord(entry.edit.collection, body);
    if (!record)
        return {};
    const qint64 version = versionOf(*record);
    if (isComment(entry.edit) && version > entry.edit.baseVersion &&
        entry.attempts < kMostRebases) {
        entry.edit.baseVersion = version;
        entry.state = domain::EditState::Queued;
        if (auto updated = m_with.outbox.update(entry); !updated)
            return updated;
    }
    return m_with.told(entry.edit.collection, std::move(*record));
}

core::Result<void> OutboxSender::settle(store::OutboxEntry entry, const core::Error &error)
{
    using enum domain::SyncEvent;
    // It had been accepted once: a backend that answers otherwise now does not have it any more.
    const bool wasAccepted = entry.errorName == kLostEdit;
    const auto answered = finalState(error.kind);
    const auto final = answered && wasAccepted ? domain::EditState::Conflict : answered;
    entry.state = final.value_or(domain::EditState::Queued);
    entry.errorName = wasAccepted ? QString(kLostEdit) : core::errorName(error.kind);
    entry.errorDetail = error.detail;
    if (!final)
        entry.nextAttempt = m_with.clock.now().addDuration(backOff(entry.attempts, error));
    if (auto updated = m_with.outbox.update(entry); !updated)
        return updated;
    if (final && wasAccepted)
        m_with.settled(EditLost, entry.edit, error.detail);
    else if (final)
        m_with.settled(*final == domain::EditState::Conflict ? EditConflict : EditRefused,
                       entry.edit, error.detail);
    m_with.changed();
    if (final)
        return {};
    return std::unexpected(error);
}

} // namespace syncing
