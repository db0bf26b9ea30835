// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "models/domain/shown.h"

#include <optional>
#include <vector>

namespace domain {

/// A key that is good no longer: whatever was signed before stays signed. Of one's own key, or of
/// any by whoever may `act:signers`.
inline constexpr QLatin1StringView kRevokeVerb("revoke");
inline constexpr qsizetype kPublicKeySize = 32; ///< bytes (Ed25519)

/// The id of a key: SHA-256 of its bytes, 64 lower-case hexadecimal digits.
[[nodiscard]] QString signerIdOf(const QByteArray &publicKey);
/// The 32 bytes of a signer's key; empty for what is no key.
[[nodiscard]] QByteArray publicKeyOf(const Signer &signer);
/// A signer as a desk makes one of a key: its id and text. Name, account, agency and moment are the
/// backend's to say.
[[nodiscard]] Signer signerOf(const QByteArray &publicKey);

/// A signer in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const Signer &signer);
[[nodiscard]] Signer signerFromSnapshot(const QJsonObject &snapshot);

/// Why a signer cannot be published.
enum class SignerFault {
    NoKey,   ///< not 32 bytes as base64
    OtherId, ///< the id is not the key's
};
[[nodiscard]] std::optional<SignerFault> faultOf(const Signer &signer);

/// A key of one's own made known to everybody, and one that is good no longer.
[[nodiscard]] Edit publishSigner(const Signer &signer);
[[nodiscard]] Edit revokeSigner(const Signer &seen);
/// The signers as this desk shows them, new ones of this desk last; one whose revocation is on its
/// way is shown as revoked at the moment of the edit.
[[nodiscard]] std::vector<Shown<Signer>> withPending(std::vector<Signer> stored,
                                                     const std::vector<EditStanding> &edits);
/// Whether a signature that was made at the moment counts as this signer's.
[[nodiscard]] bool isGoodAt(const Signer &signer, const QDateTime &moment);

} // namespace domain
