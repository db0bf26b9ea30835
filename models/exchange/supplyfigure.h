// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/exchange/tablereader.h"

#include <optional>

namespace exchange {

/// What somebody wrote where a figure is due.
enum class SuppliedKind {
    Blank,
    Figure,
    Nothing,  ///< "không phát sinh": there is nothing to report, which is not zero
    NoFigure, ///< it is none
    OtherUnit ///< a figure of a unit of measure that cannot be turned into the indicator's
};

/// A figure as it was written and as it is read. What can be read in two ways, or was written in
/// another unit of measure, is confirmed by a person before it counts.
struct Supplied {
    SuppliedKind kind = SuppliedKind::Blank;
    QString text = {}; ///< as written
    double value = 0;  ///< of a Figure, in the indicator's unit of measure
    /// The other way to read it: "1.234" is 1,234 or 1.234.
    std::optional<double> other = {};
    QString unit = {}; ///< as written, where the figure was turned into the indicator's unit
    bool confirmed = false;

    bool operator==(const Supplied &) const = default;
    [[nodiscard]] bool isDoubtful() const
    {
        return kind == SuppliedKind::Figure && !confirmed && (other || !unit.isEmpty());
    }
    [[nodiscard]] bool isFigure() const { return kind == SuppliedKind::Figure; }
};

/// Reads "1.234,5", "1 234,5", "12,5%", "3,2 triệu đồng", "−7"; a point before three digits parts
/// thousands, as Vietnamese administration writes, and is doubtful where the indicator has
/// decimals; a comma before three digits is doubtful in any case.
[[nodiscard]] Supplied suppliedIn(const ReadCell &cell, const domain::Indicator &indicator);
/// The same of a term of a ratio, which has no unit of measure and no known decimals.
[[nodiscard]] Supplied suppliedTerm(const ReadCell &cell);
/// As a person confirms it: `other`, in the other way.
[[nodiscard]] Supplied confirmed(Supplied supplied, bool other);
/// A figure that is known, such as one of a submission.
[[nodiscard]] Supplied suppliedFigure(double value, int decimals);
/// "có", "x", "1", "không phát sinh", true: a mark in a column that asks whether there is nothing.
[[nodiscard]] bool isMarked(const ReadCell &cell);

} // namespace exchange
