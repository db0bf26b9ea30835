// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <utility>

namespace shell {

/// The periods that are one click away.
enum class PeriodPreset {
    Today,
    Last30Days,
    ThisMonth,
    ThisQuarter,
    ThisYear,
    Last12Months,
    Last24Months
};
inline constexpr std::array kPeriodPresets = {PeriodPreset::Today,       PeriodPreset::Last30Days,
                                              PeriodPreset::ThisMonth,   PeriodPreset::ThisQuarter,
                                              PeriodPreset::ThisYear,    PeriodPreset::Last12Months,
                                              PeriodPreset::Last24Months};

[[nodiscard]] QString presetText(PeriodPreset preset);
/// First and last day of the preset, seen from a day.
[[nodiscard]] std::pair<QDate, QDate> presetDays(PeriodPreset preset, const QDate &today);

} // namespace shell
