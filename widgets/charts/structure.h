// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace charts {

/// A part of a whole, the same in all periods.
struct StructurePart {
    QString key; ///< what a click gives back
    QString name;
    std::optional<common::Tone> tone = {}; ///< its colour; none: the series'

    bool operator==(const StructurePart &) const = default;
};

/// Whether the parts of a period add up to the whole; worked out by the caller.
enum class TotalCheck { Unknown, Fits, Off };

/// The shares of one period in percent, as many as there are parts.
struct StructurePeriod {
    QString label;
    std::vector<std::optional<double>> shares;
    TotalCheck check = TotalCheck::Unknown;
    QString checkText; ///< "99,85%, 0,15 points short"; said after the sign

    bool operator==(const StructurePeriod &) const = default;
};

struct Structure {
    QString title;
    std::vector<StructurePart> parts;
    std::vector<StructurePeriod> periods;
    int decimals = 2;

    bool operator==(const Structure &) const = default;
};

/// A piece of a column, from and to in percent of its height, from below.
struct StructurePiece {
    int part = 0; ///< index; -1: what is missing
    double from = 0;
    double to = 0;

    bool operator==(const StructurePiece &) const = default;
};

/// The colour of a part.
[[nodiscard]] QColor partColor(const Structure &structure, size_t part, const common::Theme &theme);

/// The pieces of a period from below. A missing or negative part has none; what the others leave of
/// 100 stands as a gap at the place of the first of them. More than 100 is drawn to scale.
[[nodiscard]] std::vector<StructurePiece> piecesOf(const StructurePeriod &period, size_t parts);

/// A structure in words, in the present language.
namespace structurewords {

[[nodiscard]] QString share(const Structure &structure, const StructurePeriod &period, size_t part);
/// Everything of one period, line by line.
[[nodiscard]] QString readOut(const Structure &structure, size_t period);
/// What is wrong: parts without a value, negative ones, sums that are off.
[[nodiscard]] QStringList notes(const Structure &structure);
[[nodiscard]] QString summary(const Structure &structure);

} // namespace structurewords

} // namespace charts
