// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

#include "tests/support/records.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace oracle {

[[nodiscard]] inline bool after(const domain::Report &a, const domain::Report &b)
{
    return std::pair(a.sentAt, a.id.value) > std::pair(b.sentAt, b.id.value);
}

[[nodiscard]] inline bool hasUnit(const store::ReportFilter &filter, const domain::Report &r)
{
    return filter.units.empty() ||
           std::ranges::find(filter.units, r.unitId) != filter.units.end() ||
           std::ranges::find(filter.units, r.districtId) != filter.units.end();
}

[[nodiscard]] inline bool isOverdue(const domain::Report &r, const QDateTime &now)
{
    return domain::isOpen(r.state) && r.dueAt.isValid() && r.dueAt < now;
}

[[nodiscard]] inline bool isDueSoon(const domain::Report &r, const QDateTime &now)
{
    return domain::isOpen(r.state) && r.dueAt.isValid() && r.dueAt >= now &&
           r.dueAt < now.addDays(1);
}

/// Even–odd over the ring's edges, told by the sign of areas: another way than the product's.
[[nodiscard]] inline bool isWithin(const QList<QPointF> &ring, double x, double y)
{
    bool inside = false;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        QPointF low = ring[i];
        QPointF high = ring[(i + 1) % ring.size()];
        if (low.y() > high.y())
            std::swap(low, high);
        const double side = (high.x() - low.x()) * (y - low.y()) -
                            (high.y() - low.y()) * (x - low.x());
        inside ^= low.y() <= y && y < high.y() && side > 0;
    }
    return inside;
}

[[nodiscard]] inline bool isAccepted(const domain::Report &r)
{
    return r.resolvedAt.isValid() ||
           (r.state != domain::ReportState::Refused && r.state != domain::ReportState::Duplicate &&
            r.state != domain::ReportState::Withdrawn);
}

[[nodiscard]] inline bool isBy(const domain::Report &r, const QDateTime &deadline)
{
    return r.resolvedAt.isValid() && (!deadline.isValid() || r.resolvedAt <= deadline);
}

[[nodiscard]] inline bool hasOutcome(domain::ReportOutcome outcome, const domain::Report &r)
{
    switch (outcome) {
    case domain::ReportOutcome::Any:
        return true;
    case domain::ReportOutcome::Accepted:
        return isAccepted(r);
    case domain::ReportOutcome::Processed:
        return r.resolvedAt.isValid();
    case domain::ReportOutcome::OnTime:
        return isBy(r, r.originalDueAt);
    case domain::ReportOutcome::OnTimeExtended:
        return isBy(r, r.originalDueAt) || isBy(r, r.dueAt);
    case domain::ReportOutcome::Late:
        return r.resolvedAt.isValid() && !isBy(r, r.originalDueAt) && !isBy(r, r.dueAt);
    }
    return false;
}

/// On a sphere with the same length of a degree: another way than the product's plane.
[[nodiscard]] inline bool isAround(const domain::PlaceAround &place, double x, double y)
{
    const double toRadians = std::numbers::pi / 180;
    const double radius = 111'320 / toRadians;
    const double north = std::sin((y - place.latitude) * toRadians / 2);
    const double east = std::sin((x - place.longitude) * toRadians / 2);
    const double half = north * north + std::cos(y * toRadians) *
                                            std::cos(place.latitude * toRadians) * east * east;
    return (x != 0 || y != 0) && 2 * radius * std::asin(std::sqrt(half)) <= place.metres;
}

/// The part of the filter that asks for the records behind a figure, without `past`, which needs
/// the history.
[[nodiscard]] inline bool isBehindFigure(const store::ReportFilter &f, const domain::Report &r)
{
    const auto hasNo = [](const auto &wanted, const auto &value) {
        return !wanted.empty() && std::ranges::find(wanted, value) == wanted.end();
    };
    if (hasNo(f.categories, r.categoryId) || hasNo(f.ratings, r.rating))
        return false;
    if (!f.ratings.empty() && !r.resolvedAt.isValid())
        return false;
    if (f.dueFrom.isValid() && !(r.dueAt.isValid() && r.dueAt >= f.dueFrom))
        return false;
    if (f.dueTo.isValid() && !(r.dueAt.isValid() && r.dueAt < f.dueTo))
        return false;
    return hasOutcome(f.outcome, r) && (!f.around || isAround(*f.around, r.longitude, r.latitude));
}

