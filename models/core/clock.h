// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace core {

/// Where "now" comes from. Injected everywhere, so that tests and a wrong desk clock do not change
/// the result.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The backend's clock as this desk knows it: machine clock + the offset measured at the last
/// contact. Ages and deadlines stay right on a desk whose own clock is wrong. Thread-safe.
class BackendClock final : public Clock
{
public:
    explicit BackendClock(const Clock &machine)
        : m_machine(machine)
    {
    }
    [[nodiscard]] QDateTime now() const override
    {
        return m_machine.now().addMSecs(m_offset.load());
    }
    [[nodiscard]] QDateTime machineNow() const { return m_machine.now(); }
    [[nodiscard]] const Clock &machine() const { return m_machine; }
    /// Backend time minus machine time.
    [[nodiscard]] std::chrono::milliseconds offset() const
    {
        return std::chrono::milliseconds(m_offset.load());
    }
    void setOffset(std::chrono::milliseconds offset) { m_offset.store(offset.count()); }

private:
    const Clock &m_machine;
    std::atomic<qint64> m_offset{0};
};

/// A clock that stands where it was put: of a review, and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = {})
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

} // namespace core
