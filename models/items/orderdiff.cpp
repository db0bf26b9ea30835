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

int rowIn(const std::vector<qint64> &falling, qint64 number)
{
    const auto found = std::ranges::lower_bound(falling, number, std::ranges::greater());
    return found != falling.end() && *found == number ? int(found - falling.begin()) : -1;
}

} // namespace items
