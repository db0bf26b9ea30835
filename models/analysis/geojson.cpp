// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/geojson.h"

#include "models/analysis/clusterindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using Kind = GeoShape::Kind;
using Checked = std::expected<void, GeoJsonFault>;

constexpr double kMostLatitude = 85.06; ///< Mercator ends here
constexpr int kDeepestCollection = 8;

struct GeometryType {
    QLatin1StringView name;
    Kind kind;
    int depth; ///< of lists around a position
};
constexpr GeometryType kTypes[]{
    {"Point"_L1, Kind::Points, 0},     {"MultiPoint"_L1, Kind::Points, 1},
    {"LineString"_L1, Kind::Lines, 1}, {"MultiLineString"_L1, Kind::Lines, 2},
    {"Polygon"_L1, Kind::Areas, 2},    {"MultiPolygon"_L1, Kind::Areas, 3},
};

class Reader
{
public:
    Checked read(const QJsonObject &object)
    {
        const QString type = object["type"_L1].toString();
        if (type == "Feature"_L1)
            return feature(object);
        if (type != "FeatureCollection"_L1)
            return geometry(object, {}, 0);
        if (!object["features"_L1].isArray())
            return std::unexpected(GeoJsonFault::NotGeoJson);
        const QJsonArray features = object["features"_L1].toArray();
        for (const QJsonValue &each : features) {
            if (auto done = feature(each.toObject()); !done)
                return done;
        }
        return {};
    }
    std::vector<GeoShape> shapes;

private:
    Checked feature(const QJsonObject &object)
    {
        if (object["type"_L1] != "Feature"_L1)
            return std::unexpected(GeoJsonFault::NotGeoJson);
        if (object["geometry"_L1].isNull())
            return {}; // RFC 7946: a feature without a place
        return geometry(object["geometry"_L1].toObject(),
                        object["properties"_L1]["name"_L1].toString(), 0);
    }
    Checked geometry(const QJsonObject &object, const QString &name, int depth)
    {
        const QString type = object["type"_L1].toString();
        if (type == "GeometryCollection"_L1 && depth < kDeepestCollection) {
            const QJsonArray parts = object["geometries"_L1].toArray();
            for (const QJsonValue &each : parts) {
                if (auto done = geometry(each.toObject(), name, depth + 1); !done)
                    return done;
            }
            return {};
        }
        const auto known = std::ranges::find(kTypes, type, &GeometryType::name);
        if (known == std::end(kTypes) || !object["coordinates"_L1].isArray())
            return std::unexpected(GeoJsonFault::NotGeoJson);
        GeoShape shape{known->kind, name, {}, {}};
        const QJsonValue coordinates = object["coordinates"_L1];
        const Checked done = known->depth == 0 ? positions(QJsonArray{coordinates}, shape)
                                               : nested(coordinates.toArray(), known->depth, shape);
        if (done && !shape.parts.isEmpty())
            shapes.push_back(std::move(shape));
        return done;
    }
    Checked nested(const QJsonArray &list, int depth, GeoShape &shape)
    {
        if (depth == 1)
            return positions(list, shape);
        for (const QJsonValue &each : list) {
            if (!each.isArray())
                return std::unexpected(GeoJsonFault::NotGeoJson);
            if (auto done = nested(each.toArray(), depth - 1, shape); !done)
                return done;
        }
        return {};
    }
    Checked positions(const QJsonArray &list, GeoShape &shape)
    {
        m_points += list.size();
        if (m_points > kMostGeoJsonPoints)
            return std::unexpected(GeoJsonFault::TooManyPoints);
        QList<QPointF> part;
        part.reserve(list.size());
        for (const QJsonValue &each : list) {
            const QJsonValue longitude = each[0];
            const QJsonValue latitude = each[1];
            if (!longitude.isDouble() || !latitude.isDouble())
                return std::unexpected(GeoJsonFault::NotGeoJson);
            if (std::abs(longitude.toDouble()) > 180 ||
                std::abs(latitude.toDouble()) > kMostLatitude)
                return std::unexpected(GeoJsonFault::OutOfRange);
            part << toMercator(longitude.toDouble(), latitude.toDouble());
        }
        if (!part.isEmpty())
            take(part, shape);
        return {};
    }
    static void take(const QList<QPointF> &part, GeoShape &shape)
    {
        const auto [west, east] = std::ranges::minmax(part, {}, &QPointF::x);
        const auto [north, south] = std::ranges::minmax(part, {}, &QPointF::y);
        QPointF low(west.x(), north.y());
        QPointF high(east.x(), south.y());
        if (!shape.parts.isEmpty()) {
            low = {std::min(low.x(), shape.box.left()), std::min(low.y(), shape.box.top())};
            high = {std::max(high.x(), shape.box.right()), std::max(high.y(), shape.box.bottom())};
        }
        shape.box = QRectF(low, high);
        shape.parts << part;
    }

    qsizetype m_points = 0;
};

} // namespace

std::expected<std::vector<GeoShape>, GeoJsonFault> readGeoJson(const QByteArray &bytes)
{
    if (bytes.size() > kMostGeoJsonBytes)
        return std::unexpected(GeoJsonFault::TooLarge);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(GeoJsonFault::NotJson);
    Reader reader;
    if (auto done = reader.read(document.object()); !done)
        return std::unexpected(done.error());
    if (reader.shapes.empty())
        return std::unexpected(GeoJsonFault::Empty);
    return std::move(reader.shapes);
}

} // namespace analysis
