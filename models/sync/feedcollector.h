// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mediarules.h"
#include "models/domain/record.h"
#include "models/feeds/politeness.h"
#include "models/remote/httpclient.h"
#include "models/remote/transport.h"
#include "models/store/database.h"
#include "models/store/feedvisits.h"
#include "models/sync/alarm.h"
#include "models/sync/editdesk.h"
#include "models/sync/feedstate.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace syncing {

/// Reads the feeds of the media sources at this desk, politely, and hands what is new to the
/// outbox. An item's id is made of its source and guid, so that desks that read the same feed bring
/// it once. Lives in the sync thread.
class FeedCollector : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        store::Database &writer;
        const EditDesk &edits;
        const core::Clock &clock;
        /// Puts an edit into the outbox; it is on disk when this returns.
        std::function<core::Result<void>(domain::Edit)> submit;
        remote::Transport transport = {};
    };
    FeedCollector(Parts parts, QObject *parent);
    ~FeedCollector() override;

    void start();
    /// Stops what runs; `ended` follows, at once when nothing does.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setOn(bool on);
    /// The kill switch: no request leaves while it is on.
    void setBlocked(bool blocked);
    /// As SyncService::collectNow().
    void collectNow();
    /// Sources, rules or units have changed.
    void refresh();
    [[nodiscard]] core::Result<std::vector<FeedState>> states() const;

Q_SIGNALS:
    void ended();
    void changed();

private:
    /// A source with a feed and what is known of it.
    struct Feed {
        domain::MediaSource source;
        store::FeedVisit visit; ///< of this URL
    };

    QCoro::Task<void> drive();
    [[nodiscard]] core::Result<std::vector<Feed>> feeds() const;
    void queueDue();
    [[nodiscard]] QDateTime dueAt(const Feed &feed, const QDateTime &now) const;
    [[nodiscard]] std::chrono::milliseconds untilNextWork() const;
    QCoro::Task<void> visit(feeds::FeedRequest request);
    /// What came of asking: the number of items that are new here.
    [[nodiscard]] QCoro::Task<core::Result<qsizetype>> read(Feed &feed);
    [[nodiscard]] core::Result<qsizetype> take(std::vector<domain::MediaItem> items);
    [[nodiscard]] core::Result<void> dropKnown(std::vector<domain::MediaItem> &items) const;
    [[nodiscard]] core::Result<void> applyRules(std::vector<domain::MediaItem> &items);
    void note(Feed feed, const core::Result<qsizetype> &read);
    [[nodiscard]] remote::HttpClient &clientFor(const QUrl &url);

    Parts m_with;
    Alarm *m_alarm;
    feeds::HostQueue m_queue;
    std::map<QString, Feed> m_inHand; ///< queued or being visited, by source
    std::map<QString, std::unique_ptr<remote::HttpClient>> m_clients; ///< by origin
    std::optional<analysis::MediaRules> m_rules; ///< of the cache, once asked for
    QDateTime m_nextDue;
    int m_visits = 0; ///< under way
    bool m_on = false;
    bool m_blocked = false;
    bool m_askedNow = false;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace syncing
