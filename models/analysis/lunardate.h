// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace analysis {

/// A day of the Vietnamese lunar calendar (UTC+7).
struct LunarDate {
    int year = 0;
    int month = 0;     ///< 1…12
    int day = 0;       ///< 1…30
    bool leap = false; ///< of the month that is there twice

    bool operator==(const LunarDate &) const = default;
};

/// Worked out from new moons and the sun's place (Meeus, Astronomical Algorithms, ch. 49 and 25) on
/// the meridian of Vietnam: months begin on the day of the new moon, the month of the winter
/// solstice is the eleventh, the first month without a principal term repeats its number. Nothing
/// outside 1968…2199 (before, Vietnam had other rules).
[[nodiscard]] std::optional<LunarDate> lunarDate(const QDate &day);
/// The name of a lunar year in the cycle of sixty: "Bính Ngọ" for 2026. Vietnamese in every
/// language.
[[nodiscard]] QString lunarYearName(int year);

} // namespace analysis
