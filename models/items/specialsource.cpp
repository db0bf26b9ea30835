// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/specialsource.h"

#include "models/analysis/versions.h"
#include "models/items/directory.h"
#include "models/store/repositories.h"

#include <utility>

namespace items {

SpecialSource::SpecialSource(const store::Database &db, const Reference &reference,
                             domain::UnitId unit, const QDate &today)
    : m_db(db)
    , m_reference(reference)
    , m_unit(std::move(unit))
    , m_today(today)
{
}

const domain::Indicator *SpecialSource::indicator(const QString &code)
{
    if (code.isEmpty())
        return nullptr;
    const domain::Indicator *found = nullptr;
    for (const auto &each : m_reference.indicatorList) {
        const bool begun = !each.validFrom.isValid() || each.validFrom <= m_today;
        if (each.code == code && (begun || !found))
            found = &each;
    }
    if (!found && !m_unknownCodes.contains(code))
        m_unknownCodes << code;
    return found;
}

std::vector<domain::Observation> SpecialSource::versions(const domain::Indicator &indicator,
                                                         const QDate &from,
                                                         const QString &breakdown)
{
    return versionsIn(m_unit, indicator, from, breakdown);
}

std::vector<domain::Observation> SpecialSource::versionsIn(const domain::UnitId &unit,
                                                           const domain::Indicator &indicator,
                                                           const QDate &from,
                                                           const QString &breakdown)
{
    auto read = store::IndicatorRepository(m_db).series(indicator.id, unit, breakdown, from,
                                                        m_today);
    if (read)
        return std::move(*read);
    if (!m_error)
        m_error = read.error();
    return {};
}

std::optional<domain::Observation> SpecialSource::newest(const domain::Indicator &indicator,
                                                         int days)
{
    return lastValue(analysis::standing(versions(indicator, m_today.addDays(-days))));
}

std::optional<domain::Observation> lastValue(const std::vector<domain::Observation> &standing)
{
    for (auto each = standing.rbegin(); each != standing.rend(); ++each) {
        if (!each->missing)
            return *each;
    }
    return std::nullopt;
}

std::optional<domain::Observation> valueOf(const std::vector<domain::Observation> &standing,
                                           const domain::Period &period)
{
    const auto *value = analysis::valueIn(standing, period);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace items
