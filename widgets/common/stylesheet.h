// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace common {

class Theme;

/// The application's style sheet in the colours of the theme.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace common
