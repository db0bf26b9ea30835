// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/locksource.h"

namespace locktest {

/// A machine whose idle time and screen lock are what the test says.
class FakeLockSource : public session::LockSource
{
public:
    void setIdleAfter(std::chrono::milliseconds after) override { m_after = after; }
    [[nodiscard]] bool canLockScreen() const override { return canLock; }
    void lockScreen() override
    {
        if (locks)
            Q_EMIT screenLocked();
    }
    /// Nobody has touched the machine for so long.
    void sit(std::chrono::milliseconds untouched)
    {
        if (m_after.count() > 0 && untouched >= m_after)
            Q_EMIT idle();
    }
    [[nodiscard]] std::chrono::milliseconds idleAfter() const { return m_after; }

    bool canLock = false; ///< it says so
    bool locks = true;    ///< it does

private:
    std::chrono::milliseconds m_after{0};
};

} // namespace locktest
