// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packages/signingkey.h"
#include "models/secrets/vault.h"

#include <optional>

namespace desk {

/// The name of a profile's own key in the keyring; of its folder.
[[nodiscard]] QString signingKeyName(const QString &profileDirectory);
/// The key of the profile if it has one; a keyring that cannot be asked is an error.
[[nodiscard]] core::Result<std::optional<packages::SigningKey>> findSigningKey(
    secrets::Vault &vault, const QString &name);
/// The key of the profile, made and kept at first use. A key that is there but cannot be read is
/// never replaced.
[[nodiscard]] core::Result<packages::SigningKey> obtainSigningKey(secrets::Vault &vault,
                                                                  const QString &name);
} // namespace desk
