// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendpaint.h"

#include "widgets/charts/periodticks.h"
#include "widgets/charts/trendframe.h"
#include "widgets/charts/trendscale.h"
#include "widgets/charts/trendwindow.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts {
namespace {

using common::Surface;
constexpr double kShareOfPeriod = 0.7; ///< that its columns take
constexpr double kLeastHollow = 4;     ///< pixels: below, a frame would fill the column
constexpr double kLeastColumn = 1.5;
constexpr double kTrendMark = 4.5;
constexpr double kLeastMark = 2;
constexpr double kPoint = 3;
constexpr double kTextGap = 6;

struct NumberPlace {
    double y;
    double x;
    size_t line;
};

bool hasValue(const TrendPoint &point)
{
    return point.value && std::isfinite(*point.value);
}

bool standsAlone(const std::vector<TrendPoint> &points, size_t i)
{
    return (i == 0 || !hasValue(points[i - 1])) &&
           (i + 1 == points.size() || !hasValue(points[i + 1]));
}

std::pair<size_t, size_t> rangeInSight(const TrendFrame &frame, size_t size)
{
    const double most = double(size);
    return {size_t(std::clamp(std::ceil(frame.first - 0.5), 0.0, most)),
            size_t(std::clamp(std::floor(frame.last + 0.5) + 1, 0.0, most))};
}

void paintColumn(QPainter &painter, const QRectF &column, const QColor &color, bool hollow,
                 const QColor &ground)
{
    if (!hollow || column.width() < kLeastHollow) {
        painter.fillRect(column, color);
        return;
    }
    painter.fillRect(column, ground);
    painter.setPen(QPen(color, 1.5));
    painter.drawRect(column.adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace

bool columnsFit(size_t lines, const TrendFrame &frame)
{
    return lines <= 1 || frame.perPeriod() * kShareOfPeriod / double(lines) >= kLeastColumn;
}

void paintColumns(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendLine> &lines, const TrendFrame &frame)
{
    painter.save();
    painter.setClipRect(frame.box);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double room = frame.perPeriod() * kShareOfPeriod;
    const double width = std::max(1.0, room / double(lines.size()));
    const double zero = frame.y(0);
    for (size_t l = 0; l < lines.size(); ++l) {
        const auto &points = lines[l].points;
        const auto [first, last] = rangeInSight(frame, points.size());
        for (size_t i = first; i < last; ++i) {
            if (!hasValue(points[i]))
                continue;
            const double left = frame.x(double(i)) - room / 2 + double(l) * width;
            const double y = frame.y(*points[i].value);
            paintColumn(painter, QRectF(left, std::min(y, zero), width, std::abs(zero - y)),
                        theme.series(int(l)), points[i].provisional, theme.color(Surface::Panel));
        }
    }
    painter.restore();
}

void paintMarks(QPainter &painter, const common::Theme &theme, const std::vector<TrendLine> &lines,
                const TrendFrame &frame)
{
    const double radius = std::clamp(frame.perPeriod() * 0.45, kLeastMark, kTrendMark);
    painter.save();
    painter.setClipRect(frame.box.adjusted(-kTrendMark, -kTrendMark, kTrendMark, kTrendMark));
    for (size_t l = lines.size(); l-- > 0;) {
        const auto &points = lines[l].points;
        const auto [first, last] = rangeInSight(frame, points.size());
        double free = -1e9; // marks that would lie over each other are thinned
        for (size_t i = first; i < last; ++i) {
            const bool hollow = points[i].provisional;
            if (!hasValue(points[i]) || (!hollow && !standsAlone(points, i)))
                continue;
            const QPointF at(frame.x(double(i)), frame.y(*points[i].value));
            if (at.x() < free)
                continue;
            free = at.x() + radius;
            painter.setPen(QPen(theme.series(int(l)), 1.8));
            painter.setBrush(hollow ? theme.color(Surface::Panel) : theme.series(int(l)));
            painter.drawEllipse(at, hollow ? radius : kPoint, hollow ? radius : kPoint);
        }
    }
    painter.restore();
}

void paintLineNumbers(QPainter &painter, const common::Theme &theme,
                      const std::vector<TrendLine> &lines, const TrendFrame &frame)
{
    painter.setFont(theme.font(common::TypeSize::Small));
    const double high = painter.fontMetrics().height();
    std::vector<NumberPlace> places;
    for (size_t l = 0; l < lines.size(); ++l) {
        const auto &points = lines[l].points;
        const auto [first, last] = rangeInSight(frame, points.size());
        for (size_t i = last; i-- > first;) {
            if (hasValue(points[i])) {
                places.push_back({frame.y(*points[i].value),
                                  std::min(frame.x(double(i)) + kTextGap, frame.box.right() + 3),
                                  l});
                break;
            }
        }
    }
    std::ranges::sort(places, {}, &NumberPlace::y);
    const double all = high * double(places.size());
    double free = -1e9;
    for (size_t i = 0; i < places.size(); ++i) {
        const double lowest = frame.box.bottom() - all + high * double(i);
        const double top = std::max(std::min(places[i].y - high / 2, lowest), free);
        painter.setPen(theme.series(int(places[i].line)));
        painter.drawText(QRectF(places[i].x, top, 20, high), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(places[i].line + 1));
        free = top + high;
    }
}

void paintGrid(QPainter &painter, const common::Theme &theme, const TrendScale &scale,
               const TrendFrame &frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (double tick : scale.ticks()) {
        const bool strong = tick == 0 || tick == scale.bottom;
        painter.setPen(QPen(theme.color(strong ? Surface::TextMuted : Surface::Line), 1));
        painter.drawLine(QPointF(frame.box.left(), frame.y(tick)),
                         QPointF(frame.box.right(), frame.y(tick)));
    }
    painter.restore();
}

void paintScale(QPainter &painter, const common::Theme &theme, const TrendScale &scale,
                const TrendFrame &frame)
{
    painter.setFont(theme.font(common::TypeSize::Small));
    painter.setPen(theme.color(Surface::TextMuted));
    const double high = painter.fontMetrics().height();
    for (double tick : scale.ticks())
        painter.drawText(QRectF(0, frame.y(tick) - high / 2, frame.box.left() - kTextGap, high),
                         Qt::AlignRight | Qt::AlignVCenter, scale.text(tick));
}

void paintPeriods(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendPoint> &points, const TrendWindow &window,
                  const TrendFrame &frame)
{
    painter.setFont(theme.font(common::TypeSize::Small));
    painter.setPen(theme.color(Surface::TextMuted));
    const QFontMetricsF metrics(painter.font());
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    for (const PeriodTick &tick : periodTicks(points, window.firstPeriod(), window.lastPeriod(),
                                              frame.perPeriod(), widthOf)) {
        const double x = frame.x(tick.period);
        const double width = widthOf(tick.text) + 1;
        const double left = std::clamp(x - width / 2, 0.0,
                                       std::max(0.0, frame.box.right() + kTextGap - width));
        painter.drawLine(QPointF(x, frame.box.bottom()), QPointF(x, frame.box.bottom() + 3));
        painter.drawText(QRectF(left, frame.box.bottom() + 4, width, metrics.height()),
                         Qt::AlignCenter, tick.text);
    }
}

void paintWindowBar(QPainter &painter, const common::Theme &theme, const TrendWindow &window,
                    const TrendFrame &frame, double bottom)
{
    if (window.isWhole() || window.count() < 1)
        return;
    const QRectF track(frame.box.left(), bottom - 3, frame.box.width(), 3);
    painter.fillRect(track, theme.color(Surface::Line));
    const double scale = track.width() / window.count();
    painter.fillRect(QRectF(track.left() + (window.first() + 0.5) * scale, track.top(),
                            std::max(4.0, window.span() * scale), track.height()),
                     theme.color(Surface::Accent));
}

void paintReadOut(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendLine> &lines, const TrendFrame &frame, int period,
                  const QString &words)
{
    const double x = frame.x(period);
    painter.setPen(QPen(theme.color(Surface::Accent), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.box.top()), QPointF(x, frame.box.bottom()));
    for (size_t l = 0; l < lines.size(); ++l) {
        if (size_t(period) >= lines[l].points.size() || !hasValue(lines[l].points[size_t(period)]))
            continue;
        painter.setPen(QPen(theme.color(Surface::Text), 1.5));
        painter.setBrush(theme.series(int(l)));
        painter.drawEllipse(QPointF(x, frame.y(*lines[l].points[size_t(period)].value)), kPoint + 1,
                            kPoint + 1);
    }
    paintWords(painter, theme, frame.box, {x, x}, words);
}

void paintWords(QPainter &painter, const common::Theme &theme, const QRectF &area,
                std::pair<double, double> beside, const QString &words)
{
    painter.setFont(theme.font(common::TypeSize::Small));
    const double widest = std::min(280.0, area.width() * 0.8) - 2 * common::kSpace2;
    const QRectF text = QFontMetricsF(painter.font())
                            .boundingRect(QRectF(0, 0, widest, 1000), Qt::TextWordWrap, words);
    QRectF box(0, 0, text.width() + 2 * common::kSpace2, text.height() + 2 * common::kSpace1);
    const double right = beside.second + common::kSpace2;
    box.moveTopLeft({right + box.width() <= area.right()
                         ? right
                         : std::max(0.0, beside.first - common::kSpace2 - box.width()),
                     area.top()});
    painter.setPen(theme.color(Surface::Line));
    painter.setBrush(theme.color(Surface::Raised));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.color(Surface::Text));
    painter.drawText(box.adjusted(common::kSpace2, common::kSpace1, 0, 0), Qt::TextWordWrap, words);
}

} // namespace charts
