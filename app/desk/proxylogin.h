// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/proxylogin.h"
#include "models/secrets/vaultdoor.h"

#include <memory>

namespace desk {

/// The login of a profile for its proxy, kept by the keyring.
class KeptProxyLogin
{
public:
    /// `name`: in the keyring. What it has is read at once; that there is none is no error.
    KeptProxyLogin(secrets::Vault &vault, secrets::VaultDoor &door, QString name);

    /// For whatever carries requests.
    [[nodiscard]] std::shared_ptr<const remote::ProxyLogins> logins() const { return m_logins; }
    [[nodiscard]] std::optional<remote::ProxyLogin> current() const { return m_logins->current(); }
    /// Holds at once; finished when the keyring has it.
    [[nodiscard]] QFuture<core::Result<void>> keep(const remote::ProxyLogin &login);
    [[nodiscard]] QFuture<core::Result<void>> forget();

private:
    secrets::VaultDoor &m_door;
    QString m_name;
    std::shared_ptr<remote::ProxyLogins> m_logins = std::make_shared<remote::ProxyLogins>();
};

} // namespace desk
