// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/clusterlayer.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kClusterMargin = 40;
constexpr double kSingle = 7;
constexpr double kBadge = 6.5;
constexpr int kFullCircle = 360 * 16;
constexpr int kShares = 24;       ///< steps in which the overdue part is shown
constexpr double kStampHalf = 34; ///< the greatest cluster with its badge
/// Of walls, whose maps have little room for their large letters.
constexpr double kWallBadge = 5;
constexpr double kAroundNumber = 4.5; ///< from a number to the outside of its ring
constexpr double kSmallestRing = 9;
constexpr double kBetweenRings = 6;
constexpr int kFiner = 3; ///< levels, from which those are joined that would touch each other

QString numberOf(const analysis::ClusterIndex::Cluster &cluster)
{
    return cluster.count >= 10'000 ? ClusterLayer::tr("%1k", "thousands, short")
                                         .arg(common::format::number(cluster.count / 1000))
                                   : common::format::number(cluster.count);
}

} // namespace

ClusterLayer::ClusterLayer(Show show, const common::Theme &theme, QObject *parent)
    : MapLayer(show == Show::All ? u"reports"_s : u"overdue"_s, theme, parent)
    , m_show(show)
{
    connect(&theme, &common::Theme::changed, this, [this] { m_stamps.clear(); });
}

void ClusterLayer::setReports(std::shared_ptr<const analysis::ClusterIndex> index)
{
    m_reports = std::move(index);
    Q_EMIT changed();
}

/// On a desk the more, the larger; on a wall as large as the number needs.
double ClusterLayer::radiusOf(const Cluster &cluster) const
{
    if (cluster.count == 1)
        return kSingle;
    if (!theme().isWall())
        return std::clamp(8 + 1.9 * std::log2(double(cluster.count)), 11.0, 27.0);
    const QFontMetricsF letters(theme().font(common::TypeSize::Small));
    return std::max(kSmallestRing,
                    letters.horizontalAdvance(numberOf(cluster)) / 2 + kAroundNumber);
}

int ClusterLayer::levelOf(const Camera &camera) const
{
    return int(std::floor(camera.zoom())) + (theme().isWall() ? kFiner : 0);
}

/// The greatest take in those that they would touch, and stay where they are; again while their
/// longer numbers make them larger.
std::vector<ClusterLayer::Cluster> ClusterLayer::joined(std::vector<Cluster> clusters,
                                                        const Camera &camera) const
{
    std::ranges::stable_sort(clusters, std::ranges::greater(), &Cluster::count);
    std::vector<Cluster> apart;
    for (const Cluster &cluster : clusters) {
        const auto touches = [&](const Cluster &other) {
            const QPointF away = camera.toPixel(cluster.at) - camera.toPixel(other.at);
            return std::hypot(away.x(), away.y()) <
                   radiusOf(cluster) + radiusOf(other) + kBetweenRings;
        };
        const auto taker = std::ranges::find_if(apart, touches);
        if (taker == apart.end()) {
            apart.push_back(cluster);
            continue;
        }
        taker->count += cluster.count;
        taker->alerts += cluster.alerts;
        taker->worst = std::max(taker->worst, cluster.worst);
    }
    return apart.size() == clusters.size() ? apart : joined(std::move(apart), camera);
}

QString ClusterLayer::title() const
{
    return m_show == Show::All ? tr("Reports") : tr("Overdue only");
}

QList<LegendEntry> ClusterLayer::legend() const
{
    using items::PointTone;
    const auto entry = [this](PointTone tone, const QString &text) {
        return LegendEntry{markOf(tone), colorOf(tone, theme()), text};
    };
    if (m_show == Show::OverdueOnly)
        return {entry(PointTone::Overdue, tr("Overdue"))};
    return {entry(PointTone::Overdue, tr("Overdue")), entry(PointTone::DueSoon, tr("Due soon")),
            entry(PointTone::Open, tr("In progress")), entry(PointTone::Done, tr("Done"))};
}

std::vector<ClusterLayer::Cluster> ClusterLayer::clustersIn(const Camera &camera) const
{
    if (!m_reports)
        return {};
    const double margin = kClusterMargin / camera.world();
    auto clusters = m_reports->query(camera.view().adjusted(-margin, -margin, margin, margin),
                                     levelOf(camera));
    return theme().isWall() ? joined(std::move(clusters), camera) : clusters;
}

