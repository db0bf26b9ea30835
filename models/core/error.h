// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace core {

/// What went wrong, coarse enough to branch on; widgets turn it into a sentence and a next step.
enum class ErrorKind {
    Cancelled,
    Timeout,
    Offline,      ///< forced offline, or no route to the backend
    Network,      ///< connection refused, reset, name not found
    Server,       ///< 5xx
    Throttled,    ///< 429 / 503 with Retry-After
    Unauthorized, ///< 401: the token was refused
    Forbidden,    ///< 403
    NotFound,     ///< 404, or no such record in the cache
    Conflict,     ///< 409/412: the record has moved on
    Refused,      ///< 422: the workflow forbids the move
    Gone,         ///< 410: the cursor expired
    NotIoc,       ///< the server answers, but not as an IOC backend
    CertificateExpired,
    CertificateEarly,  ///< not valid yet
    CertificateHost,   ///< of another host
    CertificateIssuer, ///< of an issuer that this desk does not know
    CertificateOwn,    ///< signed by itself
    CertificateWeak,   ///< a key or signature in the chain is too weak
    CertificateOther,  ///< anything else is wrong with it: revoked, not for servers …
    TlsOld,            ///< the server knows nothing newer than TLS 1.1
    TlsFailed,         ///< no TLS at all, or its handshake failed
    TlsLacking,        ///< a token was to go over a connection without TLS: nothing was sent
    CaFile,            ///< the file of own certificate authorities cannot be used: nothing was sent
    Proxy,             ///< the proxy refused, or is not there
    BadContract,       ///< an answer that does not fit the contract
    Storage,           ///< any other SQLite failure
    StorageFull,
    StorageReadOnly,
    StorageCorrupt,
    StorageNewer, ///< the file was written by a newer program
    StorageBusy,  ///< another console uses this profile
    WrongKey,     ///< the file cannot be read with this key
    KeyringLocked,
    KeyringAbsent,
    KeyringFailed,
    ReadOnly, ///< it is a review: looked at, never changed
    InvalidArgument,
    Internal,
};

/// One failure: a kind to branch on, a detail in English for the log (never shown as the only text,
/// never secret).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter =
        {}; ///< what the backend asked for, if anything

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/// Shorthand for `return std::unexpected(Error{…})`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(detail), std::nullopt});
}

/// The way to the server is not as safe as it must be, or the proxy bars it: nothing was sent, and
/// asking again changes nothing until somebody mends it.
[[nodiscard]] constexpr bool isOfTransport(ErrorKind kind)
{
    return kind >= ErrorKind::CertificateExpired && kind <= ErrorKind::Proxy;
}

/// Stable English name of a kind ("storage-full"), for logs and `--json`.
[[nodiscard]] QString errorName(ErrorKind kind);

} // namespace core
