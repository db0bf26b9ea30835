// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>

namespace domain {

/// One arrow of a workflow: the verb that brings a record from one state to another.
template<typename State, typename Verb>
struct Move {
    State from;
    Verb verb;
    State to;
};

/// Where a verb leads from a state; nothing when the workflow has no such move.
template<typename State, typename Verb, size_t Count>
[[nodiscard]] std::optional<State> targetIn(const std::array<Move<State, Verb>, Count> &moves,
                                            State from, Verb verb)
{
    const auto found = std::ranges::find_if(
        moves, [&](const auto &move) { return move.from == from && move.verb == verb; });
    return found == moves.end() ? std::nullopt : std::optional(found->to);
}

} // namespace domain
