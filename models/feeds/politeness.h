// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace feeds {

/// What the last visit to a feed was like.
struct FeedVisit {
    enum Outcome { New, NotModified, Failed };

    QDateTime at;                                        ///< UTC
    std::optional<std::chrono::seconds> retryAfter = {}; ///< what the host asked for, if anything
    Outcome outcome = New;
    int failuresInARow = 0; ///< with this one

    bool operator==(const FeedVisit &) const = default;
};

/// When a feed is to be visited again: after its interval (held between 5 minutes and 24 hours);
/// after failures doubled with each, up to 6 hours or the interval if that is longer; not before
/// what the host asked for, of which at most 24 hours are obeyed.
[[nodiscard]] QDateTime nextVisit(const FeedVisit &visit, std::chrono::minutes interval);

/// A feed to be fetched. The id is the caller's.
struct FeedRequest {
    QString id;
    QUrl url;

    bool operator==(const FeedRequest &) const = default;
};

/// Hands out requests so that a host has one at a time and two seconds of rest after each. Keeps
/// their order within a host. Not thread-safe.
class HostQueue
{
public:
    static constexpr std::chrono::milliseconds kRest{2000};

    /// A request whose id is waiting already takes the place of the one before.
    void add(const FeedRequest &request);
    /// The next request that may start now; its host is busy until done().
    [[nodiscard]] std::optional<FeedRequest> take(const QDateTime &now);
    /// The request to this URL has ended, well or badly.
    void done(const QUrl &url, const QDateTime &now);
    /// When take() is worth calling again; null: nothing waits, or all that waits needs a done().
    [[nodiscard]] QDateTime nextAt(const QDateTime &now) const;
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

private:
    struct Host {
        bool busy = false;
        QDateTime freeAt = {}; ///< null: at once
    };
    [[nodiscard]] QDateTime freeAt(const QUrl &url, const QDateTime &now) const;

    QList<FeedRequest> m_waiting;
    QHash<QString, Host> m_hosts;
};

} // namespace feeds
