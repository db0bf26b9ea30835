// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/remote/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace remote {

/// What every connection of this desk asks for: TLS 1.2 or newer, a verified peer, security level 2
/// of OpenSSL (keys of RSA 2048 or more, no SHA-1 in the chain). `caFile`: PEM or DER, at most 1
/// MiB; CaFile when it cannot be read or has no certificate in it.
[[nodiscard]] core::Result<QSslConfiguration> tlsConfiguration(const QString &caFile = {});

/// "http://host:port" or "socks5://host:port", "none" for no proxy, empty for the system's
/// (DefaultProxy). Error InvalidArgument; a user name or password is one too: they would be
/// readable by others. See ProxyLogins.
[[nodiscard]] core::Result<QNetworkProxy> proxyFrom(const QString &text);

/// What carries all requests of this program. It overrides what a request says of TLS; follows a
/// redirect of a reading request within its origin and of a writing one never; refuses to send a
/// token, or anything written, over plain HTTP to another machine; goes to this machine without a
/// proxy. There is no way to ignore a fault.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(const Transport &transport = {});

/// Why the way to the server was not taken; nothing when it was, whatever came of it then.
[[nodiscard]] std::optional<core::Error> transportError(const QNetworkReply &reply);

} // namespace remote
