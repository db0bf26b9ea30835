// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/identities.h"
#include "models/analysis/ranking.h"
#include "models/items/indicatorfigure.h"
#include "models/items/loaded.h"

namespace items {

/// Everything about one indicator in one unit.
struct IndicatorStory : IndicatorFigure {
    /// Those that its newest figure takes part in, within its unit and period.
    std::vector<analysis::IdentityCheck> identities = {};
    /// The units below it (or a commune's sisters) in the newest period.
    analysis::UnitRanking ranking = {};

    [[nodiscard]] const domain::Plan *plan(const Reference &reference, int year) const
    {
        return reference.plan(indicator.id, unit, year);
    }
};

/// NotFound: no such indicator.
[[nodiscard]] core::Result<IndicatorStory> readStory(const FigureContext &context,
                                                     const domain::IndicatorId &indicator,
                                                     const domain::UnitId &unit);

/// Loads an IndicatorStory.
class IndicatorDetail final : public LoadedContent<IndicatorStory>
{
    Q_OBJECT
public:
    IndicatorDetail(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                    QObject *parent = nullptr);
    /// `unit` empty: the province valid on `today`.
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
