// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/facts.h"

#include "models/analysis/measure.h"
#include "models/analysis/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

int dayNumber(const QDate &date, int otherwise)
{
    return date.isValid() ? int(date.toJulianDay()) : otherwise;
}

int monthOf(const QDate &date)
{
    return date.year() * 12 + date.month() - 1;
}

quint64 seriesKey(int indicator, int unit)
{
    return quint64(quint32(indicator)) << 32U | quint32(unit);
}

qint64 msOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

template<typename Info>
Info &grown(std::vector<Info> &infos, int number)
{
    if (size_t(number) >= infos.size())
        infos.resize(size_t(number) + 1);
    return infos[size_t(number)];
}

IdentityRule sumRuleFor(domain::ValueKind kind)
{
    if (kind == domain::ValueKind::Structure)
        return IdentityRule::Structure;
    const bool growth = kind == domain::ValueKind::Ratio || kind == domain::ValueKind::Index;
    return growth ? IdentityRule::Contributions : IdentityRule::PartsAndTotal;
}

} // namespace

Facts::Facts(const Book &book, const QStringList &trialWords)
    : m_texts(trialWords)
{
    m_breakdownNames.of({});
    for (const domain::Unit &unit : book.units) {
        const int number = unitNumber(unit.id.value);
        const int parent = unit.parentId.isEmpty() ? -1 : unitNumber(unit.parentId.value);
        m_units[size_t(number)] = {true, unit.level, parent, dayNumber(unit.validFrom, kAlways),
                                   dayNumber(unit.validTo, kNever)};
    }
    for (const domain::Agency &one : book.agencies)
        m_agencies[size_t(agencyNumber(one.id.value))] = {true, dayNumber(one.validFrom, kAlways),
                                                          dayNumber(one.validTo, kNever)};
    for (const domain::Feed &one : book.feeds) {
        const int owner = one.agencyId.isEmpty() ? -1 : agencyNumber(one.agencyId.value);
        m_feeds[size_t(feedNumber(one.id.value))] = {true, owner, one.mode == "api"_L1,
                                                     msOf(one.lastHeartbeat)};
    }
    readIndicators(book.indicators);
    readParts(book.indicators);
    for (const domain::Plan &plan : book.plans)
        m_plannedYears[{indicatorNumber(plan.indicatorId.value), unitNumber(plan.unitId.value)}]
            .push_back(plan.year);
    for (auto &[_, years] : m_plannedYears)
        std::ranges::sort(years);
}

void Facts::readIndicators(const std::vector<domain::Indicator> &indicators)
{
    for (const domain::Indicator &one : indicators) {
        IndicatorInfo &info = m_indicators[size_t(indicatorNumber(one.id.value))];
        info.known = true;
        info.subsystem = one.subsystem;
        info.kind = one.kind;
        info.periodKind = one.periodKind;
        info.lastPlace = lastPlace(one);
        info.ratioScale = ratioScale(one);
        info.validMin = one.validMin.value_or(kNoValue);
        info.validMax = one.validMax.value_or(kNoValue);
        info.importance = std::clamp(one.importance, 1, 3);
        info.dueDays = one.dueDays;
        info.validFrom = dayNumber(one.validFrom, kAlways);
        info.validTo = dayNumber(one.validTo, kNever);
        info.supplyAgency = one.supplyAgencyId.isEmpty() ? -1
                                                         : agencyNumber(one.supplyAgencyId.value);
        info.byDistrict = one.breakdowns.contains("district"_L1);
        info.byCommune = one.breakdowns.contains("commune"_L1);
        info.sumRule = sumRuleFor(one.kind);
    }
}

/// What reads what, as identities.h has it.
void Facts::readParts(const std::vector<domain::Indicator> &indicators)
{
    QHash<QString, const domain::Indicator *> byCode;
    for (const domain::Indicator &one : indicators)
        byCode.insert(one.code, &one);
    const auto numberOf = [&](const QString &code) {
        const auto *found = byCode.value(code);
        return found ? m_indicatorNames.find(found->id.value) : -1;
    };
    for (const domain::Indicator &one : indicators) {
        const int number = m_indicatorNames.find(one.id.value);
        IndicatorInfo &info = m_indicators[size_t(number)];
        const auto reads = [&](int other) {
            if (other >= 0 && other != number)
                m_indicators[size_t(other)].dependents.push_back(number);
        };
        const bool spoken = one.kind == domain::ValueKind::Structure &&
                            one.partCodes.contains(one.code) &&
                            one.partCodes.constFirst() != one.code;
        for (const QString &part : spoken ? QStringList() : one.partCodes) {
            const bool own = part.contains(u'=');
            info.parts.push_back(
                {own ? number : numberOf(part), own ? m_breakdownNames.of(part) : 0});
            reads(info.parts.back().indicator);
        }
        if (const auto *whole = byCode.value(one.parentCode);
            whole && whole->kind == one.kind && whole->unitOfMeasure == one.unitOfMeasure &&
            whole->displayScale == one.displayScale && whole->periodKind == one.periodKind)
            reads(info.parent = numberOf(one.parentCode));
        reads(info.numerator = numberOf(one.numeratorCode));
        reads(info.denominator = numberOf(one.denominatorCode));
    }
}

