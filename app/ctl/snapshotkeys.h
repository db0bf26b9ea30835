// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/core/error.h"
#include "models/domain/operations.h"
#include "models/packages/package.h"

#include <vector>

namespace ctl {

/// The public keys in the files that `--recipient` names: base64, one a line; empty lines and those
/// that begin with "#" count nothing. NotFound and InvalidArgument name the file; Forbidden: the
/// backend's list says that the key is not good now.
[[nodiscard]] core::Result<QList<packages::PublicKey>> recipientsOf(
    const Command &command, const std::vector<domain::Signer> &known, const QDateTime &now);

/// What opens each of these packages: this profile's own key where one is sealed to it and no
/// passphrase is given, else a passphrase (see passphrases(); the last one for the last package).
/// WrongKey when a package opens with keys only, and not with this one.
[[nodiscard]] core::Result<std::vector<packages::Unlock>> unlocksOf(const Command &command,
                                                                    const QStringList &files);

} // namespace ctl
