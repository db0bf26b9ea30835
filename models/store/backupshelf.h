// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace store {

/// How many backups are kept.
struct BackupKeeping {
    int daily = 7;  ///< the last of each of so many days that have one
    int weekly = 4; ///< and of each of so many weeks

    bool operator==(const BackupKeeping &) const = default;
};

/// What is known of the room for a backup, in bytes.
struct BackupRoom {
    qint64 available = 0;
    qint64 total = 0;
};

/// A folder of backups, named by the moment they were begun at.
class BackupShelf
{
public:
    explicit BackupShelf(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Where a backup of the moment belongs.
    [[nodiscard]] QString pathFor(const QDateTime &at) const;
    /// Names of the backups here, the newest first.
    [[nodiscard]] QStringList names() const;
    /// Deletes those that are not worth keeping any more, and what a killed backup left; answers
    /// how many backups are left.
    [[nodiscard]] qsizetype tidy(const BackupKeeping &keeping) const;
    /// Deletes all that were made with a key, the newest too, and begun before a moment (none:
    /// whenever); answers how many those were.
    [[nodiscard]] qsizetype forget(const QString &keyId, const QDateTime &before = {}) const;
    [[nodiscard]] core::Result<BackupRoom> room() const;

private:
    QString m_folder;
};

/// Of the moments of backups, newest first, those that are kept: the newest of each of the last
/// days and ISO weeks (days of Vietnam). The newest is always among them.
[[nodiscard]] std::vector<QDateTime> worthKeeping(const std::vector<QDateTime> &newestFirst,
                                                  const BackupKeeping &keeping);

/// StorageFull with a sentence when a backup of so many bytes would leave less than a tenth of the
/// disk or less than 2 GiB.
[[nodiscard]] core::Result<void> checkRoom(const BackupRoom &room, qint64 needed);

} // namespace store
