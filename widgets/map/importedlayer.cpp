// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/importedlayer.h"

#include "models/domain/ring.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapunits.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

using analysis::GeoShape;

constexpr double kReach = 6; ///< pixels around a point
constexpr int kGround = 60;
constexpr qsizetype kFine = 5'000;

/// Boxes of points have no area, which QRectF takes for nothing.
bool touches(const QRectF &box, const QRectF &view)
{
    return box.left() <= view.right() && box.right() >= view.left() && box.top() <= view.bottom() &&
           box.bottom() >= view.top();
}

} // namespace

ImportedLayer::ImportedLayer(Origin origin, std::vector<GeoShape> shapes,
                             const common::Theme &theme, QObject *parent)
    : MapLayer(u"import-"_s + origin.id, theme, parent)
    , m_origin(std::move(origin))
    , m_shapes(std::move(shapes))
{
    for (const GeoShape &shape : m_shapes) {
        for (const auto &part : shape.parts)
            m_points += part.size();
    }
}

QString ImportedLayer::title() const
{
    return QFileInfo(m_origin.file).completeBaseName();
}

QString ImportedLayer::provenance() const
{
    return tr("%1, imported %2", "file name and date")
        .arg(QFileInfo(m_origin.file).fileName(), common::format::date(m_origin.importedAt));
}

QList<LegendEntry> ImportedLayer::legend() const
{
    return {{Mark::Line, theme().series(m_origin.color), provenance()}};
}

QRectF ImportedLayer::box() const
{
    QRectF all = m_shapes.front().box;
    for (const GeoShape &shape : m_shapes) {
        all.setLeft(std::min(all.left(), shape.box.left()));
        all.setRight(std::max(all.right(), shape.box.right()));
        all.setTop(std::min(all.top(), shape.box.top()));
        all.setBottom(std::max(all.bottom(), shape.box.bottom()));
    }
    return all;
}

void ImportedLayer::paint(QPainter &painter, const Camera &camera)
{
    const QColor line = theme().series(m_origin.color);
    QColor ground = line;
    ground.setAlpha(kGround);
    // Only the thinnest pen is quick enough for the largest files.
    QPen pen(line, m_points > kFine ? 1 : 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const GeoShape &shape : m_shapes) {
        if (!touches(shape.box, camera.view()))
            continue;
        painter.setBrush(shape.kind == GeoShape::Kind::Areas    ? QBrush(ground)
                         : shape.kind == GeoShape::Kind::Points ? QBrush(line)
                                                                : QBrush());
        paintShape(painter, camera, shape);
    }
}

void ImportedLayer::paintShape(QPainter &painter, const Camera &camera, const GeoShape &shape) const
{
    if (shape.kind == GeoShape::Kind::Points) {
        const double margin = kReach / camera.world();
        const QRectF view = camera.view().adjusted(-margin, -margin, margin, margin);
        for (const QPointF &point : shape.parts.first()) {
            if (view.contains(point))
                painter.drawEllipse(camera.toPixel(point), 4, 4);
        }
        return;
    }
    if (shape.kind == GeoShape::Kind::Lines) {
        for (const auto &part : shape.parts)
            painter.drawPolyline(toPixels(part, camera));
        return;
    }
    QPainterPath path;
    for (const auto &part : shape.parts)
        path.addPolygon(toPixels(part, camera));
    painter.drawPath(path);
}

QString ImportedLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const QPointF at = camera.toMercator(pixel);
    const auto holds = [&](const GeoShape &shape) {
        if (shape.kind == GeoShape::Kind::Areas)
            return shape.box.contains(at) && domain::ringsHold(shape.parts, at);
        return shape.kind == GeoShape::Kind::Points &&
               std::ranges::any_of(shape.parts.first(), [&](const QPointF &point) {
                   const QPointF away = camera.toPixel(point) - pixel;
                   return std::hypot(away.x(), away.y()) <= kReach;
               });
    };
    const auto found = std::ranges::find_if(m_shapes, holds);
    return found == m_shapes.end() || found->name.isEmpty()
               ? QString()
               : tr("%1 (%2)", "thing on an imported layer and the layer")
                     .arg(found->name.left(200), title());
}

} // namespace map
