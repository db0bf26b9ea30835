// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace session {

/// What tells that nobody is at the machine: its idle time, and its own screen lock.
class LockSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Tells idle() each time that nobody has touched the machine for so long; 0: never.
    virtual void setIdleAfter(std::chrono::milliseconds after) = 0;
    /// Whether there is somebody to ask that; it may take a moment to be known.
    [[nodiscard]] virtual bool canLockScreen() const { return false; }
    /// Asks the machine to lock its screen; screenLocked() when it does.
    virtual void lockScreen() = 0;

Q_SIGNALS:
    void idle();
    void screenLocked();
    void screenUnlocked(); ///< the machine has recognised its user
};

} // namespace session
