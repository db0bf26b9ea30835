// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports by unit as a map.
#include "models/analysis/classbreaks.h"
#include "models/analysis/simplify.h"
#include "models/bulletins/drawings.h"
#include "models/bulletins/phrases.h"

#include <QJsonArray>
#include <QRectF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kMapClasses = 5;
constexpr double kTolerance = 0.0008; ///< degrees, about 80 m: 0,1 mm on paper
constexpr qsizetype kMostRingPoints = 400;
constexpr double kRounding = 1e5;         ///< of degrees
constexpr double kOffshoreDegrees = 0.25; ///< from everything else: some 27 km

QList<QPointF> ringOf(const QJsonArray &json)
{
    QList<QPointF> ring;
    ring.reserve(json.size());
    for (const QJsonValue &value : json) {
        const QJsonArray point = value.toArray();
        ring << QPointF(point.at(0).toDouble(), point.at(1).toDouble());
    }
    ring = analysis::simplified(ring, kTolerance, kMostRingPoints);
    for (QPointF &point : ring)
        point = QPointF(std::round(point.x() * kRounding) / kRounding,
                        std::round(point.y() * kRounding) / kRounding);
    return ring;
}

QList<QList<QPointF>> outlineRings(const QJsonObject &geometry)
{
    QList<QList<QPointF>> rings;
    const QJsonArray coordinates = geometry.value("coordinates"_L1).toArray();
    const auto addPolygon = [&rings](const QJsonArray &polygon) {
        for (const QJsonValue &ring : polygon)
            rings << ringOf(ring.toArray());
    };
    if (geometry.value("type"_L1) == "Polygon"_L1)
        addPolygon(coordinates);
    for (const QJsonValue &polygon :
         geometry.value("type"_L1) == "MultiPolygon"_L1 ? coordinates : QJsonArray())
        addPolygon(polygon.toArray());
    return rings;
}

QRectF boxOf(const QList<QList<QPointF>> &rings)
{
    QRectF box;
    for (const QList<QPointF> &ring : rings) {
        for (const QPointF &point : ring)
            box |= QRectF(point, QSizeF(1e-9, 1e-9));
    }
    return box;
}

void markOffshore(QList<UnitMapFigure::Unit> &units)
{
    QList<QRectF> boxes;
    for (const UnitMapFigure::Unit &unit : std::as_const(units))
        boxes << boxOf(unit.rings);
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QRectF around = boxes.at(i).adjusted(-kOffshoreDegrees, -kOffshoreDegrees,
                                                   kOffshoreDegrees, kOffshoreDegrees);
        bool alone = units.size() > 1;
        for (qsizetype j = 0; j < boxes.size() && alone; ++j)
            alone = j == i || !around.intersects(boxes.at(j));
        units[i].offshore = alone;
    }
}

void classify(UnitMapFigure &map)
{
    std::vector<double> values;
    for (const UnitMapFigure::Unit &unit : std::as_const(map.units)) {
        if (unit.value)
            values.push_back(*unit.value);
    }
    const std::vector<double> ends = analysis::quantileEnds(values, kMapClasses);
    double low = values.empty() ? 0 : std::ranges::min(values);
    for (const double end : ends) {
        const QString from = phrases::number(low, map.decimals);
        map.classes << UnitMapFigure::Class{
            .low = low,
            .high = end,
            .label = low >= end ? from : u"%1–%2"_s.arg(from, phrases::number(end, map.decimals))};
        low = end + std::pow(10.0, -map.decimals);
    }
    for (UnitMapFigure::Unit &unit : map.units)
        unit.cls = unit.value ? analysis::classOf(*unit.value, ends) : -1;
}

/// "xã A (12), phường B (9)": those with most.
QString mostOf(const UnitMapFigure &map)
{
    constexpr qsizetype kNamedUnits = 3;
    QList<const UnitMapFigure::Unit *> units;
    for (const UnitMapFigure::Unit &unit : map.units) {
        if (unit.value.value_or(0) > 0)
            units << &unit;
    }
    std::ranges::stable_sort(units, std::greater(),
                             [](const UnitMapFigure::Unit *unit) { return *unit->value; });
    QStringList told;
    for (const auto *unit : units.first(std::min(kNamedUnits, units.size())))
        told << u"%1 (%2)"_s.arg(unit->name, phrases::number(*unit->value, map.decimals));
    return phrases::listed(told);
}

} // namespace

std::optional<Figure> reportMap(Draft &draft, const Material &material)
{
    UnitMapFigure map{.unit = u"phản ánh"_s};
    for (const domain::Unit &unit : material.outlines) {
        auto rings = outlineRings(unit.geometry);
        if (rings.isEmpty())
            continue;
        const auto found = std::ranges::find(material.reportUnits, unit.id,
                                             &store::UnitReports::unit);
        map.units << UnitMapFigure::Unit{
            .id = unit.id,
            .name = unit.shortName,
            .value = found == material.reportUnits.end() ? 0.0 : double(found->total),
            .rings = std::move(rings)};
        if (map.provenance.isEmpty() && unit.geometryProvenance == "illustrative"_L1)
            map.provenance = u"Ranh giới chỉ có tính minh họa"_s;
    }
    if (map.units.isEmpty())
        return std::nullopt;
    std::ranges::sort(map.units, {}, &UnitMapFigure::Unit::id);
    classify(map);
    markOffshore(map.units);
    const QString most = mostOf(map);
    return Figure{
        .content = map,
        .caption = draft.figureCaption(
            u"Phản ánh hiện trường %1 theo địa bàn"_s.arg(material.span().shortText())),
        .alternative = most.isEmpty() ? u"Không có phản ánh trong kỳ."_s
                                      : u"Địa bàn có nhiều phản ánh nhất: %1."_s.arg(most),
        .evidence = draft.evidence(reportEvidence(material, u"Phản ánh tiếp nhận trong kỳ"_s))};
}

} // namespace bulletins
