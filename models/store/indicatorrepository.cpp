// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indicatorcolumns.h"
#include "models/store/recordquery.h"
#include "models/store/repositories.h"

namespace store {

core::Result<std::vector<domain::Indicator>> IndicatorRepository::indicators() const
{
    return records<domain::Indicator>(m_db, "ORDER BY subsystem, code, valid_from, id");
}

core::Result<std::vector<domain::Plan>> IndicatorRepository::plans() const
{
    return records<domain::Plan>(m_db, "ORDER BY indicator_id, unit_id, year, id");
}

core::Result<std::vector<domain::Feed>> IndicatorRepository::feeds() const
{
    return records<domain::Feed>(m_db, "ORDER BY name, id");
}

core::Result<std::vector<domain::Observation>> IndicatorRepository::series(
    const domain::IndicatorId &indicator, const domain::UnitId &unit, const QString &breakdown,
    const QDate &from, const QDate &to) const
{
    return records<domain::Observation>(
        m_db,
        "AND indicator_id = ?1 AND unit_id = ?2 AND breakdown = ?3 AND period_start >= ?4 AND "
        "period_start <= ?5 ORDER BY period_start, period_kind, published_at, version, id",
        indicator.value, unit.value, breakdown, from, to);
}

core::Result<std::vector<domain::Observation>> IndicatorRepository::versionsOf(
    domain::Subsystem subsystem, const domain::UnitId &unit, const QDate &dailyFrom,
    const QDate &to) const
{
    return records<domain::Observation>(
        m_db,
        "AND unit_id = ?1 AND breakdown = '' AND indicator_id IN "
        "(SELECT id FROM indicators WHERE subsystem = ?2 AND retired_at IS NULL) "
        "AND period_start <= ?3 AND (period_kind <> ?4 OR period_start >= ?5) "
        "ORDER BY indicator_id, period_start, period_kind, published_at, version",
        unit.value, static_cast<int>(subsystem), to, static_cast<int>(domain::PeriodKind::Day),
        dailyFrom);
}

core::Result<std::vector<domain::Observation>> IndicatorRepository::versionsAcross(
    const domain::IndicatorId &indicator, const domain::Period &period) const
{
    return records<domain::Observation>(
        m_db,
        "AND indicator_id = ?1 AND period_start = ?2 AND period_kind = ?3 "
        "ORDER BY unit_id, breakdown, published_at, version, id",
        indicator.value, period.start, static_cast<int>(period.kind));
}

core::Result<std::vector<domain::Observation>> IndicatorRepository::valid(
    domain::Subsystem subsystem, const domain::UnitId &unit, const QDate &from,
    const QDate &to) const
{
    return records<domain::Observation>(
        m_db,
        "AND is_valid = 1 AND unit_id = ?1 AND breakdown = '' AND indicator_id IN "
        "(SELECT id FROM indicators WHERE subsystem = ?2 AND retired_at IS NULL) "
        "AND period_start >= ?3 AND period_start <= ?4 ORDER BY indicator_id, period_start, "
        "period_kind",
        unit.value, static_cast<int>(subsystem), from, to);
}

core::Result<std::vector<domain::Observation>> IndicatorRepository::across(
    const domain::IndicatorId &indicator, const domain::Period &period) const
{
    return records<domain::Observation>(
        m_db,
        "AND is_valid = 1 AND indicator_id = ?1 AND period_start = ?2 AND period_kind = ?3 "
        "ORDER BY unit_id, breakdown",
        indicator.value, period.start, static_cast<int>(period.kind));
}

core::Result<std::vector<domain::Slot>> IndicatorRepository::slotsOf(
    const domain::IndicatorId &indicator, const domain::UnitId &unit) const
{
    return records<domain::Slot>(
        m_db, "AND indicator_id = ?1 AND unit_id = ?2 ORDER BY period_start, due_at, id",
        indicator.value, unit.value);
}

} // namespace store
