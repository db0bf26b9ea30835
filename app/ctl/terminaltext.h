// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ctl {

/// A text as a terminal may have it: everything that would steer it, turn the direction of writing
/// or not be seen stands there as \uXXXX; line breaks and tabs stay. Of JSON it makes JSON.
[[nodiscard]] QString terminalText(const QString &text);

/// A cell of a row: without line breaks and tabs, which would pass for a row or a cell of its own.
[[nodiscard]] QString cellText(const QString &text);

} // namespace ctl
