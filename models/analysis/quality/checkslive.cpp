// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

using domain::PeriodKind;

constexpr double kDayMs = 86'400'000;

} // namespace

CheckState Checks::onTime(const Look &look) const
{
    if (!isDue(look.row))
        return CheckState::NotApplicable;
    if (!m_facts.isFilled(look.row))
        return failed(look, Reason::Overdue, localDay(m_now) - localDay(look.row.dueAt));
    const qint64 received = m_facts.receivedAt(look.row);
    if (received == 0)
        return CheckState::NotApplicable;
    if (received <= look.row.dueAt)
        return CheckState::Passed;
    return failed(look, Reason::Late, localDay(received) - localDay(look.row.dueAt), kNoValue,
                  kNoValue, look.row.standing);
}

bool Checks::isNewestDue(const Look &look, size_t &place) const
{
    if (!isDue(look.row))
        return false;
    const auto &order = m_facts.seriesOf(look.row).order;
    place = m_facts.placeOf(look.slot);
    for (size_t after = place + 1; after < order.size(); ++after) {
        if (isDue(m_facts.slotRows[size_t(order[after])]))
            return false;
    }
    return true;
}

/// Due slots since the newest value are counted, and not days: a feed without weekends is not old
/// on Monday. Where the duties themselves ended, the days count.
CheckState Checks::age(const Look &look) const
{
    size_t place = 0;
    if (!isNewestDue(look, place))
        return CheckState::NotApplicable;
    const auto &order = m_facts.seriesOf(look.row).order;
    double behind = 0;
    for (size_t at = place + 1; at-- > 0;) {
        const SlotRow &row = m_facts.slotRows[size_t(order[at])];
        if (m_facts.isFilled(row))
            break;
        behind += row.duty == Duty::None ? 0 : 1;
    }
    const double days = double(m_now - look.row.dueAt) / kDayMs;
    const double length = look.row.end - look.row.start + 1;
    if (look.row.kind != PeriodKind::Day && days > look.rule.limit * length)
        behind = std::max(behind, days / length);
    if (behind <= look.rule.limit)
        return CheckState::Passed;
    return failed(look, Reason::TooOld, behind, kNoValue, look.rule.limit);
}

CheckState Checks::heartbeat(const Look &look) const
{
    size_t place = 0;
    if (look.row.feed < 0 || !isDue(look.row))
        return CheckState::NotApplicable;
    const FeedInfo &feed = m_facts.feed(look.row.feed);
    if (!feed.automatic || feed.heartbeat == 0 || !isNewestDue(look, place))
        return CheckState::NotApplicable;
    const double days = double(m_now - feed.heartbeat) / kDayMs;
    const double allowed = look.rule.limit * (look.row.end - look.row.start + 1);
    if (days <= allowed)
        return CheckState::Passed;
    return failed(look, Reason::NoHeartbeat, std::floor(days), kNoValue, allowed);
}

/// Flows, indices and ratios move; what stands at 0 or at the end of its range may stay there.
CheckState Checks::frozen(const Look &look) const
{
    using enum domain::ValueKind;
    const double value = m_facts.figure(look.row.standing);
    const IndicatorInfo &of = look.indicator;
    const bool moves = (of.kind == Flow || of.kind == Ratio || of.kind == Index) &&
                       look.row.kind != PeriodKind::Year && look.row.kind != PeriodKind::SchoolYear;
    if (!moves || !std::isfinite(value) || value == 0 || value == of.validMin ||
        value == of.validMax)
        return CheckState::NotApplicable;
    // Small whole numbers meet again by chance.
    if (std::abs(value) < 100 * of.lastPlace)
        return CheckState::NotApplicable;
    const auto &order = m_facts.seriesOf(look.row).order;
    const size_t place = m_facts.placeOf(look.slot);
    if (place + 1 < size_t(look.rule.periods))
        return CheckState::NotApplicable;
    for (int back = 1; back < look.rule.periods; ++back) {
        const int before = order[place - size_t(back)];
        const double was = m_facts.figure(m_facts.slotRows[size_t(before)].standing);
        if (std::isnan(was))
            return CheckState::NotApplicable;
        if (was != value)
            return CheckState::Passed;
    }
    return failed(look, Reason::FrozenValue, value, look.rule.periods, kNoValue, look.row.standing);
}

} // namespace analysis::quality
