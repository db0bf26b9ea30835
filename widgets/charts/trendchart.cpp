// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendchart.h"

#include "widgets/charts/legendline.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace charts {
namespace {

/// Labels on the axis at most; the others stay empty, never overlapping.
constexpr int kMostLabels = 6;

/// A step of 1, 2 or 5 times a power of ten, for about four grid lines.
double niceStep(double range)
{
    const double raw = range / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

struct TrendChart::Private {
    const common::Theme &theme;
    Trend trend;
    QChart *chart = nullptr;
    QChartView *view = nullptr;

    [[nodiscard]] std::pair<double, double> range() const;
    void style();
    void addAxes(double low, double high);
    void addColumns();
    void addLine(std::optional<double> TrendPoint::*member, const QPen &pen, const QString &name);
    void addProvisionalMarks();
    void hover(int index, const QWidget &over) const;
    LegendLine *legend = nullptr;
    QAbstractAxis *x = nullptr;
    QAbstractAxis *y = nullptr;
};

TrendChart::TrendChart(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(new Private{theme, {}})
{
    d->chart = new QChart;
    d->view = new QChartView(d->chart, this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    setMinimumHeight(190);
    d->legend = new LegendLine(theme, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(d->legend);
    layout->addWidget(d->view, 1);
    connect(&theme, &common::Theme::changed, this, &TrendChart::build);
}

TrendChart::~TrendChart() = default;

void TrendChart::setTrend(const Trend &trend)
{
    d->trend = trend;
    build();
}

void TrendChart::copyImage()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

std::pair<double, double> TrendChart::Private::range() const
{
    double low = trend.columns ? 0 : 1e300;
    double high = trend.columns ? 0 : -1e300;
    for (const TrendPoint &point : trend.points) {
        for (const auto &value : {point.value, point.lastYear, point.plan}) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
    }
    if (low > high)
        return {0, 1};
    if (low == high)
        return {low - std::max(1.0, std::abs(low) * 0.05),
                high + std::max(1.0, std::abs(high) * 0.05)};
    return {low, high};
}

void TrendChart::Private::style()
{
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    chart->setBackgroundBrush(theme.color(common::Surface::Panel));
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(4, 4, 4, 4));
    chart->legend()->hide(); // it cuts words off; the line above the chart does not
    legend->clear();
    view->setBackgroundBrush(theme.color(common::Surface::Panel));
}

void TrendChart::Private::addAxes(double low, double high)
{
    const QFont font = theme.font(common::TypeSize::Small);
    auto *periods = new QBarCategoryAxis;
    const int stride = int((trend.points.size() + kMostLabels - 1) / kMostLabels);
    for (size_t i = 0; i < trend.points.size(); ++i) {
        // Categories must differ; the ones between are blanks of different length.
        const bool shown = (int(trend.points.size()) - 1 - int(i)) % std::max(1, stride) == 0;
        periods->append(shown ? trend.points[i].label : QString(qsizetype(i) + 1, u'\u200B'));
    }
    const double step = niceStep(high - low);
    const double bottom = trend.columns && low >= 0 ? 0 : std::floor(low / step) * step;
    const double top = std::ceil(high / step) * step;
    auto *values = new QValueAxis;
    values->setRange(bottom, top);
    values->setTickCount(int(std::lround((top - bottom) / step)) + 1);
    const int decimals = std::max(0, int(-std::floor(std::log10(step))));
    values->setLabelFormat(QStringLiteral("%.%1f").arg(std::min(decimals, 3)));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(periods), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(theme.color(common::Surface::TextMuted));
        axis->setGridLineColor(theme.color(common::Surface::Line));
        axis->setLinePenColor(theme.color(common::Surface::Line));
    }
    periods->setGridLineVisible(false);
    periods->setTruncateLabels(false);
    chart->addAxis(periods, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    chart->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    chart->setLocalizeNumbers(true);
    x = periods;
    y = values;
}

void TrendChart::Private::addColumns()
{
    auto *bars = new QBarSeries;
    auto *settled = new QBarSet(TrendChart::tr("Value"));
    auto *provisional = new QBarSet(TrendChart::tr("Provisional"));
    const QColor color = theme.series(0);
    settled->setBrush(color);
    settled->setPen(Qt::NoPen);
    provisional->setBrush(theme.color(common::Surface::Panel));
    provisional->setPen(QPen(color, 1.5));
    bool any = false;
    for (const TrendPoint &point : trend.points) {
        *settled << (point.provisional ? 0 : point.value.value_or(0));
        *provisional << (point.provisional ? point.value.value_or(0) : 0);
        any = any || point.provisional;
    }
    bars->append(settled);
    legend->add(settled->label(), QPen(color, 7));
    if (any) {
        bars->append(provisional);
        legend->add(provisional->label(), QPen(color, 1.5));
    }
    if (!any)
        delete provisional;
    bars->setBarWidth(0.7);
    chart->addSeries(bars);
    bars->attachAxis(x);
    bars->attachAxis(y);
    QObject::connect(bars, &QBarSeries::hovered, view, [this](bool on, int index) {
        on ? hover(index, *view) : QToolTip::hideText();
    });
}

void TrendChart::Private::addLine(std::optional<double> TrendPoint::*member, const QPen &pen,
                                  const QString &name)
{
    // A gap ends a series and begins another, so that no line crosses it.
    QLineSeries *line = nullptr;
    bool named = false;
    for (size_t i = 0; i < trend.points.size(); ++i) {
        const auto value = trend.points[i].*member;
        if (!value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(pen);
            line->setName(name);
            chart->addSeries(line);
            line->attachAxis(x);
            line->attachAxis(y);
            if (!std::exchange(named, true))
                legend->add(name, pen);
            QObject::connect(line, &QLineSeries::hovered, view, [this](const QPointF &at, bool on) {
                on ? hover(int(std::lround(at.x())), *view) : QToolTip::hideText();
            });
        }
        line->append(double(i), *value);
    }
}

void TrendChart::Private::addProvisionalMarks()
{
    auto *marks = new QScatterSeries;
    marks->setMarkerSize(9);
    marks->setColor(theme.color(common::Surface::Panel));
    marks->setBorderColor(theme.series(0));
    for (size_t i = 0; i < trend.points.size(); ++i) {
        if (trend.points[i].provisional && trend.points[i].value)
            marks->append(double(i), *trend.points[i].value);
    }
    if (marks->count() == 0) {
        delete marks;
        return;
    }
    legend->add(TrendChart::tr("Provisional"), QPen(theme.series(0), 1.5));
    chart->addSeries(marks);
    marks->attachAxis(x);
    marks->attachAxis(y);
}

void TrendChart::Private::hover(int index, const QWidget &over) const
{
    if (index >= 0 && index < int(trend.points.size()))
        QToolTip::showText(QCursor::pos(), trend.points[size_t(index)].hover.toHtmlEscaped(),
                           const_cast<QWidget *>(&over));
}

void TrendChart::build()
{
    d->style();
    if (d->trend.points.empty())
        return;
    const auto [low, high] = d->range();
    d->addAxes(low, high);
    if (d->trend.columns)
        d->addColumns();
    d->addLine(&TrendPoint::lastYear,
               QPen(d->theme.color(common::Surface::TextMuted), 1.5, Qt::DotLine),
               tr("Same period last year"));
    d->addLine(&TrendPoint::plan, QPen(d->theme.series(1), 2, Qt::DashLine), tr("Plan"));
    if (!d->trend.columns) {
        d->addLine(&TrendPoint::value, QPen(d->theme.series(0), 2.4), tr("Value"));
        d->addProvisionalMarks();
    }
    setAccessibleName(tr("Trend of %1").arg(d->trend.name));
}

} // namespace charts
