// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail.h"

#include "models/store/migrations.h"
#include "models/store/readeach.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;
using domain::TrailEntry;

namespace store {
namespace {

const QByteArray kEntries = "SELECT number, at, account, who, verb, collection, record_id, detail, "
                            "chain FROM entries ";
constexpr int kVerifiedAtATime = 2000;

core::Result<TrailEntry> trailEntryOf(const Statement &row)
{
    TrailEntry entry{.number = row.integer(0),
                     .at = row.time(1),
                     .account = row.text(2),
                     .who = row.text(3),
                     .collection = domain::collectionFromCode(row.text(5)),
                     .recordId = row.text(6),
                     .detail = row.text(7),
                     .chain = row.text(8)};
    const auto verb = domain::trailVerbFromCode(row.text(4));
    if (!verb)
        return core::failure(core::ErrorKind::StorageNewer,
                             u"the trail has a verb of a newer program: "_s + row.text(4));
    entry.verb = *verb;
    return entry;
}

} // namespace

core::Result<Trail> Trail::open(const QString &path, const QByteArray &key)
{
    return openDurable(path, key, u"trail"_s).transform([](Database db) {
        return Trail(std::move(db));
    });
}

core::Result<TrailEntry> Trail::add(TrailEntry entry) const
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto last = newest(1);
    if (!last)
        return std::unexpected(last.error());
    entry.number = last->empty() ? 1 : last->front().number + 1;
    entry.detail.truncate(domain::kLongestTrailDetail);
    entry.chain = domain::chainAfter(last->empty() ? QString() : last->front().chain,
                                     domain::toJson(entry));
    auto insert = m_db.cached("INSERT INTO entries(number, at, account, who, verb, collection, "
                              "record_id, detail, chain) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, entry.number);
    insert->bind(2, entry.at);
    insert->bind(3, entry.account);
    insert->bind(4, entry.who);
    insert->bind(5, domain::code(entry.verb));
    insert->bind(6, entry.collection ? domain::code(*entry.collection) : QString());
    insert->bind(7, entry.recordId);
    insert->bind(8, entry.detail);
    insert->bind(9, entry.chain);
    return insert->run().and_then([&] { return transaction->commit(); }).transform([&] {
        return entry;
    });
}

core::Result<std::vector<TrailEntry>> Trail::read(QByteArrayView sql, qint64 first,
                                                  qint64 second) const
{
    auto select = m_db.cached(sql);
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, first);
    select->bind(2, second);
    return readEach(*select, trailEntryOf);
}

core::Result<std::vector<TrailEntry>> Trail::newest(int limit, qint64 before) const
{
    return read(kEntries + "WHERE ?2 = 0 OR number < ?2 ORDER BY number DESC LIMIT ?1", limit,
                before);
}

core::Result<std::vector<TrailEntry>> Trail::after(qint64 number, int limit) const
{
    return read(kEntries + "WHERE number > ?2 ORDER BY number LIMIT ?1", limit, number);
}

core::Result<std::vector<TrailEntry>> Trail::unsent(int limit) const
{
    const auto sent = m_db.scalar("SELECT sent FROM delivery");
    if (!sent)
        return std::unexpected(sent.error());
    return after(*sent, limit);
}

core::Result<void> Trail::noteSent(qint64 number) const
{
    auto update = m_db.cached("UPDATE delivery SET sent = max(sent, ?1)");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, number);
    return update->run();
}

core::Result<QString> Trail::deskId() const
{
    auto select = m_db.cached("SELECT desk_id FROM delivery");
    if (!select)
        return std::unexpected(select.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    return select->text(0);
}

core::Result<void> Trail::takeNewName() const
{
    return m_db.execute("UPDATE delivery SET desk_id = lower(hex(randomblob(16)))");
}

core::Result<TrailPage> Trail::page(int limit, qint64 before) const
{
    auto entries = newest(limit + 1, before); // one more: the chain begins there
    if (!entries)
        return std::unexpected(entries.error());
    TrailPage page{.entries = std::move(*entries), .broken = {}, .isLast = true};
    if (int(page.entries.size()) > limit)
        page.isLast = false;
    // What the backend has, and what comes after, cannot be missing here.
    const auto sent = m_db.scalar("SELECT sent FROM delivery");
    if (!sent)
        return std::unexpected(sent.error());
    const qint64 newest = page.entries.empty() ? 0 : page.entries.front().number;
    const qint64 least = before > 0 ? before - 1 : *sent;
    if (newest < least)
        page.broken = newest + 1;
    for (size_t i = 0; i < page.entries.size(); ++i) {
        const TrailEntry &entry = page.entries.at(i);
        const bool isOldest = i + 1 == page.entries.size();
        if (isOldest && !page.isLast)
            break;
        const TrailEntry older = isOldest ? TrailEntry() : page.entries.at(i + 1);
        const bool follows = entry.number == older.number + 1;
        if (!follows || entry.chain != domain::chainAfter(older.chain, domain::toJson(entry)))
            page.broken = follows ? entry.number : older.number + 1;
    }
    if (!page.isLast)
        page.entries.pop_back();
    return page;
}

core::Result<std::optional<qint64>> Trail::firstBroken() const
{
    std::optional<qint64> broken;
    for (qint64 before = 0;;) {
        const auto part = page(kVerifiedAtATime, before);
        if (!part)
            return std::unexpected(part.error());
        if (part->broken)
            broken = part->broken;
        if (part->isLast)
            return broken;
        before = part->entries.back().number;
    }
}

} // namespace store
