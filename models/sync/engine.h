// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/contract.h"
#include "models/remote/eventstream.h"
#include "models/remote/httpclient.h"
#include "models/store/blobstore.h"
#include "models/store/changewriter.h"
#include "models/store/rightspurge.h"
#include "models/sync/alarm.h"
#include "models/sync/collectionreader.h"
#include "models/sync/editdesk.h"
#include "models/sync/enginelog.h"
#include "models/sync/feedcollector.h"
#include "models/sync/maintenance.h"
#include "models/sync/outboxsender.h"
#include "models/sync/prefetch.h"
#include "models/sync/statusboard.h"
#include "models/sync/syncservice.h"
#include "models/sync/trailkeeper.h"
#include "models/sync/usagekeeper.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

namespace session {
class Account;
}

namespace syncing {

/// The engine in the sync thread: one sequence that connects, brings collections up to date, sends
/// the outbox and sleeps until there is work. Single flight by construction.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(Surroundings surroundings, StatusBoard &board);
    ~Engine() override;

    /// Who is signed in; lives as long as the engine, in its thread.
    [[nodiscard]] session::Account &account() { return *m_account; }

    /// Opens the outbox and runs until stop(); emits stopped() when the last step is over.
    void start();
    void stop();
    void setForcedOffline(bool offline);
    void syncNow();
    /// The clock has been moved: looks anew at what is due.
    void reconsider();
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
    [[nodiscard]] core::Result<RetryOutcome> retryQuarantine(domain::Collection collection,
                                                             const QString &id);
    [[nodiscard]] core::Result<void> reread(domain::Collection collection);
    [[nodiscard]] core::Result<std::vector<store::SyncLogEntry>> log(int limit) const;
    [[nodiscard]] QCoro::Task<core::Result<QByteArray>> attachment(QString sha256);
    void setPrefetch(const domain::PrefetchPlan &plan);
    void prefetchNow();
    [[nodiscard]] QCoro::Task<core::Result<domain::PrefetchEstimate>> estimatePrefetch(
        domain::PrefetchPlan plan);
    [[nodiscard]] QCoro::Task<core::Result<domain::PicturesCleaned>> cleanPictures();
    [[nodiscard]] core::Result<std::vector<FeedState>> feedStates() const;
    [[nodiscard]] core::Result<void> note(domain::TrailEntry entry);
    [[nodiscard]] core::Result<TrailView> trail(int limit, qint64 before);
    void noteUse(const domain::UsageNote &used);
    [[nodiscard]] core::Result<UsageView> usage() const { return m_usage->view(); }
    [[nodiscard]] core::Result<void> setUsageCounted(bool counted);

Q_SIGNALS:
    void stopped();
    void editsChanged();
    void settled();
    void feedsChanged();
    void logChanged();
    void prefetchChanged(const domain::PrefetchState &state);

private:
    QCoro::Task<void> drive();
    [[nodiscard]] QCoro::Task<void> cycle();
    [[nodiscard]] core::Result<void> removeDraft(domain::Collection collection, const QString &id);
    /// After a read: what was opened here, accepted when it was asked for again, and not brought,
    /// is not at the backend.
    [[nodiscard]] core::Result<void> removeGhosts(domain::Collection collection);
    [[nodiscard]] bool isToRest();
    void noteClock();
    void noteConnected();
    /// The counts of use get a moment when everything else is over.
    [[nodiscard]] QCoro::Task<void> sendLastUse();
    [[nodiscard]] QCoro::Task<core::Result<void>> introduce();
    [[nodiscard]] QCoro::Task<core::Result<void>> introduceService();
    [[nodiscard]] QCoro::Task<core::Result<void>> readDue();
    /// The error is one that stops the run.
    [[nodiscard]] QCoro::Task<core::Result<void>> readOne(store::CollectionState state);
    [[nodiscard]] CollectionReader reader();
    [[nodiscard]] QCoro::Task<core::Result<void>> sendDue();
    [[nodiscard]] QCoro::Task<core::Result<QByteArray>> fetchAttachment(QString sha256);
    /// After a full read: whether the backend still has what it accepted from here.
    [[nodiscard]] core::Result<void> checkEdits(const store::CollectionState &state);
    [[nodiscard]] core::Result<void> noteFailure(domain::Collection collection,
                                                 const core::Error &error);
    [[nodiscard]] core::Result<void> noteSuccess(domain::Collection collection);
    [[nodiscard]] core::Result<void> applyRecord(domain::Collection collection,
                                                 domain::Record record);
    /// Puts what is known without the feed into the cache; the feed's place stays.
    [[nodiscard]] core::Result<void> applyLocally(domain::Collection collection,
                                                  domain::ChangesPage page);
    [[nodiscard]] QCoro::Task<core::Result<remote::Me>> fetchUser();
    /// Asks who works here and what that person may see, and takes the answer.
    [[nodiscard]] QCoro::Task<core::Result<void>> askUser();
    [[nodiscard]] QCoro::Task<core::Result<void>> askUserWhenDue();
    /// Whether all that this person sees has changed at once.
    [[nodiscard]] bool mayBeRights(const QList<domain::Collection> &changed) const;
    /// Told by the backend: remembered, shown, mirrored in the cache.
    [[nodiscard]] core::Result<void> takeUser(const remote::Me &me);
    /// Who worked here last; a purge that was killed is gone on with.
    void recallUser();
    void introduceUser(const remote::Me &me);
    /// The person and what is left of the rights at this moment.
    void showUser();
    /// Purges what these rights do not let be kept, if the cache was filled under others.
    [[nodiscard]] core::Result<void> mirrorRights(const domain::Rights &told);
    [[nodiscard]] core::Result<store::RightsPurge::Gone> purge(const store::Withdrawal &withdrawal);
    /// A feed was refused: purged like what the rights do not allow, and not asked for again until
    /// they change.
    [[nodiscard]] QCoro::Task<core::Result<void>> takeRefusal(domain::Collection feed,
                                                              core::Error answer);
    [[nodiscard]] core::Result<void> askRefusedAgain(const domain::Rights &told);
    /// Not to be asked for: the rights do not let it be read, or the backend refused it.
    [[nodiscard]] bool isWithheld(const store::CollectionState &state) const;
    void noteConnectionFailure(const core::Error &error);
    void noteDiskFailure(const core::Error &error);
    void rememberWait(const std::optional<std::chrono::milliseconds> &askedFor);
    void recallWait();
    [[nodiscard]] bool isDue(const store::CollectionState &state) const;
    [[nodiscard]] std::chrono::milliseconds untilNextWork() const;
    [[nodiscard]] session::Account *makeAccount();
    void watchAccount();
    void introduceIssuer(const remote::ServiceInfo &service);
    void watchEvents();
    void startCollector();
    void startMaintenance();
    void startPrefetch();
    void openFiles();
    void refreshStatus();
    void refreshEdits();

