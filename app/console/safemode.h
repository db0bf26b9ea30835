// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace console {

/// For `--safe-mode`, before the application is made: everything is drawn by the processor.
void drawInSoftware();

/// For `--safe-mode`: a settings file for windows and panes that knows the language only, so that
/// layout, own maps, filters and theme are as the program comes. It is begun anew each time; the
/// settings of the profile stay as they are.
[[nodiscard]] QString safeSettings(const QString &settingsFile);

} // namespace console
