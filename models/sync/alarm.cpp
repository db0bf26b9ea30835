// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/alarm.h"

#include <QCoroSignal>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace syncing {

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Alarm::woken);
}

void Alarm::wake()
{
    m_pending = true;
    if (m_timer->isActive()) {
        m_timer->stop();
        Q_EMIT woken();
    }
}

QCoro::Task<void> Alarm::sleep(std::chrono::milliseconds longest)
{
    if (!m_pending) {
        m_timer->start(longest);
        co_await qCoro(this, &Alarm::woken);
    }
    m_pending = false;
}

std::chrono::milliseconds backOff(int failures, std::optional<std::chrono::milliseconds> askedFor)
{
    constexpr std::chrono::milliseconds kLongest = 5min;
    const auto asked = askedFor.value_or(0ms);
    const std::chrono::milliseconds doubled(1000LL << std::clamp(failures - 1, 0, 10));
    // Those who were all told to come back at once do not come back in one moment.
    const auto window = std::min(kLongest, std::max(doubled, asked / 2));
    return std::max(asked, 250ms) +
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(window.count())));
}

} // namespace syncing
