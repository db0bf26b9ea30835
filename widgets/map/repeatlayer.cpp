// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/repeatlayer.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kApart = 34;     ///< pixels between marks
constexpr double kRadius = 12;    ///< of a mark
constexpr double kLinksFrom = 13; ///< zoom
constexpr double kNear = 16;

} // namespace

RepeatLayer::RepeatLayer(const common::Theme &theme, QObject *parent)
    : MapLayer(u"repeats"_s, theme, parent)
{
}

void RepeatLayer::setRepeats(const std::vector<analysis::RepeatGroup> *groups)
{
    m_groups = groups;
    Q_EMIT changed();
}

QString RepeatLayer::title() const
{
    return tr("Repeated reports");
}

QList<LegendEntry> RepeatLayer::legend() const
{
    QList<LegendEntry> entries{{Mark::Linked, theme().color(common::Tone::Risk),
                                tr("At least 2 reports within 100 m and 30 days")}};
    if (m_groups)
        entries.push_back({Mark::None, {}, tr("%n place(s)", nullptr, int(m_groups->size()))});
    return entries;
}

std::vector<const analysis::RepeatGroup *> RepeatLayer::shownOn(const Camera &camera) const
{
    std::vector<const analysis::RepeatGroup *> shown;
    if (!m_groups)
        return shown;
    const double margin = kApart / camera.world();
    const QRectF view = camera.view().adjusted(-margin, -margin, margin, margin);
    QSet<std::pair<int, int>> taken;
    for (const analysis::RepeatGroup &spot : *m_groups) {
        if (!view.contains(spot.center))
            continue;
        // A fixed raster of the world, so that marks do not flicker while the map moves.
        const QPointF place = spot.center * camera.world() / kApart;
        const std::pair cell(int(std::floor(place.x())), int(std::floor(place.y())));
        if (taken.contains(cell))
            continue;
        taken.insert(cell);
        shown.push_back(&spot);
    }
    return shown;
}

void RepeatLayer::paint(QPainter &painter, const Camera &camera)
{
    painter.setFont(theme().font(common::TypeSize::Small));
    for (const auto *spot : shownOn(camera)) {
        if (camera.zoom() >= kLinksFrom)
            paintLinks(painter, camera, *spot);
        paintCount(painter, camera.toPixel(spot->center), qint64(spot->members.size()));
    }
}

void RepeatLayer::paintLinks(QPainter &painter, const Camera &camera,
                             const analysis::RepeatGroup &spot) const
{
    painter.setPen(QPen(theme().color(common::Tone::Risk), 2));
    for (const auto &[a, b] : spot.links)
        painter.drawLine(camera.toPixel(spot.members[a].at), camera.toPixel(spot.members[b].at));
    painter.setBrush(theme().color(common::Tone::Risk));
    for (const analysis::Sighting &member : spot.members)
        painter.drawEllipse(camera.toPixel(member.at), 3, 3);
}

void RepeatLayer::paintCount(QPainter &painter, const QPointF &at, qint64 count) const
{
    const QRectF box(at.x() - kRadius, at.y() - kRadius, 2 * kRadius, 2 * kRadius);
    painter.setPen(QPen(theme().color(common::Tone::Risk), 2, Qt::DotLine));
    painter.setBrush(theme().color(common::Surface::Panel));
    painter.drawEllipse(box);
    painter.setPen(theme().color(common::Surface::Text));
    painter.drawText(box, Qt::AlignCenter, common::format::number(count));
}

const analysis::RepeatGroup *RepeatLayer::groupAt(const QPointF &pixel, const Camera &camera) const
{
    for (const auto *spot : shownOn(camera)) {
        const QPointF away = camera.toPixel(spot->center) - pixel;
        if (std::hypot(away.x(), away.y()) <= kRadius)
            return spot;
    }
    return nullptr;
}

bool RepeatLayer::click(const QPointF &pixel, Camera &camera)
{
    const auto *spot = groupAt(pixel, camera);
    if (!spot)
        return false;
    if (camera.zoom() < kNear)
        camera.lookAt(spot->center, kNear);
    else
        Q_EMIT reportPicked(spot->members.back().row);
    return true;
}

QString RepeatLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const auto *spot = groupAt(pixel, camera);
    if (!spot)
        return {};
    const auto dayOf = [](const analysis::Sighting &sighting) {
        return common::format::date(
            QDateTime::fromMSecsSinceEpoch(sighting.moment, QTimeZone::UTC));
    };
    return tr("%1 reports near each other, %2 – %3")
        .arg(common::format::number(qint64(spot->members.size())), dayOf(spot->members.front()),
             dayOf(spot->members.back()));
}

} // namespace map
