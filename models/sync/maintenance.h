// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/retention.h"
#include "models/sync/maintenancebackup.h"

#include <QObject>

#include <memory>

namespace store {
class ChangeHub;
class Outbox;
} // namespace store

namespace syncing {

class EngineLog;

/// What an engine does for the files of its desk between two reads: backups on a schedule, and once
/// a day the rules of retention in small steps. Lives in the sync thread.
class Maintenance : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        store::Database &writer;
        store::ChangeHub &hub;
        EngineLog &log;
        const core::BackendClock &clock;
        QString profile; ///< folder
        QByteArray key;
        QString keyId;
        std::function<store::Outbox *()> outbox; ///< null: it could not be opened
    };
    Maintenance(Parts parts, const MaintenanceOptions &options, QObject *parent);

    /// Does what is due; no transaction may be open. Keeps the writer for about 100 ms at most;
    /// answers how soon it wants to be called again.
    [[nodiscard]] std::chrono::milliseconds look();
    void stop();

private:
    [[nodiscard]] bool isRetentionDue(const QDateTime &now);
    void forgetSome(const QDateTime &now);
    void concludeRetention(const QDateTime &now);

    Parts m_with;
    BackupKeeper *m_backups;
    std::optional<store::Retention> m_retention;
    QMap<domain::Collection, qint64> m_gone; ///< in the pass under way
    qint64 m_picturesGone = 0;
    QDateTime m_notBefore;
    bool m_forgetting = false;
    bool m_recordsDone = false; ///< of the pass under way; pictures are next
    bool m_stopped = false;
};

} // namespace syncing
