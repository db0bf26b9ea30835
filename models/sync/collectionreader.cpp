// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/collectionreader.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/remote/contract.h"
#include "models/store/bulkload.h"
#include "models/store/changehub.h"

#include <QCoroFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr int kPageItems = 1000;
/// performance.md: a commit every 20 pages costs a third less than one a page.
constexpr int kPagesPerCommit = 20;
constexpr auto kLongestUncommitted = 500ms;

/// The collections that are worth loading without indexes at first.
bool isLarge(domain::Collection collection)
{
    using enum domain::Collection;
    return collection == Reports || collection == ReportEvents || collection == Observations ||
           collection == MediaItems;
}

} // namespace

/// What one read() carries along.
struct CollectionReader::Run {
    domain::Collection collection;
    store::ChangeWriter writer;
    store::CollectionState before;
    CollectionStatus status;
    QStringList changed;
    bool many = false;
    int uncommitted = 0;
    QElapsedTimer sinceCommit;
    bool bulk = false;
};

QCoro::Task<CollectionReader::Page> CollectionReader::fetch(domain::Collection collection,
                                                            QString cursor)
{
    remote::HttpRequest request{.path = u"v1/%1/changes"_s.arg(domain::code(collection))};
    request.query.addQueryItem(u"limit"_s, QString::number(kPageItems));
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    const auto answer = co_await m_with.http.send(std::move(request));
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    const QByteArray body = answer->body;
    co_return co_await QtConcurrent::run(
        [collection, body] { return remote::decodeChanges(collection, body); });
}

core::Result<void> CollectionReader::writePage(Run &run, const domain::ChangesPage &page)
{
    const auto applied = run.writer.apply(run.collection, page, m_with.clock.now());
    if (!applied)
        return std::unexpected(applied.error());
    run.changed += applied->changedIds;
    run.many = run.many || applied->many;
    run.status.receivedInRun += applied->upserted + applied->deleted;
    run.status.quarantined += applied->quarantined;
    ++run.uncommitted;
    const bool longEnough = run.uncommitted >= kPagesPerCommit ||
                            run.sinceCommit.durationElapsed() > kLongestUncommitted;
    const auto done = !page.more || longEnough ? commit(run) : core::Result<void>();
    m_with.progress(run.status);
    return done;
}

core::Result<void> CollectionReader::commit(Run &run)
{
    run.uncommitted = 0;
    run.sinceCommit.restart();
    if (auto committed = run.writer.commit(); !committed)
        return committed;
    if (!run.changed.isEmpty() || run.many)
        m_with.hub.post(run.collection, run.many ? QStringList() : run.changed);
    run.changed.clear();
    run.many = false;
    return {};
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<void>> CollectionReader::readPages(Run &run)
{
    Page page = co_await fetch(run.collection, run.before.cursor);
    if (!page && page.error().kind == core::ErrorKind::Gone) {
        qCInfo(core::logSync) << domain::code(run.collection) << "cursor expired: reading anew";
        if (auto restarted = run.writer.restart(run.collection); !restarted)
            co_return restarted;
        page = co_await fetch(run.collection, {});
    }
    while (page) {
        const bool more = page->more;
        if (m_with.cancelled()) {
            if (auto kept = commit(run); !kept)
                co_return kept;
            co_return core::failure(core::ErrorKind::Cancelled);
        }
        // The next page is on its way while this one is written.
        auto next = more ? std::optional(fetch(run.collection, page->cursor)) : std::nullopt;
        const auto written = writePage(run, *page);
        if (next)
            page = co_await *next;
        if (!written)
            co_return written;
        if (!more)
            co_return {};
    }
    // What was read before the failure stays.
    if (auto kept = commit(run); !kept)
        co_return kept;
    co_return std::unexpected(page.error());
}

core::Result<void> CollectionReader::finish(Run &run)
{
    if (run.bulk) {
        run.status.indexing = true;
        m_with.progress(run.status);
        auto built = run.writer.finishBulk(run.collection,
                                           [this](int) { return !m_with.cancelled(); });
        if (built)
            built = run.writer.commit();
        run.status.indexing = false;
        if (!built)
            return built;
        m_with.hub.post(run.collection, {});
    }
    return {};
}

QCoro::Task<core::Result<void>> CollectionReader::read(domain::Collection collection)
{
    const auto state = store::SyncStateRepository(m_with.writer).state(collection);
    if (!state)
        co_return std::unexpected(state.error());
    Run run{.collection = collection,
            .writer = store::ChangeWriter(m_with.writer),
            .before = *state,
            .status = {},
            .changed = {},
            .sinceCommit = {}};
    run.status.collection = collection;
    run.status.syncing = true;
    run.status.records = state->recordCount;
    const bool fresh = !state->complete && state->cursor.isEmpty() && state->recordCount == 0;
    // A load that was killed half-way goes on in bulk, so that its indexes are built in the end.
    const bool unfinished =
        store::BulkLoad(m_with.writer, collection).isUnfinished().value_or(false);
    run.bulk = isLarge(collection) && (fresh || unfinished);
    run.sinceCommit.start();
    m_with.progress(run.status);
    if (run.bulk) {
        if (auto begun = run.writer.beginBulk(collection); !begun)
            co_return begun;
    }
    auto done = co_await readPages(run);
    const auto finished = finish(run);
    co_return done ? finished : done;
}

} // namespace syncing
