// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/readeach.h"
#include "models/store/searchindex.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace store {
namespace {

constexpr int kLookedAtOnce = 2000;
constexpr int kPicturesAtOnce = 50;
constexpr int kHangTogether = 4; ///< reports, their events, attachments, media items

/// Whether a record (columns of its table, ?3 the moment before which it is old) is to go. Without
/// its time a record stays; what hangs on a report that is only set aside or not read yet does too.
QByteArrayView oldAndClosed(Collection collection)
{
    switch (collection) {
    case Collection::Reports:
        return "open = 0 AND max(coalesce(updated_at, 0), coalesce(resolved_at, 0), "
               "coalesce(sent_at, 0)) BETWEEN 1 AND ?3 - 1";
    case Collection::MediaItems:
        return "state = 'DONG' AND max(coalesce(state_since, 0), coalesce(since, 0), "
               "coalesce(collected_at, 0), coalesce(published_at, 0)) BETWEEN 1 AND ?3 - 1";
    case Collection::ReportEvents:
        return "at < ?3 AND NOT EXISTS(SELECT 1 FROM reports WHERE id = report_id) AND NOT "
               "EXISTS(SELECT 1 FROM quarantine WHERE collection = 'reports' AND quarantine.id = "
               "report_id)";
    case Collection::Attachments:
        return "taken_at < ?3 AND NOT EXISTS(SELECT 1 FROM reports WHERE id = report_id) AND NOT "
               "EXISTS(SELECT 1 FROM media_items WHERE id = media_item_id) AND NOT EXISTS(SELECT 1 "
               "FROM quarantine WHERE collection IN ('reports', 'media-items') AND quarantine.id "
               "IN "
               "(report_id, media_item_id))";
    default:
        return "0";
    }
}

/// What goes with a record: the rows of a table that name it.
struct Hanging {
    Collection collection;
    QByteArrayView where;
};
QList<Hanging> hangingOn(Collection collection)
{
    if (collection == Collection::Reports)
        return {{Collection::ReportEvents, "report_id = ?1"},
                {Collection::Attachments, "report_id = ?1"}};
    if (collection == Collection::MediaItems)
        return {{Collection::Attachments, "media_item_id = ?1 AND media_item_id <> ''"}};
    return {};
}

/// How many of them were in sight.
core::Result<qint64> forgetHanging(const Database &db, const Hanging &hanging, const QString &id)
{
    const QByteArray rest = "FROM " + tableOf(hanging.collection) + " WHERE " +
                            hanging.where.toByteArray();
    auto count = db.cached(QByteArray("SELECT sum(retired_at IS NULL) " + rest));
    auto erase = db.cached(QByteArray("DELETE " + rest));
    if (!count || !erase)
        return std::unexpected(count ? erase.error() : count.error());
    count->bind(1, id);
    erase->bind(1, id);
    if (const auto row = count->step(); !row)
        return std::unexpected(row.error());
    const qint64 live = count->integer(0);
    count->reset();
    return erase->run().transform([live] { return live; });
}

core::Result<void> countDown(const Database &db, const QMap<Collection, qint64> &gone)
{
    const SyncStateRepository states(db);
    for (auto one = gone.cbegin(); one != gone.cend(); ++one) {
        auto state = states.state(one.key());
        if (!state)
            return std::unexpected(state.error());
        state->recordCount -= one.value();
        if (auto saved = states.save(*state); !saved)
            return saved;
    }
    return {};
}

} // namespace

void Retention::restart()
{
    m_at = 0;
    m_after = 0;
}

core::Result<bool> Retention::mayLook() const
{
    return m_db
        .scalar("SELECT count(*) FROM sync_state WHERE ((complete = 1 AND full_read = 0 AND cursor "
                "<> '') OR error_name = 'forbidden') AND collection IN ('reports', "
                "'report-events', 'attachments', 'media-items')")
        .transform([](qint64 settled) { return settled == qint64(kHangTogether); });
}

