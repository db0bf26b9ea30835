// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace domain {

inline constexpr qsizetype kLongestShiftNote = 4000;

/// What one shift leaves for the next at the same desk; kept on the desk only.
struct ShiftNote {
    qint64 id = 0;
    QDateTime writtenAt = {};
    QString author = {};
    QString text = {};
    QDateTime readAt = {}; ///< null: nobody has taken note yet
    QString reader = {};

    bool operator==(const ShiftNote &) const = default;
};

} // namespace domain
