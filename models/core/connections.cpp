// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/connections.h"

#include <sys/socket.h>

namespace core {

void resetWhenClosed(qintptr socket)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

} // namespace core
