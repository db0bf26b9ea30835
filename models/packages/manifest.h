// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/snapshot.h"
#include "models/packages/snapshotscope.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <vector>

namespace packages {

/// The newest format that this program writes and reads.
inline constexpr int kPackageFormat = 1;
/// Ending of a package's file name.
inline constexpr QLatin1StringView kPackageSuffix("iocr");

/// Who made a package, as they say themselves; the signature tells whose key it was.
struct PackageAuthor {
    QString name = {};
    QString accountId = {};
    QString agencyId = {};
    QString agencyName = {};

    bool operator==(const PackageAuthor &) const = default;
};

/// The province whose data it is: the root of its units.
struct PackageProvince {
    QString unitId = {};
    QString code = {};
    QString name = {};

    bool operator==(const PackageProvince &) const = default;
};

/// One part of the file. Names: "database", "attachment:<sha256>", "page:<name>".
struct PackagePart {
    QString name = {};
    qint64 offset = 0;    ///< in the file, bytes
    qint64 size = 0;      ///< in the file, bytes
    QByteArray hash = {}; ///< BLAKE2b-256 of the bytes in the file

    bool operator==(const PackagePart &) const = default;
};

/// What a package says of itself; signed, and readable only with the passphrase or a key.
struct PackageManifest {
    int format = kPackageFormat;
    QDateTime madeAt = {};
    PackageAuthor author = {};
    PackageProvince province = {};
    QString note = {};    ///< what the author wrote to it
    QString program = {}; ///< name and version of the program that made it
    int schema = 0;       ///< of the database
    SnapshotScope scope = {};
    SnapshotFacts facts = {}; ///< facts.asOf: the moment that everything in it stands at
    /// Hashes of attachments that its records tell of and that it does not have, because they were
    /// not on the desk.
    QStringList missingAttachments = {};
    std::vector<PackagePart> parts = {};

    bool operator==(const PackageManifest &) const = default;
};

[[nodiscard]] QByteArray toJson(const PackageManifest &manifest);
/// StorageNewer when it is of a newer program, StorageCorrupt when it is not one, or its parts
/// overlap, leave gaps or bear one name twice.
[[nodiscard]] core::Result<PackageManifest> manifestFromJson(const QByteArray &json);

} // namespace packages
