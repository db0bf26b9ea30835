// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace items {

/// One place where a list differs from what it was: `removed` rows from `row` on went, `added` came
/// there.
struct OrderHunk {
    qsizetype row = 0; ///< in the old list
    qsizetype removed = 0;
    qsizetype added = 0;
    qsizetype from = 0; ///< of the added ones, in the new list

    bool operator==(const OrderHunk &) const = default;
};

/// How to turn one falling sequence of distinct numbers into another. Gives up, with one hunk more
/// than `most`, when they differ in more places.
[[nodiscard]] std::vector<OrderHunk> orderDiff(const std::vector<qint64> &have,
                                               const std::vector<qint64> &want, size_t most);

/// The row of a number in a sequence, or −1; found at once in a falling one, by looking through
/// another.
[[nodiscard]] int rowIn(const std::vector<qint64> &sequence, bool isFalling, qint64 number);
[[nodiscard]] bool isFalling(const std::vector<qint64> &sequence);

} // namespace items
