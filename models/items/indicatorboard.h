// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorfigure.h"
#include "models/items/loaded.h"

namespace items {

/// One indicator with what is known of it in one unit.
struct IndicatorTile {
    domain::Indicator indicator;
    analysis::IndicatorFacts facts = {};
    std::vector<analysis::Doubt> doubts = {};       ///< about the figure; it is shown all the same
    bool disputed = false;                          ///< its sources disagree
    std::optional<QDate> unitEnded = {};            ///< the first day without the unit
    BaseComparison samePeriod = {};                 ///< whether the change is on other boundaries
    std::vector<domain::Observation> versions = {}; ///< what the facts were made of
};

/// The tiles of a subsystem, groups together in the order in which the catalogue names them.
[[nodiscard]] core::Result<std::vector<IndicatorTile>> readBoard(const FigureContext &context,
                                                                 domain::Subsystem subsystem,
                                                                 const domain::UnitId &unit);

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

} // namespace items
