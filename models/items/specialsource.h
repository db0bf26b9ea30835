// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/specialfigures.h"

#include <QDate>

namespace store {
class Database;
}

namespace items {

struct Reference;

/// Reads what a special view is made of: all versions of the codes that it names. Remembers the
/// codes that are not in the dictionary, and the first failure of the cache.
class SpecialSource
{
public:
    SpecialSource(const store::Database &db, const Reference &reference, domain::UnitId unit,
                  const QDate &today);
    /// The entry of the dictionary in force; null when there is none, or no code.
    [[nodiscard]] const domain::Indicator *indicator(const QString &code);
    /// All versions whose period begins in [from, today].
    [[nodiscard]] std::vector<domain::Observation> versions(const domain::Indicator &indicator,
                                                            const QDate &from,
                                                            const QString &breakdown = {});
    [[nodiscard]] std::vector<domain::Observation> versionsIn(const domain::UnitId &unit,
                                                              const domain::Indicator &indicator,
                                                              const QDate &from,
                                                              const QString &breakdown = {});
    /// The newest value that stands, from so many days back.
    [[nodiscard]] std::optional<domain::Observation> newest(const domain::Indicator &indicator,
                                                            int days);
    [[nodiscard]] const Reference &reference() const { return m_reference; }
    [[nodiscard]] const domain::UnitId &unit() const { return m_unit; }
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] const QStringList &unknownCodes() const { return m_unknownCodes; }
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }

private:
    const store::Database &m_db;
    const Reference &m_reference;
    domain::UnitId m_unit;
    QDate m_today;
    QStringList m_unknownCodes;
    std::optional<core::Error> m_error;
};

/// The last value among what stands that is not missing.
[[nodiscard]] std::optional<domain::Observation> lastValue(
    const std::vector<domain::Observation> &standing);
/// The value of a period among what stands.
[[nodiscard]] std::optional<domain::Observation> valueOf(
    const std::vector<domain::Observation> &standing, const domain::Period &period);

[[nodiscard]] RadarFigures radarFigures(const SpecialView &view, SpecialSource &source);
[[nodiscard]] EpidemicFigures epidemicFigures(const SpecialView &view, SpecialSource &source);
[[nodiscard]] FunnelFigures funnelFigures(const SpecialView &view, SpecialSource &source);
[[nodiscard]] ProgressFigures progressFigures(const SpecialView &view, SpecialSource &source);
[[nodiscard]] SchoolYearFigures schoolYearFigures(const SpecialView &view, SpecialSource &source);

} // namespace items
