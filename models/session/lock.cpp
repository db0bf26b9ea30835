// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/lock.h"

#include "models/core/clock.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

const QString kLockMinutes = u"lock/minutes"_s;
const QString kLockPolicy = u"lock/policyMinutes"_s;
const QString kLockPin = u"lock/pin"_s;
const QString kLockSince = u"lock/since"_s;
const QString kLockAccount = u"lock/account"_s;
const QString kLockName = u"lock/name"_s;
const QString kLockNeeds = u"lock/needsAccount"_s;
const QString kLockFailures = u"lock/failures"_s;
const QString kLockFailedAt = u"lock/failedAt"_s;

int minutesIn(const QSettings &settings, const QString &key, int usual)
{
    bool known = false;
    const int minutes = settings.value(key, usual).toInt(&known);
    return known && minutes >= 0 ? std::min(minutes, kMostLockMinutes) : usual;
}

QDateTime momentOf(const QSettings &settings, const QString &key)
{
    return QDateTime::fromString(settings.value(key).toString(), Qt::ISODateWithMs);
}

} // namespace

Lock::Lock(QSettings &settings, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_since(momentOf(settings, kLockSince))
    , m_failures(settings.value(kLockFailures, 0).toInt())
    , m_failedAt(momentOf(settings, kLockFailedAt))
{
    m_locked = m_since.isValid();
    if (m_locked) {
        m_accountId = settings.value(kLockAccount).toString();
        m_accountName = settings.value(kLockName).toString();
        m_needsAccount = settings.value(kLockNeeds, false).toBool();
    }
}

std::chrono::minutes Lock::idleAfter() const
{
    const int wanted = minutesIn(m_settings, kLockMinutes, kUsualLockMinutes);
    int after = wanted;
    for (const int most : {minutesIn(m_settings, kLockPolicy, 0), int(m_policy.count())}) {
        if (most != 0)
            after = after == 0 ? most : std::min(after, most);
    }
    return std::chrono::minutes(after);
}

void Lock::setIdleAfter(std::chrono::minutes after)
{
    m_settings.setValue(kLockMinutes, int(after.count()));
    Q_EMIT changed();
}

void Lock::lock(const QString &accountId, const QString &accountName, bool needsAccount)
{
    if (m_locked)
        return;
    m_locked = true;
    m_since = m_clock.now();
    m_accountId = accountId;
    m_accountName = accountName;
    m_needsAccount = needsAccount;
    keep();
    Q_EMIT changed();
}

void Lock::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_since = {};
    m_failures = 0;
    m_failedAt = {};
    keep();
    Q_EMIT changed();
}

void Lock::handTo(const QString &accountId, const QString &accountName)
{
    m_accountId = accountId;
    m_accountName = accountName;
    setPin({}); // it was the other person's
    keep();
    Q_EMIT changed();
}

void Lock::keep()
{
    const auto put = [this](const QString &key, const QString &text) {
        if (text.isEmpty())
            m_settings.remove(key);
        else
            m_settings.setValue(key, text);
    };
    put(kLockSince, m_locked ? m_since.toString(Qt::ISODateWithMs) : QString());
    put(kLockAccount, m_locked ? m_accountId : QString());
    put(kLockName, m_locked ? m_accountName : QString());
    put(kLockNeeds, m_locked && m_needsAccount ? u"true"_s : QString());
    put(kLockFailures, m_failures > 0 ? QString::number(m_failures) : QString());
    put(kLockFailedAt, m_failures > 0 ? m_failedAt.toString(Qt::ISODateWithMs) : QString());
    m_settings.sync(); // the program may be ended at any moment
}

bool Lock::hasPin() const
{
    return LockPin::fromText(m_settings.value(kLockPin).toString()).has_value();
}

void Lock::setPin(const QString &pin)
{
    if (pin.isEmpty())
        m_settings.remove(kLockPin);
    else
        m_settings.setValue(kLockPin, LockPin::of(pin).toText());
    m_failures = 0;
    m_failedAt = {};
    keep();
    Q_EMIT changed();
}

Lock::PinAnswer Lock::tryPin(const QString &pin)
{
    const auto known = LockPin::fromText(m_settings.value(kLockPin).toString());
    if (!known || nextTry().isValid())
        return PinAnswer::Spent;
    // Counted before it is looked at: ending the program meanwhile wins nothing.
    ++m_failures;
    m_failedAt = m_clock.now();
    keep();
    if (!known->matches(pin)) {
        Q_EMIT changed();
        return PinAnswer::Wrong;
    }
    m_failures = 0;
    m_failedAt = {};
    keep();
    unlock();
    return PinAnswer::Right;
}

int Lock::triesLeft() const
{
    return std::max(0, kPinTries - m_failures);
}

QDateTime Lock::nextTry() const
{
    if (m_failures < kPinTries)
        return {};
    const QDateTime open = m_failedAt.addDuration(kPinWait);
    // A clock that was set back does not make the wait longer than it is.
    const bool waits = m_failedAt.isValid() && m_clock.now() < open &&
                       m_clock.now().addDuration(kPinWait) >= m_failedAt;
    return waits ? open : QDateTime();
}

} // namespace session
