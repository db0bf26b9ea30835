// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/politeness.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace feeds {
namespace {

constexpr std::chrono::seconds kShortest = 5min;
constexpr std::chrono::seconds kLongest = 24h;
constexpr std::chrono::seconds kLongestBackOff = 6h;
constexpr int kMostDoublings = 10;

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

} // namespace

QDateTime nextVisit(const FeedVisit &visit, std::chrono::minutes interval)
{
    const std::chrono::seconds usual = std::clamp<std::chrono::seconds>(interval, kShortest,
                                                                        kLongest);
    std::chrono::seconds wait = usual;
    if (visit.outcome == FeedVisit::Failed) {
        const int doublings = std::clamp(visit.failuresInARow, 1, kMostDoublings);
        wait = std::max(usual, std::min(usual * (1 << doublings), kLongestBackOff));
    }
    if (visit.retryAfter)
        wait = std::max(wait, std::min(*visit.retryAfter, kLongest));
    return visit.at.addDuration(wait);
}

void HostQueue::add(const FeedRequest &request)
{
    const auto same = std::ranges::find(m_waiting, request.id, &FeedRequest::id);
    if (same == m_waiting.end())
        m_waiting.append(request);
    else
        *same = request;
}

std::optional<FeedRequest> HostQueue::take(const QDateTime &now)
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const QDateTime at = freeAt(m_waiting.at(i).url, now);
        if (at.isNull() || at > now)
            continue;
        FeedRequest request = m_waiting.takeAt(i);
        m_hosts[hostOf(request.url)].busy = true;
        return request;
    }
    return std::nullopt;
}

void HostQueue::done(const QUrl &url, const QDateTime &now)
{
    m_hosts.insert(hostOf(url), {.busy = false, .freeAt = now.addDuration(kRest)});
}

QDateTime HostQueue::nextAt(const QDateTime &now) const
{
    QDateTime next;
    for (const FeedRequest &request : m_waiting) {
        const QDateTime at = freeAt(request.url, now);
        if (at.isValid() && (next.isNull() || at < next))
            next = at;
    }
    return next;
}

/// Null while the host is busy. A clock that was put back does not lock a host.
QDateTime HostQueue::freeAt(const QUrl &url, const QDateTime &now) const
{
    const Host host = m_hosts.value(hostOf(url));
    if (host.busy)
        return {};
    return host.freeAt.isNull() || host.freeAt > now.addDuration(kRest)
               ? now
               : std::max(now, host.freeAt);
}

} // namespace feeds
