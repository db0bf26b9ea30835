// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/geojson.h"
#include "widgets/map/maplayer.h"

#include <QDateTime>

namespace map {

/// A GeoJSON file that somebody brought along, in a colour of its own.
class ImportedLayer final : public MapLayer
{
    Q_OBJECT
public:
    /// What is known of the file.
    struct Origin {
        QString id;   ///< names its copy
        QString file; ///< as it was chosen
        QDateTime importedAt;
        int color = 0; ///< Theme::series
    };
    ImportedLayer(Origin origin, std::vector<analysis::GeoShape> shapes, const common::Theme &theme,
                  QObject *parent);

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    /// The file's name without its ending.
    [[nodiscard]] QString title() const override;
    /// Where it came from and when.
    [[nodiscard]] QString provenance() const;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    /// Everything in it, Mercator.
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] bool isStill() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

private:
    void paintShape(QPainter &painter, const Camera &camera, const analysis::GeoShape &shape) const;

    Origin m_origin;
    std::vector<analysis::GeoShape> m_shapes;
    qsizetype m_points = 0;
};

} // namespace map
