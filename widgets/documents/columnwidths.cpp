// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace documents {
namespace {

constexpr double kLeastOfShare = 0.8;

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

} // namespace

QList<double> columnWidths(const QList<bulletins::Column> &columns, const QList<double> &least,
                           double width)
{
    const qsizetype count = least.size();
    QList<bool> held(count, false);
    QList<double> widths = least;
    for (bool again = true; again;) {
        again = false;
        double room = width;
        double weights = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (held.at(i))
                room -= least.at(i);
            else
                weights += columns.at(i).weight;
        }
        for (qsizetype i = 0; i < count && weights > 0 && !again; ++i) {
            if (held.at(i))
                continue;
            widths[i] = room * columns.at(i).weight / weights;
            if (widths.at(i) < least.at(i)) {
                widths[i] = least.at(i);
                held[i] = true;
                again = true;
            }
        }
    }
    const double sum = std::max(1.0, sumOf(widths));
    for (double &each : widths)
        each *= width / sum;
    return widths;
}

bool areRoomy(const QList<bulletins::Column> &columns, const QList<double> &widths)
{
    double weights = 0;
    for (const bulletins::Column &column : columns)
        weights += column.weight;
    const double width = sumOf(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths.at(i) < width * columns.at(i).weight / weights * kLeastOfShare)
            return false;
    }
    return true;
}

} // namespace documents
