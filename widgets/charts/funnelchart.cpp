// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/funnelchart.h"

#include "widgets/common/fontfit.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr int kFunnelRow = 40; ///< at the usual size of text
constexpr double kFunnelBar = 16;
constexpr double kIndent = 16;
constexpr double kColumnGap = 12;
constexpr double kLeastBars = 80; ///< with less room the notes go below the figures

QFontMetricsF bodyMetrics(const common::Theme &theme)
{
    return QFontMetricsF(theme.font(common::TypeSize::Body));
}

} // namespace

FunnelChart::FunnelChart(const common::Theme &theme, QWidget *parent)
    : SpotChart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    common::fitToFont(*this, [this] { setMinimumHeight(FunnelChart::sizeHint().height()); });
}

void FunnelChart::setFunnel(const Funnel &funnel)
{
    m_funnel = funnel;
    setMinimumHeight(sizeHint().height());
    setAccessibleName(tr("Funnel of %1").arg(funnel.name));
    updateGeometry();
    refresh();
}

QSize FunnelChart::sizeHint() const
{
    return {420, theme().scaled(kFunnelRow) * std::max(1, int(m_funnel.bars.size()))};
}

FunnelChart::Columns FunnelChart::columns() const
{
    const QFontMetricsF body = bodyMetrics(theme());
    const QFontMetricsF small(theme().font(common::TypeSize::Small));
    const QFontMetricsF strong(theme().font(common::TypeSize::Strong));
    Columns columns;
    double figure = 0;
    double note = 0;
    for (const FunnelBar &bar : m_funnel.bars) {
        columns.name = std::max(columns.name,
                                bar.depth * kIndent + body.horizontalAdvance(bar.name));
        figure = std::max(figure, strong.horizontalAdvance(bar.text));
        note = std::max(note, small.horizontalAdvance(bar.note));
    }
    columns.bar = columns.name + kColumnGap;
    const double beside = figure + (note > 0 ? kColumnGap + note : 0);
    columns.noteBelow = width() - columns.bar - kColumnGap - beside < kLeastBars;
    const double wide = columns.noteBelow ? std::max(figure, note) : beside;
    columns.figure = std::max(columns.bar + kFunnelBar, width() - wide - 2);
    return columns;
}

QRectF FunnelChart::row(size_t index) const
{
    const double row = theme().scaled(kFunnelRow);
    return {0, double(index) * row, double(width()), row};
}

QList<Spot> FunnelChart::place() const
{
    QList<Spot> spots;
    for (size_t i = 0; i < m_funnel.bars.size(); ++i) {
        const FunnelBar &bar = m_funnel.bars[i];
        spots << Spot{row(i).adjusted(2, 3, -2, -3), bar.key,
                      bar.hover.isEmpty() ? bar.name : bar.hover};
    }
    return spots;
}

void FunnelChart::drawBar(QPainter &painter, size_t index, const Columns &columns,
                          double largest) const
{
    const FunnelBar &bar = m_funnel.bars[index];
    const QRectF line = row(index);
    const double middle = line.center().y();
    painter.setFont(theme().font(common::TypeSize::Body));
    painter.setPen(theme().color(common::Surface::Text));
    painter.drawText(line.adjusted(bar.depth * kIndent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.name);
    const double room = columns.figure - columns.bar - kColumnGap;
    if (bar.value && largest > 0) {
        const double wide = std::max(2.0, room * std::max(0.0, *bar.value) / largest);
        const QColor color = theme().color(bar.tone);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(bar.provisional ? theme().color(common::Surface::Panel) : color);
        painter.drawRoundedRect(QRectF(columns.bar, middle - kFunnelBar / 2, wide, kFunnelBar), 3,
                                3);
    }
    QRectF figure(columns.figure, line.top(), width() - columns.figure, line.height());
    QRectF note = figure.adjusted(0, 0, -2, 0);
    if (columns.noteBelow && !bar.note.isEmpty()) {
        figure.setHeight(line.height() / 2);
        note.setTop(middle);
    }
    painter.setPen(theme().color(common::Surface::Text));
    painter.setFont(theme().font(common::TypeSize::Strong));
    painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, bar.text);
    painter.setPen(theme().color(common::Surface::TextMuted));
    painter.setFont(theme().font(common::TypeSize::Small));
    painter.drawText(
        note, int(columns.noteBelow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, bar.note);
}

void FunnelChart::draw(QPainter &painter) const
{
    double largest = 0;
    for (const FunnelBar &bar : m_funnel.bars)
        largest = std::max(largest, bar.value.value_or(0));
    const Columns places = columns();
    for (size_t i = 0; i < m_funnel.bars.size(); ++i)
        drawBar(painter, i, places, largest);
}

QString FunnelChart::textSummary() const
{
    QStringList words;
    for (const FunnelBar &bar : m_funnel.bars)
        words << u"%1: %2"_s.arg(bar.name, bar.text) +
                     (bar.note.isEmpty() ? QString() : u" (%1)"_s.arg(bar.note));
    return words.join(u"; "_s);
}

ChartTable FunnelChart::table() const
{
    ChartTable table{m_funnel.name, {tr("Step"), tr("Value"), tr("Share")}, {}};
    for (const FunnelBar &bar : m_funnel.bars)
        table.rows << QStringList{bar.name, bar.text, bar.note};
    return table;
}

} // namespace charts
