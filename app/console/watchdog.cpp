// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/watchdog.h"

#include "models/core/servicemanager.h"

#include <chrono>

namespace console {

void Watchdog::begin()
{
    core::notifyServiceManager("READY=1");
    const auto wanted = std::chrono::microseconds(qgetenv("WATCHDOG_USEC").toLongLong());
    if (wanted <= std::chrono::microseconds::zero())
        return;
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                     [] { core::notifyServiceManager("WATCHDOG=1"); });
    m_tick.start(std::chrono::duration_cast<std::chrono::milliseconds>(wanted / 2));
}

} // namespace console
