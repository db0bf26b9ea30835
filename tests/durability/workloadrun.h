// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/crashvfstape.h"
#include "tests/durability/workloadcheck.h"

#include <functional>

namespace durability {

/// What a desk knows at one moment.
struct Digests {
    QByteArray cache = {};
    QByteArray outbox = {};

    bool operator==(const Digests &) const = default;
};

/// A scene on a healthy disk: from which files, and what was known after each step.
struct Healthy {
    Scene scene;
    Files start;
    std::vector<Digests> after;
};

/// The scenes of the workload and the upgrade of an old desk, each played in the folder.
[[nodiscard]] core::Result<std::vector<Healthy>> playHealthy(const QString &directory,
                                                             const Workload &workload);

/// What is done about a step that fails.
struct Illness {
    /// What is wrong with the error; empty: it is as it must be.
    std::function<QString(const core::Error &)> judge;
    /// The disk works again.
    std::function<void()> heal;
    /// After the step was repeated with success: the disk may fall ill again.
    std::function<void()> relapse;
    bool triedBefore = false; ///< the step is also repeated before the disk works again
};

/// Plays a scene in the folder, which holds its files, on a disk that fails. Each step that fails
/// must have done all or nothing, and succeed with the same connections once the disk works; at the
/// end everything is as on a healthy disk. Answers what is not so, or nothing.
[[nodiscard]] QString faultOfScene(const QString &directory, const Healthy &healthy,
                                   const Illness &illness);

} // namespace durability
