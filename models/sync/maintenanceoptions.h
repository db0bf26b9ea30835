// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupshelf.h"
#include "models/store/retentionrules.h"

#include <optional>

namespace syncing {

/// When backups are made. Off unless somebody says otherwise.
struct BackupSchedule {
    bool on = false;
    QString folder = {}; ///< of the backups
    int hour = 2;        ///< 0…23, Vietnam's time; later when no program runs then
    store::BackupKeeping keeping = {};
};

/// What the engine does for the files of its desk while it runs.
struct MaintenanceOptions {
    BackupSchedule backup = {};
    std::optional<store::RetentionRules> retention = {}; ///< none: everything stays
};

} // namespace syncing
