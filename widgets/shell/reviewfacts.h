// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packages/package.h"

#include <optional>

namespace shell {

/// What is looked at in a review window.
struct ReviewFacts {
    QString file = {}; ///< of the package; empty: this console as it was
    /// Of a package; of this console as it was, only scope and facts.
    packages::PackageManifest manifest = {};
    packages::SignatureFacts signature = {}; ///< of a package
    bool otherProvince = false;              ///< than the one that this console works for
    /// What a look at every byte of the package found; nothing: not done yet.
    std::optional<core::Result<packages::Verification>> check = {};

    [[nodiscard]] bool isPackage() const { return !file.isEmpty(); }
};

} // namespace shell
