// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace items {

/// Turns the rows `have` into the rows `want` with the fewest model signals. Both are in the same
/// strict order (`before`); `same` tells whether a row of one identity is unchanged. Keeps
/// selection and scroll position through a refresh.
template<typename Row, typename Before, typename Model>
void mergeRows(std::vector<Row> &have, std::vector<Row> want, Before before, Model &model)
{
    size_t at = 0;
    for (auto &row : want) {
        size_t stale = at;
        while (stale < have.size() && before(have[stale], row))
            ++stale;
        if (stale > at)
            model.dropRows(int(at), int(stale - at));
        if (at < have.size() && !before(row, have[at]))
            model.replaceRow(int(at), std::move(row));
        else
            model.addRow(int(at), std::move(row));
        ++at;
    }
    if (at < have.size())
        model.dropRows(int(at), int(have.size() - at));
}

} // namespace items
