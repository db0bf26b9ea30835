// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/repeatedreports.h"
#include "models/items/unitfigures.h"

namespace map {

class MapStack;

/// Reads the figures of units and the repeats for their layers, and only while those are shown.
class MapFigures : public QObject
{
    Q_OBJECT
public:
    MapFigures(store::ReaderPool &readers, store::ChangeHub &hub, MapStack &layers,
               QObject *parent);
    /// `day`: whose units are shown.
    void setFilter(const domain::ReportFilter &filter, const QDate &day);
    [[nodiscard]] bool isSettled() const;

private:
    void followSwitches();

    MapStack &m_layers;
    items::UnitFigures m_units;
    items::RepeatedReports m_repeats;
};

} // namespace map
