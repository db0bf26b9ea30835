// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/scalelayer.h"

#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/halo.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kLongest = 110;
constexpr double kLeft = 14;
constexpr int kPlate = 215;

/// The longest of 1, 2, 5, 10 … metres that fits.
double barLength(double metersPerPixel)
{
    const double length = std::pow(10, std::floor(std::log10(metersPerPixel * kLongest)));
    for (const double factor : {5.0, 2.0}) {
        if (length * factor <= metersPerPixel * kLongest)
            return length * factor;
    }
    return length;
}

} // namespace

ScaleLayer::ScaleLayer(const common::Theme &theme, const MapUnits &units, const MapLayer &outlines,
                       QObject *parent)
    : MapLayer(u"scale"_s, theme, parent)
    , m_units(units)
    , m_outlines(outlines)
{
}

void ScaleLayer::paint(QPainter &painter, const Camera &camera)
{
    painter.setFont(theme().font(common::TypeSize::Small));
    const double beside = paintBar(painter, camera) + 12;
    const QRectF box(beside, camera.size().height() - 22, camera.size().width() - 8 - beside, 20);
    paintPlate(painter, box);
    painter.setPen(theme().color(common::Surface::Text));
    common::drawFitted(painter, box, Qt::AlignRight | Qt::AlignVCenter, credits());
}

/// Nothing on the map runs into the words.
void ScaleLayer::paintPlate(QPainter &painter, const QRectF &box) const
{
    const double words = std::min(box.width(),
                                  QFontMetricsF(painter.font()).horizontalAdvance(credits()));
    QColor plate = theme().color(common::Surface::Panel);
    plate.setAlpha(kPlate);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(QRectF(box.right() - words - 6, box.y(), words + 12, box.height()), 4,
                            4);
}

double ScaleLayer::paintBar(QPainter &painter, const Camera &camera) const
{
    const double metersPerPixel = camera.metersPerPixel();
    const double length = barLength(metersPerPixel);
    const double pixels = length / metersPerPixel;
    const QPointF left(kLeft, camera.size().height() - 16);
    const QColor ink = theme().color(common::Surface::Text);
    painter.setPen(QPen(ink, 2));
    painter.drawPolyline(QPolygonF(
        {left - QPointF(0, 5), left, left + QPointF(pixels, 0), left + QPointF(pixels, -5)}));
    const QString text = length >= 1000 ? tr("%1 km").arg(common::format::number(length / 1000))
                                        : tr("%1 m").arg(common::format::number(length));
    drawHalo(painter, QRectF(left.x(), left.y() - 22, pixels, 16), text, ink,
             theme().color(common::Surface::Panel));
    return left.x() + pixels;
}

QString ScaleLayer::credits() const
{
    const QString owed = tr("© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames");
    const bool drawn = m_outlines.isShown() &&
                       std::ranges::any_of(m_units.all(), &items::UnitOutline::illustrative);
    return drawn ? tr("%1 · %2", "note on outlines and credits")
                       .arg(tr("Illustrative boundaries"), owed)
                 : owed;
}

} // namespace map
