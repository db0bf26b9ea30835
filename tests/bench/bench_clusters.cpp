// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cluster index over a file of points; compare-clusters runs it beside npm's supercluster.
//   bench_clusters make POINTS VIEWPORTS COUNT   writes random points and 1,000 viewports
//   bench_clusters run POINTS VIEWPORTS          JSON: counts, times, memory
// Both files hold doubles: longitude, latitude of each point; zoom, west, south, east, north of
// each viewport.
#include "models/analysis/clusterindex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <malloc.h>
#include <random>

using namespace Qt::StringLiterals;
using analysis::ClusterIndex;

namespace {

constexpr int kViewports = 1000;
constexpr int kTowns = 120;
constexpr double kWest = 107.4, kSouth = 10.55, kEast = 108.9, kNorth = 11.55;

void write(const QString &path, const std::vector<double> &values)
{
    QFile file(path);
    const auto bytes = qint64(values.size() * sizeof(double));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(values.data()), bytes) != bytes)
        qFatal("cannot write %ls", qUtf16Printable(path));
}

std::vector<double> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %ls", qUtf16Printable(path));
    std::vector<double> values(size_t(file.size()) / sizeof(double));
    file.read(reinterpret_cast<char *>(values.data()), qint64(values.size() * sizeof(double)));
    return values;
}

/// Four of five reports come from towns, the others from anywhere in the province.
std::vector<double> places(int count, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> x(kWest, kEast);
    std::uniform_real_distribution<double> y(kSouth, kNorth);
    std::vector<std::pair<double, double>> towns;
    for (int i = 0; i < kTowns; ++i)
        towns.emplace_back(x(random), y(random));
    std::uniform_int_distribution<size_t> town(0, kTowns - 1);
    std::normal_distribution<double> away(0, 0.015);
    std::vector<double> values;
    values.reserve(size_t(count) * 2);
    for (int i = 0; i < count; ++i) {
        const bool rural = random() % 5 == 0;
        const auto [lon, lat] = towns[town(random)];
        values.push_back(rural ? x(random) : lon + away(random));
        values.push_back(rural ? y(random) : lat + away(random));
    }
    return values;
}

/// A large screen's view around some point, at any zoom.
std::vector<double> viewports(const std::vector<double> &points, std::mt19937_64 &random)
{
    std::vector<double> values;
    for (int i = 0; i < kViewports; ++i) {
        const size_t point = random() % (points.size() / 2) * 2;
        const int zoom = i % (ClusterIndex::kMaxZoom + 2);
        const double pixel = 360 / (256 * std::pow(2, zoom));
        values.push_back(zoom);
        values.push_back(std::max(-180.0, points[point] - 960 * pixel));
        values.push_back(std::max(-85.0, points[point + 1] - 540 * pixel));
        values.push_back(std::min(180.0, points[point] + 960 * pixel));
        values.push_back(std::min(85.0, points[point + 1] + 540 * pixel));
    }
    return values;
}

int make(const QStringList &arguments)
{
    std::mt19937_64 random(11);
    const std::vector<double> points = places(arguments[4].toInt(), random);
    write(arguments[2], points);
    write(arguments[3], viewports(points, random));
    return 0;
}

double msSince(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

qint64 heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
}

std::vector<ClusterIndex::Point> pointsOf(const std::vector<double> &places)
{
    std::vector<ClusterIndex::Point> points;
    points.reserve(places.size() / 2);
    for (size_t i = 0; i < places.size(); i += 2)
        points.push_back({qint64(i / 2), analysis::toMercator(places[i], places[i + 1]), 0, false});
    return points;
}

QJsonArray levelSizes(const ClusterIndex &index)
{
    QJsonArray sizes;
    for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom)
        sizes.append(qint64(index.query(QRectF(0, 0, 1, 1), zoom).size()));
    return sizes;
}

/// Counts of the viewports and how long each took.
QJsonObject look(const ClusterIndex &index, const std::vector<double> &views)
{
    QJsonArray counts;
    std::vector<double> times;
    for (size_t i = 0; i < views.size(); i += 5) {
        const QRectF box(analysis::toMercator(views[i + 1], views[i + 4]),
                         analysis::toMercator(views[i + 3], views[i + 2]));
        const auto begun = std::chrono::steady_clock::now();
        const auto found = index.query(box, int(views[i]));
        times.push_back(msSince(begun));
        counts.append(qint64(found.size()));
    }
    std::ranges::sort(times);
    return {{u"viewports"_s, counts},
            {u"viewport_median_ms"_s, times[times.size() / 2]},
            {u"viewport_p99_ms"_s, times[times.size() * 99 / 100]},
            {u"viewport_max_ms"_s, times.back()}};
}

int run(const QStringList &arguments)
{
    std::vector<ClusterIndex::Point> points = pointsOf(read(arguments[2]));
    const auto pointBytes = qint64(points.size() * sizeof(ClusterIndex::Point));
    const qint64 before = heapBytes() - pointBytes;
    const auto begun = std::chrono::steady_clock::now();
    const ClusterIndex index(std::move(points), 36);
    const double built = msSince(begun);
    const qint64 bytes = heapBytes() - before;
    QJsonObject answer = look(index, read(arguments[3]));
    answer.insert(u"points"_s, index.size());
    answer.insert(u"build_ms"_s, built);
    answer.insert(u"memory_mb"_s, double(bytes) / 1e6);
    answer.insert(u"levels"_s, levelSizes(index));
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() == 5 && arguments[1] == u"make"_s)
        return make(arguments);
    if (arguments.size() == 4 && arguments[1] == u"run"_s)
        return run(arguments);
    std::fputs("usage: bench_clusters make POINTS VIEWPORTS COUNT | run POINTS VIEWPORTS\n",
               stderr);
    return 1;
}
