// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/manifest.h"
#include "models/packages/progress.h"
#include "models/packages/signingkey.h"
#include "models/packages/snapshot.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace packages {

/// How much work and memory trying a passphrase takes (Argon2id). Written into the head of the
/// package; a reader refuses more than kMostStretch.
struct KeyStretch {
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes

    bool operator==(const KeyStretch &) const = default;
};
inline constexpr KeyStretch kLeastStretch{.operations = 1, .memory = 8ULL * 1024};
inline constexpr KeyStretch kMostStretch{.operations = 12, .memory = 1024ULL * 1024 * 1024};

/// Fewest characters of a passphrase.
inline constexpr qsizetype kShortestPassphrase = 12;

/// What is to be packed, and for whom.
struct PackagePlan {
    SnapshotSource source = {};
    SnapshotScope scope = {};
    QString target = {}; ///< path of the file; must not be there yet
    QDateTime now = {};  ///< backend time
    PackageAuthor author = {};
    QString note = {};
    QString program = {};             ///< name and version of this program
    QString passphrase = {};          ///< empty: none
    QList<PublicKey> recipients = {}; ///< who may open it with their own key
    std::optional<SigningKey> signer = {};
    QMap<QString, QByteArray> pages = {}; ///< documents of pages by name
    KeyStretch stretch = {};
};

/// Makes the snapshot and writes the package, at once or not at all. While it is at work
/// `<target>.database` lies beside the target, encrypted. InvalidArgument when the target is there,
/// when nothing could open the package, or when the passphrase is too short; else as
/// makeSnapshot(). Personal data goes in when the scope says so: whether the person may do that is
/// the caller's to ask.
[[nodiscard]] core::Result<PackageManifest> writePackage(const PackagePlan &plan,
                                                         const Progress &progress = {});

/// Bytes that a package takes at most, for the question before.
[[nodiscard]] qint64 packageSizeAtMost(const SnapshotSource &source, const SnapshotScope &scope);

} // namespace packages
