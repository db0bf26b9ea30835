// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spot.h"
#include "widgets/map/background.h"
#include "widgets/map/maplayer.h"

#include <QImage>

#include <memory>

namespace map {

/// How dense the reports lie, as a cloud. Worked out in the background for somewhat more than the
/// view; meanwhile the last cloud moves along with the map.
class HeatLayer final : public MapLayer
{
    Q_OBJECT
public:
    using Spots = std::shared_ptr<const std::vector<analysis::Spot>>;
    HeatLayer(const common::Theme &theme, QObject *parent);

    void setSpots(Spots spots);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isSettled() const override { return !m_work.isBusy(); }
    void paint(QPainter &painter, const Camera &camera) override;

private:
    struct Cloud {
        QImage image;
        QRectF box; ///< Mercator
        double zoom = 0;
        double densest = 0; ///< reports per square kilometre
        int mode = -1;      ///< of the theme
    };
    /// What is asked for; carries nothing of the layer, since another thread draws it.
    struct Order;
    static Cloud drawn(const Order &order);
    void askFor(const Camera &camera);
    [[nodiscard]] bool fits(const Cloud &cloud, const Camera &camera) const;

    Spots m_spots;
    Cloud m_cloud;
    Cloud m_asked; ///< without image
    Background<Cloud> m_work;
};

} // namespace map
