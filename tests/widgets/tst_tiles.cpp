// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"
#include "widgets/map/tilepainter.h"
#include "widgets/map/tileserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The tile of a place and the pixel of the place in it.
struct Spot {
    int x = 0;
    int y = 0;
    QPoint pixel;
};

Spot spotOf(double longitude, double latitude, int zoom)
{
    const QPointF at = analysis::toMercator(longitude, latitude) * std::pow(2, zoom);
    const int x = int(at.x());
    const int y = int(at.y());
    return {x, y, {int((at.x() - x) * 256), int((at.y() - y) * 256)}};
}

int colorsIn(const QImage &tile)
{
    QSet<QRgb> colors;
    for (int y = 0; y < tile.height(); ++y) {
        for (int x = 0; x < tile.width(); ++x)
            colors.insert(tile.pixel(x, y));
    }
    return int(colors.size());
}

} // namespace

/// The base map: land is land, sea is sea, the archipelagos are named, and every tile is answered.
class TestTiles : public QObject
{
    Q_OBJECT

    map::TilePainter m_painter;

    [[nodiscard]] QColor colorAt(double longitude, double latitude, bool dark = false) const
    {
        const Spot spot = spotOf(longitude, latitude, 9);
        return m_painter.draw(9, spot.x, spot.y, dark).pixelColor(spot.pixel);
    }
    static std::pair<int, QByteArray> get(const QString &url)
    {
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(10'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll()};
    }

private Q_SLOTS:
    void landAndSea()
    {
        const QColor land = colorAt(107.9, 11.1);
        const QColor sea = colorAt(108.6, 10.6);
        QVERIFY(land != sea);
        QCOMPARE(colorAt(108.0, 11.05), land);
        QCOMPARE(colorAt(109.3, 10.9), sea);
    }
    void theDarkStyleIsAnother() { QVERIFY(colorAt(107.9, 11.1) != colorAt(107.9, 11.1, true)); }
    void theArchipelagosAreNamed_data()
    {
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::newRow("hoang-sa") << 112.2 << 16.4;
        QTest::newRow("truong-sa") << 114.2 << 9.6;
    }
    void theArchipelagosAreNamed()
    {
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        for (int zoom : {5, 6, 8}) {
            const Spot spot = spotOf(longitude, latitude, zoom);
            // The base data end long before: without the name the tile would be one colour.
            QVERIFY(colorsIn(m_painter.draw(zoom, spot.x, spot.y, false)) > 5);
        }
        const Spot empty = spotOf(112.2, 13.4, 8);
        QCOMPARE(colorsIn(m_painter.draw(8, empty.x, empty.y, false)), 1);
    }
    void theServerAnswersEveryTile()
    {
        const map::TileServer server;
        const QString base = server.repository(false);
        QVERIFY(base.startsWith(u"http://127.0.0.1:"_s));
        const auto [status, provider] = get(base + u"/street"_s);
        QCOMPARE(status, 200);
        QVERIFY(provider.contains("\"MaximumZoomLevel\": 19"));
        QCOMPARE(get(base + u"/satellite"_s).first, 404);
        for (const QString &path :
             {u"/9/410/240.png"_s, u"/9/99999/99999.png"_s, u"/30/1/1.png"_s}) {
            const auto [code, bytes] = get(base + path);
            QCOMPARE(code, 200);
            QCOMPARE(QImage::fromData(bytes).size(), QSize(256, 256));
        }
        QVERIFY(get(u"http://127.0.0.1:%1/"_s.arg(QUrl(base).port())).first != 200);
    }
};

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
