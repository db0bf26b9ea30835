// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <type_traits>
#include <utility>
#include <vector>

namespace store {

/// Runs the statement to its end and shows each row to `visit`.
template<typename Visit>
[[nodiscard]] core::Result<void> forEachRow(Statement &statement, Visit visit)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        visit(std::as_const(statement));
    }
}

/// What `Read` makes of a row, with or without an error.
template<typename Made>
struct MadeOf {
    using Value = Made;
};
template<typename Made>
struct MadeOf<core::Result<Made>> {
    using Value = Made;
};

/// Runs the statement to its end; what `read` makes of each row, in their order. An error of `read`
/// ends it.
template<typename Read>
[[nodiscard]] auto readEach(Statement &statement, Read read)
{
    using Made = std::invoke_result_t<Read, const Statement &>;
    using Value = typename MadeOf<Made>::Value;
    using Answer = core::Result<std::vector<Value>>;
    std::vector<Value> found;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return Answer(std::unexpected(row.error()));
        if (!*row)
            return Answer(std::move(found));
        Made made = read(statement);
        if constexpr (std::is_same_v<Made, Value>) {
            found.push_back(std::move(made));
        } else {
            if (!made)
                return Answer(std::unexpected(made.error()));
            found.push_back(std::move(*made));
        }
    }
}

} // namespace store
