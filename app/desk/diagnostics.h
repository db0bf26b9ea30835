// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"
#include "models/store/synclog.h"
#include "models/sync/status.h"

#include <QStringList>

namespace desk {

/// So many lines of the sync log are told.
inline constexpr int kToldSyncLines = 200;

/// What diagnostics are made of.
struct DiagnosticFacts {
    QString profileDirectory; ///< files, settings and log of it are looked at
    syncing::Status status = {};
    std::vector<store::SyncLogEntry> syncLog = {}; ///< newest first
    QStringList crashes = {};                      ///< see Crashes::lines()
    Policy policy = {};
    bool ephemeral = false;
    bool safeMode = false;
};

/// Where the log of a profile is.
[[nodiscard]] QString logFolder(const QString &profileDirectory);

/// A text for whoever helps, English, in sections under `== name ==`: program and machine, policy,
/// settings (of those that can be anything only that they are set), files with their sizes, how
/// sync stands (numbers and names of errors), the sync log, records of unexpected ends, the newest
/// lines of the log. No records, no names or
/// accounts, no keys; redacted() as a whole.
[[nodiscard]] QString diagnostics(const DiagnosticFacts &facts);

} // namespace desk