std::optional<ClusterLayer::Cluster> ClusterLayer::clusterAt(const QPointF &pixel,
                                                             const Camera &camera) const
{
    for (const Cluster &cluster : clustersIn(camera)) {
        const QPointF away = camera.toPixel(cluster.at) - pixel;
        if (std::hypot(away.x(), away.y()) <= radiusOf(cluster) + 2)
            return cluster;
    }
    return std::nullopt;
}

void ClusterLayer::paint(QPainter &painter, const Camera &camera)
{
    painter.setFont(theme().font(common::TypeSize::Small));
    for (const Cluster &cluster : clustersIn(camera))
        paintCluster(painter, camera.toPixel(cluster.at), cluster);
}

QList<QRectF> ClusterLayer::marksIn(const Camera &camera) const
{
    QList<QRectF> marks;
    for (const Cluster &cluster : clustersIn(camera)) {
        const double half = radiusOf(cluster) + 2;
        marks << QRectF(camera.toPixel(cluster.at) - QPointF(half, half),
                        QSizeF(2 * half, 2 * half));
    }
    return marks;
}

void ClusterLayer::paintCluster(QPainter &painter, const QPointF &at, const Cluster &cluster)
{
    const QPixmap &stamp = stampOf(cluster, painter.device()->devicePixelRatioF() *
                                                painter.transform().m11());
    painter.drawPixmap(at - QPointF(kStampHalf, kStampHalf), stamp);
    if (cluster.count == 1)
        return;
    painter.setPen(theme().color(common::Surface::Text));
    painter.drawText(
        QRectF(at.x() - kStampHalf, at.y() - kStampHalf, 2 * kStampHalf, 2 * kStampHalf),
        Qt::AlignCenter, numberOf(cluster));
}

const QPixmap &ClusterLayer::stampOf(const Cluster &cluster, double pixelRatio)
{
    const auto worst = items::PointTone(cluster.worst);
    const int radius = int(std::lround(radiusOf(cluster)));
    // A little is never drawn as nothing.
    const int share = cluster.count == 1 ? -1
                                         : int(std::ceil(kShares * double(cluster.alerts) /
                                                         double(cluster.count)));
    QPixmap &stamp = m_stamps[{radius, share, cluster.worst, pixelRatio}];
    if (!stamp.isNull())
        return stamp;
    const int side = int(2 * kStampHalf);
    stamp = QPixmap(QSize(side, side) * pixelRatio);
    stamp.setDevicePixelRatio(pixelRatio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(kStampHalf, kStampHalf);
    const QColor edge = theme().color(common::Surface::Panel);
    if (share < 0) {
        paintMark(painter, markOf(worst), middle, radius, colorOf(worst, theme()), edge);
        return stamp;
    }
    paintRing(painter, QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
              share);
    paintMark(painter, markOf(worst), middle + QPointF(radius, -radius) * 0.78,
              theme().isWall() ? kWallBadge : kBadge, colorOf(worst, theme()), edge);
    return stamp;
}

void ClusterLayer::paintRing(QPainter &painter, const QRectF &box, int share) const
{
    QColor ground = theme().color(common::Surface::Panel);
    ground.setAlpha(232);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(box);
    const QRectF ring = box.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(common::Tone::Active), 3));
    painter.drawEllipse(ring);
    if (share == 0)
        return;
    painter.setPen(QPen(theme().color(common::Tone::Bad), 3));
    painter.drawArc(ring, 90 * 16, -kFullCircle * share / kShares);
}

bool ClusterLayer::click(const QPointF &pixel, Camera &camera)
{
    const auto cluster = clusterAt(pixel, camera);
    if (!cluster)
        return false;
    const int apart = cluster->count == 1 ? 0 : m_reports->expansionZoom(*cluster, levelOf(camera));
    // A single report, or several on one spot.
    if (cluster->count == 1 || apart > analysis::ClusterIndex::kMaxZoom)
        Q_EMIT reportPicked(cluster->row);
    else
        camera.lookAt(cluster->at, apart + 0.3);
    return true;
}

QString ClusterLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const auto cluster = clusterAt(pixel, camera);
    if (!cluster || cluster->count == 1)
        return {};
    return tr("%1 reports, %2 of them overdue")
        .arg(common::format::number(cluster->count), common::format::number(cluster->alerts));
}

} // namespace map
