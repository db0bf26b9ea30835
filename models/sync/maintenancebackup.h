// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/backup.h"
#include "models/store/synclog.h"
#include "models/sync/maintenanceoptions.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace core {
class BackendClock;
}
namespace store {
class Database;
}

namespace syncing {

/// Where the cache says that its backups hold what may not be kept any more: not empty.
inline constexpr QLatin1StringView kForgetBackupsMeta("backup.forget");

/// Makes a backup once a day and tests it, on a thread of its own that only reads: neither reading
/// from the backend nor edits wait for it. When the next one is due is in the cache, so that a
/// restart makes none twice. Lives in the sync thread.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const store::Database &writer; ///< for what is due; the backup has connections of its own
        const core::BackendClock &clock;
        QString profile; ///< folder
        QByteArray key;
        QString keyId;
        std::function<void(const store::SyncLogEntry &)> note;
    };
    BackupKeeper(Parts parts, BackupSchedule schedule, QObject *parent);
    ~BackupKeeper() override; ///< stops and waits for the thread, some milliseconds

    /// Notes what has come of a backup, deletes those that may not be kept and begins one that is
    /// due; no transaction may be open.
    void look();
    /// Deletes the backups of this desk that were begun before a moment (none: all), also while
    /// none are made, and notes it; answers how many.
    qsizetype forget(const QDateTime &before) const;
    /// Gives up what is under way; nothing new is begun.
    void stop();

private:
    struct Outcome {
        core::Result<store::BackupManifest> made;
        core::Result<store::BackupManifest> tested;
    };
    [[nodiscard]] static Outcome work(const store::BackupPlan &plan, const BackupSchedule &schedule,
                                      const store::Backup::Stop &stop);
    void begin(const QDateTime &now);
    void conclude(const Outcome &outcome, const QDateTime &now);
    void forgetIfAsked(const QDateTime &now) const;
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QDateTime due() const;
    void setDue(const QDateTime &moment) const;

    Parts m_with;
    BackupSchedule m_schedule;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::optional<Outcome> m_outcome; ///< waits to be noted
    QDateTime m_notBefore;            ///< a desk that has just been started has other things to do
    bool m_running = false;
    bool m_complete = false;
};

/// What the sync log says of a backup and its test, made on a schedule or by hand.
[[nodiscard]] std::vector<store::SyncLogEntry> backupEntries(
    const QString &path, const core::Result<store::BackupManifest> &made,
    const core::Result<store::BackupManifest> &tested, const QDateTime &now);

/// The first moment after `now` at which Vietnam's clocks show the hour.
[[nodiscard]] QDateTime nextAtHour(const QDateTime &now, int hour);

} // namespace syncing
