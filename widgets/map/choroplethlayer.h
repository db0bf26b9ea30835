// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/unitfigures.h"
#include "widgets/map/maplayer.h"

namespace items {
struct UnitOutline;
}

namespace map {

class MapUnits;

/// Units filled by a figure of their reports, in classes that hold about as many units each. A unit
/// with too few reports for a rate is hatched, one without data is grey.
class ChoroplethLayer final : public MapLayer
{
    Q_OBJECT
public:
    enum class Measure { Reports, PerTenThousand, OnTime };
    /// A rate of fewer is not told.
    static constexpr qint64 kFewest = 10;

    ChoroplethLayer(const common::Theme &theme, const MapUnits &units, QObject *parent);

    /// Null: not read yet. The table stays with its owner until the next call.
    void setFigures(const items::UnitFigureTable *figures);
    void setMeasure(Measure measure);
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] static QString nameOf(Measure measure);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isInInset() const override { return true; }
    [[nodiscard]] bool isStill() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

private:
    enum class Kind { NoData, Few, Value };
    struct Shade {
        Kind kind = Kind::NoData;
        double value = 0;
        qint64 n = 0;
    };
    void shade();
    [[nodiscard]] Shade shadeOf(const items::UnitOutline &unit) const;
    [[nodiscard]] QBrush brushOf(const Shade &shade) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString classText(size_t index) const;

    const MapUnits &m_units;
    const items::UnitFigureTable *m_figures = nullptr;
    Measure m_measure = Measure::Reports;
    QHash<domain::UnitId, Shade> m_shades; ///< of the shown level
    std::vector<double> m_ends;
};

} // namespace map
