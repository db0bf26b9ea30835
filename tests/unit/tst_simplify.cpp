// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/simplify.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using analysis::simplified;

namespace {

QList<QPointF> circle(int points, double radius)
{
    QList<QPointF> line;
    for (int i = 0; i < points; ++i) {
        const double turn = 2 * M_PI * i / points;
        line << QPointF(radius * std::cos(turn), radius * std::sin(turn));
    }
    return line;
}

/// The distance to the nearest of many points along the line: no formula of the product.
double away(const QPointF &at, const QList<QPointF> &line)
{
    double least = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        for (int step = 0; step <= 200; ++step) {
            const QPointF d = line[i - 1] + (line[i] - line[i - 1]) * (step / 200.0) - at;
            least = std::min(least, std::hypot(d.x(), d.y()));
        }
    }
    return least;
}

} // namespace

/// Fewer points, the same line.
class TestSimplify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineIsItsEnds()
    {
        QList<QPointF> line;
        for (int i = 0; i <= 100; ++i)
            line << QPointF(i, 2 * i);
        QCOMPARE(simplified(line, 0.1, 200), (QList<QPointF>{line.first(), line.last()}));
    }
    void cornersStay()
    {
        QList<QPointF> line;
        for (int i = 0; i <= 10; ++i)
            line << QPointF(i, 0);
        for (int i = 1; i <= 10; ++i)
            line << QPointF(10, i);
        QCOMPARE(simplified(line, 0.5, 200), (QList<QPointF>{{0, 0}, {10, 0}, {10, 10}}));
    }
    void everyPointStaysWithinTheTolerance()
    {
        const auto line = circle(1000, 100);
        const auto left = simplified(line, 1.5, 200);
        QVERIFY(left.size() > 8 && left.size() < 60);
        for (const QPointF &point : line)
            QVERIFY(away(point, left) < 1.5 + 0.05);
        for (const QPointF &point : left)
            QVERIFY(line.contains(point));
    }
    void neverMorePointsThanAsked()
    {
        QList<QPointF> jagged;
        for (int i = 0; i < 5000; ++i)
            jagged << QPointF(i, i % 2 == 0 ? 0 : 50);
        const auto left = simplified(jagged, 1, 200);
        QVERIFY(left.size() <= 200);
        QCOMPARE(left.first(), jagged.first());
        QCOMPARE(left.last(), jagged.last());
    }
    void shortLinesAndOneSpotStayAsTheyAre()
    {
        QVERIFY(simplified({}, 1, 200).isEmpty());
        QCOMPARE(simplified({{1, 1}, {2, 2}}, 5, 200).size(), 2);
        // A line that ends where it began has no chord.
        QCOMPARE(simplified({{0, 0}, {9, 0}, {0, 0}}, 1, 200).size(), 3);
        QCOMPARE(simplified(QList<QPointF>(50, QPointF(3, 3)), 1, 200).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSimplify)
#include "tst_simplify.moc"
