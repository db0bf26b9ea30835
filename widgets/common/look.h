// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

class QSettings;

namespace common {

/// Sizes of text that are offered, in percent of the type scale.
inline constexpr std::array kTextPercents{100, 125, 150, 175};

/// How a person wants the program to look.
struct Look {
    bool dark = false;
    bool highContrast = false;
    int textPercent = kTextPercents.front(); ///< one of kTextPercents
    bool reducedMotion = false;              ///< nothing slides, fades or flashes

    bool operator==(const Look &) const = default;
};

/// As kept; what is not said or not offered is as the program comes.
[[nodiscard]] Look keptLook(const QSettings &settings);
void keepLook(QSettings &settings, const Look &look);

} // namespace common
