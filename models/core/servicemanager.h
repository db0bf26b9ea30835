// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// Tells the service manager that started this program something (sd_notify(3)): "READY=1",
/// "WATCHDOG=1". Without one, silent.
void notifyServiceManager(const QByteArray &word);

} // namespace core
