// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace analysis {

/// How tall letters must look: the height of a capital, in minutes of arc (ISO 9241-303, 5.5.4: at
/// least 16′, 20′ to 22′ preferred).
inline constexpr double kTextArc = 16;
inline constexpr double kFigureArc = 20;
inline constexpr double kFigureArcBest = 22;
/// From where walls are read unless somebody says otherwise, in metres.
inline constexpr double kWallDistance = 6;

/// Height in mm that looks so many minutes of arc tall from `distance` metres: 16′ from 6 m is
/// 27.9 mm.
[[nodiscard]] double mmOfArc(double arc, double distance);
/// The same in pixels of a screen with `pxPerMm` pixels per mm.
[[nodiscard]] double pxOfArc(double arc, double distance, double pxPerMm);
/// Minutes of arc of so many pixels; 0 where distance or scale is not positive.
[[nodiscard]] double arcOfPx(double px, double distance, double pxPerMm);
/// Pixels per mm of a screen, or of a wall of panels put together, `px` wide; 0: unknown.
[[nodiscard]] double pxPerMm(double px, double mm);
/// The width in mm of a 16:9 panel of so many inches of diagonal.
[[nodiscard]] double panelWidth(double inches);

/// One text as a tile drew it.
struct DrawnText {
    QString tile = {}; ///< which: "tiles[3]"
    QString what = {}; ///< which text of it: "name", "figure", "axis"
    QString text = {};
    double capPx = 0;    ///< height of its capitals
    bool figure = false; ///< one that must reach kFigureArc
    bool cut = false;    ///< it does not fit its room even so

    bool operator==(const DrawnText &) const = default;
};

/// A text that cannot be read from there.
struct LegibilityFault {
    QString tile = {};
    QString what = {};
    QString text = {};
    double needed = 0; ///< minutes of arc
    double has = 0;    ///< minutes of arc
    bool cut = false;  ///< it is cut off

    bool operator==(const LegibilityFault &) const = default;
};

/// What is too small or cut off, in the order in which it was drawn. Sizes within 2 % of what is
/// needed pass (a pixel's rounding).
[[nodiscard]] std::vector<LegibilityFault> legibilityFaults(std::span<const DrawnText> texts,
                                                            double distance, double pxPerMm);

} // namespace analysis
