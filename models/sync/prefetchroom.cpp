// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be here, and what goes.
#include "models/core/clock.h"
#include "models/store/outbox.h"
#include "models/sync/prefetch.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;
using store::PictureWorth;

namespace syncing {

QCoro::Task<core::Result<domain::PrefetchEstimate>> Prefetch::estimate(domain::PrefetchPlan plan)
{
    const Work work(*this);
    const QStringList here = m_held.keys();
    auto sum = co_await m_readers.run([plan = std::move(plan), here,
                                       now = m_with.clock.now()](const store::Database &db) {
        return store::pictureScope(db, plan, now).and_then([&](const store::PictureScope &scope) {
            return store::sumPictures(db, scope, here);
        });
    });
    if (sum)
        sum->freeDisk = m_with.freeDisk();
    co_return sum;
}

QCoro::Task<core::Result<bool>> Prefetch::makeRoom(qint64 bytes, PictureWorth worth)
{
    if (m_state.heldBytes + bytes <= m_plan.quota)
        co_return true;
    if (auto learnt = co_await learnWorths(); !learnt)
        co_return std::unexpected(learnt.error());
    if (m_editsChanged) { // meanwhile
        if (auto kept = co_await protect(); !kept) {
            m_editsChanged = true;
            co_return std::unexpected(kept.error());
        }
    }
    QStringList gone;
    qint64 left = m_state.heldBytes;
    while (left + bytes > m_plan.quota && m_nextLeast < m_least.size() &&
           m_least[m_nextLeast].worth < worth) {
        const QString hash = m_least[m_nextLeast++].sha256;
        if (m_needed.contains(hash) || !m_held.contains(hash))
            continue;
        gone << hash;
        left -= m_held.value(hash);
    }
    if (auto forgotten = forget(gone); !forgotten)
        co_return std::unexpected(forgotten.error());
    co_return left + bytes <= m_plan.quota;
}

QCoro::Task<core::Result<void>> Prefetch::learnWorths()
{
    if (m_leastKnown)
        co_return {};
    auto sorted = co_await m_readers.run(
        [scope = m_scope, here = m_held.keys()](const store::Database &db) {
            return store::worthOf(db, scope, here);
        });
    if (!sorted)
        co_return std::unexpected(sorted.error());
    m_least = std::move(*sorted);
    m_nextLeast = 0;
    m_leastKnown = true;
    co_return {};
}

/// The edits that wait, and what they are about: whoever decides on them wants to see it.
QCoro::Task<core::Result<void>> Prefetch::protect()
{
    m_editsChanged = false;
    auto *outbox = m_with.outbox();
    const auto entries = outbox ? outbox->entries()
                                : core::failure(core::ErrorKind::Storage, u"no outbox"_s);
    if (!entries)
        co_return std::unexpected(entries.error());
    QStringList records;
    QSet<QString> needed;
    for (const store::OutboxEntry &entry : *entries) {
        records << entry.edit.recordId;
        if (entry.edit.verb == domain::kAttachVerb)
            needed.insert(entry.edit.payload.value("sha256"_L1).toString());
    }
    if (!records.isEmpty()) {
        const auto named = co_await m_readers.run(
            [records](const store::Database &db) { return store::picturesOf(db, records); });
        if (!named)
            co_return std::unexpected(named.error());
        needed.unite(*named);
    }
    m_needed = std::move(needed);
    if (auto *pictures = m_with.pictures())
        pictures->setNeeded(m_needed);
    co_return {};
}

core::Result<void> Prefetch::forget(const QStringList &hashes)
{
    auto *pictures = m_with.pictures();
    if (!pictures || hashes.isEmpty())
        return {};
    if (auto forgotten = pictures->forget(hashes); !forgotten)
        return forgotten;
    for (const QString &hash : hashes) {
        m_state.heldBytes -= m_held.take(hash);
        --m_state.heldFiles;
    }
    tell();
    return {};
}

QCoro::Task<core::Result<domain::PicturesCleaned>> Prefetch::clean()
{
    const Work work(*this);
    if (auto kept = co_await protect(); !kept)
        co_return std::unexpected(kept.error());
    if (auto stock = takeStock(); !stock)
        co_return std::unexpected(stock.error());
    const auto sorted = co_await m_readers.run([plan = m_plan, here = m_held.keys(),
                                                now = m_with.clock.now()](
                                                   const store::Database &db) {
        return store::pictureScope(db, plan, now).and_then([&](const store::PictureScope &scope) {
            return store::worthOf(db, scope, here);
        });
    });
    if (!sorted)
        co_return std::unexpected(sorted.error());
    QStringList gone;
    domain::PicturesCleaned cleaned;
    for (const store::HeldPicture &picture : *sorted) {
        const bool goes = picture.worth.rank <= PictureWorth::OutOfPlan &&
                          !m_needed.contains(picture.sha256) && m_held.contains(picture.sha256);
        if (!goes)
            continue;
        gone << picture.sha256;
        ++cleaned.files;
        cleaned.bytes += m_held.value(picture.sha256);
    }
    if (auto forgotten = forget(gone); !forgotten)
        co_return std::unexpected(forgotten.error());
    co_return cleaned;
}

} // namespace syncing
