// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"
#include "widgets/map/unitshade.h"

namespace map {

class MapUnits;

/// Units filled by a figure of their reports or by an indicator, in classes. A unit with too few
/// reports for a rate is hatched, and so is one for which an indicator has no value; provisional
/// values are dotted, doubtful ones bear a sign.
class ChoroplethLayer final : public MapLayer
{
    Q_OBJECT
public:
    using Measure = ChoroplethChoice::Measure;

    ChoroplethLayer(const common::Theme &theme, const MapUnits &units, QObject *parent);

    /// Null: not read yet. Tables stay with their owner until the next call.
    void setFigures(const items::UnitFigureTable *figures);
    void setValues(const items::UnitValueTable *values);
    /// The indicators that may be chosen.
    void setOffers(const std::vector<items::MapIndicator> *offers);
    [[nodiscard]] const std::vector<items::MapIndicator> *offers() const { return m_offers; }

    void setChoice(const ChoroplethChoice &choice);
    [[nodiscard]] const ChoroplethChoice &choice() const { return m_choice; }
    void setMeasure(Measure measure);
    [[nodiscard]] Measure measure() const { return m_choice.measure; }
    [[nodiscard]] static QString nameOf(Measure measure);
    /// Where the classes on the map end, without the last.
    [[nodiscard]] QString limitsText() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isInInset() const override { return true; }
    [[nodiscard]] bool isStill() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;
    [[nodiscard]] QString textAt(const QPointF &pixel, const Camera &camera) const override;

Q_SIGNALS:
    void offersChanged();

private:
    using Kind = UnitShade::Kind;
    void shade();
    [[nodiscard]] bool hasIndicator() const;
    [[nodiscard]] std::optional<UnitShade> shadeOf(const items::UnitOutline &unit) const;
    [[nodiscard]] QBrush brushOf(const UnitShade &shade) const;
    void paintUnit(QPainter &painter, const items::UnitOutline &unit, const UnitShade &shade,
                   const Camera &camera) const;
    [[nodiscard]] QList<LegendEntry> classEntries() const;

    const MapUnits &m_units;
    const items::UnitFigureTable *m_figures = nullptr;
    const items::UnitValueTable *m_values = nullptr;
    const std::vector<items::MapIndicator> *m_offers = nullptr;
    ChoroplethChoice m_choice;
    QHash<domain::UnitId, UnitShade> m_shades; ///< of the shown level
    std::vector<double> m_ends;
};

} // namespace map
