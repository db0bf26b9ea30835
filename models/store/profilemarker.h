// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace store {

/// `profile.json`: what is known about a profile's files without opening them. Says which key they
/// need and that there is data, so that a wrong key, a lost file and a damaged one are told apart.
struct ProfileMarker {
    QString keyId;
    QByteArray keyCheck;  ///< proves that a key is the right one, without telling anything about it
    bool hasData = false; ///< a cache was made: a missing or empty file is a loss
    bool inUse = false;   ///< still set at the start: the last run did not end well
    QString cacheStamp = {}; ///< size and time of the cache when it was last closed; another one:
                             ///< somebody touched it

    /// An absent file is an empty marker; an unreadable one is StorageCorrupt.
    [[nodiscard]] static core::Result<ProfileMarker> read(const QString &path);
    /// Replaces the file at once or not at all.
    [[nodiscard]] core::Result<void> write(const QString &path) const;

    [[nodiscard]] static QByteArray checkOf(const QByteArray &key);
    [[nodiscard]] bool fits(const QByteArray &key, const QString &id) const;
};

} // namespace store
