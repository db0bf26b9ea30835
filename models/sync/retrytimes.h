// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>

#include <chrono>

namespace syncing {

/// The most that anybody waits: an hour, which is what is believed of a Retry-After, and what
/// backOff() adds.
inline constexpr std::chrono::minutes kLongestWait(70);

/// Whether it is too early. A time farther ahead than anybody is asked to wait was written by a
/// clock that was wrong, and holds nobody up.
[[nodiscard]] inline bool mustWait(const QDateTime &until, const QDateTime &now)
{
    return until.isValid() && now < until && until - now <= kLongestWait;
}

/// The most that whoever was not answered by anybody waits before it asks again.
inline constexpr std::chrono::milliseconds kLongestUnanswered(9'500);

/// Nothing came, or not all of it: no backend has said to stay away, and there may be one again at
/// any moment.
[[nodiscard]] inline bool isUnanswered(const core::Error &error)
{
    using enum core::ErrorKind;
    return !error.retryAfter && (error.kind == Network || error.kind == Timeout);
}

/// A fault of this desk's disk, not of the backend.
[[nodiscard]] inline bool isOfTheDisk(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Storage || kind == StorageFull || kind == StorageReadOnly ||
           kind == StorageCorrupt || kind == StorageBusy;
}

/// Whoever asks on is refused the same way: stopped by hand, no right, another server, no safe way
/// to it, no disk.
[[nodiscard]] inline bool stopsEverything(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Cancelled || kind == Offline || kind == Unauthorized || kind == NotIoc ||
           core::isOfTransport(kind) || isOfTheDisk(kind);
}

/// It may be the way to the backend, or only what was asked for: asking who answers tells.
[[nodiscard]] inline bool mayBeTheConnection(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Timeout || kind == Network || kind == Throttled;
}

} // namespace syncing
