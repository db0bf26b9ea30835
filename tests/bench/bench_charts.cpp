// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of ten years of daily values, six series: redrawn thinned to its width, against the raw
// series in a plain chart; and thinning itself against a plain copy of 2 million points.
#include "models/analysis/downsample.h"
#include "widgets/charts/trendchart.h"
#include "widgets/charts/trendplot.h"
#include "widgets/common/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 3653;
constexpr int kLines = 6;
constexpr QSize kSize(1200, 400);
constexpr size_t kMany = 2'000'000;

double valueOf(int line, int day)
{
    return 50 + 20 * std::sin(day / 58.0 + line) + (day * 7919 + line * 131) % 100 / 10.0;
}

std::vector<charts::TrendPoint> daysOf(int line)
{
    std::vector<charts::TrendPoint> points(kDays);
    for (int i = 0; i < kDays; ++i) {
        points[size_t(i)].start = QDate(2015, 1, 1).addDays(i);
        points[size_t(i)].label = points[size_t(i)].start.toString(u"dd/MM/yyyy"_s);
        points[size_t(i)].value = valueOf(line, i);
    }
    return points;
}

charts::Trend tenYears()
{
    charts::Trend trend;
    trend.name = u"0"_s;
    trend.points = daysOf(0);
    for (int l = 1; l < kLines; ++l)
        trend.others.push_back({QString::number(l), {}, daysOf(l)});
    return trend;
}

void paintInto(benchmark::State &state, QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image); // lays out
    for (auto _ : state)
        widget.render(&image);
}

void redrawThinned(benchmark::State &state)
{
    common::Theme theme;
    charts::TrendChart chart(theme);
    chart.resize(kSize);
    chart.setTrend(tenYears());
    paintInto(state, chart);
}

/// A pan: thinned anew and redrawn.
void panThinned(benchmark::State &state)
{
    common::Theme theme;
    charts::TrendChart chart(theme);
    chart.resize(kSize);
    chart.setTrend(tenYears());
    chart.showPeriods(0, kDays - 200);
    QImage image(kSize, QImage::Format_RGB32);
    int step = 1;
    for (auto _ : state) {
        chart.panBy(step = -step);
        chart.render(&image);
    }
}

void redrawColumns(benchmark::State &state)
{
    common::Theme theme;
    charts::TrendChart chart(theme);
    chart.resize(kSize);
    charts::Trend trend = tenYears();
    trend.others.clear();
    trend.columns = true;
    chart.setTrend(trend);
    paintInto(state, chart);
}

void redrawRaw(benchmark::State &state, double pen)
{
    auto *chart = new QChart;
    for (int l = 0; l < kLines; ++l) {
        auto *series = new QLineSeries;
        QList<QPointF> points;
        for (int i = 0; i < kDays; ++i)
            points.emplace_back(i, valueOf(l, i));
        series->replace(points);
        series->setPen(QPen(QColor::fromHsv(l * 50, 200, 150), pen));
        chart->addSeries(series);
    }
    chart->createDefaultAxes();
    QChartView view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(kSize);
    paintInto(state, view);
}

const std::vector<analysis::SeriesPoint> &manyPoints()
{
    static const auto points = [] {
        std::vector<analysis::SeriesPoint> made(kMany);
        for (size_t i = 0; i < kMany; ++i)
            made[i] = {double(i), valueOf(0, int(i))};
        return made;
    }();
    return points;
}

void plainCopy(benchmark::State &state)
{
    std::vector<analysis::SeriesPoint> copy(kMany);
    for (auto _ : state) {
        std::ranges::copy(manyPoints(), copy.begin());
        benchmark::DoNotOptimize(copy.data());
    }
}

void minMax(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis::minMaxPerColumn(manyPoints(), kSize.width()).data());
}

void triangles(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            analysis::largestTriangles(manyPoints(), size_t(2 * kSize.width())).data());
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char *name, auto &&...rest) {
        benchmark::RegisterBenchmark(name, rest...)->Unit(benchmark::kMillisecond)->MinTime(1);
    };
    add("charts/reference-raw-6x3653", redrawRaw, 2.4);
    add("charts/reference-raw-thin-pen-6x3653", redrawRaw, 1.0);
    add("charts/redraw-thinned-6x3653", redrawThinned);
    add("charts/pan-thinned-6x3653", panThinned);
    add("charts/redraw-columns-3653", redrawColumns);
    add("downsample/reference-copy-2M", plainCopy);
    add("downsample/min-max-per-column-2M", minMax);
    add("downsample/largest-triangles-2M", triangles);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
