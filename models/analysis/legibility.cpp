// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/legibility.h"

#include <cmath>
#include <numbers>

namespace analysis {
namespace {

constexpr double kMinutesOfHalfTurn = 180.0 * 60;
constexpr double kMmPerInch = 25.4;
constexpr double kMmPerMetre = 1000;
constexpr double kTolerance = 0.98;

} // namespace

double mmOfArc(double arc, double distance)
{
    return 2 * distance * kMmPerMetre * std::tan(arc * std::numbers::pi / kMinutesOfHalfTurn / 2);
}

double pxOfArc(double arc, double distance, double pxPerMm)
{
    return mmOfArc(arc, distance) * pxPerMm;
}

double arcOfPx(double px, double distance, double pxPerMm)
{
    if (distance <= 0 || pxPerMm <= 0)
        return 0;
    return 2 * std::atan(px / pxPerMm / (2 * distance * kMmPerMetre)) * kMinutesOfHalfTurn /
           std::numbers::pi;
}

double pxPerMm(double px, double mm)
{
    return px > 0 && mm > 0 ? px / mm : 0;
}

double panelWidth(double inches)
{
    return inches * kMmPerInch * 16 / std::hypot(16, 9);
}

std::vector<LegibilityFault> legibilityFaults(std::span<const DrawnText> texts, double distance,
                                              double pxPerMm)
{
    std::vector<LegibilityFault> faults;
    for (const DrawnText &drawn : texts) {
        const double needed = drawn.figure ? kFigureArc : kTextArc;
        const double has = arcOfPx(drawn.capPx, distance, pxPerMm);
        if (has < needed * kTolerance || drawn.cut)
            faults.push_back({drawn.tile, drawn.what, drawn.text, needed, has, drawn.cut});
    }
    return faults;
}

} // namespace analysis
