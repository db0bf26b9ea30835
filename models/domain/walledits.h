// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown.h"
#include "models/domain/wall.h"

#include <chrono>
#include <optional>
#include <vector>

namespace domain {

/// Whether records of a collection go when people, or time, remove them: that one is gone does not
/// say then that the backend lost it.
[[nodiscard]] constexpr bool mayBeRemoved(Collection collection)
{
    return collection == Collection::WallPages || collection == Collection::WallCommands ||
           collection == Collection::Bulletins;
}

/// A page or playlist in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const WallPage &page);
[[nodiscard]] WallPage wallPageFromSnapshot(const QJsonObject &snapshot);
/// A command in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const WallCommand &command);
[[nodiscard]] WallCommand wallCommandFromSnapshot(const QJsonObject &snapshot);

/// A new page or playlist (its id is chosen by the caller), one that was changed, and one that
/// goes. Who and when is the backend's to say.
[[nodiscard]] Edit addWallPage(const WallPage &page);
[[nodiscard]] Edit reviseWallPage(const WallPage &seen, const WallPage &changed);
[[nodiscard]] Edit removeWallPage(const WallPage &seen);
/// The pages and playlists as this desk shows them, new ones of this desk last; one whose removal
/// is on its way is left out.
[[nodiscard]] std::vector<Shown<WallPage>> withPending(std::vector<WallPage> stored,
                                                       const std::vector<EditStanding> &edits);

/// JSON: the codes in brackets (openapi.yaml WallCommand.verb).
enum class WallVerb {
    Show,     ///< "show": a page by its id, or a view
    Pause,    ///< "pause"
    Resume,   ///< "resume"
    Next,     ///< "next"
    Previous, ///< "previous"
    Follow,   ///< "follow": the view, and every later one of the same desk
    Release,  ///< "release": back to the playlist
};
inline constexpr int kWallVerbs = int(WallVerb::Release) + 1;
[[nodiscard]] QString code(WallVerb verb);
[[nodiscard]] std::optional<WallVerb> wallVerbFromCode(QStringView code);

/// Why a command cannot be sent.
enum class WallCommandFault {
    VerbUnknown,
    NothingToShow, ///< "show" and "follow" need a page or a view
    UntilNotAhead, ///< `until` is not after now
    UntilTooFar,   ///< more than kLongestWallHold ahead
    ViewTooLarge,  ///< more than kLargestWallView as JSON
};
inline constexpr std::chrono::hours kLongestWallHold{24 * 7};
inline constexpr qsizetype kLargestWallView = 16 * 1024; ///< bytes
/// Nothing: it may be sent.
[[nodiscard]] std::optional<WallCommandFault> faultOf(const WallCommand &command,
                                                      const QDateTime &now);

/// The edit that is a command (its id is chosen by the caller, a UUID). Who and when is the
/// backend's to say.
[[nodiscard]] Edit commandWall(const WallCommand &command);
/// What the backend has (`stored`, oldest first) and, after it, what this desk asked for and is on
/// its way, with the author and the moment of the edit.
[[nodiscard]] std::vector<WallCommand> withPending(std::vector<WallCommand> stored,
                                                   const std::vector<EditStanding> &edits);

} // namespace domain
