// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace secrets {
class VaultDoor;
}

namespace session {

/// Where a sign-in is kept from one run to the next.
struct SignInPlace {
    secrets::VaultDoor *door = nullptr; ///< none: for this run only
    QString name = {};                  ///< in the vault
};

/// A sign-in as the keyring keeps it: the token, and whom it may be shown to.
struct KeptSignIn {
    QUrl server; ///< the backend that named the issuer: its tokens go to no other
    QUrl issuer;
    QString clientId;
    QByteArray refreshToken;

    bool operator==(const KeptSignIn &) const = default;
};

[[nodiscard]] QByteArray encodeKept(const KeptSignIn &kept);
/// Nothing when it is not whole.
[[nodiscard]] std::optional<KeptSignIn> decodeKept(const QByteArray &bytes);

} // namespace session
