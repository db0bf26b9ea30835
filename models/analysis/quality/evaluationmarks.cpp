// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/evaluation.h"

#include <algorithm>

namespace analysis::quality {
namespace {

constexpr int kUnitLevels = 4; ///< above a unit that are looked for

} // namespace

void Evaluation::mark(int slot)
{
    if (slot < 0 || m_marked[size_t(slot)] != 0)
        return;
    m_marked[size_t(slot)] = 1;
    m_queue.push_back(slot);
}

/// From `end` back to the newest slot that is due, at most down to `first`.
void Evaluation::markNewest(const Series &of, size_t end, size_t first)
{
    for (size_t at = end; at-- > first;) {
        mark(of.order[at]);
        if (m_counted[size_t(of.order[at])].due)
            break;
    }
}

/// A slot is read by itself, by the later ones of its series (history, the year after, the newest
/// for its age), by what it is a part or term of, and by the province above it.
void Evaluation::markDependents(int slot)
{
    const SlotRow row = m_facts.slotRows[size_t(slot)];
    const Series &own = m_facts.seriesOf(row);
    const size_t place = m_facts.placeOf(slot);
    const auto filled = [this](int each) { return m_facts.slotRows[size_t(each)].standing >= 0; };
    // Where the series begins decides which bases are asked for.
    const bool begins = std::none_of(own.order.begin(), own.order.begin() + qsizetype(place),
                                     filled);
    const size_t reach = begins ? own.order.size() : place + m_reach;
    for (size_t at = place; at < own.order.size() && at <= reach; ++at)
        mark(own.order[at]);
    markNewest(own, own.order.size(), place);
    markNewest(own, place, 0);
    if (row.kind == domain::PeriodKind::Week || row.kind == domain::PeriodKind::Month) {
        const QDate start = QDate::fromJulianDay(row.start).addYears(1);
        const auto next = domain::Period::containing(row.kind, start.addDays(3));
        for (const int days : {-7, 0, 7})
            mark(m_facts.startingOn(row, int(next.start.toJulianDay()) + days));
    }
    for (const int dependent : m_facts.indicator(own.indicator).dependents)
        mark(m_facts.beside(row, dependent, own.unit));
    int above = m_facts.unit(own.unit).parent;
    for (int level = 0; above >= 0 && level < kUnitLevels; ++level) {
        mark(m_facts.beside(row, own.indicator, above));
        above = m_facts.unit(above).parent;
    }
}

/// What became due, and every newest slot, whose age grows by the day.
void Evaluation::markTimely(qint64 from, qint64 to)
{
    if (from == to)
        return;
    for (int slot = 0; slot < int(m_facts.slotRows.size()); ++slot) {
        const SlotRow &row = m_facts.slotRows[size_t(slot)];
        if (row.dueAt > from && row.dueAt <= to)
            markDependents(slot);
    }
    for (const Series &each : m_facts.series)
        markNewest(each, each.order.size(), 0);
}

} // namespace analysis::quality
