// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>

#include <memory>

namespace secrets {

/// A place that keeps secrets under names, of one thread. Calls wait for the answer, at most some
/// seconds, but for those that are later; those that wait are for start and end.
class Vault
{
public:
    virtual ~Vault() = default;
    /// NotFound when the name was surely never stored; a state that is not sure is KeyringLocked,
    /// KeyringAbsent or KeyringFailed.
    [[nodiscard]] virtual core::Result<QByteArray> read(const QString &name) = 0;
    [[nodiscard]] virtual core::Result<void> write(const QString &name,
                                                   const QByteArray &secret) = 0;
    [[nodiscard]] virtual core::Result<void> remove(const QString &name) = 0;
    /// write() and remove() that wait for nobody. One at a time: see VaultDoor.
    [[nodiscard]] virtual QFuture<core::Result<void>> writeLater(const QString &name,
                                                                 const QByteArray &secret);
    [[nodiscard]] virtual QFuture<core::Result<void>> removeLater(const QString &name);
};

/// The desktop's keyring through QtKeychain, never its plain-text fallback.
class KeychainVault final : public Vault
{
public:
    [[nodiscard]] core::Result<QByteArray> read(const QString &name) override;
    [[nodiscard]] core::Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] core::Result<void> remove(const QString &name) override;
    [[nodiscard]] QFuture<core::Result<void>> writeLater(const QString &name,
                                                         const QByteArray &secret) override;
    [[nodiscard]] QFuture<core::Result<void>> removeLater(const QString &name) override;
};

/// Forgets everything at exit.
class EphemeralVault final : public Vault
{
public:
    [[nodiscard]] core::Result<QByteArray> read(const QString &name) override;
    [[nodiscard]] core::Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] core::Result<void> remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// How the session's keyring stands, asked over D-Bus: QtKeychain gives the same answer for
/// "locked" and "never stored".
enum class KeyringState { Absent, Locked, Open, Unknown };
[[nodiscard]] KeyringState keyringState();

/// A profile's cache key with the id by which its files know it.
struct ProfileKey {
    QByteArray key; ///< 256 random bits
    QString id;
};
/// The key of a profile. One is made only when the profile has no data yet (`keyId` empty); with
/// data, a key that is missing is an error and never replaced.
[[nodiscard]] core::Result<ProfileKey> obtainProfileKey(Vault &vault, const QString &profile,
                                                        const QString &keyId);

} // namespace secrets
