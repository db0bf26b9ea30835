// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/core/error.h"
#include "models/packages/differences.h"
#include "models/packages/package.h"
#include "models/packages/snapshotscope.h"

#include <QJsonObject>

namespace store {
class Database;
}

namespace ctl {

/// The scope that the command names. InvalidArgument with a sentence for what the cache does not
/// know.
[[nodiscard]] core::Result<packages::SnapshotScope> scopeOf(const Command &command,
                                                            const store::Database &cache,
                                                            const QDateTime &now);
/// A moment as people write it: ISO 8601 with offset, or a day of Vietnam, which means its end.
[[nodiscard]] QDateTime momentFrom(const QString &text);

/// The passphrases of packages: the lines of a file, else one line of the standard input, which a
/// terminal does not show.
[[nodiscard]] core::Result<QStringList> passphrases(const Command &command);

/// What is told of a package.
[[nodiscard]] QJsonObject packageJson(const packages::PackageManifest &manifest);
[[nodiscard]] QJsonObject signatureJson(const packages::SignatureFacts &signature);
[[nodiscard]] QJsonObject differencesJson(const packages::Differences &differences);
/// The same for people, line by line.
[[nodiscard]] QStringList packageLines(const packages::PackageManifest &manifest);
[[nodiscard]] QString signatureLine(const packages::SignatureFacts &signature);
[[nodiscard]] QStringList differenceLines(const packages::Differences &differences);

} // namespace ctl
