// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/choroplethlayer.h"

#include "models/analysis/classbreaks.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/colorramp.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kClasses = 5;
constexpr int kSolid = 165;
constexpr double kPeople = 10'000;

} // namespace

ChoroplethLayer::ChoroplethLayer(const common::Theme &theme, const MapUnits &units, QObject *parent)
    : MapLayer(u"choropleth"_s, theme, parent)
    , m_units(units)
{
    connect(&units, &MapUnits::changed, this, &ChoroplethLayer::shade);
}

void ChoroplethLayer::setFigures(const items::UnitFigureTable *figures)
{
    m_figures = figures;
    shade();
}

void ChoroplethLayer::setMeasure(Measure measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    Q_EMIT switched();
    shade();
}

QString ChoroplethLayer::nameOf(Measure measure)
{
    switch (measure) {
    case Measure::PerTenThousand:
        return tr("Reports per 10,000 people");
    case Measure::OnTime:
        return tr("On time, against the original deadline");
    case Measure::Reports:
        break;
    }
    return tr("Number of reports");
}

QString ChoroplethLayer::title() const
{
    return tr("Units by figure");
}

ChoroplethLayer::Shade ChoroplethLayer::shadeOf(const items::UnitOutline &unit) const
{
    const items::UnitFigure figure = m_figures->value(unit.id);
    const auto rated = [](double value, qint64 n) {
        return Shade{n == 0 ? Kind::NoData : n < kFewest ? Kind::Few : Kind::Value, value, n};
    };
    switch (m_measure) {
    case Measure::PerTenThousand:
        return unit.population == 0
                   ? Shade{Kind::NoData, 0, figure.reports}
                   : rated(kPeople * double(figure.reports) / double(unit.population),
                           figure.reports);
    case Measure::OnTime:
        return rated(100 * double(figure.onTime) / double(std::max<qint64>(1, figure.resolved)),
                     figure.resolved);
    case Measure::Reports:
        break;
    }
    return {Kind::Value, double(figure.reports), figure.reports};
}

void ChoroplethLayer::shade()
{
    m_shades.clear();
    std::vector<double> values;
    for (const auto &unit : m_units.all()) {
        if (!m_figures || unit.level != m_units.level())
            continue;
        const Shade shade = shadeOf(unit);
        m_shades.insert(unit.id, shade);
        if (shade.kind == Kind::Value)
            values.push_back(shade.value);
    }
    m_ends = analysis::quantileEnds(std::move(values), kClasses);
    Q_EMIT changed();
}

QBrush ChoroplethLayer::brushOf(const Shade &shade) const
{
    QColor color = theme().color(common::Tone::NoData);
    if (shade.kind == Kind::Few)
        return {theme().color(common::Surface::TextMuted), Qt::BDiagPattern};
    if (shade.kind == Kind::Value)
        color = classColor(analysis::classOf(shade.value, m_ends), int(m_ends.size()),
                           theme().mode());
    color.setAlpha(kSolid);
    return color;
}

void ChoroplethLayer::paint(QPainter &painter, const Camera &camera)
{
    painter.setPen(QPen(theme().color(common::Surface::Panel), 1));
    for (const auto &unit : m_units.all()) {
        const auto shade = m_shades.constFind(unit.id);
        if (shade == m_shades.cend() || !unit.box.intersects(camera.view()))
            continue;
        painter.setBrush(brushOf(*shade));
        painter.drawPath(pathOf(unit, camera));
    }
}

QString ChoroplethLayer::valueText(double value) const
{
    switch (m_measure) {
    case Measure::PerTenThousand:
        return common::format::number(value, 1);
    case Measure::OnTime:
        return common::format::percent(value, 1);
    case Measure::Reports:
        break;
    }
    return common::format::number(qint64(value));
}

QString ChoroplethLayer::classText(size_t index) const
{
    double low = m_ends[index];
    int units = 0;
    qint64 n = 0;
    for (const Shade &shade : m_shades) {
        if (shade.kind != Kind::Value || analysis::classOf(shade.value, m_ends) != int(index))
            continue;
        low = std::min(low, shade.value);
        n += shade.n;
        ++units;
    }
    const QString from = valueText(low);
    const QString to = valueText(m_ends[index]);
    const QString count = common::format::number(n);
    return from == to ? tr("%1 (%n unit(s), n = %2)", nullptr, units).arg(to, count)
                      : tr("%1 – %2 (%n unit(s), n = %3)", nullptr, units).arg(from, to, count);
}

QList<LegendEntry> ChoroplethLayer::legend() const
{
    QList<LegendEntry> entries{{Mark::None, {}, nameOf(m_measure)}};
    for (size_t i = 0; i < m_ends.size(); ++i)
        entries.push_back(
            {Mark::Swatch, classColor(int(i), int(m_ends.size()), theme().mode()), classText(i)});
    const auto has = [this](Kind kind) {
        return std::ranges::contains(m_shades, kind, &Shade::kind);
    };
    if (has(Kind::Few))
        entries.push_back({Mark::Hatch, theme().color(common::Surface::TextMuted),
                           tr("Few data (n below %1)").arg(kFewest)});
    if (has(Kind::NoData))
        entries.push_back({Mark::Swatch, theme().color(common::Tone::NoData), tr("No data")});
    return entries;
}

QString ChoroplethLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const auto *unit = m_units.at(camera.toMercator(pixel));
    const auto shade = unit ? m_shades.constFind(unit->id) : m_shades.cend();
    if (shade == m_shades.cend())
        return {};
    const QString n = common::format::number(shade->n);
    if (shade->kind == Kind::NoData)
        return tr("%1: no data", "unit").arg(unit->name);
    if (shade->kind == Kind::Few)
        return tr("%1: few data (n = %2)", "unit").arg(unit->name, n);
    const QString value = valueText(shade->value);
    if (m_measure == Measure::OnTime)
        return tr("%1: %2 on time (n = %3 processed)", "unit").arg(unit->name, value, n);
    if (m_measure == Measure::Reports)
        return tr("%1: %2 reports", "unit").arg(unit->name, value);
    return tr("%1: %2 per 10,000 people (n = %3 reports, %4 people in %5)", "unit")
        .arg(unit->name, value, n, common::format::number(unit->population),
             QString::number(unit->populationYear));
}

} // namespace map
