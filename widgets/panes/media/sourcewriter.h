// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QFuture>
#include <QObject>

namespace syncing {
class SyncService;
}

namespace panes::media {

/// Hands changes of sources and rules to the outbox and tells what came of it.
class SourceWriter : public QObject
{
    Q_OBJECT
public:
    explicit SourceWriter(syncing::SyncService &sync, QObject *parent = nullptr);
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
    void busyChanged();

private:
    void tell(const QList<QFuture<core::Result<QString>>> &all);
    void follow(QFuture<core::Result<void>> done);

    syncing::SyncService &m_sync;
    int m_running = 0;
};

} // namespace panes::media
