// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/classbreaks.h"
#include "models/domain/administration.h"

#include <optional>

class QSettings;

namespace map {

/// What a person chose to fill the units with, and how it is put into classes.
struct ChoroplethChoice {
    enum class Measure { Reports, PerTenThousand, OnTime, Indicator };
    Measure measure = Measure::Reports;
    domain::IndicatorId indicator;
    std::optional<domain::UnitLevel> level; ///< of the indicator; nothing: as near as the map looks
    analysis::ClassChoice classes;
    bool follow = false; ///< the indicator that is chosen elsewhere in the window

    bool operator==(const ChoroplethChoice &) const = default;
};

/// As this desk left it; what cannot be understood is as it was at first.
[[nodiscard]] ChoroplethChoice readChoice(const QSettings &settings);
void writeChoice(QSettings &settings, const ChoroplethChoice &choice);

} // namespace map
