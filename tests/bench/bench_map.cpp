// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of a panning map at 1920 × 1080 in software, by layer; "empty" is the reference: the
// overlay with no layer on it. IOC_BENCH_ROWS reports, 20,000 otherwise.
#include "models/analysis/geojson.h"
#include "models/analysis/repeatgroups.h"
#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/importedlayer.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/repeatlayer.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kScreen(1920, 1080);
constexpr double kStep = 9; ///< pixels from frame to frame
constexpr int kStepsOneWay = 40;
constexpr int kLinePoints = 200'000;

int points()
{
    const int wanted = qEnvironmentVariableIntValue("IOC_BENCH_ROWS");
    return wanted > 0 ? wanted : 20'000;
}

/// The units of the demo's catalogue on the last day of the districts.
std::vector<items::UnitOutline> readUnits()
{
    QFile file(QStringLiteral(IOC_SOURCE_DIR "/resources/catalogue/units.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    std::vector<items::UnitOutline> outlines;
    const QJsonArray units = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &unit : units) {
        const auto shapes = analysis::readGeoJson(
            QJsonDocument(unit["geometry"_L1].toObject()).toJson());
        const QString level = unit["level"_L1].toString();
        if (!shapes || unit["validTo"_L1] != "2025-07-01"_L1 || level == "province"_L1)
            continue;
        items::UnitOutline outline;
        outline.id = domain::UnitId(unit["id"_L1].toString());
        outline.name = unit["shortName"_L1].toString();
        outline.level = level == "district"_L1 ? domain::UnitLevel::District
                                               : domain::UnitLevel::Commune;
        outline.seat = analysis::toMercator(unit["longitude"_L1].toDouble(),
                                            unit["latitude"_L1].toDouble());
        outline.population = unit["population"_L1].toInteger();
        outline.box = shapes->front().box;
        outline.rings = shapes->front().parts;
        outlines.push_back(outline);
    }
    return outlines;
}

/// A map with everything on it that a desk can show.
struct Scene {
    Scene()
        : overlay(theme, camera)
        , outlines(readUnits())
    {
        overlay.resize(kScreen);
        camera.setSize(kScreen);
        overlay.setOutlines(&outlines);
        placeReports();
        addLines();
        for (const auto &unit : outlines)
            figures.insert(unit.id, {unit.population / 40, unit.population / 50,
                                     unit.population / (60 + qint64(unit.id.value.size()))});
        overlay.layers().choropleth().setFigures(&figures);
        overlay.layers().repeats().setRepeats(&repeats);
    }
    void placeReports()
    {
        std::mt19937 random(1);
        std::normal_distribution<double> away(0, 4e-5);
        std::vector<analysis::ClusterIndex::Point> placed;
        std::vector<analysis::ClusterIndex::Point> late;
        auto spots = std::make_shared<std::vector<analysis::Spot>>();
        std::vector<analysis::Sighting> sightings;
        for (int i = 0; i < points(); ++i) {
            const auto &unit = outlines[random() % outlines.size()];
            const QPointF at = unit.seat + QPointF(away(random), away(random));
            const bool overdue = random() % 20 == 0;
            placed.push_back({i, at, quint8(overdue ? 3 : 0), overdue});
            if (overdue)
                late.push_back(placed.back());
            spots->push_back({at, overdue});
            sightings.push_back({i, at, qint64(random() % 1'000) * 86'400'000});
        }
        repeats = analysis::repeatGroups(sightings, 100, std::chrono::days(30));
        overlay.layers().setReports({std::make_shared<analysis::ClusterIndex>(std::move(placed)),
                                     std::make_shared<analysis::ClusterIndex>(std::move(late)),
                                     spots, points()});
    }
    /// The largest file that may be imported: rivers that wind through the province.
    void addLines()
    {
        std::mt19937 random(2);
        std::normal_distribution<double> step(0, 3e-6);
        analysis::GeoShape shape{analysis::GeoShape::Kind::Lines, {}, {}, {}};
        for (int line = 0; line < 200; ++line) {
            QPointF at = outlines[random() % outlines.size()].seat;
            QList<QPointF> part;
            for (int i = 0; i < kLinePoints / 200; ++i)
                part << (at += QPointF(step(random), step(random)));
            shape.parts << part;
        }
        shape.box = overlay.mainland();
        overlay.layers().addImported(new map::ImportedLayer({u"bench"_s, u"bench"_s, {}, 0},
                                                            {shape}, theme, &overlay.layers()));
    }
    void show(const QStringList &keys, double zoom)
    {
        for (map::MapLayer *layer : overlay.layers().all())
            layer->setShown(keys.contains(layer->key()));
        const QPointF town = analysis::toMercator(108.1, 10.93);
        camera.lookAt(zoom < 10 ? overlay.mainland().center() : town, zoom);
        paint();
        QDeadlineTimer patience(60'000);
        while (!overlay.layers().isSettled() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    void paint()
    {
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::Antialiasing);
        overlay.layers().paint(painter, camera);
    }

    common::Theme theme;
    map::Camera camera;
    map::MapOverlay overlay;
    std::vector<items::UnitOutline> outlines;
    std::vector<analysis::RepeatGroup> repeats;
    items::UnitFigureTable figures;
    QImage frame{kScreen, QImage::Format_RGB32};
};

void pan(benchmark::State &state, Scene &scene, const QStringList &keys, double zoom)
{
    scene.show(keys, zoom);
    int frame = 0;
    double longest = 0;
    QElapsedTimer timer;
    for (auto _ : state) {
        timer.start();
        const double direction = frame++ / kStepsOneWay % 2 == 0 ? 1 : -1;
        scene.camera.pan({direction * kStep, 0});
        scene.paint();
        QCoreApplication::processEvents(); // what the background has worked out comes in
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["points"] = points();
    state.counters["longest_ms"] = longest;
    state.counters["fps"] = benchmark::Counter(double(state.iterations()),
                                               benchmark::Counter::kIsRate);
}

void addBenches(Scene &scene)
{
    const QStringList usual{u"outlines"_s, u"names"_s, u"reports"_s, u"inset"_s, u"scale"_s};
    std::vector<std::pair<QString, QStringList>> cases{{u"empty"_s, {}}, {u"usual"_s, usual}};
    for (const QString &key :
         {u"reports"_s, u"overdue"_s, u"heat"_s, u"hexagons"_s, u"choropleth"_s, u"repeats"_s,
          u"outlines"_s, u"names"_s, u"import-bench"_s})
        cases.emplace_back(key, QStringList{key});
    cases.emplace_back(u"usual-and-heat"_s, usual + QStringList{u"heat"_s});
    for (const auto &[name, keys] : cases) {
        for (const double zoom : {9.4, 12.6})
            benchmark::RegisterBenchmark(
                u"pan/%1/zoom:%2"_s.arg(name).arg(int(zoom)).toStdString(),
                [&scene, keys, zoom](benchmark::State &state) { pan(state, scene, keys, zoom); })
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    Scene scene;
    addBenches(scene);
    benchmark::RunSpecifiedBenchmarks();
}
