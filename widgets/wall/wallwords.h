// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wallschedule.h"
#include "models/session/signin.h"
#include "models/sync/status.h"

namespace wall {

/// How the data on a wall stand.
enum class Freshness {
    Fresh,
    Late,   ///< connected, but nothing was heard for a while
    Lost,   ///< no connection
    SignIn, ///< the wall must be signed in again
};

/// Without a word from the backend for this long the data are late; a poll comes every ten minutes
/// at the latest.
inline constexpr std::chrono::minutes kLateAfter{15};

/// What a person in the room must know of the data, in words; of fresh ones nothing: each tile says
/// of when it is.
struct FreshnessWords {
    Freshness freshness = Freshness::Fresh;
    QString text = {};

    bool operator==(const FreshnessWords &) const = default;
};
[[nodiscard]] FreshnessWords freshnessWords(const syncing::Status &status,
                                            const session::SignInStatus &signIn,
                                            const QDateTime &now);
/// Why this page is shown and not the next of the playlist, of a view also which days and which
/// area it tells of; empty: its turn.
[[nodiscard]] QString steeringWords(const analysis::WallMoment &moment);

/// A wall that has no data yet.
struct FirstWords {
    QString title = {};
    QString sentence = {};
    QString detail = {};
    double share = -1; ///< of the first sync, 0 … 1; negative: nothing runs
    QString code = {}; ///< to type on another device
    QString qr = {};   ///< for a camera

    bool operator==(const FirstWords &) const = default;
};
[[nodiscard]] FirstWords firstWords(const syncing::Status &status,
                                    const session::SignInStatus &signIn);

} // namespace wall
