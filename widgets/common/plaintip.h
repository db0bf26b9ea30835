// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace common {

/// A text from outside for a place where Qt guesses whether it is markup (tool tips, message
/// boxes): there it is shown letter by letter, with its line breaks.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace common
