// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncservice.h"

#include "models/core/clock.h"
#include "models/session/desksignin.h"
#include "models/store/profile.h"
#include "models/sync/deskuser.h"
#include "models/sync/engine.h"
#include "models/sync/statusboard.h"

#include <QPointer>
#include <QPromise>
#include <QThread>

using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr unsigned long kPatienceMs = 10'000;

} // namespace

struct SyncService::Private {
    std::optional<Surroundings> surroundings; ///< none: of a review
    ReviewSource review;
    StatusBoard board;
    Status status;
    session::DeskSignIn signIn;
    QThread thread;
    Engine *engine = nullptr;
    bool offline = false;
    bool collecting = false;
    domain::PrefetchState prefetch;

    /// As ask(), but a review has nothing of the kind instead of refusing.
    template<typename T, typename Call>
    QFuture<core::Result<T>> list(Call call)
    {
        return surroundings ? ask<T>(std::move(call))
                            : QtFuture::makeReadyValueFuture(core::Result<T>(T()));
    }

    /// Runs `call` in the sync thread and answers with its result.
    template<typename T, typename Call>
    QFuture<core::Result<T>> ask(Call call)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        auto future = promise->future();
        if (!engine) {
            promise->addResult(core::Result<T>(core::failure(
                surroundings ? core::ErrorKind::Cancelled : core::ErrorKind::ReadOnly)));
            promise->finish();
            return future;
        }
        QMetaObject::invokeMethod(engine, [promise, call = std::move(call), engine = engine] {
            promise->addResult(call(*engine));
            promise->finish();
        });
        return future;
    }

    /// As ask(), of what takes its time: `call` makes a task.
    template<typename T, typename Call>
    QFuture<core::Result<T>> await(Call call)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        auto future = promise->future();
        const auto finish = [promise](core::Result<T> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        };
        if (engine)
            QMetaObject::invokeMethod(engine, [call = std::move(call), engine = engine, finish] {
                call(*engine).then(finish);
            });
        else
            finish(core::failure(surroundings ? core::ErrorKind::Cancelled
                                              : core::ErrorKind::ReadOnly));
        return future;
    }
};

SyncService::SyncService(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->surroundings.emplace(std::move(surroundings));
    d->offline = d->surroundings->forcedOffline;
    d->collecting = d->surroundings->collecting;
    d->thread.setObjectName(QStringLiteral("ioc-sync"));
    // Screens are built before the engine starts, and offer only what this person may see.
    const auto &with = *d->surroundings;
    const auto &db = with.profile.writer();
    if (auto me = rememberedAccount(db)) {
        me = bounded(std::move(*me), with.withoutPersonal);
        d->status.user = deskUser(*me, domain::effectiveRights(me->rights, rememberedTelling(db),
                                                               rememberedNow(db, with.clock),
                                                               with.rightsLimit));
    }
    d->board.change([this](Status &status) { status.user = d->status.user; });
    connect(
        &d->board, &StatusBoard::changed, this,
        [this] {
            d->status = d->board.status();
            Q_EMIT statusChanged();
        },
        Qt::QueuedConnection);
}

