// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "models/store/database.h"

namespace desk {

/// A profile's files and the key that reads them; nothing is opened or locked.
struct DeskFiles {
    QString directory = {};
    QByteArray key = {};
    QString keyId = {};
    bool hasData = false;

    [[nodiscard]] QString settingsFile() const;
    /// The cache for reading, beside a console that is at work.
    [[nodiscard]] core::Result<store::Database> openCache() const;
};

/// Where the files of the profile are.
[[nodiscard]] QString directoryOf(const DeskOptions &options);

/// The files of a profile, for looking after them from outside. KeyringAbsent with a sentence when
/// the key is ephemeral, NotFound when the profile has no data yet: no key is ever made. `keyId`
/// names the key of a profile whose files are lost.
[[nodiscard]] core::Result<DeskFiles> findFiles(const DeskOptions &options,
                                                const QString &keyId = {});

/// Now by the backend's clock as it was known when this desk was last in touch.
[[nodiscard]] QDateTime lastKnownNow(const store::Database &cache);

} // namespace desk
