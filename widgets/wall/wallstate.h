// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wallschedule.h"
#include "models/core/error.h"

#include <QMap>

namespace wall {

/// What a canvas showed last.
struct CanvasState {
    QString page = {};
    QDateTime since = {};
    bool paused = false;

    bool operator==(const CanvasState &) const = default;
};

/// What a wall must know to go on where it was: small, and on disk at every change of page.
struct WallState {
    QMap<QString, CanvasState> canvases = {};     ///< by Canvas::id
    std::vector<domain::WallCommand> keys = {};   ///< what was asked for at the wall itself
    std::vector<analysis::WallAlarm> alarms = {}; ///< that steered it in the last day
    bool knowsAlarms = false;                     ///< it has looked at alarms before

    bool operator==(const WallState &) const = default;
};

/// What the file says; nothing of a file that is not there or cannot be read.
[[nodiscard]] WallState readWallState(const QString &path);
/// Replaces the file as a whole, on disk when it returns.
[[nodiscard]] core::Result<void> writeWallState(const QString &path, const WallState &state);

} // namespace wall
