// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <expected>
#include <vector>

namespace analysis {

/// Why a file cannot be shown.
enum class GeoJsonFault {
    TooLarge,      ///< over kMostGeoJsonBytes
    NotJson,       ///< broken or cut off
    NotGeoJson,    ///< JSON, but none of the types of RFC 7946, or coordinates that are none
    TooManyPoints, ///< over kMostGeoJsonPoints
    OutOfRange,    ///< not longitude, latitude in degrees: another coordinate system, or swapped
    Empty,         ///< nothing to draw
};

inline constexpr qint64 kMostGeoJsonBytes = 32LL * 1024 * 1024;
inline constexpr qsizetype kMostGeoJsonPoints = 200'000;

/// One feature, in Mercator.
struct GeoShape {
    enum class Kind { Points, Lines, Areas };
    Kind kind = Kind::Points;
    QString name;                ///< its property "name", if it has one
    QList<QList<QPointF>> parts; ///< points: one part; lines: one each; areas: rings, odd–even
    QRectF box;

    bool operator==(const GeoShape &) const = default;
};

/// Reads a GeoJSON text (RFC 7946); all of it or nothing.
[[nodiscard]] std::expected<std::vector<GeoShape>, GeoJsonFault> readGeoJson(
    const QByteArray &bytes);

} // namespace analysis
