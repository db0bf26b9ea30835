// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace common {

/// The way to the outbox.
struct Outbox {
    std::function<QFuture<core::Result<QString>>(const domain::Edit &edit)> submit;
    std::function<QFuture<core::Result<void>>(const QString &editId, qint64 onVersion)> retry;
    std::function<QFuture<core::Result<void>>(const QString &editId)> discard;
};

/// The outbox of the service that syncs, which outlives it.
template<typename Sync>
Outbox outboxOf(Sync &sync)
{
    return {
        .submit = [&sync](const domain::Edit &edit) { return sync.submit(edit); },
        .retry = [&sync](const QString &id, qint64 version) { return sync.retryEdit(id, version); },
        .discard = [&sync](const QString &id) { return sync.discardEdit(id); }};
}

/// Hands edits to the outbox and tells what came of it: "saved" only of what is on disk.
class EditWriter : public QObject
{
    Q_OBJECT
public:
    explicit EditWriter(Outbox outbox, QObject *parent = nullptr);
    void submit(const domain::Edit &edit) { submitAll({edit}); }
    /// Each on its own; how many are saved is told once, at the end.
    void submitAll(const std::vector<domain::Edit> &edits);
    /// Sends a refused or collided edit again, on top of what the backend has now.
    void retry(const QString &editId, qint64 onVersion);
    void discard(const QString &editId);
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    /// A sentence in the present language; empty: nothing is left to say.
    void said(const QString &sentence);
    /// An edit of this record is on disk.
    void stored(const QString &recordId);
    void busyChanged(bool busy);

private:
    void tell(const QList<QFuture<core::Result<QString>>> &all);
    void follow(QFuture<core::Result<void>> done);

    Outbox m_outbox;
    int m_running = 0;
};

} // namespace common
