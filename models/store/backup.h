// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/backupmanifest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace store {

/// What is to be backed up, and where to.
struct BackupPlan {
    QString profile = {}; ///< folder of the profile
    QByteArray key = {};  ///< of its files; the copies are encrypted with it too
    QString keyId = {};
    QString folder = {}; ///< what the backup is to be called; must not be there yet
    QDateTime at = {};   ///< backend time
};

/// Makes and tests backups: a folder with consistent, encrypted copies of the cache, the outbox,
/// the pictures and the notes, and their manifest. It only reads the profile, through connections
/// of its own, so a console may go on working; while the cache is copied its journal cannot be
/// folded in and grows. Any thread.
class Backup
{
public:
    /// Asked every few milliseconds; true: give up with Cancelled and leave nothing behind.
    using Stop = std::function<bool()>;
    explicit Backup(Stop stop = {})
        : m_stop(std::move(stop))
    {
    }

    /// Writes to `<folder>.partial` and renames it when all is on disk. InvalidArgument when the
    /// folder is there already, NotFound when the profile has no cache.
    [[nodiscard]] core::Result<BackupManifest> make(const BackupPlan &plan) const;
    /// The restore test: key, schema, hashes, every page of every copy, and the counts of the
    /// manifest. WrongKey names the profile that the backup belongs to.
    [[nodiscard]] core::Result<BackupManifest> verify(const QString &folder,
                                                      const QByteArray &key) const;

private:
    [[nodiscard]] core::Result<void> copy(const BackupPlan &plan, const QString &name,
                                          const QString &folder, BackupManifest &manifest) const;
    [[nodiscard]] core::Result<void> copyPages(const Database &from, const Database &to) const;
    [[nodiscard]] core::Result<BackupFile> describe(const QString &folder,
                                                    const QString &name) const;
    [[nodiscard]] core::Result<void> verifyFile(const QString &folder, const QByteArray &key,
                                                const BackupFile &file,
                                                const BackupManifest &manifest) const;
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop(); }

    Stop m_stop;
};

/// Bytes that a backup of the profile takes at most.
[[nodiscard]] qint64 backupSize(const QString &profile);

} // namespace store
