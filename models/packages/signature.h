// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/signingkey.h"

#include <QByteArray>

#include <optional>

namespace packages {

/// A manifest with its signature, as it lies in its box.
struct SignedManifest {
    QByteArray json = {};
    QByteArray key = {}; ///< of who signed it; empty: nobody
    QByteArray signature = {};

    [[nodiscard]] static SignedManifest of(const QByteArray &json,
                                           const std::optional<SigningKey> &signer);
    /// StorageCorrupt when it is none.
    [[nodiscard]] static core::Result<SignedManifest> read(const QByteArray &bytes);
    [[nodiscard]] QByteArray written() const;

    [[nodiscard]] bool isSigned() const { return !key.isEmpty(); }
    [[nodiscard]] bool holds(const PublicKey &by) const;
};

} // namespace packages
