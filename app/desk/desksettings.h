// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/maintenanceoptions.h"

#include <QSettings>

namespace desk {

/// Backups and retention as the settings of a profile have them (app/doc/maintenance.md): the
/// groups `backup` and `retention` of settings.ini. What is not said or not understood is as the
/// program comes.
[[nodiscard]] syncing::MaintenanceOptions maintenanceOptions(QSettings &settings,
                                                             const QString &profileDirectory);

} // namespace desk
