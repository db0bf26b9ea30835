// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/collectionreader.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/core/memory.h"
#include "models/domain/keeping.h"
#include "models/store/bulkload.h"
#include "models/store/changehub.h"
#include "models/store/database.h"
#include "models/sync/enginelog.h"
#include "models/sync/feedpages.h"

#include <QCoroTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

/// performance.md: a commit every 20 pages costs a third less than one a page.
constexpr int kPagesPerCommit = 20;
constexpr auto kLongestUncommitted = 500ms;
/// Of a first load, which nobody waits for page by page.
constexpr auto kLongestUncommittedInBulk = 2s;
/// How long building indexes may keep this thread from edits and from stopping; one index, or one
/// batch of full text, can take longer.
constexpr auto kLongestStep = 200ms;
/// Of one collection in one run; what is left then waits for its retry.
constexpr int kMostBeginnings = 3;

/// The collections that are worth loading without indexes at first.
bool isLarge(domain::Collection collection)
{
    using enum domain::Collection;
    return collection == Reports || collection == ReportEvents || collection == Observations ||
           collection == MediaItems;
}

/// Of what a page has set aside nobody knows whom it speaks of.
domain::ChangesPage bare(domain::ChangesPage page)
{
    for (domain::Record &record : page.items)
        record = domain::withoutPersonal(std::move(record));
    for (domain::PoisonRecord &poison : page.poison)
        poison.raw.clear();
    return page;
}

} // namespace

/// What one read() carries along.
struct CollectionReader::Run {
    domain::Collection collection;
    store::CollectionState before;
    CollectionStatus status = {};
    store::ChangeWriter::Applied all = {}; ///< added up, without the ids
    QStringList changed = {};              ///< not posted yet
    bool many = false;
    bool again = false; ///< the read that was closed is to be followed by another
    bool bulk = false;
    int begunAnew = 0;
    int uncommitted = 0;
    QElapsedTimer sinceCommit = {};
};

