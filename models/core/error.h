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
    Network,      ///< connection refused, reset, name not found, TLS failure
    Server,       ///< 5xx
    Throttled,    ///< 429 / 503 with Retry-After
    Unauthorized, ///< 401: the token was refused
    Forbidden,    ///< 403
    NotFound,     ///< 404, or no such record in the cache
    Conflict,     ///< 409/412: the record has moved on
    Refused,      ///< 422: the workflow forbids the move
    Gone,         ///< 410: the cursor expired
    NotIoc,       ///< the server answers, but not as an IOC backend
    BadContract,  ///< an answer that does not fit the contract
    Storage,      ///< any other SQLite failure
    StorageFull,
    StorageReadOnly,
    StorageCorrupt,
    StorageNewer, ///< the file was written by a newer program
    StorageBusy,  ///< another console uses this profile
    WrongKey,     ///< the file cannot be read with this key
    KeyringLocked,
    KeyringAbsent,
    KeyringFailed,
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

/// Stable English name of a kind ("storage-full"), for logs and `--json`.
[[nodiscard]] QString errorName(ErrorKind kind);

} // namespace core
