// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/periodticks.h"

#include "widgets/charts/trend.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/theme.h"

#include <algorithm>
#include <array>

namespace charts {
namespace {

using Ticks = QList<PeriodTick>;
using WidthOf = std::function<double(const QString &)>;
using domain::PeriodKind;
constexpr int kMonthsOfQuarter = 3;
constexpr int kMostDaysOfMonthly = 40;

bool tickFits(const Ticks &ticks, double perPeriod, const WidthOf &widthOf)
{
    double free = -1e9;
    for (const PeriodTick &tick : ticks) {
        const double half = widthOf(tick.text) / 2;
        const double middle = tick.period * perPeriod;
        if (middle - half < free)
            return false;
        free = middle + half + common::kSpace2;
    }
    return true;
}

/// Every `stride`th, so that the last one is among them.
Ticks thinned(const Ticks &ticks, qsizetype stride)
{
    Ticks kept;
    for (qsizetype i = (ticks.size() - 1) % stride; i < ticks.size(); i += stride)
        kept << ticks[i];
    return kept;
}

Ticks firstThatFits(const Ticks &ticks, double perPeriod, const WidthOf &widthOf)
{
    for (qsizetype stride = 1; stride < ticks.size(); ++stride) {
        const Ticks kept = thinned(ticks, stride);
        if (tickFits(kept, perPeriod, widthOf))
            return kept;
    }
    return ticks.isEmpty() ? Ticks() : Ticks{ticks.last()};
}

/// The number of the month, quarter or year that a day lies in.
int spanNumber(const QDate &day, PeriodKind kind)
{
    const int month = day.year() * 12 + day.month() - 1;
    return kind == PeriodKind::Year ? day.year()
                                    : month / (kind == PeriodKind::Quarter ? kMonthsOfQuarter : 1);
}

/// The periods that begin a month, a quarter or a year.
Ticks beginnings(const std::vector<TrendPoint> &points, int first, int last, PeriodKind kind,
                 bool ownLabels)
{
    Ticks ticks;
    for (int i = first; i <= last; ++i) {
        const QDate day = points[size_t(i)].start;
        const QDate before = i > 0 ? points[size_t(i - 1)].start : day.addDays(-1);
        if (spanNumber(day, kind) == spanNumber(before, kind))
            continue;
        const PeriodKind named = kind == PeriodKind::Year ? kind : PeriodKind::Month;
        ticks << PeriodTick{
            i, ownLabels && kind != PeriodKind::Year
                   ? points[size_t(i)].label
                   : common::indicators::periodLabel(domain::Period::containing(named, day))};
    }
    return ticks;
}

/// Days between the first two periods.
qint64 rhythm(const std::vector<TrendPoint> &points)
{
    return points.size() < 2 ? 0 : points[0].start.daysTo(points[1].start);
}

} // namespace

QList<PeriodTick> periodTicks(const std::vector<TrendPoint> &points, int first, int last,
                              double perPeriod, const WidthOf &widthOf)
{
    if (points.empty() || first > last)
        return {};
    Ticks all;
    for (int i = first; i <= last; ++i)
        all << PeriodTick{i, points[size_t(i)].label};
    if (tickFits(all, perPeriod, widthOf))
        return all;
    const bool dated = std::ranges::all_of(points, [](const auto &p) { return p.start.isValid(); });
    const qint64 days = rhythm(points);
    if (!dated || days <= 0)
        return firstThatFits(all, perPeriod, widthOf);
    const bool monthly = days >= 28 && days <= kMostDaysOfMonthly;
    for (PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
        const Ticks ticks = beginnings(points, first, last, kind, monthly);
        if (ticks.size() > 1 && tickFits(ticks, perPeriod, widthOf))
            return ticks;
    }
    // Some weeks of days, or many years.
    const Ticks years = beginnings(points, first, last, PeriodKind::Year, false);
    return firstThatFits(years.size() > 3 && days <= 100 ? years : all, perPeriod, widthOf);
}

} // namespace charts
