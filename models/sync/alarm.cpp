// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/alarm.h"

#include "models/sync/retrytimes.h"

#include <QCoroSignal>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr std::chrono::milliseconds kLeast = 250ms;

} // namespace

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

std::chrono::milliseconds backOff(int failures, std::optional<std::chrono::milliseconds> askedFor,
                                  std::chrono::milliseconds longest)
{
    const auto asked = askedFor.value_or(0ms);
    const std::chrono::milliseconds doubled(1000LL << std::clamp(failures - 1, 0, 10));
    // Those who were all told to come back at once do not come back in one moment.
    const auto window = std::min(longest, std::max(doubled, asked / 2));
    return std::max(asked, kLeast) +
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(window.count())));
}

std::chrono::milliseconds backOff(int failures, const core::Error &why)
{
    return isUnanswered(why) ? backOff(failures, std::nullopt, kLongestUnanswered - kLeast)
                             : backOff(failures, why.retryAfter);
}

} // namespace syncing
