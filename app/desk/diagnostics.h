// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"
#include "models/sync/status.h"

#include <QStringList>

namespace desk {

/// What diagnostics are made of.
struct DiagnosticFacts {
    QString profileDirectory; ///< files, settings and log of it are looked at
    syncing::Status status = {};
    Policy policy = {};
    bool ephemeral = false;
    bool safeMode = false;
};

/// Where the log of a profile is.
[[nodiscard]] QString logFolder(const QString &profileDirectory);

/// A text for whoever helps, English, in sections under `== name ==`: program and machine, policy,
/// settings (of those that can be anything only that they are set), files with their sizes, how
/// sync stands (numbers and names of errors), the newest lines of the log. No records, no names or
/// accounts, no keys; redacted() as a whole.
[[nodiscard]] QString diagnostics(const DiagnosticFacts &facts);

} // namespace desk
