// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/prefetch.h"
#include "models/remote/transport.h"
#include "models/session/keptsignin.h"
#include "models/store/synclog.h"
#include "models/sync/feedstate.h"
#include "models/sync/maintenanceoptions.h"
#include "models/sync/reviewsource.h"
#include "models/sync/status.h"
#include "models/sync/trailview.h"
#include "models/sync/usageview.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace core {
class BackendClock;
}
namespace session {
class Session;
class SignIn;
} // namespace session
namespace store {
class ChangeHub;
class Profile;
} // namespace store

namespace syncing {

/// What a SyncService needs; the references outlive it.
struct Surroundings {
    store::Profile
        &profile; ///< its cache is open; the service owns the writer from start() to stop()
    store::ChangeHub &hub;
    core::BackendClock &clock;
    session::Session &session; ///< where the token comes from
    QUrl server;               ///< empty: Connection::NotConfigured
    bool forcedOffline = false;
    bool collecting = false;          ///< reads the feeds of the media sources itself
    remote::Transport transport = {}; ///< how requests leave this desk
    /// Makes what carries the requests, in the sync thread; none: as `transport` has it.
    std::function<std::unique_ptr<QNetworkAccessManager>()> network = {};
    MaintenanceOptions maintenance = {};
    domain::PrefetchPlan prefetch = {};
    session::SignInPlace signIn = {}; ///< where a sign-in is kept
    /// How long the rights that were told last hold without the backend.
    std::chrono::hours rightsLimit = domain::kRightsHoursOffline;
    /// Who a citizen is is never kept here nor offered, whatever the backend lets: of a wall that
    /// everybody looks at.
    bool withoutPersonal = false;
    UsageSwitch usage = {}; ///< whether use is counted
};

/// The sync engine as the GUI thread sees it: it runs on a thread of its own, tells its Status,
/// takes edits. Of a review there is no engine and no thread: the Status stands, lists are empty,
/// attachments come from the copy, and whatever would change something is refused as ReadOnly.
class SyncService : public QObject
{
    Q_OBJECT
public:
    explicit SyncService(Surroundings surroundings, QObject *parent = nullptr);
    explicit SyncService(ReviewSource review, QObject *parent = nullptr);
    ~SyncService() override; ///< stop()

    void start();
    /// Cancels what runs, waits for the thread (at most some seconds), closes the writer cleanly.
    void stop();

    [[nodiscard]] const Status &status() const;
    /// Signing in at the issuer that the backend names; to ask for it, start() first.
    [[nodiscard]] session::SignIn &signIn();
    /// The kill switch: no request leaves the desk while it is on.
    void setForcedOffline(bool offline);
    [[nodiscard]] bool isForcedOffline() const;
    /// Asks now, whatever the retry times say.
    void syncNow();
    /// Stops the read under way; what is there stays, the next syncNow() goes on from its cursor.
    void cancel();

    /// Puts an edit into the outbox; the future is finished when it is on disk, or with the error.
    /// Id, createdAt are filled in.
    [[nodiscard]] QFuture<core::Result<QString>> submit(domain::Edit edit);
    /// Edits not yet accepted, and those accepted in the last day, for one record (or all: empty
    /// id).
    [[nodiscard]] QFuture<core::Result<std::vector<PendingEdit>>> edits(
        domain::Collection collection, const QString &recordId);
    /// Gives an edit up that the backend has not accepted; it is kept as Dropped.
    [[nodiscard]] QFuture<core::Result<void>> discardEdit(const QString &editId);
    /// Sends an edit again; with a version, on top of that one (a person has seen what it holds).
    [[nodiscard]] QFuture<core::Result<void>> retryEdit(const QString &editId,
                                                        std::optional<qint64> onVersion = {});
    [[nodiscard]] QFuture<core::Result<std::vector<domain::PoisonRecord>>> quarantine();
    /// Reads a record that was set aside once more, as it was kept: when it fits by now it is put
    /// into the cache and is set aside no longer. One that was too large to be kept whole needs
    /// reread(). Error NotFound: it is not set aside.
    [[nodiscard]] QFuture<core::Result<RetryOutcome>> retryQuarantine(domain::Collection collection,
                                                                      const QString &id);
    /// Reads a collection from the start, at once, over the rows that are here; finished when it is
    /// noted, and it survives a restart.
    [[nodiscard]] QFuture<core::Result<void>> reread(domain::Collection collection);
    /// The sync log, newest first.
    [[nodiscard]] QFuture<core::Result<std::vector<store::SyncLogEntry>>> log(int limit);
    /// Writes a line into the trail of this desk; finished when it is on disk. When and who are
    /// filled in.
    QFuture<core::Result<void>> note(domain::TrailEntry entry);
    /// Lines of the trail, newest first: those older than `before` (0: from the newest, and that
    /// it is read is noted in it).
    [[nodiscard]] QFuture<core::Result<TrailView>> trail(int limit, qint64 before = 0);
    /// Counts a use of this desk, without content; not where that is switched off, nor of a review.
    void noteUse(const domain::UsageNote &used);
    /// The counts of whoever works here.
    [[nodiscard]] QFuture<core::Result<UsageView>> usage();
    /// The person's wish; the caller keeps it for the next start. Off: what was not sent is
    /// forgotten.
    [[nodiscard]] QFuture<core::Result<void>> setUsageCounted(bool counted);
    /// A file by its hash: from the local store, else from the backend (kept afterwards). Error
    /// Offline when it is not here.
    [[nodiscard]] QFuture<core::Result<QByteArray>> attachment(const QString &sha256);

    /// What is kept here for times without a network; the caller keeps the plan for the next start.
    void setPrefetch(const domain::PrefetchPlan &plan);
    [[nodiscard]] domain::PrefetchPlan prefetch() const;
    [[nodiscard]] domain::PrefetchState prefetchState() const;
    /// Tries again, whatever stood in the way.
    void prefetchNow();
    /// What a plan would bring.
    [[nodiscard]] QFuture<core::Result<domain::PrefetchEstimate>> estimatePrefetch(
        const domain::PrefetchPlan &plan);
    /// Takes away pictures that the plan does not name; none that an unsent edit needs.
    [[nodiscard]] QFuture<core::Result<domain::PicturesCleaned>> cleanPictures();

    /// Whether this desk reads the feeds of the media sources itself; not while forced offline.
    void setCollecting(bool collecting);
    [[nodiscard]] bool isCollecting() const;
    /// Reads every feed once, whatever the times between visits say and also on a desk that does
    /// not collect; not those of sites that asked to be left alone, and none while forced offline.
    void collectNow();
    /// Every source that has a feed, in the order of their ids.
    [[nodiscard]] QFuture<core::Result<std::vector<FeedState>>> feedStates();

Q_SIGNALS:
    void statusChanged();
    /// The outbox changed: an edit was added, sent, refused …
    void editsChanged();
    /// A first sync or a poll has come to rest (everything up to date or failed for now); for
    /// --render and iocctl --once.
    void settled();
    /// A feed was visited, or collecting was switched.
    void feedsChanged();
    /// The sync log has a new entry, or one that has grown.
    void logChanged();
    /// What is kept for times without a network has changed, or how it stands.
    void prefetchChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