int Facts::indicatorNumber(const QString &id)
{
    const int number = m_indicatorNames.of(id);
    grown(m_indicators, number);
    return number;
}

int Facts::unitNumber(const QString &id)
{
    const int number = m_unitNames.of(id);
    grown(m_units, number);
    return number;
}

int Facts::agencyNumber(const QString &id)
{
    const int number = m_agencyNames.of(id);
    grown(m_agencies, number);
    return number;
}

int Facts::feedNumber(const QString &id)
{
    const int number = m_feedNames.of(id);
    grown(m_feeds, number);
    return number;
}

int Facts::seriesNumber(int indicator, int unit) const
{
    return m_seriesNumbers.value(seriesKey(indicator, unit), -1);
}

int Facts::slotFor(int indicator, int unit, const domain::Period &period)
{
    int number = seriesNumber(indicator, unit);
    if (number < 0) {
        number = int(series.size());
        series.push_back({indicator, unit, {}});
        m_seriesNumbers.insert(seriesKey(indicator, unit), number);
    }
    auto &order = series[size_t(number)].order;
    const int start = dayNumber(period.start, 0);
    auto at = order.end();
    // Most come in order, so that the end is where they belong.
    if (!order.empty() && slotRows[size_t(order.back())].start >= start)
        at = std::ranges::lower_bound(order, start, {},
                                      [this](int each) { return slotRows[size_t(each)].start; });
    for (auto same = at; same != order.end() && slotRows[size_t(*same)].start == start; ++same) {
        if (slotRows[size_t(*same)].kind == period.kind)
            return *same;
    }
    const int made = int(slotRows.size());
    order.insert(at, made);
    SlotRow row;
    row.series = number;
    row.start = start;
    row.end = dayNumber(period.end, start);
    row.kind = period.kind;
    row.month = monthOf(
        QDate::fromJulianDay(row.end + 1 + m_indicators[size_t(indicator)].dueDays));
    slotRows.push_back(row);
    return made;
}

int Facts::agencyOf(const SlotRow &row) const
{
    if (row.feed >= 0 && feed(row.feed).agency >= 0)
        return feed(row.feed).agency;
    if (row.standing >= 0 && !m_agencyNames.text(agency[size_t(row.standing)]).isEmpty())
        return agency[size_t(row.standing)];
    return indicatorOf(row).supplyAgency;
}

size_t Facts::placeOf(int of) const
{
    const auto &order = seriesOf(slotRows[size_t(of)]).order;
    auto at = std::ranges::lower_bound(order, slotRows[size_t(of)].start, {},
                                       [this](int each) { return slotRows[size_t(each)].start; });
    while (*at != of)
        ++at;
    return size_t(at - order.begin());
}

int Facts::beside(const SlotRow &row, int indicator, int unit) const
{
    const int number = seriesNumber(indicator, unit);
    if (number < 0)
        return -1;
    const auto &order = series[size_t(number)].order;
    for (auto at = std::ranges::lower_bound(
             order, row.start, {}, [this](int each) { return slotRows[size_t(each)].start; });
         at != order.end() && slotRows[size_t(*at)].start == row.start; ++at) {
        if (slotRows[size_t(*at)].kind == row.kind)
            return *at;
    }
    return -1;
}

int Facts::startingOn(const SlotRow &row, int day) const
{
    SlotRow asked = row;
    asked.start = day;
    const Series &own = seriesOf(row);
    return beside(asked, own.indicator, own.unit);
}

/// As `supersedes()` of versions.h has it.
bool Facts::stands(int row, int other) const
{
    const auto rank = [this](int each) {
        const auto at = size_t(each);
        return std::tuple(settledness(status[at]), published[at], version[at], key[at]);
    };
    return rank(row) > rank(other);
}

int Facts::standingIn(const SlotRow &row, int asked) const
{
    int best = -1;
    for (int each = row.head; each >= 0; each = next[size_t(each)]) {
        if (breakdown[size_t(each)] == asked && (best < 0 || stands(each, best)))
            best = each;
    }
    return best;
}

qint64 Facts::receivedAt(const SlotRow &row) const
{
    if (row.filledAt != 0)
        return row.filledAt;
    qint64 first = 0;
    for (int each = row.head; each >= 0; each = next[size_t(each)]) {
        const qint64 at = published[size_t(each)];
        if (breakdown[size_t(each)] == 0 && at != 0 && (first == 0 || at < first))
            first = at;
    }
    return first;
}

std::vector<int> Facts::unitsOf(domain::UnitLevel level, int day) const
{
    std::vector<int> found;
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        const UnitInfo &info = m_units[size_t(unit)];
        if (info.known && info.level == level && info.validOn(day))
            found.push_back(unit);
    }
    return found;
}

int Facts::firstPlannedYear(int indicator, int unit) const
{
    const auto years = m_plannedYears.find({indicator, unit});
    return years == m_plannedYears.end() ? 0 : years->second.front();
}

bool Facts::hasPlan(int indicator, int unit, int year) const
{
    const auto years = m_plannedYears.find({indicator, unit});
    return years != m_plannedYears.end() && std::ranges::binary_search(years->second, year);
}

} // namespace analysis::quality
