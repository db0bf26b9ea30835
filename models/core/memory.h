// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Blocks of a megabyte and more (points of the map, orders of lists, pages of feeds) go back to
/// the system as soon as they are free, and threads share few heaps. To be called before any thread
/// is started; does nothing where the C library is not glibc.
void keepLittleMemory();
/// Gives what the C library keeps for later back to the system; takes some milliseconds.
void returnUnusedMemory();

} // namespace core
