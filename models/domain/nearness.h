// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace domain {

/// Distances on a plane that touches the earth at one place: right to a millimetre over a hundred
/// metres. The store computes the same in SQL, so that a list holds what a figure counted.
struct LocalPlane {
    double longitude = 0;
    double latitude = 0;
    double metresEast = 0; ///< per degree of longitude
    double metresNorth = 0;

    static LocalPlane at(double longitude, double latitude)
    {
        constexpr double kMetresPerDegree = 111'320;
        return {longitude, latitude, kMetresPerDegree * std::cos(latitude * std::numbers::pi / 180),
                kMetresPerDegree};
    }
    [[nodiscard]] double squaredMetresTo(double otherLongitude, double otherLatitude) const
    {
        const double east = (otherLongitude - longitude) * metresEast;
        const double north = (otherLatitude - latitude) * metresNorth;
        return east * east + north * north;
    }
};

} // namespace domain
