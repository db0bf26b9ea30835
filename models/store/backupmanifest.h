// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace store {

class Database;

/// One database of a backup.
struct BackupFile {
    QString name = {};
    qint64 size = 0;        ///< bytes
    QByteArray sha256 = {}; ///< hex, of the encrypted file

    bool operator==(const BackupFile &) const = default;
};

/// `manifest.json`: what a backup holds and which key reads it, as far as it may be told without
/// the key. Counts are of the state that was copied, so that the copy can be counted against them.
struct BackupManifest {
    QDateTime at = {};                 ///< backend time at which it was begun
    QString profile = {};              ///< folder of the profile
    QString keyId = {};                ///< names the key
    QByteArray keyCheck = {};          ///< proves a key (ProfileMarker), hex in the file
    qint64 cacheSchema = 0;            ///< number of the newest schema file
    qint64 outboxSchema = 0;           ///< the same; 0: the profile had no outbox yet
    QMap<QString, qint64> counts = {}; ///< live records by collection; edits; pictures; notes
    std::vector<BackupFile> files = {};

    /// NotFound when there is none in the folder, StorageCorrupt when it cannot be read,
    /// StorageNewer when it is of a newer program.
    [[nodiscard]] static core::Result<BackupManifest> read(const QString &folder);
    /// Replaces the file at once or not at all.
    [[nodiscard]] core::Result<void> write(const QString &folder) const;
};

/// Names of the databases in a profile that are backed up; the trail is not one of them: the
/// backend has it.
inline constexpr QLatin1StringView kCacheFile{"cache.db"};
inline constexpr QLatin1StringView kOutboxFile{"outbox.db"};
inline constexpr QLatin1StringView kPicturesFile{"attachments.db"};
inline constexpr QLatin1StringView kNotesFile{"notes.db"}; ///< hand-over notes, drafts of papers
inline constexpr std::array kBackedUp{kCacheFile, kPicturesFile, kOutboxFile, kNotesFile};

/// What one of these databases holds, by the names of the manifest.
[[nodiscard]] core::Result<QMap<QString, qint64>> countsOf(const Database &db,
                                                           QStringView fileName);

} // namespace store
