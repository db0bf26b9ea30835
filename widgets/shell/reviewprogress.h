// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

namespace shell {

/// How far a long work is, and whether it is to stop. Told from the thread that works, heard in the
/// one that it was made in.
class ReviewProgress : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// 0…100; false: stop.
    bool tell(int percent)
    {
        if (m_percent.exchange(percent) != percent)
            Q_EMIT progressed(percent);
        return !m_stopped.load();
    }
    void stop() { m_stopped.store(true); }

Q_SIGNALS:
    void progressed(int percent);

private:
    std::atomic<int> m_percent{-1};
    std::atomic<bool> m_stopped{false};
};

} // namespace shell