/// The filter as its comments in reportfilter.h say it; text is left to tst_search.
[[nodiscard]] inline bool matches(const store::ReportFilter &f, const domain::Report &r)
{
    const bool state = f.states.empty() || std::ranges::find(f.states, r.state) != f.states.end();
    const bool category = f.category.isEmpty() || f.category == r.categoryId;
    const bool agency = f.agency.isEmpty() || f.agency == r.leadAgencyId;
    const bool time = (!f.sentFrom.isValid() || r.sentAt >= f.sentFrom) &&
                      (!f.sentTo.isValid() || r.sentAt < f.sentTo);
    const bool place = f.region.isEmpty() || isWithin(f.region, r.longitude, r.latitude);
    const bool changed = !f.changedSince.isValid() || r.updatedAt >= f.changedSince;
    return state && category && agency && time && place && changed && hasUnit(f, r) &&
           isBehindFigure(f, r) && (!f.openOnly || domain::isOpen(r.state)) &&
           (!f.overdueOnly || isOverdue(r, f.now)) && (!f.dueSoonOnly || isDueSoon(r, f.now));
}

[[nodiscard]] inline store::ReportFilter randomFilter(support::RecordSource &random)
{
    store::ReportFilter f;
    f.now = support::RecordSource::epoch();
    for (int i = random.below(3) == 0 ? random.below(4) : 0; i > 0; --i)
        f.states.push_back(static_cast<domain::ReportState>(random.below(18)));
    f.openOnly = random.below(4) == 0;
    f.overdueOnly = random.below(6) == 0;
    f.dueSoonOnly = !f.overdueOnly && random.below(6) == 0;
    if (random.below(3) == 0)
        f.category = domain::CategoryId(random.oneOf(QStringLiteral("cat"), 6));
    for (int i = random.below(3) == 0 ? 1 + random.below(3) : 0; i > 0; --i)
        f.units.push_back(domain::UnitId(random.below(2) == 0
                                             ? random.oneOf(QStringLiteral("d"), 5)
                                             : random.oneOf(QStringLiteral("x"), 20)));
    if (random.below(3) == 0)
        f.agency = domain::AgencyId(random.oneOf(QStringLiteral("a"), 4));
    if (random.below(4) == 0)
        f.sentFrom = f.now.addDays(-random.below(30));
    if (random.below(4) == 0)
        f.sentTo = f.now.addDays(-random.below(20));
    if (random.below(4) == 0)
        f.changedSince = f.now.addDays(-random.below(30));
    for (int i = random.below(4) == 0 ? 3 + random.below(5) : 0; i > 0; --i)
        f.region << QPointF(107.40003 + random.below(1700) / 1000.0, // never just on a place
                            10.00003 + random.below(1500) / 1000.0);
    if (random.below(4) == 0)
        f.outcome = static_cast<domain::ReportOutcome>(1 + random.below(5));
    for (int i = random.below(6) == 0 ? 1 + random.below(2) : 0; i > 0; --i)
        f.ratings.push_back(1 + random.below(3));
    for (int i = random.below(6) == 0 ? 1 + random.below(3) : 0; i > 0; --i)
        f.categories.push_back(domain::CategoryId(random.oneOf(QStringLiteral("cat"), 6)));
    if (random.below(5) == 0)
        f.dueFrom = f.now.addDays(-random.below(20));
    if (random.below(5) == 0)
        f.dueTo = f.now.addDays(5 - random.below(20));
    if (random.below(5) == 0)
        f.around = domain::PlaceAround{107.5 + random.below(1000) / 1000.0,
                                       10.6 + random.below(1000) / 1000.0,
                                       1000.0 + random.below(60'000)};
    return f;
}

} // namespace oracle
