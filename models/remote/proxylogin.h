// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

#include <optional>

namespace remote {

/// Who somebody is to a proxy that wants to know. The keyring keeps it; never settings, logs or
/// arguments.
struct ProxyLogin {
    QString proxy; ///< the one that may hear it, "http://HOST:PORT" or "socks5://HOST:PORT"
    QString user;
    QString password;

    bool operator==(const ProxyLogin &) const = default;
};

/// The login for whatever carries requests, in any thread; another one holds from the next time
/// that the proxy asks.
class ProxyLogins
{
public:
    [[nodiscard]] std::optional<ProxyLogin> current() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_login;
    }
    void set(const std::optional<ProxyLogin> &login)
    {
        const QMutexLocker lock(&m_mutex);
        m_login = login;
    }

private:
    mutable QMutex m_mutex;
    std::optional<ProxyLogin> m_login;
};

} // namespace remote
