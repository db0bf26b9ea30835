// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace packages {

/// Hears how far a long work is, 0…100, from the thread that does it; false: stop (the work answers
/// Cancelled and leaves nothing behind). May be empty.
using Progress = std::function<bool(int)>;

} // namespace packages
