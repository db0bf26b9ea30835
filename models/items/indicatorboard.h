// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/indicatorfacts.h"
#include "models/items/directory.h"
#include "models/items/loaded.h"

namespace items {

/// One indicator with what is known of it in one unit.
struct IndicatorTile {
    domain::Indicator indicator;
    analysis::IndicatorFacts facts;
};

/// The indicators of a subsystem for one unit, in catalogue order.
class IndicatorBoard final : public LoadedContent<std::vector<IndicatorTile>>
{
    Q_OBJECT
public:
    IndicatorBoard(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                   QObject *parent = nullptr);
    /// `unit` empty: the province valid on `today`.
    void show(domain::Subsystem subsystem, const domain::UnitId &unit, const QDate &today);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    std::optional<domain::Subsystem> m_subsystem;
    domain::UnitId m_unit;
    QDate m_today;
};

/// Everything about one indicator in one unit: all versions, and the units below it in the newest
/// period.
struct IndicatorStory {
    domain::Indicator indicator;
    domain::UnitId unit;
    std::vector<domain::Observation> versions; ///< by period, then publication
    std::vector<domain::Observation> valid;    ///< the newest version of each period
    std::vector<domain::Observation>
        ranking; ///< children of the unit (or its sisters) in the newest period, best first
    const domain::Plan *plan(const Reference &reference, int year) const
    {
        return reference.plan(indicator.id, unit, year);
    }
};

/// Loads an IndicatorStory.
class IndicatorDetail final : public LoadedContent<IndicatorStory>
{
    Q_OBJECT
public:
    IndicatorDetail(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                    QObject *parent = nullptr);
    void show(const domain::IndicatorId &indicator, const domain::UnitId &unit, const QDate &today);
    [[nodiscard]] domain::IndicatorId indicator() const { return m_indicator; }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    domain::IndicatorId m_indicator;
    domain::UnitId m_unit;
    QDate m_today;
};

} // namespace items
