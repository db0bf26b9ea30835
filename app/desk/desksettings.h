// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "models/remote/transport.h"
#include "models/sync/maintenanceoptions.h"

#include <QSettings>

namespace desk {

/// Backups and retention as the settings of a profile have them (app/doc/maintenance.md): the
/// groups `backup` and `retention` of settings.ini, and the policy, which can only forget sooner.
/// What is not said or not understood is as the program comes.
[[nodiscard]] syncing::MaintenanceOptions maintenanceOptions(QSettings &settings,
                                                             const QString &profileDirectory,
                                                             const Policy &policy);

/// Whether --proxy takes it.
[[nodiscard]] bool isProxy(const QString &text);

/// CA file and proxy: what the options say, which is kept for the profile; else what the profile
/// has; else what the machine's administrator wrote into /etc/xdg/ioc-console/ioc-console.ini. Each
/// of them in the group `network` (app/doc/transport.md).
[[nodiscard]] remote::Transport transport(QSettings &settings, const DeskOptions &options);

/// `rights/hoursOffline` (app/doc/rights.md): how long the rights hold without the backend.
[[nodiscard]] std::chrono::hours rightsLimit(QSettings &settings);

} // namespace desk
