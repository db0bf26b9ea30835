// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"
#include "widgets/map/mapunits.h"
#include "widgets/map/stillpicture.h"

#include <unordered_map>

namespace map {

class AreaLayer;
class ChoroplethLayer;
class ClusterLayer;
class RepeatLayer;
class ImportedLayer;
class SelectionLayer;

/// The layers of a map in the order in which they are drawn; clicks and questions go to the topmost
/// first.
class MapStack : public QObject
{
    Q_OBJECT
public:
    explicit MapStack(const common::Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] MapUnits &units() { return m_units; }
    [[nodiscard]] const MapUnits &units() const { return m_units; }
    [[nodiscard]] ChoroplethLayer &choropleth() { return *m_choropleth; }
    [[nodiscard]] RepeatLayer &repeats() { return *m_repeats; }
    [[nodiscard]] AreaLayer &area() { return *m_area; }
    [[nodiscard]] SelectionLayer &selection() { return *m_selection; }
    /// From bottom to top.
    [[nodiscard]] const QList<MapLayer *> &all() const { return m_layers; }
    [[nodiscard]] QList<ImportedLayer *> imported() const;
    /// Null when there is none of this key.
    [[nodiscard]] MapLayer *layer(QStringView key) const;
    [[nodiscard]] bool isSettled() const;

    /// Gives every layer of reports what it shows.
    void setReports(const items::MapReports &reports);
    /// Over the figures, under the boundaries.
    void addImported(ImportedLayer *layer);
    void removeImported(ImportedLayer *layer);

    void paint(QPainter &painter, const Camera &camera);
    /// Whether a layer took the click.
    bool click(const QPointF &pixel, Camera &camera);
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const;

Q_SIGNALS:
    /// Something looks different.
    void changed();
    /// A layer came or went.
    void layersChanged();
    void reportPicked(qint64 row);
    /// A ring in Mercator and how many reports lie in it.
    void regionPicked(const QList<QPointF> &ring, qint64 count);

private:
    void makeFigures(const common::Theme &theme);
    void makeReports(const common::Theme &theme);
    void add(MapLayer *layer);
    [[nodiscard]] bool isInstead(const QPointF &pixel, const Camera &camera) const;
    void follow(MapLayer *layer);
    void forgetPictures();

    MapUnits m_units;
    ChoroplethLayer *m_choropleth;
    RepeatLayer *m_repeats;
    AreaLayer *m_area;
    SelectionLayer *m_selection;
    QList<MapLayer *> m_layers;
    std::unordered_map<const MapLayer *, StillPicture> m_pictures; ///< of still layers
};

} // namespace map
