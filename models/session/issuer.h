// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/remote/httpclient.h"
#include "models/session/signin.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace session {

/// The largest answer of an issuer that is read.
inline constexpr qint64 kMaxIssuerBytes = 1024 * 1024;

/// What is asked for: to be signed in, and to stay so.
inline constexpr QLatin1StringView kScope("openid offline_access");

/// What an issuer says of itself, as far as it is used (OpenID Connect Discovery 1.0, RFC 8414).
struct Issuer {
    QUrl address;
    QUrl authorization;
    QUrl token;
    QUrl device = {};     ///< RFC 8628; empty: not offered
    QUrl revocation = {}; ///< RFC 7009; empty: not offered

    bool operator==(const Issuer &) const = default;
};

/// Whether a secret may be sent there: over TLS, or within this machine.
[[nodiscard]] bool isSafe(const QUrl &url);
[[nodiscard]] QUrl discoveryAddress(const QUrl &issuer);
/// BadContract: no such document, one of another issuer, or an address that is not safe.
[[nodiscard]] core::Result<Issuer> decodeIssuer(const QUrl &issuer, const QByteArray &json);

/// What a token endpoint gives (RFC 6749, 5.1).
struct Grant {
    QByteArray accessToken;
    QByteArray refreshToken = {};       ///< empty: none, or the one before stays
    std::chrono::seconds lifetime = {}; ///< of the access token; 0: not told

    bool operator==(const Grant &) const = default;
};
/// BadContract: no bearer token in it.
[[nodiscard]] core::Result<Grant> decodeGrant(const QByteArray &json);

/// What a device endpoint gives (RFC 8628, 3.2).
struct DeviceOffer {
    QByteArray deviceCode;
    DeviceCode shown;
    std::chrono::seconds interval; ///< between two questions, at least
};
/// `now` by the machine's clock.
[[nodiscard]] core::Result<DeviceOffer> decodeDeviceOffer(const QByteArray &json,
                                                          const QDateTime &now);

/// The error code of RFC 6749, 5.2 and RFC 8628, 3.5, such as "invalid_grant"; empty: none.
[[nodiscard]] QString grantErrorCode(const remote::HttpAnswer &answer);
/// What went wrong at a token endpoint: Unauthorized (the grant is dead), Forbidden (the person has
/// refused), Timeout (the code has expired), Refused (the console is not welcome), or as toError().
[[nodiscard]] core::Error grantError(const remote::HttpAnswer &answer);
[[nodiscard]] core::Error grantError(const QString &code);

} // namespace session
