// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapoverlay.h"

#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace map {
namespace {

constexpr double kCommunesFrom = 10.2;
constexpr double kInsetBelow = 10.2;
constexpr QSizeF kInset(132, 150);
constexpr double kWheelStep = 1.0 / 480;
constexpr double kDragFrom = 4;
constexpr double kKeyPan = 80;
constexpr double kDetail = 0.8;
constexpr double kSelectZoom = 14;

/// Phú Quý lies beyond this longitude.
const double kIslandWest = analysis::toMercator(108.85, 10.5).x();
const double kIslandNorth = analysis::toMercator(108.85, 10.63).y();

bool isIsland(const QPointF &at)
{
    return at.x() > kIslandWest && at.y() > kIslandNorth;
}

/// A ring in pixels, without points nearer to each other than a pixel.
QPolygonF toPixels(const QList<QPointF> &ring, const Camera &camera)
{
    QPolygonF drawn;
    drawn.reserve(ring.size());
    for (const QPointF &point : ring) {
        const QPointF at = camera.toPixel(point);
        if (drawn.isEmpty() || (at - drawn.last()).manhattanLength() > kDetail)
            drawn << at;
    }
    return drawn;
}

void drawHalo(QPainter &painter, const QRectF &box, const QString &text, const QColor &ink,
              const QColor &halo)
{
    painter.setPen(halo);
    for (const QPointF &offset : {QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        painter.drawText(box.translated(offset), Qt::AlignCenter, text);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

MapOverlay::MapOverlay(const common::Theme &theme, Camera &camera, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_camera(camera)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map"));
    connect(&camera, &Camera::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void MapOverlay::setOutlines(const std::vector<items::UnitOutline> *outlines)
{
    m_outlines = outlines;
    update();
}

void MapOverlay::setReports(std::shared_ptr<const analysis::ClusterIndex> index)
{
    m_reports = std::move(index);
    update();
}

void MapOverlay::setArea(const domain::UnitId &area)
{
    m_area = area;
    update();
}

void MapOverlay::setSelected(const std::optional<QPointF> &mercator)
{
    m_selected = mercator;
    if (mercator && !m_camera.view().contains(*mercator))
        m_camera.lookAt(*mercator, std::max(m_camera.zoom(), kSelectZoom));
    update();
}

void MapOverlay::setUnitColors(const QHash<domain::UnitId, QColor> &colors)
{
    m_unitColors = colors;
    update();
}

void MapOverlay::setLayers(bool reports, bool outlines, bool names)
{
    m_showReports = reports;
    m_showOutlines = outlines;
    m_showNames = names;
    update();
}

QRectF MapOverlay::mainland() const
{
    QRectF box;
    for (const auto &outline : m_outlines ? *m_outlines : std::vector<items::UnitOutline>()) {
        if (outline.level == domain::UnitLevel::District && !isIsland(outline.seat))
            box |= outline.box;
    }
    return box;
}

QRectF MapOverlay::island() const
{
    QRectF box;
    for (const auto &outline : m_outlines ? *m_outlines : std::vector<items::UnitOutline>()) {
        if (isIsland(outline.seat))
            box |= outline.box;
    }
    return box;
}

domain::UnitLevel MapOverlay::shownLevel() const
{
    const bool hasDistricts = m_outlines &&
                              std::ranges::contains(*m_outlines, domain::UnitLevel::District,
                                                    &items::UnitOutline::level);
    return hasDistricts && m_camera.zoom() < kCommunesFrom ? domain::UnitLevel::District
                                                           : domain::UnitLevel::Commune;
}

bool MapOverlay::showsInset() const
{
    const QRectF box = island();
    return m_camera.zoom() < kInsetBelow && !box.isEmpty() && width() > 360 && height() > 300;
}

QRectF MapOverlay::insetBox() const
{
    return {width() - kInset.width() - 12, height() - kInset.height() - 42, kInset.width(),
            kInset.height()};
}

double MapOverlay::radiusOf(const Cluster &cluster) const
{
    return cluster.count == 1 ? 6
                              : std::clamp(8 + 1.9 * std::log2(double(cluster.count)), 11.0, 27.0);
}

std::vector<MapOverlay::Cluster> MapOverlay::clustersIn(const QRectF &mercator) const
{
    if (!m_reports || !m_showReports)
        return {};
    const double margin = 40 / m_camera.world();
    return m_reports->query(mercator.adjusted(-margin, -margin, margin, margin),
                            int(std::floor(m_camera.zoom())));
}

QColor MapOverlay::toneColor(items::PointTone tone) const
{
    switch (tone) {
    case items::PointTone::Overdue:
        return m_theme.color(common::Tone::Bad);
    case items::PointTone::DueSoon:
        return m_theme.color(common::Tone::Risk);
    case items::PointTone::Open:
        return m_theme.color(common::Tone::Active);
    case items::PointTone::Done:
        break;
    }
    return m_theme.color(common::Tone::Good);
}

void MapOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOutlines(painter, m_camera, m_camera.view());
    paintClusters(painter, m_camera, clustersIn(m_camera.view()));
    paintNames(painter);
    paintSelected(painter);
    if (showsInset())
        paintInset(painter);
    paintScale(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapOverlay::paintOutlines(QPainter &painter, const Camera &camera, const QRectF &clip) const
{
    if (!m_outlines)
        return;
    const auto level = shownLevel();
    QColor line = m_theme.color(common::Surface::TextMuted);
    line.setAlpha(170);
    for (const auto &outline : *m_outlines) {
        const bool chosen = outline.id == m_area;
        const auto fill = m_unitColors.constFind(outline.id);
        if ((outline.level != level && !chosen) || !outline.box.intersects(clip))
            continue;
        QColor ground(Qt::transparent);
        if (fill != m_unitColors.cend())
            ground = *fill;
        else if (chosen)
            ground = m_theme.color(common::Surface::Accent);
        if (ground.alpha() > 0)
            ground.setAlpha(chosen ? 46 : 150);
        if (!m_showOutlines && ground.alpha() == 0)
            continue;
        QPainterPath path;
        for (const auto &ring : outline.rings)
            path.addPolygon(toPixels(ring, camera));
        painter.setBrush(ground);
        painter.setPen(chosen
                           ? QPen(m_theme.color(common::Surface::Accent), 2.4)
                           : QPen(line, 1.1, outline.illustrative ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(path);
    }
}

void MapOverlay::paintNames(QPainter &painter) const
{
    if (!m_outlines || !m_showNames)
        return;
    const auto level = shownLevel();
    const QFont font = m_theme.font(common::TypeSize::Strong);
    painter.setFont(font);
    QList<QRectF> taken;
    for (const auto &outline : *m_outlines) {
        if (outline.level != level || (showsInset() && isIsland(outline.seat)))
            continue;
        const QPointF at = m_camera.toPixel(outline.seat) + QPointF(0, 22);
        const QRectF box(at.x() - 90, at.y() - 10, 180, 20);
        const double half = QFontMetricsF(font).horizontalAdvance(outline.name) / 2 + 4;
        const QRectF used(at.x() - half, box.top(), 2 * half, box.height());
        if (!QRectF(rect()).intersects(used) ||
            std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(used); }))
            continue;
        taken << used;
        drawHalo(painter, box, outline.name, m_theme.color(common::Surface::Text),
                 m_theme.color(common::Surface::Panel));
    }
}

void MapOverlay::paintClusters(QPainter &painter, const Camera &camera,
                               const std::vector<Cluster> &clusters) const
{
    painter.setFont(m_theme.font(common::TypeSize::Small));
    for (const Cluster &cluster : clusters) {
        const QPointF at = camera.toPixel(cluster.at);
        const double radius = radiusOf(cluster);
        const QRectF box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        if (cluster.count == 1) {
            const auto tone = items::PointTone(cluster.tone);
            painter.setPen(QPen(m_theme.color(common::Surface::Panel), 1.5));
            painter.setBrush(toneColor(tone));
            if (tone == items::PointTone::Overdue)
                painter.drawPolygon(QPolygonF(
                    {{at.x(), at.y() - 7}, {at.x() + 7, at.y() + 6}, {at.x() - 7, at.y() + 6}}));
            else
                painter.drawEllipse(box);
            continue;
        }
        QColor ground = m_theme.color(common::Surface::Panel);
        ground.setAlpha(232);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(box);
        // The ring says how much of the cluster is overdue.
        const int share = int(std::round(5760.0 * double(cluster.alerts) / double(cluster.count)));
        const QRectF ring = box.adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(common::Tone::Active), 3));
        painter.drawEllipse(ring);
        if (share > 0) {
            painter.setPen(QPen(m_theme.color(common::Tone::Bad), 3));
            painter.drawArc(ring, 90 * 16, -std::max(share, 200));
        }
        painter.setPen(m_theme.color(common::Surface::Text));
        const QString text = cluster.count >= 10'000
                                 ? tr("%1k", "thousands, short")
                                       .arg(common::format::number(cluster.count / 1000))
                                 : common::format::number(cluster.count);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void MapOverlay::paintSelected(QPainter &painter) const
{
    if (!m_selected)
        return;
    const QPointF at = m_camera.toPixel(*m_selected);
    QPainterPath pin;
    pin.moveTo(at);
    pin.cubicTo(at + QPointF(-4, -14), at + QPointF(-12, -18), at + QPointF(-12, -28));
    pin.arcTo(QRectF(at.x() - 12, at.y() - 40, 24, 24), 180, -180);
    pin.cubicTo(at + QPointF(12, -18), at + QPointF(4, -14), at);
    painter.setPen(QPen(m_theme.color(common::Surface::Panel), 2));
    painter.setBrush(m_theme.color(common::Surface::Accent));
    painter.drawPath(pin);
    painter.setBrush(m_theme.color(common::Surface::Panel));
    painter.drawEllipse(at + QPointF(0, -28), 4, 4);
}

void MapOverlay::paintInset(QPainter &painter) const
{
    const QRectF box = insetBox();
    painter.save();
    painter.setPen(QPen(m_theme.color(common::Surface::Line), 1));
    painter.setBrush(m_theme.color(common::Surface::MapSea));
    painter.drawRoundedRect(box, 6, 6);
    painter.setClipRect(box.adjusted(2, 2, -2, -2));
    painter.translate(box.topLeft());
    Camera inset;
    inset.setSize(box.size() - QSizeF(0, 22));
    inset.fit(island());
    for (const auto &outline : *m_outlines) {
        if (!isIsland(outline.seat))
            continue;
        QPainterPath path;
        for (const auto &ring : outline.rings)
            path.addPolygon(toPixels(ring, inset));
        painter.setBrush(m_theme.color(common::Surface::MapLand));
        painter.setPen(QPen(m_theme.color(common::Surface::TextMuted), 1));
        painter.drawPath(path);
    }
    paintClusters(painter, inset, clustersIn(island()));
    painter.setFont(m_theme.font(common::TypeSize::Small));
    painter.setPen(m_theme.color(common::Surface::Text));
    painter.drawText(QRectF(0, box.height() - 22, box.width(), 20), Qt::AlignCenter,
                     tr("Phú Quý island"));
    painter.restore();
}

void MapOverlay::paintScale(QPainter &painter) const
{
    painter.setFont(m_theme.font(common::TypeSize::Small));
    const double metersPerPixel = 40'075'016.7 * std::cos(m_camera.latitude() * M_PI / 180) /
                                  m_camera.world();
    double length = std::pow(10, std::floor(std::log10(metersPerPixel * 110)));
    for (double factor : {5.0, 2.0}) {
        if (length * factor <= metersPerPixel * 110) {
            length *= factor;
            break;
        }
    }
    const QPointF left(14, height() - 16);
    const double pixels = length / metersPerPixel;
    const QColor ink = m_theme.color(common::Surface::Text);
    painter.setPen(QPen(ink, 2));
    painter.drawPolyline(QPolygonF(
        {left - QPointF(0, 5), left, left + QPointF(pixels, 0), left + QPointF(pixels, -5)}));
    const QString text = length >= 1000 ? tr("%1 km").arg(common::format::number(length / 1000))
                                        : tr("%1 m").arg(common::format::number(length));
    drawHalo(painter, QRectF(left.x(), left.y() - 22, pixels, 16), text, ink,
             m_theme.color(common::Surface::Panel));

    const bool drawn = m_outlines && m_showOutlines &&
                       std::ranges::any_of(*m_outlines, &items::UnitOutline::illustrative);
    const QString credits = tr("© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames");
    const QString line = drawn ? tr("%1 · %2", "note on outlines and credits")
                                     .arg(tr("Illustrative boundaries"), credits)
                               : credits;
    const double beside = left.x() + pixels + 12;
    const QRectF box(beside, height() - 22, width() - 8 - beside, 20);
    painter.setPen(m_theme.color(common::Surface::TextMuted));
    common::drawFitted(painter, box, Qt::AlignRight | Qt::AlignVCenter, line);
}

void MapOverlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_camera.setSize(event->size());
}

void MapOverlay::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    m_dragging = false;
    setFocus(Qt::MouseFocusReason);
}

void MapOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_dragging = m_dragging || (event->position() - m_pressed).manhattanLength() > kDragFrom;
    if (m_dragging)
        m_camera.pan(event->position() - m_last);
    m_last = event->position();
}

void MapOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging && event->button() == Qt::LeftButton)
        click(event->position());
    m_dragging = false;
}

void MapOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_camera.zoomAt(event->position(), 1);
}

void MapOverlay::wheelEvent(QWheelEvent *event)
{
    m_camera.zoomAt(event->position(), event->angleDelta().y() * kWheelStep);
    event->accept();
}

void MapOverlay::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
        return m_camera.pan({kKeyPan, 0});
    case Qt::Key_Right:
        return m_camera.pan({-kKeyPan, 0});
    case Qt::Key_Up:
        return m_camera.pan({0, kKeyPan});
    case Qt::Key_Down:
        return m_camera.pan({0, -kKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_camera.zoomAt(middle, 1);
    case Qt::Key_Minus:
        return m_camera.zoomAt(middle, -1);
    case Qt::Key_Home:
        return m_camera.fit(mainland());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapOverlay::click(const QPointF &pixel)
{
    if (showsInset() && insetBox().contains(pixel))
        return m_camera.fit(island());
    for (const Cluster &cluster : clustersIn(m_camera.view())) {
        const QPointF away = m_camera.toPixel(cluster.at) - pixel;
        if (std::hypot(away.x(), away.y()) > radiusOf(cluster) + 2)
            continue;
        if (cluster.count == 1) {
            Q_EMIT reportPicked(cluster.row);
            return;
        }
        const int apart = m_reports->expansionZoom(cluster, int(std::floor(m_camera.zoom())));
        if (apart > analysis::ClusterIndex::kMaxZoom) // they lie on one spot
            Q_EMIT reportPicked(cluster.row);
        else
            m_camera.lookAt(cluster.at, apart + 0.3);
        return;
    }
    const QPointF at = m_camera.toMercator(pixel);
    const auto level = shownLevel();
    for (const auto &outline : m_outlines ? *m_outlines : std::vector<items::UnitOutline>()) {
        if (outline.level == level && outline.contains(at)) {
            Q_EMIT areaPicked(outline.id == m_area ? domain::UnitId() : outline.id);
            return;
        }
    }
}

} // namespace map
