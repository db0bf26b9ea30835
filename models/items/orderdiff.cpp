// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/orderdiff.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace items {

std::vector<OrderHunk> orderDiff(const std::vector<qint64> &have, const std::vector<qint64> &want,
                                 size_t most)
{
    std::vector<OrderHunk> hunks;
    auto old = have.begin();
    auto fresh = want.begin();
    while (hunks.size() <= most) {
        std::tie(old, fresh) = std::mismatch(old, have.end(), fresh, want.end());
        if (old == have.end() && fresh == want.end())
            break;
        OrderHunk hunk{old - have.begin(), 0, 0, fresh - want.begin()};
        while (old != have.end() || fresh != want.end()) {
            if (old != have.end() && fresh != want.end() && *old == *fresh)
                break;
            const bool gone = fresh == want.end() || (old != have.end() && *old > *fresh);
            ++(gone ? hunk.removed : hunk.added);
            gone ? void(++old) : void(++fresh);
        }
        hunks.push_back(hunk);
    }
    return hunks;
}

int rowIn(const std::vector<qint64> &sequence, bool isFalling, qint64 number)
{
    const auto found = isFalling
                           ? std::ranges::lower_bound(sequence, number, std::ranges::greater())
                           : std::ranges::find(sequence, number);
    return found != sequence.end() && *found == number ? int(found - sequence.begin()) : -1;
}

bool isFalling(const std::vector<qint64> &sequence)
{
    return std::ranges::is_sorted(sequence, std::ranges::greater());
}

} // namespace items
