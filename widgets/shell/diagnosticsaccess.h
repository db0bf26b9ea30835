// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include <functional>

namespace shell {

/// What helps to find a fault of the program.
struct Diagnostics {
    /// A text that may be given away; asked for when it is wanted.
    std::function<QFuture<QString>()> text = {};
    bool areCrashesForbidden =
        false; ///< nobody may choose that records of unexpected ends are kept
    std::function<bool()> areCrashesKept = {};
    std::function<void(bool)> keepCrashes = {};
};

} // namespace shell
