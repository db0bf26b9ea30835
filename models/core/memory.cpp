// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core {

void keepLittleMemory()
{
#ifdef __GLIBC__
    constexpr int kOwnBlock = 1024 * 1024; // said once, glibc no longer raises it by itself
    constexpr int kHeaps = 4;
    mallopt(M_MMAP_THRESHOLD, kOwnBlock);
    mallopt(M_TRIM_THRESHOLD, 2 * kOwnBlock);
    mallopt(M_ARENA_MAX, kHeaps);
#endif
}

void returnUnusedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace core
