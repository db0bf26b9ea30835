// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/reviewdesk.h"
#include "models/packages/package.h"
#include "models/packages/snapshotdiff.h"
#include "widgets/shell/reviewwork.h"

#include <optional>
#include <vector>

namespace console {

/// A package that was opened, with whose signature it bears.
struct OpenedPackage {
    packages::Package package;
    packages::SignatureFacts signature = {};
};

/// Opens a package with a passphrase, or else with the key if it is sealed to it; any thread.
[[nodiscard]] core::Result<OpenedPackage> openPackage(
    const QString &file, const QString &passphrase, const std::optional<packages::SigningKey> &key,
    const std::vector<domain::Signer> &known = {});

/// What the places of a comparison are found with: values, for any thread.
struct SidesBase {
    packages::SnapshotSource cache = {};         ///< of the desk; without one, empty
    QString directory = {};                      ///< where snapshots may be
    QDateTime now = {};                          ///< of the desk
    QString provinceId = {};                     ///< whose data the desk has; empty: not known
    std::optional<packages::Package> shown = {}; ///< without a desk: what the window shows
    std::optional<packages::SigningKey> key = {};
};

/// What differs between two places; takes the snapshots that it needs. A desk is compared with a
/// package in what the package holds. Refused when they are of two provinces.
[[nodiscard]] core::Result<packages::Differences> compareSides(const SidesBase &base,
                                                               const shell::ReviewPlace &older,
                                                               const shell::ReviewPlace &newer,
                                                               const packages::Progress &progress);

} // namespace console
