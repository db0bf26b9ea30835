// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace core {

void forbidCoreDumps()
{
    // A limit of nothing keeps files from being written. It does not hold where the kernel hands
    // dumps to a program (systemd-coredump): there only the flag does, which also keeps other
    // programs of the same user from reading this memory.
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace core
