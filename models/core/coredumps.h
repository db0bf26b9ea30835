// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// From now on this process leaves no image of its memory behind when it crashes: tokens and the
/// cache's key are in it. First thing in main().
void forbidCoreDumps();

} // namespace core