core::Result<void> CollectionReader::apply(Run &run, const domain::ChangesPage &page)
{
    const auto applied = m_with.pages.apply(
        run.collection, m_with.withoutPersonal ? bare(page) : page, m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    run.changed += applied->changedIds;
    run.many = run.many || applied->many;
    run.status.receivedInRun += applied->upserted + applied->deleted;
    run.all.upserted += applied->upserted;
    run.all.deleted += applied->deleted;
    run.all.quarantined += applied->quarantined;
    run.all.retired += applied->retired;
    run.all.released += applied->released;
    run.all.closed = run.all.closed || applied->closed;
    run.all.wentBack += applied->wentBack;
    run.again = applied->wentBack > 0;
    ++run.uncommitted;
    return {};
}

core::Result<void> CollectionReader::writePage(Run &run, const domain::ChangesPage &page,
                                               const QString &asked)
{
    // A page that fails takes with it what is not committed, and a count may fail.
    if (page.snapshotCount) {
        if (auto kept = commit(run); !kept)
            return kept;
    }
    auto applied = apply(run, page);
    if (!applied && page.snapshotCount && applied.error().kind == core::ErrorKind::BadContract) {
        // The count is wrong, what the page brings is not: it is shown, and the end asked for
        // again.
        domain::ChangesPage open = page;
        open.snapshotCount.reset();
        open.more = true;
        open.cursor = asked;
        if (auto shown = apply(run, open).and_then([&] { return commit(run); }); !shown)
            return shown;
        m_with.log.tell(domain::SyncEvent::SnapshotMismatch, run.collection, *page.snapshotCount,
                        applied.error().detail);
    }
    if (!applied)
        return applied;
    const auto longest = run.bulk ? kLongestUncommittedInBulk : kLongestUncommitted;
    const bool longEnough = run.uncommitted >= kPagesPerCommit ||
                            run.sinceCommit.durationElapsed() > longest;
    const auto done = !page.more || longEnough ? commit(run) : core::Result<void>();
    m_with.progress(run.status);
    return done;
}

core::Result<void> CollectionReader::commit(Run &run)
{
    run.uncommitted = 0;
    run.sinceCommit.restart();
    if (auto committed = m_with.pages.commit(); !committed)
        return committed;
    if (!run.changed.isEmpty() || run.many)
        m_with.hub.post(run.collection, run.many ? QStringList() : run.changed);
    run.changed.clear();
    run.many = false;
    return {};
}

core::Result<void> CollectionReader::beginAnew(Run &run, const core::Error &why)
{
    if (++run.begunAnew > kMostBeginnings)
        return std::unexpected(why);
    qCInfo(core::logSync) << domain::code(run.collection) << "cursor expired: reading anew";
    if (auto restarted = m_with.pages.restart(run.collection); !restarted)
        return restarted;
    m_with.log.tell(domain::SyncEvent::CursorExpired, run.collection, 0, why.detail);
    return {};
}

core::Result<QString> CollectionReader::place(const Run &run) const
{
    return store::SyncStateRepository(m_with.db)
        .state(run.collection)
        .transform([](const store::CollectionState &state) { return state.cursor; });
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> CollectionReader::readPages(Run &run)
{
    FeedPages pages(m_with.http, run.collection);
    auto done = co_await writePages(run, pages);
    co_await pages.rest();
    co_return done;
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> CollectionReader::writePages(Run &run, FeedPages &pages)
{
    QString asked = run.before.cursor;
    for (;;) {
        const FeedPages::Page page = co_await pages.after(asked);
        if (m_with.cancelled())
            co_return core::failure(core::ErrorKind::Cancelled);
        const bool expired = !page && page.error().kind == core::ErrorKind::Gone;
        if (!page && (!expired || asked.isEmpty()))
            co_return std::unexpected(page.error());
        if (expired) {
            if (auto begun = beginAnew(run, page.error()); !begun)
                co_return begun;
        }
        const auto here = place(run);
        if (!here)
            co_return std::unexpected(here.error());
        // Begun anew, here or by somebody; or what was not committed was undone by another's
        // failure.
        if (expired || *here != asked) {
            asked = *here;
            continue;
        }
        if (page->more && page->cursor == asked)
            co_return core::failure(core::ErrorKind::BadContract, u"the feed does not move on"_s);
        if (page->more)
            pages.expect(page->cursor);
        if (auto written = writePage(run, *page, asked); !written)
            co_return written;
        if (!page->more && (!run.again || ++run.begunAnew > kMostBeginnings))
            co_return {};
        asked = page->more ? page->cursor : QString();
    }
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> CollectionReader::finish(Run &run)
{
    if (auto kept = commit(run); !kept) { // what was read before a failure stays
        m_with.pages.rollback();
        co_return kept;
    }
    if (!run.bulk)
        co_return {};
    run.status.indexing = true;
    m_with.progress(run.status);
    core::Result<void> built;
    do {
        co_await QCoro::sleepFor(0ms); // edits and stopping come first
        QElapsedTimer step;
        step.start();
        built = m_with.pages.finishBulk(run.collection, [&](int) {
            return !m_with.cancelled() && step.durationElapsed() < kLongestStep;
        });
    } while (!built && built.error().kind == core::ErrorKind::Cancelled && !m_with.cancelled());
    if (built)
        built = m_with.pages.commit();
    run.status.indexing = false;
    m_with.db.releaseMemory(); // a load takes ten times what a day needs afterwards
    core::returnUnusedMemory();
    if (built)
        m_with.hub.post(run.collection, {});
    co_return built;
}

void CollectionReader::tell(const Run &run)
{
    using enum domain::SyncEvent;
    EngineLog &log = m_with.log;
    const bool first = !run.before.complete && run.all.closed;
    const auto after = store::SyncStateRepository(m_with.db).state(run.collection);
    if (first)
        log.tell(FirstReadDone, run.collection, after ? after->recordCount : 0);
    else if (run.before.complete)
        log.count(Read, run.collection, run.all.upserted + run.all.deleted);
    if (run.all.closed && !first)
        log.tell(FullReadClosed, run.collection, run.all.retired);
    log.count(BackendWentBack, run.collection, run.all.wentBack);
    log.count(RecordsSetAside, run.collection, run.all.quarantined);
    log.count(RecordsReleased, run.collection, run.all.released);
}

QCoro::Task<core::Result<void>> CollectionReader::read(domain::Collection collection)
{
    const auto state = store::SyncStateRepository(m_with.db).state(collection);
    if (!state)
        co_return std::unexpected(state.error());
    Run run{.collection = collection, .before = *state};
    run.status.collection = collection;
    run.status.syncing = true;
    run.status.records = state->recordCount;
    const bool fresh = !state->complete && state->cursor.isEmpty() && state->recordCount == 0;
    // A load that was killed half-way goes on in bulk, so that its indexes are built in the end.
    const bool unfinished = store::BulkLoad(m_with.db, collection).isUnfinished().value_or(false);
    run.bulk = isLarge(collection) && (fresh || unfinished);
    run.sinceCommit.start();
    m_with.progress(run.status);
    if (run.bulk) {
        if (auto begun = m_with.pages.beginBulk(collection); !begun)
            co_return begun;
    }
    auto done = co_await readPages(run);
    const auto finished = co_await finish(run);
    tell(run);
    run.status.wentBackAt = run.all.wentBack > 0 ? m_with.clock.now() : QDateTime();
    run.status.wentBackCount = run.all.wentBack;
    run.status.syncing = false;
    m_with.progress(run.status);
    co_return done ? finished : done;
}

} // namespace syncing
