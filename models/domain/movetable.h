// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <vector>

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

/// The verbs that nothing bars, in their order.
template<typename Verb, size_t Count, typename Bar>
[[nodiscard]] std::vector<Verb> unbarred(const std::array<Verb, Count> &verbs, Bar bar)
{
    std::vector<Verb> possible;
    std::ranges::copy_if(verbs, std::back_inserter(possible),
                         [&](Verb verb) { return !bar(verb); });
    return possible;
}

} // namespace domain
