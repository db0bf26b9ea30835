// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/figure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kLabelsMost = 0.42; ///< of the width
constexpr double kBarShare = 0.5;    ///< of a row, of its bar
constexpr double kBaseShare = 0.2;   ///< of the thin one below it

QColor barColor(bulletins::Tone tone, const Inks &inks)
{
    return tone == bulletins::Tone::Neutral ? QColor(0x2f, 0x75, 0xb5) : inks.of(tone);
}

QString barText(const bulletins::BarsFigure &figure, const std::optional<double> &value)
{
    return value ? numberText(*value, figure.decimals) : u"chưa có số liệu"_s;
}

/// What the two bars and the numbers mean.
void paintBarsLegend(QPainter &painter, const bulletins::BarsFigure &figure, const QRectF &box,
                     const Manner &manner)
{
    const QFont font = paperFont(manner.small());
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = box.left();
    const auto add = [&](const QString &name, const QColor &color, double thick) {
        if (name.isEmpty())
            return;
        const double y = box.top() + metrics.height() / 2;
        painter.fillRect(QRectF(x, y - thick / 2, pt(14), thick), color);
        const double wide = metrics.horizontalAdvance(name) + pt(1);
        painter.setPen(manner.inks.text());
        painter.drawText(QRectF(x + pt(18), box.top(), wide, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += pt(18) + wide + pt(14);
    };
    add(figure.valueName, barColor(bulletins::Tone::Neutral, manner.inks), pt(6));
    add(figure.baseName, QColor(0x9a, 0xa3, 0xad), pt(2.5));
    painter.setPen(manner.inks.muted());
    painter.drawText(QRectF(x, box.top(), box.right() - x, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     figure.unit.isEmpty() ? QString() : u"Đơn vị tính: %1"_s.arg(figure.unit));
}

} // namespace

void paintBars(QPainter &painter, const bulletins::BarsFigure &figure, const QRectF &box,
               const Manner &manner)
{
    const QFont font = paperFont(manner.small());
    const QFontMetricsF metrics(font);
    paintBarsLegend(painter, figure, box, manner);
    double labels = 0;
    double values = 0;
    double most = 0;
    for (const bulletins::BarsFigure::Bar &bar : figure.bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        values = std::max(values, metrics.horizontalAdvance(barText(figure, bar.value)));
        most = std::max({most, bar.value.value_or(0), bar.base.value_or(0)});
    }
    labels = std::min(labels + pt(2), box.width() * kLabelsMost);
    const double left = box.left() + labels + pt(5);
    const double room = box.right() - left - values - pt(6);
    const double top = box.top() + metrics.height() * 1.4;
    const double each = (box.bottom() - top) / double(std::max(qsizetype(1), figure.bars.size()));
    const auto length = [&](double value) {
        return most > 0 ? std::max(0.0, value) / most * room : 0;
    };
    painter.setFont(font);
    for (qsizetype i = 0; i < figure.bars.size(); ++i) {
        const bulletins::BarsFigure::Bar &bar = figure.bars.at(i);
        const double y = top + double(i) * each;
        painter.setPen(manner.inks.text());
        painter.drawText(QRectF(box.left(), y, labels, each), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labels));
        const double thick = each * kBarShare;
        const double thin = bar.base ? each * kBaseShare : 0;
        const double barTop = y + (each - thick - thin) / 2;
        const double reach = length(bar.value.value_or(0));
        painter.fillRect(QRectF(left, barTop, reach, thick), barColor(bar.tone, manner.inks));
        const double base = length(bar.base.value_or(0));
        if (bar.base)
            painter.fillRect(QRectF(left, barTop + thick, base, thin), QColor(0x9a, 0xa3, 0xad));
        painter.setPen(bar.value ? manner.inks.text() : manner.inks.muted());
        painter.drawText(QRectF(left + std::max(reach, base) + pt(4), y, values + pt(2), each),
                         Qt::AlignLeft | Qt::AlignVCenter, barText(figure, bar.value));
    }
    painter.setPen(QPen(manner.inks.line(), pt(0.6)));
    painter.drawLine(QPointF(left, top), QPointF(left, box.bottom()));
}

} // namespace documents
