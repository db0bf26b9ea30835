// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/remote/transport.h"
#include "models/store/retentionrules.h"

#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace desk {

struct DeskOptions;

/// Where the administrator of a machine lays down what holds for everybody (app/doc/admin.md). No
/// option, variable or setting names another place.
inline constexpr QLatin1StringView kPolicyFile("/etc/ioc-console/policy.ini");

/// What the administrator of this machine has laid down: it comes before options and settings, and
/// the person at the desk cannot take it back. As it is made it lays down nothing.
struct Policy {
    QUrl server = {};                   ///< the only backend; empty: any
    std::optional<QString> caFile = {}; ///< as remote::Transport has it; unset: free
    std::optional<QString> proxy = {};  ///< likewise
    std::chrono::minutes lockAfter{0};  ///< the longest time before a desk locks; 0: free
    std::chrono::hours rightsLimit{0};  ///< the longest time that rights hold offline; 0: free
    QMap<QString, int> retention = {};  ///< rule of retention, the most days
    bool usageForbidden = false;        ///< how the console is used is not counted
    bool crashRecordsForbidden = false; ///< see Crashes

    bool operator==(const Policy &) const = default;

    /// What the file says. Nothing is laid down when it is not there; when it cannot be read, or
    /// says anything that is not understood, the error names it: a policy is never half obeyed.
    [[nodiscard]] static core::Result<Policy> read(const QString &file);
    /// That of kPolicyFile.
    [[nodiscard]] static core::Result<Policy> ofMachine() { return read(kPolicyFile); }

    /// An error with a sentence when the options ask for something else.
    [[nodiscard]] core::Result<void> check(const DeskOptions &options) const;
    /// The way to the backend with what is laid down in the place of what was chosen.
    [[nodiscard]] remote::Transport over(remote::Transport chosen) const;
    /// The shorter one.
    [[nodiscard]] std::chrono::hours over(std::chrono::hours chosenRightsLimit) const;
    /// Narrows the rules further.
    void over(store::RetentionRules &chosen) const;
    /// A line for each thing that is laid down, English.
    [[nodiscard]] QStringList describe() const;
};

} // namespace desk
