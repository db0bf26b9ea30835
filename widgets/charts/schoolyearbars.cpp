// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/schoolyearbars.h"

#include "widgets/charts/plotframe.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kGroupShare = 0.78; ///< of a group's width that its bars take
constexpr double kChangeRoom = 1.12; ///< above the largest bar, for the change
constexpr float kPalest = 0.3F;

} // namespace

SchoolYearBars::SchoolYearBars(const common::Theme &theme, QWidget *parent)
    : SpotChart(theme, parent)
{
    setMinimumSize(300, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SchoolYearBars::setYears(const SchoolYears &years)
{
    m_years = years;
    setAccessibleName(tr("%1 by level and school year").arg(years.name));
    refresh();
}

QColor SchoolYearBars::colorOf(size_t year) const
{
    QColor color = theme().series(0);
    const auto count = float(m_years.years.size());
    if (count > 1)
        color.setAlphaF(kPalest + (1 - kPalest) * float(year) / (count - 1));
    return color;
}

PlotFrame SchoolYearBars::frame() const
{
    double largest = 0;
    for (const LevelBars &level : m_years.levels) {
        for (const YearBar &bar : level.bars)
            largest = std::max(largest, bar.value.value_or(0));
        largest = std::max({largest, level.high.value_or(0), level.low.value_or(0)});
    }
    return {theme(), size(), largest * kChangeRoom};
}

/// Where a bar stands; without a value the whole height of its place.
QRectF SchoolYearBars::placeOf(const PlotFrame &frame, size_t level, size_t year) const
{
    const double group = 1.0 / double(m_years.levels.size());
    const double bar = group * kGroupShare / double(std::max<qsizetype>(1, m_years.years.size()));
    const double left = group * (double(level) + (1 - kGroupShare) / 2) + bar * double(year);
    const auto &value = m_years.levels[level].bars[year].value;
    const double top = value ? frame.y(std::max(0.0, *value)) : frame.area().top();
    return {frame.x(left) + 1, top, std::max(2.0, bar * frame.area().width() - 2),
            frame.area().bottom() - top};
}

QList<Spot> SchoolYearBars::place() const
{
    QList<Spot> spots;
    const PlotFrame plot = frame();
    for (size_t level = 0; level < m_years.levels.size(); ++level) {
        const LevelBars &group = m_years.levels[level];
        for (size_t year = 0; year < group.bars.size(); ++year) {
            if (group.bars[year].value)
                spots << Spot{placeOf(plot, level, year), group.bars[year].key,
                              group.bars[year].hover};
        }
    }
    return spots;
}

void SchoolYearBars::drawNorm(QPainter &painter, const PlotFrame &frame, size_t level) const
{
    const LevelBars &group = m_years.levels[level];
    if ((!group.low && !group.high) || group.bars.empty())
        return;
    const double left = placeOf(frame, level, 0).left() - 4;
    const double right = placeOf(frame, level, group.bars.size() - 1).right() + 4;
    const double top = frame.y(group.high.value_or(*group.low));
    const double bottom = frame.y(group.low.value_or(*group.high));
    QColor fill = theme().series(1);
    fill.setAlphaF(0.25F);
    painter.fillRect(QRectF(left, top, right - left, bottom - top), fill);
    painter.setPen(QPen(theme().series(1), 2, Qt::DashLine));
    painter.drawLine(QPointF(left, top), QPointF(right, top));
    if (bottom > top)
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
}

void SchoolYearBars::drawGroup(QPainter &painter, const PlotFrame &frame, size_t level) const
{
    const LevelBars &group = m_years.levels[level];
    for (size_t year = 0; year < group.bars.size(); ++year) {
        const YearBar &bar = group.bars[year];
        if (!bar.value)
            continue;
        painter.setPen(bar.provisional ? QPen(theme().series(0), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(bar.provisional ? theme().color(common::Surface::Panel) : colorOf(year));
        painter.drawRect(placeOf(frame, level, year));
    }
    drawNorm(painter, frame, level);
    if (group.change.isEmpty() || group.bars.empty() || !group.bars.back().value)
        return;
    painter.setFont(theme().font(common::TypeSize::Small));
    painter.setPen(theme().color(common::Surface::Text));
    const QFontMetricsF metrics(painter.font());
    const QRectF newest = placeOf(frame, level, group.bars.size() - 1);
    const double wide = metrics.horizontalAdvance(group.change) + 2;
    const double right = std::min(double(width()), newest.center().x() + wide / 2);
    painter.drawText(
        QRectF(right - wide, newest.top() - metrics.height() - 2, wide, metrics.height()),
        Qt::AlignCenter, group.change);
}

void SchoolYearBars::draw(QPainter &painter) const
{
    if (m_years.levels.empty())
        return;
    const PlotFrame plot = frame();
    QList<std::pair<double, QString>> labels;
    for (size_t level = 0; level < m_years.levels.size(); ++level)
        labels << std::pair((double(level) + 0.5) / double(m_years.levels.size()),
                            m_years.levels[level].name);
    plot.draw(painter, labels);
    for (size_t level = 0; level < m_years.levels.size(); ++level)
        drawGroup(painter, plot, level);
}

QString SchoolYearBars::textSummary() const
{
    QStringList words;
    for (const LevelBars &level : m_years.levels) {
        if (level.bars.empty())
            continue;
        words << u"%1: %2"_s.arg(level.name, level.bars.back().text) +
                     (level.change.isEmpty() ? QString() : u" (%1)"_s.arg(level.change));
    }
    return words.join(u"; "_s);
}

ChartTable SchoolYearBars::table() const
{
    ChartTable table{m_years.name, QStringList{tr("Level")} + m_years.years, {}};
    for (const LevelBars &level : m_years.levels) {
        QStringList row{level.name};
        for (const YearBar &bar : level.bars)
            row << bar.text;
        table.rows << row;
    }
    return table;
}

} // namespace charts
