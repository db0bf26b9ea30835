// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/statusboard.h"

#include <chrono>

using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr auto kBetweenTellings = 100ms;

} // namespace

Status StatusBoard::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

void StatusBoard::change(const std::function<void(Status &)> &change, bool now)
{
    {
        const QMutexLocker lock(&m_mutex);
        const Status before = m_status;
        change(m_status);
        if (before == m_status)
            return;
    }
    if (!now && m_told.isValid() && m_told.durationElapsed() < kBetweenTellings)
        return;
    m_told.start();
    Q_EMIT changed();
}

void StatusBoard::changeCollection(domain::Collection collection,
                                   const std::function<void(CollectionStatus &)> &change, bool now)
{
    this->change(
        [&](Status &status) {
            for (auto &line : status.collections) {
                if (line.collection == collection)
                    change(line);
            }
        },
        now);
}

} // namespace syncing
