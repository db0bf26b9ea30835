// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/repeatedreports.h"
#include "models/items/unitfigures.h"
#include "models/items/unitvalues.h"

namespace common {
class SharedContext;
}

namespace map {

class MapStack;

/// Reads the figures and indicators of units and the repeats for their layers, and only while those
/// are shown.
class MapFigures : public QObject
{
    Q_OBJECT
public:
    MapFigures(store::ReaderPool &readers, store::ChangeHub &hub,
               const common::SharedContext &context, MapStack &layers, QObject *parent);
    /// No filter: the reports may not be seen. `day`: whose units are shown.
    void setFilter(const std::optional<domain::ReportFilter> &filter, const QDate &day);
    [[nodiscard]] bool isSettled() const;

private:
    void followSwitches();
    void followIndicator();
    void showValues();
    void keepLevel();

    const common::SharedContext &m_context;
    MapStack &m_layers;
    items::UnitFigures m_units;
    items::RepeatedReports m_repeats;
    items::MapIndicators m_offers;
    items::UnitValues m_values;
    QDate m_day;
};

} // namespace map
