// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/lockpin.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>

class QSettings;

namespace core {
class Clock;
}

namespace session {

inline constexpr int kUsualLockMinutes = 10;
inline constexpr int kMostLockMinutes = 12 * 60;
/// Wrong PINs in a row before only a sign-in, or a long wait, opens the desk.
inline constexpr int kPinTries = 5;
inline constexpr std::chrono::minutes kPinWait{15};

/// Whether the desk is locked, for whom, and what opens it. Kept in the group `lock` of the
/// profile's settings: a desk that was locked when its program ended is locked when it starts.
class Lock : public QObject
{
    Q_OBJECT
public:
    enum class PinAnswer {
        Right,
        Wrong,
        Spent, ///< not looked at: too many wrong ones
    };

    Lock(QSettings &settings, const core::Clock &clock, QObject *parent = nullptr);

    /// How long nobody touches the machine before the desk locks; 0: it never does by itself.
    /// A policy of the machine (`lock/policyMinutes`) bounds it and forbids "never".
    [[nodiscard]] std::chrono::minutes idleAfter() const;
    void setIdleAfter(std::chrono::minutes after);
    /// A bound that no setting loosens, of the machine's administrator; 0: none.
    void setPolicy(std::chrono::minutes most) { m_policy = most; }

    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] QDateTime since() const { return m_since; }
    /// Of whose work is behind the lock; empty: not known.
    [[nodiscard]] QString accountId() const { return m_accountId; }
    [[nodiscard]] QString accountName() const { return m_accountName; }
    /// A sign-in was offered when it was locked: that nobody can be asked now does not open it.
    [[nodiscard]] bool needsAccount() const { return m_needsAccount; }
    /// Does nothing while locked.
    void lock(const QString &accountId, const QString &accountName, bool needsAccount);
    void unlock();
    /// The desk is another person's from now on; it stays locked.
    void handTo(const QString &accountId, const QString &accountName);

    [[nodiscard]] bool hasPin() const;
    /// An empty one takes the PIN away.
    void setPin(const QString &pin);
    /// Unlocks when it is right and the desk is locked.
    [[nodiscard]] PinAnswer tryPin(const QString &pin);
    [[nodiscard]] int triesLeft() const;
    /// When the next PIN is looked at; null: now.
    [[nodiscard]] QDateTime nextTry() const;

Q_SIGNALS:
    void changed();

private:
    void keep();

    QSettings &m_settings;
    const core::Clock &m_clock;
    std::chrono::minutes m_policy{0};
    bool m_locked = false;
    QDateTime m_since;
    QString m_accountId;
    QString m_accountName;
    bool m_needsAccount = false;
    int m_failures = 0;
    QDateTime m_failedAt;
};

} // namespace session
