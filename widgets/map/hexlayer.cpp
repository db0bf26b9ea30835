// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/hexlayer.h"

#include "models/analysis/classbreaks.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/colorramp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kPixels = 30; ///< of a hexagon at the level's own zoom
constexpr int kHexClasses = 5;
constexpr int kHexSolid = 200;

analysis::HexGrid gridOf(int zoom)
{
    return analysis::HexGrid(kPixels / (256 * std::pow(2, zoom)));
}

std::vector<double> countsOf(const std::vector<analysis::HexBin> &bins)
{
    std::vector<double> counts;
    counts.reserve(bins.size());
    for (const auto &bin : bins)
        counts.push_back(double(bin.count));
    return counts;
}

} // namespace

HexLayer::HexLayer(const common::Theme &theme, QObject *parent)
    : MapLayer(u"hexagons"_s, theme, parent)
    , m_work(this)
{
}

void HexLayer::setSpots(Spots spots)
{
    m_spots = std::move(spots);
    m_asked = -1;
    Q_EMIT changed();
}

QString HexLayer::title() const
{
    return tr("Hexagons");
}

QList<LegendEntry> HexLayer::legend() const
{
    QList<LegendEntry> entries;
    const auto ends = m_level ? m_level->ends : std::vector<double>();
    double from = 1;
    for (size_t i = 0; i < ends.size(); ++i) {
        const QString upTo = common::format::number(qint64(ends[i]));
        const QString text = from == ends[i] ? tr("%1 reports", "in a hexagon").arg(upTo)
                                             : tr("%1–%2 reports", "in a hexagon")
                                                   .arg(common::format::number(qint64(from)), upTo);
        entries.push_back(
            {Mark::Swatch, classColor(int(i), int(ends.size()), theme().mode()), text});
        from = ends[i] + 1;
    }
    return entries;
}

void HexLayer::askFor(int zoom)
{
    m_asked = zoom;
    m_work.ask(
        [spots = m_spots, zoom] {
            Level level{zoom, analysis::binSpots(*spots, gridOf(zoom)), {}};
            level.ends = analysis::quantileEnds(countsOf(level.bins), kHexClasses);
            return std::make_shared<const Level>(std::move(level));
        },
        [this](std::shared_ptr<const Level> level) {
            m_level = std::move(level);
            m_stampsFor = {};
            Q_EMIT changed();
        });
}

void HexLayer::makeStamps(double pixels)
{
    const std::pair wanted(pixels, int(theme().mode()));
    if (m_stampsFor == wanted)
        return;
    m_stampsFor = wanted;
    m_stamps.clear();
    const auto classes = int(m_level->ends.size());
    const QPointF middle(std::ceil(pixels / 2) + 1, std::ceil(pixels / 2) + 1);
    QPolygonF shape;
    for (const QPointF &corner : analysis::HexGrid(pixels - 1).cornersOf({}))
        shape << corner + middle;
    for (int i = 0; i < classes; ++i) {
        QPixmap stamp((2 * middle).toPoint().x() + 2, (2 * middle).toPoint().y() + 4);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, 1);
        QColor color = classColor(i, classes, theme().mode());
        color.setAlpha(kHexSolid);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(shape);
        painter.end();
        m_stamps << stamp;
    }
}

void HexLayer::paint(QPainter &painter, const Camera &camera)
{
    const int zoom = int(std::floor(camera.zoom()));
    if (m_spots && m_asked != zoom)
        askFor(zoom);
    if (!m_level)
        return;
    makeStamps(kPixels * std::pow(2, camera.zoom() - m_level->zoom));
    const auto grid = gridOf(m_level->zoom);
    const double margin = m_stampsFor.first / camera.world();
    const QRectF view = camera.view().adjusted(-margin, -margin, margin, margin);
    const auto [first, last] = grid.rowsOf(view);
    for (const auto &bin : analysis::binsInRows(m_level->bins, first, last)) {
        const QPointF at = grid.centerOf(bin.cell);
        if (at.x() < view.left() || at.x() > view.right())
            continue;
        const QPixmap &stamp = m_stamps[analysis::classOf(double(bin.count), m_level->ends)];
        painter.drawPixmap((camera.toPixel(at) - QRectF(stamp.rect()).center()).toPoint(), stamp);
    }
}

std::optional<analysis::HexBin> HexLayer::binAt(const QPointF &pixel, const Camera &camera) const
{
    if (!m_level)
        return std::nullopt;
    const auto cell = gridOf(m_level->zoom).cellAt(camera.toMercator(pixel));
    const auto row = analysis::binsInRows(m_level->bins, cell.row, cell.row);
    const auto found = std::ranges::find(row, cell, &analysis::HexBin::cell);
    return found == row.end() ? std::nullopt : std::optional(*found);
}

bool HexLayer::click(const QPointF &pixel, Camera &camera)
{
    const auto bin = binAt(pixel, camera);
    if (!bin)
        return false;
    Q_EMIT regionPicked(gridOf(m_level->zoom).cornersOf(bin->cell), bin->count);
    return true;
}

QString HexLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const auto bin = binAt(pixel, camera);
    return bin ? tr("%1 reports, %2 of them overdue")
                     .arg(common::format::number(bin->count), common::format::number(bin->alerts))
               : QString();
}

} // namespace map
