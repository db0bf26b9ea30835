// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace syncing {

/// What the engine sleeps on: woken by somebody who has work, or by the time that was set.
class Alarm : public QObject
{
    Q_OBJECT
public:
    explicit Alarm(QObject *parent);
    void wake();
    /// Returns at once when it was woken since the last sleep.
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds longest);

Q_SIGNALS:
    void woken();

private:
    QTimer *m_timer; ///< a child, so that it moves to the sync thread with its owner
    bool m_pending = false;
};

/// How long to wait after `failures` failures in a row: full jitter below 1 s, 2 s, 4 s … `longest`
/// on top of 250 ms; or, when longer, on top of what was asked for, over half of it at least.
[[nodiscard]] std::chrono::milliseconds backOff(
    int failures, std::optional<std::chrono::milliseconds> askedFor,
    std::chrono::milliseconds longest = std::chrono::minutes(5));
/// The same after a failure of that kind: whoever was not answered by anybody waits 10 s at most
/// (doc/adr/0023).
[[nodiscard]] std::chrono::milliseconds backOff(int failures, const core::Error &why);

} // namespace syncing
