// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/choroplethlayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/choroplethlegend.h"
#include "widgets/map/colorramp.h"
#include "widgets/map/mapmark.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kSolid = 165;
constexpr double kSign = 7;

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

void ChoroplethLayer::setValues(const items::UnitValueTable *values)
{
    m_values = values;
    shade();
}

void ChoroplethLayer::setOffers(const std::vector<items::MapIndicator> *offers)
{
    m_offers = offers;
    Q_EMIT offersChanged();
}

void ChoroplethLayer::setChoice(const ChoroplethChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT switched();
    shade();
}

void ChoroplethLayer::setMeasure(Measure measure)
{
    ChoroplethChoice choice = m_choice;
    choice.measure = measure;
    setChoice(choice);
}

QString ChoroplethLayer::nameOf(Measure measure)
{
    switch (measure) {
    case Measure::PerTenThousand:
        return tr("Reports per 10,000 people");
    case Measure::OnTime:
        return tr("On time, against the original deadline");
    case Measure::Indicator:
        return tr("An indicator");
    case Measure::Reports:
        break;
    }
    return tr("Number of reports");
}

QString ChoroplethLayer::title() const
{
    return tr("Units by figure");
}

bool ChoroplethLayer::hasIndicator() const
{
    return m_values && m_values->indicator.id == m_choice.indicator;
}

std::optional<UnitShade> ChoroplethLayer::shadeOf(const items::UnitOutline &unit) const
{
    if (m_choice.measure == Measure::Indicator)
        return hasIndicator() ? std::optional(shadeOfIndicator(*m_values, unit)) : std::nullopt;
    return m_figures
               ? std::optional(shadeOfReports(m_choice.measure, unit, m_figures->value(unit.id)))
               : std::nullopt;
}

void ChoroplethLayer::shade()
{
    m_shades.clear();
    std::vector<double> values;
    for (const auto &unit : m_units.all()) {
        const auto shade = unit.level == m_units.level() ? shadeOf(unit) : std::nullopt;
        if (!shade)
            continue;
        m_shades.insert(unit.id, *shade);
        if (shade->kind == Kind::Value)
            values.push_back(shade->value);
    }
    m_ends = analysis::classEnds(std::move(values), m_choice.classes);
    Q_EMIT changed();
}

QBrush ChoroplethLayer::brushOf(const UnitShade &shade) const
{
    QColor color = theme().color(common::Tone::NoData);
    if (shade.kind == Kind::Few ||
        (shade.kind == Kind::NoData && m_choice.measure == Measure::Indicator))
        return {theme().color(common::Surface::TextMuted), Qt::BDiagPattern};
    if (shade.kind == Kind::Value)
        color = classColor(analysis::classOf(shade.value, m_ends), int(m_ends.size()),
                           theme().mode());
    color.setAlpha(kSolid);
    return color;
}

void ChoroplethLayer::paintUnit(QPainter &painter, const items::UnitOutline &unit,
                                const UnitShade &shade, const Camera &camera) const
{
    const QPainterPath path = pathOf(unit, camera);
    painter.setPen(QPen(theme().color(common::Surface::Panel), 1));
    painter.setBrush(brushOf(shade));
    painter.drawPath(path);
    if (!shade.provisional)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme().color(common::Surface::Panel), Qt::Dense7Pattern));
    painter.drawPath(path);
}

void ChoroplethLayer::paint(QPainter &painter, const Camera &camera)
{
    QList<QPointF> signs;
    for (const auto &unit : m_units.all()) {
        const auto shade = m_shades.constFind(unit.id);
        if (shade == m_shades.cend() || !unit.box.intersects(camera.view()))
            continue;
        paintUnit(painter, unit, *shade, camera);
        if (shade->doubtful)
            signs << camera.toPixel(unit.seat);
    }
    for (const QPointF &at : std::as_const(signs))
        paintMark(painter, Mark::Triangle, at, kSign, theme().color(common::Tone::Risk),
                  theme().color(common::Surface::Text));
}

QString ChoroplethLayer::limitsText() const
{
    QStringList limits;
    for (size_t i = 0; i + 1 < m_ends.size(); ++i)
        limits << shadeText(m_choice.measure, m_values, m_ends[i]).remove(u'%');
    return limits.join("; "_L1);
}

QList<LegendEntry> ChoroplethLayer::classEntries() const
{
    QList<LegendEntry> entries;
    const auto text = [this](double value) { return shadeText(m_choice.measure, m_values, value); };
    const auto texts = classTexts(m_shades, m_ends, m_choice, text);
    for (int i = 0; i < texts.size(); ++i)
        entries.push_back(
            {Mark::Swatch, classColor(i, int(m_ends.size()), theme().mode()), texts[i]});
    return entries;
}

QList<LegendEntry> ChoroplethLayer::legend() const
{
    if (m_choice.measure != Measure::Indicator)
        return QList<LegendEntry>{{Mark::None, {}, nameOf(m_choice.measure)}} + classEntries() +
               reportRemainder(m_shades, theme());
    if (!hasIndicator())
        return {{Mark::None,
                 {},
                 m_choice.indicator.isEmpty() ? tr("No indicator is chosen")
                                              : tr("The indicator is being read")}};
    return indicatorHead(*m_values, m_units.level()) + classEntries() +
           indicatorRemainder(m_shades, theme());
}

QString ChoroplethLayer::textAt(const QPointF &pixel, const Camera &camera) const
{
    const auto *unit = m_units.at(camera.toMercator(pixel));
    const auto shade = unit ? m_shades.constFind(unit->id) : m_shades.cend();
    if (shade == m_shades.cend())
        return {};
    return m_choice.measure == Measure::Indicator ? indicatorSaid(*m_values, *unit, *shade)
                                                  : reportsSaid(m_choice.measure, *unit, *shade);
}

} // namespace map
