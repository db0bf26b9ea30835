// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace console {

/// Tells the service manager that started the program (sd_notify(3)) that it is up, and then that
/// its event loop is alive, as often as the unit's WatchdogSec asks for. Without one, silent.
class Watchdog
{
public:
    void begin();

private:
    QTimer m_tick;
};

} // namespace console
