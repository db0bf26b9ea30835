// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/plausibility.h"
#include "models/domain/administration.h"
#include "models/items/loaded.h"

#include <QHash>

namespace items {

/// An indicator that the map can show, and of which units it has values.
struct MapIndicator {
    domain::Indicator indicator;
    bool districts = false;
    bool communes = false;

    [[nodiscard]] bool has(domain::UnitLevel level) const
    {
        return level == domain::UnitLevel::District ? districts : communes;
    }
};

/// The indicators with values below the province, in catalogue order; read only while wanted.
class MapIndicators final : public LoadedContent<std::vector<MapIndicator>>
{
    Q_OBJECT
public:
    MapIndicators(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void setWanted(bool wanted);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    bool m_wanted = false;
    bool m_stale = true;
};

/// One unit's value as the map tells it.
struct UnitValue {
    domain::Observation value;
    std::vector<analysis::Doubt> doubts;
};

/// The newest values of one level up to a day. All are of one period; a unit without a value in it
/// has none here.
struct LevelValues {
    domain::Period period; ///< not valid: the level has no values
    QHash<domain::UnitId, UnitValue> values;
};

/// An indicator in the districts and communes of a day.
struct UnitValueTable {
    domain::Indicator indicator;
    LevelValues districts;
    LevelValues communes;

    [[nodiscard]] const LevelValues &of(domain::UnitLevel level) const
    {
        return level == domain::UnitLevel::District ? districts : communes;
    }
};

/// Loads a UnitValueTable; read only while somebody wants it.
class UnitValues final : public LoadedContent<UnitValueTable>
{
    Q_OBJECT
public:
    UnitValues(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// `day`: whose units are shown, and up to when periods may start. No indicator: nothing.
    void show(const domain::IndicatorId &indicator, const QDate &day);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    domain::IndicatorId m_indicator;
    QDate m_day;
};

} // namespace items
