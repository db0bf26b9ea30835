// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/indicatortable.h"
#include "models/items/indicatorboard.h"

#include <QList>

namespace panes::indicators {

/// The standard table of a subsystem, and whose lines they are.
struct Sheet {
    exchange::Table table;
    QList<domain::IndicatorId> indicators; ///< by line
};

/// The standard table (domain.md D) of a subsystem's tiles in the order of the catalogue, in the
/// present language; `subsystem` and `area` are names. What has no version at all stays, with empty
/// cells: what is not supplied is seen.
[[nodiscard]] Sheet sheetOf(const std::vector<items::IndicatorTile> &tiles,
                            const items::Reference &reference, const QString &subsystem,
                            const QString &area);

} // namespace panes::indicators
