// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/geojson.h"

#include "models/analysis/clusterindex.h"

#include <QTest>

using analysis::GeoJsonFault;
using analysis::GeoShape;
using analysis::readGeoJson;

namespace {

QByteArray feature(const QByteArray &geometry, const QByteArray &name = "\"Đập\"")
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":)" +
           name + R"(},"geometry":)" + geometry + "}]}";
}

QByteArray line(qsizetype points)
{
    return R"({"type":"LineString","coordinates":[)" +
           QByteArray("[108.1,10.9],").repeated(points).chopped(1) + "]}";
}

} // namespace

/// GeoJSON of any origin: shown whole, or refused with a reason.
class TestGeoJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("parts");
        const auto row = [](const char *name, const QByteArray &geometry, GeoShape::Kind kind,
                            int parts) { QTest::newRow(name) << geometry << int(kind) << parts; };
        using Kind = GeoShape::Kind;
        row("point", R"({"type":"Point","coordinates":[108.1,10.9]})", Kind::Points, 1);
        row("height", R"({"type":"Point","coordinates":[108.1,10.9,55]})", Kind::Points, 1);
        row("points", R"({"type":"MultiPoint","coordinates":[[108.1,10.9],[108,11]]})",
            Kind::Points, 1);
        row("line", line(3), Kind::Lines, 1);
        row("lines",
            R"({"type":"MultiLineString","coordinates":[[[108,11],[108,12]],[[107,11],[108,12]]]})",
            Kind::Lines, 2);
        row("hole",
            R"({"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]})",
            Kind::Areas, 2);
        row("islands",
            R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[1,1],[2,1],[2,2],[1,1]]]]})",
            Kind::Areas, 2);
    }
    void shapesAreRead()
    {
        QFETCH(QByteArray, geometry);
        QFETCH(int, kind);
        QFETCH(int, parts);
        for (const QByteArray &text : {feature(geometry), geometry}) {
            const auto shapes = readGeoJson(text);
            QVERIFY(shapes.has_value());
            QCOMPARE(shapes->size(), size_t(1));
            QCOMPARE(int(shapes->front().kind), kind);
            QCOMPARE(shapes->front().parts.size(), parts);
            for (const auto &part : shapes->front().parts) {
                for (const QPointF &point : part) {
                    const QRectF &box = shapes->front().box;
                    QVERIFY(point.x() >= box.left() && point.x() <= box.right() &&
                            point.y() >= box.top() && point.y() <= box.bottom());
                }
            }
        }
        QCOMPARE(readGeoJson(feature(geometry))->front().name, QStringLiteral("Đập"));
    }
    void placesAreWhereTheyAre()
    {
        const auto shapes = readGeoJson(R"({"type":"Point","coordinates":[108.1,10.9]})");
        QCOMPARE(shapes->front().parts.first().first(), analysis::toMercator(108.1, 10.9));
    }
    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &text, GeoJsonFault fault) {
            QTest::newRow(name) << text << int(fault);
        };
        row("empty", "", GeoJsonFault::NotJson);
        row("cut", feature(line(3)).chopped(5), GeoJsonFault::NotJson);
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), GeoJsonFault::NotJson);
        row("deep", QByteArray(100'000, '['), GeoJsonFault::NotJson);
        row("array", "[]", GeoJsonFault::NotGeoJson);
        row("topojson", R"({"type":"Topology","objects":{}})", GeoJsonFault::NotGeoJson);
        row("no-features", R"({"type":"FeatureCollection","features":3})",
            GeoJsonFault::NotGeoJson);
        row("odd-feature", R"({"type":"FeatureCollection","features":[7]})",
            GeoJsonFault::NotGeoJson);
        row("words", feature(R"({"type":"Point","coordinates":["108","10"]})"),
            GeoJsonFault::NotGeoJson);
        row("one-number", feature(R"({"type":"Point","coordinates":[108]})"),
            GeoJsonFault::NotGeoJson);
        row("flat-line", feature(R"({"type":"LineString","coordinates":[108,10]})"),
            GeoJsonFault::NotGeoJson);
        row("flat-area", feature(R"({"type":"Polygon","coordinates":[108,10]})"),
            GeoJsonFault::NotGeoJson);
        row("vn-2000", feature(R"({"type":"Point","coordinates":[451200.5,1209300.1]})"),
            GeoJsonFault::OutOfRange);
        row("swapped", feature(R"({"type":"Point","coordinates":[10.9,108.1]})"),
            GeoJsonFault::OutOfRange);
        row("huge-number", feature(R"({"type":"Point","coordinates":[1e308,10]})"),
            GeoJsonFault::OutOfRange);
        row("nothing", R"({"type":"FeatureCollection","features":[]})", GeoJsonFault::Empty);
        row("no-place", feature("null"), GeoJsonFault::Empty);
        row("no-points", feature(R"({"type":"MultiPoint","coordinates":[]})"), GeoJsonFault::Empty);
        row("too-many", feature(line(analysis::kMostGeoJsonPoints + 1)),
            GeoJsonFault::TooManyPoints);
        row("too-large", QByteArray(analysis::kMostGeoJsonBytes + 1, ' '), GeoJsonFault::TooLarge);
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        const auto shapes = readGeoJson(text);
        QVERIFY(!shapes.has_value());
        QCOMPARE(int(shapes.error()), fault);
    }
    void collectionsThatHoldThemselvesEnd()
    {
        const QByteArray open = R"({"type":"GeometryCollection","geometries":[)";
        QVERIFY(readGeoJson(open + R"({"type":"Point","coordinates":[1,2]})" + "]}").has_value());
        const QByteArray deep = open.repeated(400) + "{}" + QByteArray("]}").repeated(400);
        QCOMPARE(readGeoJson(deep).error(), GeoJsonFault::NotGeoJson);
    }
    void asManyPointsAsAllowedAreShown()
    {
        const auto shapes = readGeoJson(feature(line(analysis::kMostGeoJsonPoints)));
        QVERIFY(shapes.has_value());
        QCOMPARE(shapes->front().parts.first().size(), analysis::kMostGeoJsonPoints);
    }
};

QTEST_GUILESS_MAIN(TestGeoJson)
#include "tst_geojson.moc"
