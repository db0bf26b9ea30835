// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

// What alarms are worked out from, as it is read by the thousand. Times in ms since 1970 UTC.

/// A report with a deadline.
struct DueReport {
    QString report = {};
    QString agency = {}; ///< that leads; empty: none yet
    QString unit = {};   ///< commune, or the district where none is known
    qint64 dueAt = 0;    ///< with extensions
    qint64 endedAt = 0;  ///< 0: it waits
};

/// A report that somebody must receive.
struct WaitingReport {
    QString report = {};
    qint64 sentAt = 0;
    qint64 receivedAt = 0; ///< or otherwise answered; 0: it waits
};

/// Items of a topic published in one quarter of an hour.
struct TopicQuarter {
    QString topic = {};
    qint64 quarter = 0; ///< quarters of an hour since 1970 UTC
    qint64 items = 0;
};
inline constexpr qint64 kQuarterMs = 15 * 60 * 1000;

} // namespace domain
