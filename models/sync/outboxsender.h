// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/syncevent.h"
#include "models/remote/contract.h"
#include "models/remote/httpclient.h"
#include "models/store/outbox.h"
#include "models/sync/status.h"

#include <QCoroTask>

#include <functional>

namespace core {
class Clock;
}

namespace syncing {

/// Sends what the outbox holds, each edit exactly once: the same Idempotency-Key until the backend
/// has answered. Lives in the sync thread.
class OutboxSender
{
public:
    struct Parts {
        remote::HttpClient &http;
        store::Outbox &outbox;
        const core::Clock &clock;
        QString account; ///< in whose name; empty: in that of whoever made it
        /// The record as the backend gives it back: after an accepted edit, or as what an edit
        /// collided with.
        std::function<core::Result<void>(domain::Collection, domain::Record)> told;
        /// An edit that was asked for more than once was accepted: only the feed tells what the
        /// record is now.
        std::function<void(domain::Collection)> ask;
        std::function<void()> changed;
        /// What became of an edit.
        std::function<void(domain::SyncEvent, const domain::Edit &, const QString &)> settled;
    };
    explicit OutboxSender(Parts parts)
        : m_with(std::move(parts))
    {
    }

    /// Sends every edit that is due. The error is one of the connection or of the disk; refusals
    /// and faults of the backend stay with their edit.
    [[nodiscard]] QCoro::Task<core::Result<void>> sendDue();

private:
    [[nodiscard]] QCoro::Task<core::Result<void>> send(store::OutboxEntry entry);
    [[nodiscard]] QCoro::Task<core::Result<remote::HttpAnswer>> post(
        const store::OutboxEntry &entry, const remote::EditRequest &request);
    [[nodiscard]] core::Result<void> accept(store::OutboxEntry entry, domain::Collection answer,
                                            const QByteArray &body);
    [[nodiscard]] core::Result<void> collide(store::OutboxEntry &entry, const QByteArray &body);
    [[nodiscard]] core::Result<void> settle(store::OutboxEntry entry, const core::Error &error);

    Parts m_with;
};

[[nodiscard]] PendingEdit toPending(const store::OutboxEntry &entry);

} // namespace syncing
