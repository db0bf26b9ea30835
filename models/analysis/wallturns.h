// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wallschedule.h"

namespace analysis {

/// Entries of a playlist taking turns.
class WallTurns
{
public:
    /// `entries`: indices into the playlist, which outlives this.
    WallTurns(const domain::WallPlaylist &playlist, std::vector<int> entries)
        : m_playlist(&playlist)
        , m_entries(std::move(entries))
    {
    }
    /// The playlist goes on for so long.
    void run(std::chrono::milliseconds time);
    /// So many turns on or back; the turn begins anew.
    void move(int turns);
    /// -1: there is none.
    [[nodiscard]] int entry() const { return m_entries.empty() ? -1 : m_entries[m_turn]; }
    [[nodiscard]] int nextEntry() const
    {
        return m_entries.empty() ? -1 : m_entries[(m_turn + 1) % m_entries.size()];
    }
    /// Of this turn.
    [[nodiscard]] std::chrono::milliseconds left() const { return dwell(m_turn) - m_elapsed; }

private:
    [[nodiscard]] std::chrono::milliseconds dwell(size_t turn) const;

    const domain::WallPlaylist *m_playlist;
    std::vector<int> m_entries;
    size_t m_turn = 0;
    std::chrono::milliseconds m_elapsed{0};
};

/// When the part of the day that a moment lies in began and ends.
[[nodiscard]] QDateTime partStart(const domain::WallPlaylist &playlist, const QDateTime &at);
[[nodiscard]] QDateTime partEnd(const domain::WallPlaylist &playlist, const QDateTime &at);
/// Whether alarms like this one steer at all.
[[nodiscard]] bool steers(const domain::WallPlaylist &playlist, const WallAlarm &alarm);

} // namespace analysis
