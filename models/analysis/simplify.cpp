// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/simplify.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace analysis {
namespace {

constexpr double kGrowth = 1.5;

double distance(const QPointF &at, const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0
                            ? std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0)
                            : 0.0;
    const QPointF away = at - (from + along * part);
    return std::hypot(away.x(), away.y());
}

struct Span {
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The point of a span that lies farthest from its chord, when it lies farther than the tolerance;
/// the first otherwise.
qsizetype farthest(const QList<QPointF> &line, const Span &span, double tolerance)
{
    qsizetype found = span.first;
    for (qsizetype i = span.first + 1; i < span.last; ++i) {
        const double away = distance(line[i], line[span.first], line[span.last]);
        if (away > tolerance) {
            tolerance = away;
            found = i;
        }
    }
    return found;
}

QList<QPointF> within(const QList<QPointF> &line, double tolerance)
{
    std::vector<bool> kept(size_t(line.size()), false);
    kept.front() = kept.back() = true;
    std::vector<Span> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const Span span = open.back();
        open.pop_back();
        const qsizetype middle = farthest(line, span, tolerance);
        if (middle == span.first)
            continue;
        kept[size_t(middle)] = true;
        open.push_back({span.first, middle});
        open.push_back({middle, span.last});
    }
    QList<QPointF> left;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (kept[size_t(i)])
            left.append(line[i]);
    }
    return left;
}

} // namespace

QList<QPointF> simplified(const QList<QPointF> &line, double tolerance, qsizetype most)
{
    if (line.size() < 3)
        return line;
    QList<QPointF> left = within(line, tolerance);
    while (left.size() > std::max<qsizetype>(most, 2)) {
        tolerance = std::max(tolerance, 1e-9) * kGrowth;
        left = within(line, tolerance);
    }
    return left;
}

} // namespace analysis
