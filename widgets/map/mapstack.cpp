// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapstack.h"

#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/clusterlayer.h"
#include "widgets/map/heatlayer.h"
#include "widgets/map/hexlayer.h"
#include "widgets/map/importedlayer.h"
#include "widgets/map/insetlayer.h"
#include "widgets/map/namelayer.h"
#include "widgets/map/outlinelayer.h"
#include "widgets/map/repeatlayer.h"
#include "widgets/map/scalelayer.h"
#include "widgets/map/selectionlayer.h"

#include <QPainter>

#include <algorithm>
#include <ranges>

namespace map {

MapStack::MapStack(const common::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_choropleth(new ChoroplethLayer(theme, m_units, this))
    , m_repeats(new RepeatLayer(theme, this))
    , m_area(new AreaLayer(theme, m_units, this))
    , m_selection(new SelectionLayer(theme, this))
{
    makeFigures(theme);
    auto *outlines = new OutlineLayer(theme, m_units, this);
    add(outlines);
    add(m_area);
    makeReports(theme);
    const QList<MapLayer *> reports = m_layers;
    auto *inset = new InsetLayer(theme, m_units, reports, this);
    add(new NameLayer(theme, m_units, reports + QList<MapLayer *>{inset}, this));
    add(m_selection);
    add(inset);
    add(new ScaleLayer(theme, m_units, *outlines, this));
    connect(&m_units, &MapUnits::changed, this, &MapStack::forgetPictures);
    connect(&m_units, &MapUnits::changed, this, &MapStack::changed);
    connect(&theme, &common::Theme::changed, this, &MapStack::forgetPictures);
}

void MapStack::makeFigures(const common::Theme &theme)
{
    auto *hexagons = new HexLayer(theme, this);
    connect(hexagons, &HexLayer::regionPicked, this, &MapStack::regionPicked);
    m_choropleth->setShown(false);
    add(m_choropleth);
    for (MapLayer *layer :
         {static_cast<MapLayer *>(new HeatLayer(theme, this)), static_cast<MapLayer *>(hexagons)}) {
        layer->setShown(false);
        add(layer);
    }
}

void MapStack::makeReports(const common::Theme &theme)
{
    connect(m_repeats, &RepeatLayer::reportPicked, this, &MapStack::reportPicked);
    m_repeats->setShown(false);
    add(m_repeats);
    for (const auto show : {ClusterLayer::Show::All, ClusterLayer::Show::OverdueOnly}) {
        auto *clusters = new ClusterLayer(show, theme, this);
        connect(clusters, &ClusterLayer::reportPicked, this, &MapStack::reportPicked);
        clusters->setShown(show == ClusterLayer::Show::All);
        add(clusters);
    }
}

void MapStack::follow(MapLayer *layer)
{
    connect(layer, &MapLayer::changed, this, [this, layer] {
        if (const auto picture = m_pictures.find(layer); picture != m_pictures.end())
            picture->second.forget();
        Q_EMIT changed();
    });
}

void MapStack::forgetPictures()
{
    m_pictures.clear();
}

void MapStack::add(MapLayer *layer)
{
    m_layers << layer;
    follow(layer);
}

void MapStack::addImported(ImportedLayer *layer)
{
    m_layers.insert(m_layers.indexOf(this->layer(u"outlines")), layer);
    follow(layer);
    Q_EMIT layersChanged();
    Q_EMIT changed();
}

void MapStack::removeImported(ImportedLayer *layer)
{
    m_layers.removeOne(layer);
    m_pictures.erase(layer);
    layer->deleteLater();
    Q_EMIT layersChanged();
    Q_EMIT changed();
}

QList<ImportedLayer *> MapStack::imported() const
{
    QList<ImportedLayer *> found;
    for (MapLayer *layer : m_layers) {
        if (auto *imported = qobject_cast<ImportedLayer *>(layer))
            found << imported;
    }
    return found;
}

MapLayer *MapStack::layer(QStringView key) const
{
    const auto found = std::ranges::find(m_layers, key, &MapLayer::key);
    return found == m_layers.end() ? nullptr : *found;
}

bool MapStack::isSettled() const
{
    return std::ranges::all_of(
        m_layers, [](const MapLayer *layer) { return !layer->isShown() || layer->isSettled(); });
}

void MapStack::setReports(const items::MapReports &reports)
{
    for (MapLayer *layer : std::as_const(m_layers)) {
        if (auto *clusters = qobject_cast<ClusterLayer *>(layer))
            clusters->setReports(clusters->shows() == ClusterLayer::Show::All ? reports.clusters
                                                                              : reports.overdue);
        else if (auto *heat = qobject_cast<HeatLayer *>(layer))
            heat->setSpots(reports.spots);
        else if (auto *hexagons = qobject_cast<HexLayer *>(layer))
            hexagons->setSpots(reports.spots);
    }
}

void MapStack::paint(QPainter &painter, const Camera &camera)
{
    const QRectF instead = InsetLayer::instead(m_units, camera);
    for (MapLayer *layer : std::as_const(m_layers)) {
        if (!layer->isShown())
            continue;
        painter.save();
        painter.setOpacity(layer->opacity());
        // What the inset shows stands there only, and not at the edge of the map as well.
        if (layer->isInInset() && !instead.isEmpty())
            painter.setClipRegion(QRegion(QRect({}, camera.size().toSize())) -
                                  QRegion(instead.toAlignedRect()));
        if (layer->isStill())
            m_pictures[layer].paint(painter, camera, *layer);
        else
            layer->paint(painter, camera);
        painter.restore();
    }
}

bool MapStack::isInstead(const QPointF &pixel, const Camera &camera) const
{
    return InsetLayer::instead(m_units, camera).contains(pixel);
}

bool MapStack::click(const QPointF &pixel, Camera &camera)
{
    const bool instead = isInstead(pixel, camera);
    return std::ranges::any_of(m_layers | std::views::reverse, [&](MapLayer *layer) {
        return layer->isShown() && !(instead && layer->isInInset()) && layer->click(pixel, camera);
    });
}

QString MapStack::textAt(const QPointF &pixel, const Camera &camera) const
{
    const bool instead = isInstead(pixel, camera);
    for (const MapLayer *layer : m_layers | std::views::reverse) {
        const bool asked = layer->isShown() && !(instead && layer->isInInset());
        const QString text = asked ? layer->textAt(pixel, camera) : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace map
