// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/contract.h"
#include "models/remote/eventstream.h"
#include "models/remote/httpclient.h"
#include "models/store/blobstore.h"
#include "models/store/changewriter.h"
#include "models/sync/alarm.h"
#include "models/sync/collectionreader.h"
#include "models/sync/editdesk.h"
#include "models/sync/feedcollector.h"
#include "models/sync/outboxsender.h"
#include "models/sync/statusboard.h"
#include "models/sync/syncservice.h"

#include <QCoroTask>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

namespace syncing {

/// The engine in the sync thread: one sequence that connects, brings collections up to date, sends
/// the outbox and sleeps until there is work. Single flight by construction.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(Surroundings surroundings, StatusBoard &board);
    ~Engine() override;

    /// Opens the outbox and runs until stop(); emits stopped() when the last step is over.
    void start();
    void stop();
    void setForcedOffline(bool offline);
    void syncNow();
    void cancel();
    void setCollecting(bool collecting);
    void collectNow();

    [[nodiscard]] core::Result<QString> submit(domain::Edit edit);
    [[nodiscard]] core::Result<std::vector<PendingEdit>> edits(domain::Collection collection,
                                                               const QString &recordId);
    [[nodiscard]] core::Result<void> discardEdit(const QString &editId);
    [[nodiscard]] core::Result<void> retryEdit(const QString &editId,
                                               std::optional<qint64> onVersion);
    [[nodiscard]] core::Result<std::vector<domain::PoisonRecord>> quarantine();
    [[nodiscard]] QCoro::Task<core::Result<QByteArray>> attachment(QString sha256);
    [[nodiscard]] core::Result<std::vector<FeedState>> feedStates() const;

Q_SIGNALS:
    void stopped();
    void editsChanged();
    void settled();
    void feedsChanged();

private:
    QCoro::Task<void> drive();
    [[nodiscard]] QCoro::Task<void> cycle();
    [[nodiscard]] QCoro::Task<core::Result<void>> introduce();
    [[nodiscard]] QCoro::Task<core::Result<void>> readDue();
    [[nodiscard]] core::Result<void> noteFailure(domain::Collection collection,
                                                 const core::Error &error);
    [[nodiscard]] core::Result<void> noteSuccess(domain::Collection collection);
    [[nodiscard]] core::Result<void> applyRecord(domain::Collection collection,
                                                 domain::Record record);
    /// Puts what is known without the feed into the cache; the feed's place stays.
    [[nodiscard]] core::Result<void> applyLocally(domain::Collection collection,
                                                  domain::ChangesPage page);
    void introduceUser(const remote::Me &me);
    void noteConnectionFailure(const core::Error &error);
    [[nodiscard]] bool isDue(const store::CollectionState &state) const;
    [[nodiscard]] std::chrono::milliseconds untilNextWork() const;
    void watchEvents();
    void startCollector();
    void refreshStatus();
    void refreshEdits();

    Surroundings m_with;
    StatusBoard &m_board;
    Alarm *m_alarm;
    EditDesk *m_edits;
    FeedCollector *m_collector = nullptr; ///< from start() on
    std::unique_ptr<remote::HttpClient> m_http;
    std::unique_ptr<remote::EventStream> m_events;
    std::optional<store::BlobStore> m_blobs;
    QSet<domain::Collection> m_dirty;
    QDateTime m_nextAttempt;
    QDateTime m_nextPoll;
    int m_failures = 0;
    bool m_introduced = false;
    bool m_offline = false;
    bool m_stopping = false;
    bool m_cancelled = false;
};

} // namespace syncing
