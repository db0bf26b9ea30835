// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include <array>

namespace common {

/// The colours of one theme, as its file in resources/themes has them.
struct ThemeColors {
    std::array<QColor, 5> tones;     ///< by Tone
    std::array<QColor, 5> grounds;   ///< by Tone
    std::array<QColor, 11> surfaces; ///< by Surface
    QList<QColor> series;            ///< eight

    /// "light", "dark", "light-contrast", "dark-contrast" or "wall"; read once.
    [[nodiscard]] static const ThemeColors &named(QLatin1StringView name);
};

} // namespace common
