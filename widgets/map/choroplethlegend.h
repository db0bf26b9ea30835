// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"
#include "widgets/map/unitshade.h"

#include <functional>

namespace map {

using UnitShades = QHash<domain::UnitId, UnitShade>;

/// From where to where each class goes, and how many units it has (with the reports behind them).
[[nodiscard]] QStringList classTexts(const UnitShades &shades, const std::vector<double> &ends,
                                     const ChoroplethChoice &choice,
                                     const std::function<QString(double)> &text);
/// What is in no class, of a figure of reports.
[[nodiscard]] QList<LegendEntry> reportRemainder(const UnitShades &shades,
                                                 const common::Theme &theme);
/// Which indicator, of which period, how far settled.
[[nodiscard]] QList<LegendEntry> indicatorHead(const items::UnitValueTable &table,
                                               domain::UnitLevel level);
/// Units without a value, with a provisional one, with a doubtful one.
[[nodiscard]] QList<LegendEntry> indicatorRemainder(const UnitShades &shades,
                                                    const common::Theme &theme);

} // namespace map
