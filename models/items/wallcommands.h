// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wall.h"
#include "models/items/loaded.h"

namespace core {
class Clock;
}

namespace items {

/// What the cache says to a wall.
struct WallRecords {
    std::vector<domain::WallPage> pages = {};       ///< and playlists
    std::vector<domain::WallCommand> commands = {}; ///< those that may still count, oldest first

    bool operator==(const WallRecords &) const = default;
};

/// Commands that are older than this decide nothing any more: the longest that one holds, and the
/// part of a day in which turns are counted from its first entry.
inline constexpr std::chrono::hours kWallMemory{24};

/// The commands that may count at `now`: begun, and not older than kWallMemory. What is past its
/// `until` shows nothing any more, but still tells how long the playlist stood.
[[nodiscard]] std::vector<domain::WallCommand> countingCommands(
    std::vector<domain::WallCommand> commands, const QDateTime &now);

/// Pages, playlists and commands of the walls as the cache has them; read when they change.
class WallCommands final : public LoadedContent<WallRecords>
{
    Q_OBJECT
public:
    /// `clock`: the backend's time as this desk knows it.
    WallCommands(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
                 QObject *parent = nullptr);
    /// Begins to read; nothing is read before.
    void start();

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const core::Clock &m_clock;
    bool m_started = false;
};

} // namespace items
