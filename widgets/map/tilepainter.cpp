// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/tilepainter.h"

#include "models/analysis/clusterindex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kSide = 256;
constexpr int kRiversFrom = 8;
constexpr int kRiversTo = 10;
constexpr int kProvincesTo = 8;
constexpr int kPlacesFrom = 10;
/// Labels may reach this far over a tile's edge; both tiles draw them.
constexpr int kLabelReach = 160;

/// The colours of one style.
struct Style {
    QColor sea;
    QColor land;
    QColor coast;
    QColor river;
    QColor border;
    QColor text;
    QColor halo;
};
const Style kLight{QColor(0xC9DCEA), QColor(0xF4F1E8), QColor(0x9FB8C8), QColor(0xA9C6DA),
                   QColor(0xA59A86), QColor(0x5E6873), QColor(0xF4F1E8)};
const Style kDark{QColor(0x0F1C29), QColor(0x1F2A33), QColor(0x395062), QColor(0x23394B),
                  QColor(0x5B6875), QColor(0x93A1AF), QColor(0x16202A)};

QJsonArray featuresOf(const QString &name)
{
    QFile file(u":/ioc/basemap/%1.geojson"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("features"_L1).toArray();
}

QPolygonF ringOf(const QJsonArray &points)
{
    QPolygonF ring;
    for (const QJsonValue &point : points)
        ring << analysis::toMercator(point[0].toDouble(), point[1].toDouble());
    return ring;
}

/// Every list of positions in a geometry, whatever its nesting.
void collectRings(const QJsonArray &coordinates, QList<QPolygonF> &rings)
{
    if (coordinates.isEmpty())
        return;
    if (coordinates[0].toArray().first().isDouble()) {
        rings << ringOf(coordinates);
        return;
    }
    for (const QJsonValue &part : coordinates)
        collectRings(part.toArray(), rings);
}

} // namespace

TilePainter::TilePainter()
    : m_land(readShapes(u"land"_s))
    , m_rivers(readShapes(u"rivers"_s))
    , m_provinces(readShapes(u"provinces"_s))
{
    readPlaces();
}

std::vector<TilePainter::Shape> TilePainter::readShapes(const QString &name)
{
    std::vector<Shape> shapes;
    for (const QJsonValue &feature : featuresOf(name)) {
        Shape shape;
        collectRings(feature["geometry"_L1]["coordinates"_L1].toArray(), shape.rings);
        for (const QPolygonF &ring : std::as_const(shape.rings))
            shape.box |= ring.boundingRect();
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

void TilePainter::readPlaces()
{
    for (const QJsonValue &feature : featuresOf(u"places"_s)) {
        const QJsonArray at = feature["geometry"_L1]["coordinates"_L1].toArray();
        QString name = feature["properties"_L1]["name"_L1].toString();
        if (name == "Mui Ne"_L1)
            name = u"Mũi Né"_s;
        m_labels.push_back(
            {analysis::toMercator(at[0].toDouble(), at[1].toDouble()), name, kPlacesFrom, false});
    }
    // The law asks for both archipelagos on any map that reaches them.
    m_labels.push_back(
        {analysis::toMercator(112.2, 16.4), u"Quần đảo Hoàng Sa\n(Việt Nam)"_s, 4, true});
    m_labels.push_back(
        {analysis::toMercator(114.2, 9.6), u"Quần đảo Trường Sa\n(Việt Nam)"_s, 4, true});
}

QImage TilePainter::draw(int zoom, int x, int y, bool dark, bool named) const
{
    const Style &style = dark ? kDark : kLight;
    const double world = kSide * std::pow(2.0, zoom);
    const QRectF box(double(x) * kSide / world, double(y) * kSide / world, kSide / world,
                     kSide / world);
    QImage tile(kSide, kSide, QImage::Format_RGB32);
    tile.fill(style.sea);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto toTile = [&](const QPolygonF &ring) {
        QPolygonF drawn;
        drawn.reserve(ring.size());
        QPointF last(-1e9, -1e9);
        for (const QPointF &point : ring) {
            const QPointF at((point.x() - box.left()) * world, (point.y() - box.top()) * world);
            if (std::abs(at.x() - last.x()) + std::abs(at.y() - last.y()) < 0.7)
                continue;
            drawn << at;
            last = at;
        }
        return drawn;
    };
    const QRectF wide = box.adjusted(-4 / world, -4 / world, 4 / world, 4 / world);
    painter.setPen(QPen(style.coast, 1));
    painter.setBrush(style.land);
    for (const Shape &shape : m_land) {
        if (!shape.box.intersects(wide))
            continue;
        QPainterPath path;
        for (const QPolygonF &ring : shape.rings)
            path.addPolygon(toTile(ring));
        painter.drawPath(path);
    }
    painter.setBrush(Qt::NoBrush);
    if (zoom >= kRiversFrom && zoom <= kRiversTo) {
        painter.setPen(QPen(style.river, 1));
        for (const Shape &shape : m_rivers) {
            for (const QPolygonF &line : shape.rings) {
                if (shape.box.intersects(wide))
                    painter.drawPolyline(toTile(line));
            }
        }
    }
    if (zoom <= kProvincesTo) {
        painter.setPen(QPen(style.border, 1, Qt::DashLine));
        for (const Shape &shape : m_provinces) {
            for (const QPolygonF &ring : shape.rings) {
                if (shape.box.intersects(wide))
                    painter.drawPolyline(toTile(ring));
            }
        }
    }
    const QRectF reach = box.adjusted(-kLabelReach / world, -kLabelReach / world,
                                      kLabelReach / world, kLabelReach / world);
    QList<QRectF> taken;
    for (const Label &label : m_labels) {
        if (zoom < label.fromZoom || !reach.contains(label.at) || (!named && !label.island))
            continue;
        const QPointF at((label.at.x() - box.left()) * world, (label.at.y() - box.top()) * world);
        QFont font(u"Inter"_s);
        font.setPixelSize(label.island ? 13 : 11);
        font.setItalic(label.island);
        painter.setFont(font);
        const QRectF room = painter.boundingRect(
            QRectF(at.x() - kLabelReach, at.y() - 24, 2 * kLabelReach, 48), Qt::AlignCenter,
            label.text);
        if (std::ranges::any_of(taken,
                                [&room](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken << room.adjusted(-6, -4, 6, 4);
        painter.setPen(style.halo);
        for (const QPointF &offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
            painter.drawText(room.translated(offset), Qt::AlignCenter, label.text);
        painter.setPen(style.text);
        painter.drawText(room, Qt::AlignCenter, label.text);
    }
    painter.end();
    return tile;
}

} // namespace map