SyncService::SyncService(ReviewSource review, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->review = std::move(review);
    d->status = d->review.status;
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::start()
{
    if (d->engine)
        return;
    if (!d->surroundings) { // whoever waits is told as of an engine: later
        QMetaObject::invokeMethod(this, &SyncService::settled, Qt::QueuedConnection);
        return;
    }
    d->engine = new Engine(*d->surroundings, d->board);
    d->signIn.attach(&d->engine->account());
    d->engine->moveToThread(&d->thread);
    connect(d->engine, &Engine::editsChanged, this, &SyncService::editsChanged);
    connect(d->engine, &Engine::feedsChanged, this, &SyncService::feedsChanged);
    connect(d->engine, &Engine::logChanged, this, &SyncService::logChanged);
    connect(d->engine, &Engine::prefetchChanged, this, [this](const domain::PrefetchState &state) {
        d->prefetch = state;
        Q_EMIT prefetchChanged();
    });
    connect(d->engine, &Engine::settled, this, [this] {
        d->status = d->board.status();
        Q_EMIT settled();
    });
    connect(d->engine, &Engine::stopped, d->engine, &QObject::deleteLater);
    // Direct: this thread may be waiting in stop() and deliver nothing.
    connect(d->engine, &QObject::destroyed, &d->thread, &QThread::quit, Qt::DirectConnection);
    d->thread.start();
    QMetaObject::invokeMethod(d->engine, &Engine::start);
}

void SyncService::stop()
{
    d->signIn.detach();
    if (auto *engine = std::exchange(d->engine, nullptr))
        QMetaObject::invokeMethod(engine, &Engine::stop);
    if (d->thread.isRunning() && !d->thread.wait(kPatienceMs))
        qWarning("the sync thread did not end in time");
}

const Status &SyncService::status() const
{
    return d->status;
}

session::SignIn &SyncService::signIn()
{
    return d->signIn;
}

void SyncService::setForcedOffline(bool offline)
{
    d->offline = offline && d->surroundings.has_value();
    if (d->engine)
        QMetaObject::invokeMethod(
            d->engine, [engine = d->engine, offline] { engine->setForcedOffline(offline); });
}

bool SyncService::isForcedOffline() const
{
    return d->offline;
}

void SyncService::syncNow()
{
    if (d->engine)
        QMetaObject::invokeMethod(d->engine, &Engine::syncNow);
}

void SyncService::cancel()
{
    if (d->engine)
        QMetaObject::invokeMethod(d->engine, &Engine::cancel);
}

QFuture<core::Result<QString>> SyncService::submit(domain::Edit edit)
{
    return d->ask<QString>(
        [edit = std::move(edit)](Engine &engine) { return engine.submit(edit); });
}

QFuture<core::Result<std::vector<PendingEdit>>> SyncService::edits(domain::Collection collection,
                                                                   const QString &recordId)
{
    return d->list<std::vector<PendingEdit>>(
        [collection, recordId](Engine &engine) { return engine.edits(collection, recordId); });
}

QFuture<core::Result<void>> SyncService::discardEdit(const QString &editId)
{
    return d->ask<void>([editId](Engine &engine) { return engine.discardEdit(editId); });
}

QFuture<core::Result<void>> SyncService::retryEdit(const QString &editId,
                                                   std::optional<qint64> onVersion)
{
    return d->ask<void>(
        [editId, onVersion](Engine &engine) { return engine.retryEdit(editId, onVersion); });
}

QFuture<core::Result<std::vector<domain::PoisonRecord>>> SyncService::quarantine()
{
    return d->list<std::vector<domain::PoisonRecord>>(
        [](Engine &engine) { return engine.quarantine(); });
}

QFuture<core::Result<RetryOutcome>> SyncService::retryQuarantine(domain::Collection collection,
                                                                 const QString &id)
{
    return d->ask<RetryOutcome>(
        [collection, id](Engine &engine) { return engine.retryQuarantine(collection, id); });
}

QFuture<core::Result<void>> SyncService::reread(domain::Collection collection)
{
    return d->ask<void>([collection](Engine &engine) { return engine.reread(collection); });
}

QFuture<core::Result<std::vector<store::SyncLogEntry>>> SyncService::log(int limit)
{
    return d->list<std::vector<store::SyncLogEntry>>(
        [limit](Engine &engine) { return engine.log(limit); });
}

QFuture<core::Result<void>> SyncService::note(domain::TrailEntry entry)
{
    return d->ask<void>([entry = std::move(entry)](Engine &engine) { return engine.note(entry); });
}

QFuture<core::Result<TrailView>> SyncService::trail(int limit, qint64 before)
{
    return d->list<TrailView>([=](Engine &engine) { return engine.trail(limit, before); });
}

void SyncService::noteUse(const domain::UsageNote &used)
{
    if (d->engine)
        QMetaObject::invokeMethod(d->engine, [engine = d->engine, used] { engine->noteUse(used); });
}

QFuture<core::Result<UsageView>> SyncService::usage()
{
    return d->list<UsageView>([](const Engine &engine) { return engine.usage(); });
}

QFuture<core::Result<void>> SyncService::setUsageCounted(bool counted)
{
    if (d->surroundings)
        d->surroundings->usage.on = counted;
    return d->ask<void>([counted](Engine &engine) { return engine.setUsageCounted(counted); });
}

QFuture<core::Result<QByteArray>> SyncService::attachment(const QString &sha256)
{
    if (!d->surroundings)
        return d->review.attachment(sha256);
    return d->await<QByteArray>([sha256](Engine &engine) { return engine.attachment(sha256); });
}

void SyncService::setPrefetch(const domain::PrefetchPlan &plan)
{
    if (!d->surroundings)
        return;
    d->surroundings->prefetch = plan;
    if (d->engine)
        QMetaObject::invokeMethod(d->engine,
                                  [engine = d->engine, plan] { engine->setPrefetch(plan); });
}

domain::PrefetchPlan SyncService::prefetch() const
{
    return d->surroundings ? d->surroundings->prefetch : domain::PrefetchPlan();
}

domain::PrefetchState SyncService::prefetchState() const
{
    return d->prefetch;
}

void SyncService::prefetchNow()
{
    if (d->engine)
        QMetaObject::invokeMethod(d->engine, &Engine::prefetchNow);
}

QFuture<core::Result<domain::PrefetchEstimate>> SyncService::estimatePrefetch(
    const domain::PrefetchPlan &plan)
{
    return d->await<domain::PrefetchEstimate>(
        [plan](Engine &engine) { return engine.estimatePrefetch(plan); });
}

QFuture<core::Result<domain::PicturesCleaned>> SyncService::cleanPictures()
{
    return d->await<domain::PicturesCleaned>([](Engine &engine) { return engine.cleanPictures(); });
}

void SyncService::setCollecting(bool collecting)
{
    if (!d->surroundings)
        return;
    d->collecting = d->surroundings->collecting = collecting;
    if (d->engine)
        QMetaObject::invokeMethod(
            d->engine, [engine = d->engine, collecting] { engine->setCollecting(collecting); });
}

bool SyncService::isCollecting() const
{
    return d->collecting;
}

void SyncService::collectNow()
{
    if (d->engine)
        QMetaObject::invokeMethod(d->engine, &Engine::collectNow);
}

QFuture<core::Result<std::vector<FeedState>>> SyncService::feedStates()
{
    return d->list<std::vector<FeedState>>([](Engine &engine) { return engine.feedStates(); });
}

} // namespace syncing
