// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/hexgrid.h"
#include "widgets/map/background.h"
#include "widgets/map/maplayer.h"

#include <QPixmap>

#include <memory>
#include <optional>

namespace map {

/// Reports counted in hexagons that stay where they are while the map moves; a zoom level has its
/// own size. Counted in the background; meanwhile the last level is shown.
class HexLayer final : public MapLayer
{
    Q_OBJECT
public:
    using Spots = std::shared_ptr<const std::vector<analysis::Spot>>;
    HexLayer(const common::Theme &theme, QObject *parent);

    void setSpots(Spots spots);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isSettled() const override { return !m_work.isBusy(); }
    void paint(QPainter &painter, const Camera &camera) override;
    /// Picks the hexagon.
    bool click(const QPointF &pixel, Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

Q_SIGNALS:
    /// A ring in Mercator and how many reports lie in it.
    void regionPicked(const QList<QPointF> &ring, qint64 count);

private:
    struct Level {
        int zoom = -1;
        std::vector<analysis::HexBin> bins;
        std::vector<double> ends; ///< of the classes
    };
    void askFor(int zoom);
    void makeStamps(double pixels);
    [[nodiscard]] std::optional<analysis::HexBin> binAt(const QPointF &pixel,
                                                        const Camera &camera) const;

    Spots m_spots;
    std::shared_ptr<const Level> m_level;
    int m_asked = -1;
    Background<std::shared_ptr<const Level>> m_work;
    /// A drawn hexagon per class, for the size and theme they were made for.
    QList<QPixmap> m_stamps;
    std::pair<double, int> m_stampsFor{0, -1};
};

} // namespace map
