// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"

namespace console {

/// `--self-test`: checks what the program needs on this machine, a line each; 0 when all is there.
[[nodiscard]] int selfTest(const Options &options);

} // namespace console
