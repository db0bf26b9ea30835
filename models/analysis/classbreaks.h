// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <vector>

namespace analysis {

/// How values are put into classes: about as many in each, equally wide, or with ends that a
/// person has chosen.
enum class Classing { Quantile, Equal, Manual };

inline constexpr int kFewestClasses = 3;
inline constexpr int kMostClasses = 7;

/// Upper ends (inclusive, rising) of at most `classes` classes that hold about as many values each.
/// Equal values are in one class, so few different values make fewer classes; the last end is the
/// greatest value. Empty without values. Infinite values and what is no number are left out.
[[nodiscard]] std::vector<double> quantileEnds(std::vector<double> values, int classes);

/// Upper ends of `classes` classes of one width between the smallest and the greatest value; one
/// class when all are equal, fewer when the numbers cannot tell the ends apart.
[[nodiscard]] std::vector<double> equalEnds(std::vector<double> values, int classes);

/// What a person chose. `limits` (of Manual) are the ends of all classes but the last, which has
/// none.
struct ClassChoice {
    Classing classing = Classing::Quantile;
    int classes = 5;
    std::vector<double> limits;

    bool operator==(const ClassChoice &) const = default;
};

/// Ends by choice; of Manual the last is infinite. Manual without sound limits is Quantile.
[[nodiscard]] std::vector<double> classEnds(std::vector<double> values, const ClassChoice &choice);

/// Why limits cannot be used.
enum class LimitsFault { Empty, NotANumber, NotRising, TooFew, TooMany };

/// Whether limits make 3 to 7 classes: numbers, each greater than the one before.
[[nodiscard]] std::expected<void, LimitsFault> checkLimits(const std::vector<double> &limits);

/// Limits as people write them: "10; 20,5; 1.000" with "." in thousands and "," before decimals.
[[nodiscard]] std::expected<std::vector<double>, LimitsFault> readLimits(QStringView text);

/// The class of a value: the first whose end is not below it, else the last; −1 without classes.
[[nodiscard]] int classOf(double value, const std::vector<double> &ends);

} // namespace analysis
