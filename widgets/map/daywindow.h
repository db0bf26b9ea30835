// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace map {

/// Days of a period from `first` to `last`, both of them in it, counted from the period's first.
/// The functions keep a window inside a period of so many days.
struct DayWindow {
    int first = 0;
    int last = 0;

    [[nodiscard]] int length() const { return last - first + 1; }
    [[nodiscard]] bool isWhole(int days) const { return first <= 0 && last >= days - 1; }
    /// As long as before, moved as far as the period allows.
    [[nodiscard]] DayWindow moved(int by, int days) const
    {
        const int to = std::clamp(first + by, 0, std::max(0, days - length()));
        return {to, std::min(to + length(), days) - 1};
    }
    [[nodiscard]] DayWindow withFirst(int day) const { return {std::clamp(day, 0, last), last}; }
    [[nodiscard]] DayWindow withLast(int day, int days) const
    {
        return {first, std::clamp(day, first, std::max(first, days - 1))};
    }
    [[nodiscard]] static DayWindow between(int a, int b, int days)
    {
        return {std::clamp(std::min(a, b), 0, days - 1), std::clamp(std::max(a, b), 0, days - 1)};
    }
    bool operator==(const DayWindow &) const = default;
};

} // namespace map
