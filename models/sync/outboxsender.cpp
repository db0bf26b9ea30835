// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxsender.h"

#include "models/core/clock.h"
#include "models/remote/contract.h"
#include "models/sync/alarm.h"

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

} // namespace

PendingEdit toPending(const store::OutboxEntry &entry)
{
    return {entry.edit,        entry.state,     entry.attempts,
            entry.nextAttempt, entry.errorName, entry.errorDetail};
}

QCoro::Task<core::Result<void>> OutboxSender::sendDue()
{
    for (;;) {
        const auto next = m_with.outbox.nextDue(m_with.clock.now());
        if (!next)
            co_return std::unexpected(next.error());
        if (!*next)
            co_return {};
        if (auto sent = co_await send(**next); !sent)
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

    remote::HttpRequest request{
        .method = "POST",
        .path = u"v1/%1/%2/actions"_s.arg(
            domain::code(entry.edit.collection),
            QString::fromLatin1(QUrl::toPercentEncoding(entry.edit.recordId))),
        .headers = {{"Idempotency-Key", entry.edit.id.toLatin1()},
                    {"If-Match", '"' + QByteArray::number(entry.edit.baseVersion) + '"'}},
        .body = remote::encodeAction(entry.edit)};
    const auto answer = co_await m_with.http.send(std::move(request));
    if (!answer)
        co_return settle(std::move(entry), answer.error());
    if (const auto error = remote::toError(*answer))
        co_return settle(std::move(entry), *error);
    entry.state = domain::EditState::Accepted;
    entry.errorName.clear();
    entry.errorDetail.clear();
    auto updated = m_with.outbox.update(entry);
    // The change feed brings the record too: an unreadable answer to an accepted edit is no failure
    // of the edit.
    if (auto record = remote::decodeRecord(entry.edit.collection, answer->body); updated && record)
        updated = m_with.accepted(entry.edit.collection, std::move(*record));
    m_with.changed();
    co_return updated;
}

core::Result<void> OutboxSender::settle(store::OutboxEntry entry, const core::Error &error)
{
    const auto final = finalState(error.kind);
    entry.state = final.value_or(domain::EditState::Queued);
    entry.errorName = core::errorName(error.kind);
    entry.errorDetail = error.detail;
    if (!final)
        entry.nextAttempt = m_with.clock.now().addDuration(
            backOff(entry.attempts, error.retryAfter));
    if (auto updated = m_with.outbox.update(entry); !updated)
        return updated;
    m_with.changed();
    if (final)
        return {};
    return std::unexpected(error);
}

} // namespace syncing
