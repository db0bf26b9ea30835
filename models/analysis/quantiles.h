// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <vector>

namespace analysis {

/// A part of a whole, which always says how large the whole is.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;

    /// Nothing is no share of nothing.
    [[nodiscard]] std::optional<double> percent() const
    {
        return whole > 0 ? std::optional(100.0 * double(part) / double(whole)) : std::nullopt;
    }
    bool operator==(const Share &) const = default;
};

/// The quantile as spreadsheets count it (MEDIAN, PERCENTILE.INC): at position share × (n − 1) of
/// the ordered values, between two of them in proportion. Puts the values in another order.
[[nodiscard]] std::optional<double> quantile(std::vector<float> &values, double share);

/// How long something took, in working hours.
struct Durations {
    qint64 n = 0;
    double median = 0;
    double p90 = 0;

    bool operator==(const Durations &) const = default;
};
[[nodiscard]] Durations durationsOf(std::vector<float> &hours);

} // namespace analysis
