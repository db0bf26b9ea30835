// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace packages {

/// The public half of a person's key (Ed25519). It proves what the person signed, and what is
/// sealed to it only the person can open.
class PublicKey
{
public:
    /// InvalidArgument unless it is base64 of the 32 bytes of a usable key.
    [[nodiscard]] static core::Result<PublicKey> parse(QByteArrayView base64);

    [[nodiscard]] QByteArray base64() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The id of its record among the signers of the backend: domain::signerIdOf().
    [[nodiscard]] QString id() const;
    /// What people compare: the first 40 digits of the id in groups of four, "3f2a 91c0 …".
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    friend class SigningKey;
    explicit PublicKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

/// A person's own key, the secret half included. The bytes are wiped when the last copy goes.
class SigningKey
{
public:
    /// A new random one.
    [[nodiscard]] static SigningKey make();
    /// From what secret() gave; InvalidArgument otherwise.
    [[nodiscard]] static core::Result<SigningKey> parse(QByteArrayView base64);

    SigningKey(const SigningKey &) = default;
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(const SigningKey &) = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;
    ~SigningKey();

    /// For the keyring: base64 of the 32 bytes that the key is made of.
    [[nodiscard]] QByteArray secret() const;
    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const; ///< 64 bytes
    /// Opens what was sealed to the public half; WrongKey when it was not, or is damaged.
    [[nodiscard]] core::Result<QByteArray> unseal(QByteArrayView sealed) const;

private:
    explicit SigningKey(QByteArray seed)
        : m_seed(std::move(seed))
    {
    }
    QByteArray m_seed;
};

/// Encrypts a short message so that only the owner of the key can open it.
[[nodiscard]] core::Result<QByteArray> sealTo(const PublicKey &key, QByteArrayView message);

} // namespace packages
