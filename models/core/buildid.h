// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// The build id of the running program in hexadecimal digits; empty when it was linked without one.
/// With it the addresses of a CrashRecord are found again in the program's debug information.
[[nodiscard]] QByteArray buildId();

} // namespace core
