// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/repeatlayer.h"

#include <QImage>
#include <QPainter>

/// A map of two districts, two communes in the first, and reports in them, without a cache.
class MapScene
{
public:
    MapScene()
        : overlay(theme, camera)
    {
        add(u"d-west", domain::UnitLevel::District, QRectF(107.8, 10.8, 0.3, 0.4), 40'000);
        add(u"d-east", domain::UnitLevel::District, QRectF(108.1, 10.8, 0.3, 0.4), 0);
        add(u"c-one", domain::UnitLevel::Commune, QRectF(107.8, 10.8, 0.15, 0.4), 10'000);
        add(u"c-two", domain::UnitLevel::Commune, QRectF(107.95, 10.8, 0.15, 0.4), 30'000);
        overlay.resize(800, 600);
        overlay.setOutlines(&outlines);
        overlay.layers().setReports(reports());
        figures = {{domain::UnitId(QStringLiteral("d-west")), {600, 400, 300}},
                   {domain::UnitId(QStringLiteral("d-east")), {3, 2, 2}}};
        overlay.layers().choropleth().setFigures(&figures);
        repeats = analysis::repeatGroups(sightings(), 100, std::chrono::days(30));
        overlay.layers().repeats().setRepeats(&repeats);
        camera.lookAt(analysis::toMercator(108.1, 11.0), 9.5);
    }
    /// Shows this layer alone.
    map::MapLayer &only(QStringView key)
    {
        for (map::MapLayer *layer : overlay.layers().all())
            layer->setShown(layer->key() == key);
        return *overlay.layers().layer(key);
    }
    [[nodiscard]] QImage picture()
    {
        QImage image(overlay.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        overlay.layers().paint(painter, camera);
        return image;
    }
    static QPointF single() { return analysis::toMercator(108.3, 10.9); }
    static QPointF crowd() { return analysis::toMercator(107.95, 11.05); }

    common::Theme theme;
    map::Camera camera;
    map::MapOverlay overlay;
    std::vector<items::UnitOutline> outlines;
    items::UnitFigureTable figures;
    std::vector<analysis::RepeatGroup> repeats;

private:
    void add(QStringView name, domain::UnitLevel level, const QRectF &degrees, qint64 people)
    {
        items::UnitOutline unit;
        unit.id = domain::UnitId(name.toString());
        unit.name = name.toString();
        unit.level = level;
        unit.population = people;
        unit.populationYear = 2024;
        QList<QPointF> ring;
        for (const QPointF &corner : {degrees.topLeft(), degrees.topRight(), degrees.bottomRight(),
                                      degrees.bottomLeft(), degrees.topLeft()})
            ring << analysis::toMercator(corner.x(), corner.y());
        unit.box = QRectF(ring[0], ring[2]).normalized();
        unit.seat = unit.box.center();
        unit.rings = {ring};
        outlines.push_back(unit);
    }
    /// Fifty near each other, one of them overdue, and one alone.
    [[nodiscard]] static items::MapReports reports()
    {
        std::vector<analysis::ClusterIndex::Point> points;
        auto spots = std::make_shared<std::vector<analysis::Spot>>();
        const auto add = [&](qint64 row, const QPointF &at, items::PointTone tone) {
            const bool late = tone == items::PointTone::Overdue;
            points.push_back({row, at, quint8(tone), late});
            spots->push_back({at, late});
        };
        for (int i = 0; i < 50; ++i)
            add(100 + i, crowd() + QPointF(i % 7, i / 7) * 2e-6,
                i == 13 ? items::PointTone::Overdue : items::PointTone::Open);
        add(7, single(), items::PointTone::DueSoon);
        std::vector<analysis::ClusterIndex::Point> late{points[13]};
        return {std::make_shared<analysis::ClusterIndex>(points),
                std::make_shared<analysis::ClusterIndex>(late), spots, 60};
    }
    [[nodiscard]] static std::vector<analysis::Sighting> sightings()
    {
        return {{1, crowd(), 0}, {2, crowd() + QPointF(1e-6, 0), 86'400'000}, {3, single(), 0}};
    }
};
