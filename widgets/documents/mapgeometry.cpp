// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/mapgeometry.h"

#include "widgets/documents/paper.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kLeastStep = 0.6; ///< points; finer corners are left out

} // namespace

using bulletins::UnitMapFigure;

Projection::Projection(const QRectF &degrees, const QRectF &box)
{
    m_squeeze = std::cos(degrees.center().y() * std::numbers::pi / 180);
    const double wide = std::max(1e-6, degrees.width() * m_squeeze);
    const double high = std::max(1e-6, degrees.height());
    m_scale = std::min(box.width() / wide, box.height() / high);
    m_origin = box.center() -
               QPointF(degrees.center().x() * m_squeeze * m_scale, -degrees.center().y() * m_scale);
}

QRectF reachOf(const UnitMapFigure::Unit &unit)
{
    QPolygonF all;
    for (const QList<QPointF> &ring : unit.rings)
        all << QPolygonF(ring);
    return all.boundingRect();
}

QPainterPath pathOf(const UnitMapFigure::Unit &unit, const Projection &to)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QList<QPointF> &ring : unit.rings) {
        QPolygonF drawn;
        for (const QPointF &point : ring) {
            const QPointF at = to(point);
            if (drawn.isEmpty() || (at - drawn.constLast()).manhattanLength() > pt(kLeastStep))
                drawn << at;
        }
        path.addPolygon(drawn);
        path.closeSubpath();
    }
    return path;
}

QRectF widestPlace(const QPainterPath &path)
{
    constexpr int kRows = 13;
    constexpr int kSteps = 30;
    const QRectF box = path.boundingRect();
    QRectF widest;
    for (int row = 2; row < kRows - 2; ++row) {
        const double y = box.top() + box.height() * row / kRows;
        double from = box.left();
        for (int step = 0; step <= kSteps; ++step) {
            const double x = box.left() + box.width() * step / kSteps;
            if (!path.contains(QPointF(x, y)))
                from = x;
            else if (x - from > widest.width())
                widest = QRectF(from, y, x - from, 0);
        }
    }
    return widest;
}

QString shortName(const QString &name)
{
    for (const QString &kind : {u"Phường "_s, u"Xã "_s, u"Thị trấn "_s, u"Thành phố "_s,
                                u"Thị xã "_s, u"Huyện "_s, u"Đặc khu "_s}) {
        if (name.startsWith(kind))
            return name.sliced(kind.size());
    }
    return name;
}

} // namespace documents