core::Result<std::vector<Retention::Due>> Retention::nextDue(Collection collection,
                                                             const QDateTime &before) const
{
    const QByteArray ord = isSearchable(collection) ? "ord" : "0";
    const QByteArray sql = "SELECT row, id, " + ord + ", retired_at IS NULL AND version > 0 AND " +
                           oldAndClosed(collection).toByteArray() + " FROM " + tableOf(collection) +
                           " WHERE row > ?1 ORDER BY row LIMIT ?2";
    auto select = m_db.cached(sql);
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, m_after);
    select->bind(2, kLookedAtOnce);
    select->bind(3, before);
    return readEach(*select, [](const Statement &row) {
        return Due{row.integer(0), row.text(1), row.integer(2), row.integer(3) != 0};
    });
}

core::Result<void> Retention::forgetQuarantine(const QDateTime &now) const
{
    // A full read under way counts what is set aside.
    auto erase = m_db.cached("DELETE FROM quarantine WHERE at < ?1 AND collection IN (SELECT "
                             "collection FROM sync_state WHERE complete = 1 AND full_read = 0)");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, now.addDays(-m_rules.quarantineDays));
    return erase->run();
}

core::Result<void> Retention::forget(Collection collection, const Due &due, Step &step) const
{
    auto erase = m_db.cached(QByteArray("DELETE FROM " + tableOf(collection) + " WHERE row = ?1"));
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, due.row);
    if (auto erased = erase->run(); !erased)
        return erased;
    ++step.gone[collection];
    const QList<Hanging> tables = hangingOn(collection);
    for (const Hanging &table : tables) {
        const auto live = forgetHanging(m_db, table, due.id);
        if (!live)
            return std::unexpected(live.error());
        if (*live > 0)
            step.gone[table.collection] += *live;
    }
    return {};
}

core::Result<qint64> Retention::look(Collection collection, const QDateTime &now,
                                     const Limits &limits, Step &step) const
{
    QElapsedTimer timer;
    timer.start();
    const auto due = nextDue(collection, now.addDays(-m_rules.days.value(collection)));
    if (!due)
        return std::unexpected(due.error());
    SearchIndex words(m_db, tableOf(collection));
    qint64 reached = kEnd;
    for (const Due &one : *due) {
        if (one.goes && !limits.waiting.contains(one.id)) {
            if (auto gone = forget(collection, one, step); !gone)
                return std::unexpected(gone.error());
            if (isSearchable(collection))
                words.remove(one.ord);
        }
        reached = one.row;
        if (timer.durationElapsed() > limits.longest)
            break;
    }
    return words.flush().and_then([&] { return countDown(m_db, step.gone); }).transform([&] {
        return reached;
    });
}

core::Result<Retention::Step> Retention::step(const QDateTime &now, const Limits &limits)
{
    Step step;
    const QList<Collection> collections = m_rules.days.keys();
    if (m_at >= collections.size()) {
        restart();
        step.done = true;
        return forgetQuarantine(now).transform([&] { return step; });
    }
    auto transaction = Transaction::begin(m_db);
    const auto may = mayLook();
    if (!transaction || !may)
        return std::unexpected(transaction ? may.error() : transaction.error());
    const auto reached = *may ? look(collections.at(m_at), now, limits, step)
                              : core::Result<qint64>(kEnd);
    if (!reached)
        return std::unexpected(reached.error());
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    m_at += *reached == kEnd ? 1 : 0;
    m_after = *reached == kEnd ? 0 : *reached;
    return step;
}

core::Result<qint64> forgetPictures(const QString &path, const QByteArray &key,
                                    const QDateTime &before)
{
    if (!QFileInfo::exists(path))
        return 0;
    const auto db = Database::open(path, key, OpenMode::ReadWrite);
    if (!db)
        return std::unexpected(db.error());
    auto erase = db->prepare("DELETE FROM blob WHERE sha256 IN (SELECT sha256 FROM blob WHERE used "
                             "< ?1 ORDER BY used LIMIT ?2)");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, before);
    erase->bind(2, kPicturesAtOnce);
    return erase->run().and_then([&] { return db->scalar("SELECT changes()"); });
}

} // namespace store
