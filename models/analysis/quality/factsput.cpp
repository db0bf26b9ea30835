// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

constexpr int kLocalSeconds = 7 * 3600; ///< UTC+7, without change since 1975

qint64 momentOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

} // namespace

void Facts::reserve(size_t versions)
{
    const auto grow = [versions](auto &...columns) { (columns.reserve(versions), ...); };
    grow(value, cumulative, numerator, denominator, published, version, key, slot, next, breakdown,
         agency, note, entered, approved, status, flags, slotRows);
    m_rows.reserve(qsizetype(versions));
}

int Facts::newRow(qint64 newKey)
{
    const auto grow = [](auto &...columns) { (columns.emplace_back(), ...); };
    grow(value, cumulative, numerator, denominator, published, version, key, slot, next, breakdown,
         agency, note, entered, approved, status, flags);
    const int row = int(key.size()) - 1;
    key.back() = newKey;
    m_rows.insert(newKey, row);
    return row;
}

void Facts::put(qint64 newKey, const domain::Observation &made)
{
    int row = m_rows.value(newKey, -1);
    if (row < 0)
        row = newRow(newKey);
    else
        unlink(row);
    const auto at = size_t(row);
    const int number = indicatorNumber(made.indicatorId.value);
    value[at] = made.value;
    cumulative[at] = made.cumulativeValue.value_or(kNoValue);
    numerator[at] = made.numerator.value_or(kNoValue);
    denominator[at] = made.denominator.value_or(kNoValue);
    published[at] = momentOf(made.publishedAt);
    version[at] = made.version;
    breakdown[at] = made.breakdown.isEmpty() ? 0 : m_breakdownNames.of(made.breakdown);
    agency[at] = agencyNumber(made.agencyId.value);
    note[at] = m_texts.of(made.note);
    entered[at] = m_texts.of(made.enteredBy);
    approved[at] = m_texts.of(made.approvedBy);
    status[at] = made.status;
    const IndicatorInfo &info = m_indicators[size_t(number)];
    const bool other = info.known && made.period.kind != info.periodKind;
    flags[at] = quint8((made.missing ? Missing : 0) | (other ? OtherRhythm : 0));
    const int of = slotFor(number, unitNumber(made.unitId.value), made.period);
    slot[at] = of;
    next[at] = slotRows[size_t(of)].head;
    slotRows[size_t(of)].head = row;
    settle(of);
}

void Facts::remove(qint64 oldKey)
{
    const int row = m_rows.value(oldKey, -1);
    if (row < 0)
        return;
    unlink(row);
    m_rows.remove(oldKey);
}

void Facts::unlink(int row)
{
    const int of = slot[size_t(row)];
    if (of < 0)
        return;
    int *link = &slotRows[size_t(of)].head;
    while (*link != row)
        link = &next[size_t(*link)];
    *link = next[size_t(row)];
    slot[size_t(row)] = -1;
    settle(of);
}

void Facts::settle(int of)
{
    slotRows[size_t(of)].standing = standingIn(slotRows[size_t(of)], 0);
    m_touched.push_back(of);
}

void Facts::putSlot(qint64 slotKey, const domain::Slot &due)
{
    const int number = indicatorNumber(due.indicatorId.value);
    const int unit = unitNumber(due.unitId.value);
    const int of = slotFor(number, unit, due.period);
    if (const int before = m_slotKeys.value(slotKey, -1); before >= 0 && before != of)
        removeSlot(slotKey);
    m_slotKeys.insert(slotKey, of);
    assign(of, due, Duty::Assigned);
    for (const int below : slotsBelow(of, number, due.period)) {
        if (slotRows[size_t(below)].duty != Duty::Assigned)
            assign(below, due, Duty::Derived);
    }
}

void Facts::removeSlot(qint64 slotKey)
{
    const int of = m_slotKeys.value(slotKey, -1);
    if (of < 0)
        return;
    m_slotKeys.remove(slotKey);
    dismiss(of);
    const SlotRow row = slotRows[size_t(of)];
    const domain::Period period{row.kind, QDate::fromJulianDay(row.start),
                                QDate::fromJulianDay(row.end)};
    for (const int below : slotsBelow(of, seriesOf(row).indicator, period)) {
        if (slotRows[size_t(below)].duty == Duty::Derived)
            dismiss(below);
    }
}

/// The slots that the duty of a province brings to its districts and communes.
std::vector<int> Facts::slotsBelow(int of, int number, const domain::Period &period)
{
    std::vector<int> below;
    const IndicatorInfo info = m_indicators[size_t(number)];
    const UnitInfo own = unit(seriesOf(slotRows[size_t(of)]).unit);
    if (own.level != domain::UnitLevel::Province || (!info.byDistrict && !info.byCommune))
        return below;
    std::vector<int> units;
    const int day = slotRows[size_t(of)].end;
    if (info.byDistrict)
        units = unitsOf(domain::UnitLevel::District, day);
    if (info.byCommune)
        std::ranges::copy(unitsOf(domain::UnitLevel::Commune, day), std::back_inserter(units));
    for (const int each : units)
        below.push_back(slotFor(number, each, period));
    return below;
}

void Facts::assign(int of, const domain::Slot &due, Duty duty)
{
    SlotRow &row = slotRows[size_t(of)];
    row.duty = duty;
    row.feed = due.feedId.isEmpty() ? -1 : feedNumber(due.feedId.value);
    row.dueAt = momentOf(due.dueAt);
    if (due.dueAt.isValid()) {
        const QDate day = due.dueAt.toOffsetFromUtc(kLocalSeconds).date();
        row.month = day.year() * 12 + day.month() - 1;
    }
    if (duty == Duty::Assigned) {
        row.filledAt = momentOf(due.filledAt);
        row.saidFilled = due.state == "filled"_L1 || due.state == "none"_L1;
    }
    m_touched.push_back(of);
}

void Facts::dismiss(int of)
{
    SlotRow &row = slotRows[size_t(of)];
    row.duty = Duty::None;
    row.dueAt = 0;
    row.filledAt = 0;
    row.saidFilled = false;
    row.feed = -1;
    m_touched.push_back(of);
}

std::vector<int> Facts::takeTouched()
{
    return std::exchange(m_touched, {});
}

} // namespace analysis::quality