    Surroundings m_with;
    StatusBoard &m_board;
    Alarm *m_alarm;
    EditDesk *m_edits;
    EngineLog *m_log;
    TrailKeeper *m_trail;
    UsageKeeper *m_usage;
    session::Account *m_account;
    bool m_takesTrail = false;                  ///< the backend does
    bool m_takesUsage = false;                  ///< likewise
    Maintenance *m_maintenance = nullptr;       ///< from start() on
    std::optional<store::ChangeWriter> m_pages; ///< from start() on: the one writer of records
    FeedCollector *m_collector = nullptr;       ///< from start() on
    Prefetch *m_prefetch = nullptr;             ///< from start() on
    std::unique_ptr<remote::HttpClient> m_http;
    std::unique_ptr<remote::EventStream> m_events;
    std::optional<store::BlobStore> m_blobs;
    QSet<domain::Collection> m_dirty;
    QSet<domain::Collection> m_drafts; ///< in which there may be some that no feed will bring
    QDateTime m_nextAttempt;
    QDateTime m_nextPoll;
    bool m_rightsAsked = false; ///< to be asked for at the next cycle
    QDateTime m_rightsTold; ///< when the backend last told the rights, by its clock; null: never
    using Fetching = QPromise<core::Result<QByteArray>>;
    QHash<QString, std::shared_ptr<Fetching>> m_fetching; ///< attachments on their way
    QElapsedTimer m_steady;
    QDateTime m_machineAt; ///< the machine's clock when m_steady was last looked at
    int m_failures = 0;
    std::optional<bool> m_saidConnected;          ///< in the log
    std::optional<core::ErrorKind> m_saidFailure; ///< in the log, the last one
    bool m_pollAsked = false;                     ///< ask for everything at the next cycle
    bool m_waitKept = false;                      ///< a Retry-After of the connection is on disk
    int m_persons = 0;                            ///< that have worked here in this run
    bool m_introduced = false;
    bool m_offline = false;
    bool m_stopping = false;
    bool m_cancelled = false;
};

} // namespace syncing
