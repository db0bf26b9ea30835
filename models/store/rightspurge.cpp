// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rightspurge.h"

#include "models/core/log.h"
#include "models/domain/keeping.h"
#include "models/domain/ticketworkflow.h"
#include "models/store/bulkload.h"
#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/jsonvalues.h"
#include "models/store/keptsql.h"
#include "models/store/pageapplier.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

#include <array>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace store {
namespace {

/// What others hang on comes before them.
constexpr std::array kPurgeOrder = {Collection::Indicators,
                                    Collection::AlarmRules,
                                    Collection::Reports,
                                    Collection::MediaItems,
                                    Collection::Plans,
                                    Collection::Observations,
                                    Collection::Slots,
                                    Collection::Feeds,
                                    Collection::Remarks,
                                    Collection::ReportEvents,
                                    Collection::ReportCategories,
                                    Collection::Attachments,
                                    Collection::MediaSources,
                                    Collection::MediaRules,
                                    Collection::AlarmActions,
                                    Collection::Bulletins,
                                    Collection::Submissions,
                                    Collection::Closings,
                                    Collection::Explanations,
                                    Collection::UsageDays,
                                    Collection::ServiceDays,
                                    Collection::Tickets};

/// Deleted pages are overwritten while it lives, and the journal is emptied afterwards.
class SecureDeleting
{
public:
    explicit SecureDeleting(const Database &db)
        : m_db(db)
        , m_before(db.scalar("PRAGMA secure_delete").value_or(0))
    {
        set(1);
    }
    Q_DISABLE_COPY_MOVE(SecureDeleting)
    ~SecureDeleting()
    {
        set(m_before);
        if (auto moved = m_db.checkpoint(Checkpoint::Empty); !moved)
            qCInfo(core::logStore) << "after the purge:" << moved.error().detail;
    }

private:
    void set(qint64 mode) const
    {
        if (auto done = m_db.execute(
                QByteArray("PRAGMA secure_delete = " + QByteArray::number(mode)));
            !done)
            qCWarning(core::logStore) << "secure_delete:" << done.error().detail;
    }
    const Database &m_db;
    qint64 m_before;
};

template<typename Id>
QByteArray jsonOf(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts << id.value;
    return texts.isEmpty() ? QByteArray("[]") : toJson(texts);
}

/// What goes when a feed is refused, and what is kept of it: what hangs on its records too.
QList<std::pair<Collection, QByteArray>> refusedWith(Collection feed)
{
    if (feed == Collection::Reports)
        return {{feed, "0"},
                {Collection::ReportEvents, "0"},
                {Collection::Attachments, "coalesce(report_id, '') = ''"}};
    if (feed == Collection::MediaItems)
        return {{feed, "0"}, {Collection::Attachments, "coalesce(report_id, '') <> ''"}};
    return {{feed, "0"}};
}

core::Result<QByteArray> territoryJson(const Database &db, const domain::Rights &told)
{
    return AdministrationRepository(db).units(false).transform(
        [&](const std::vector<domain::Unit> &units) {
            QList<domain::UnitId> covered;
            const auto territory = domain::territoryOf(*told.units, units);
            for (const QString &unit : territory)
                covered << domain::UnitId(unit);
            return jsonOf(covered);
        });
}

} // namespace

core::Result<RightsPurge::Gone> RightsPurge::run(const Withdrawal &withdrawal) const
{
    const SecureDeleting secure(m_db);
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto gone = purge(withdrawal);
    if (!gone)
        return gone;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return gone;
}

core::Result<RightsPurge::Gone> RightsPurge::purge(const Withdrawal &withdrawal) const
{
    // The steps of reports go with their reports; that they rest spares a look at each event.
    const auto resting = m_db.scalar("SELECT count(*) FROM bulk_indexes WHERE name = "
                                     "'report_steps'");
    if (!resting)
        return std::unexpected(resting.error());
    if (*resting == 0) {
        if (auto rest = m_db.execute("INSERT INTO bulk_indexes(collection, name, sql) "
                                     "VALUES('report-events', 'report_steps', '')");
            !rest)
            return std::unexpected(rest.error());
    }
    const auto gone = withdrawal.told() ? purgeTold(*withdrawal.told())
                                        : purgeRefused(withdrawal.refused());
    if (!gone)
        return gone;
    if (auto derived = eraseDerived(*gone); !derived)
        return std::unexpected(derived.error());
    if (*resting == 0) {
        if (auto woken = m_db.execute("DELETE FROM bulk_indexes WHERE name = 'report_steps'");
            !woken)
            return std::unexpected(woken.error());
    }
    const auto noted = withdrawal.told() ? noteTold(*withdrawal.told(), withdrawal.isOfTickets())
                                         : noteRefused(withdrawal.refused());
    if (!noted)
        return std::unexpected(noted.error());
    if (auto pictures = erasePictures(); !pictures)
        return std::unexpected(pictures.error());
    return gone;
}

core::Result<qint64> RightsPurge::erase(Collection collection, const QByteArray &kept,
                                        const domain::Rights &told) const
{
    if (kept.isEmpty())
        return 0;
    const QByteArray sql = "DELETE FROM " + tableOf(collection) + " WHERE coalesce((" + kept +
                           "), 0) = 0";
    auto statement = m_db.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (sql.contains("?1")) {
        const auto territory = territoryJson(m_db, told);
        if (!territory)
            return std::unexpected(territory.error());
        statement->bindText(1, *territory);
    }
    if (sql.contains("?2"))
        statement->bindText(2, jsonOf(*told.agencies));
    if (sql.contains("?3"))
        statement->bindText(3, jsonOf(ticketAgencies(told)));
    if (sql.contains("?4"))
        statement->bind(4, told.accountId);
    return statement->run().and_then([&] { return m_db.scalar("SELECT changes()"); });
}

core::Result<RightsPurge::Gone> RightsPurge::purgeTold(const domain::Rights &told) const
{
    Gone gone;
    for (const Collection collection : kPurgeOrder) {
        const auto erased = erase(collection, keptSql(collection, told), told);
        if (!erased)
            return std::unexpected(erased.error());
        if (*erased > 0)
            gone.insert(collection, *erased);
    }
    // What is set aside is only read by people: it comes again if it is still to be here.
    QByteArray rest = "DELETE FROM quarantine; DELETE FROM older_here;";
    if (!told.classes.testFlag(domain::DataClass::Personal))
        rest +=
            "UPDATE reports SET sender_name = '', sender_phone = '' WHERE coalesce(sender_name, "
            "'') <> '' OR coalesce(sender_phone, '') <> '';";
    if (!domain::seesAuthors(told))
        rest += "UPDATE media_items SET author = '' WHERE coalesce(author, '') <> '';";
    if (!told.classes.testFlag(domain::DataClass::Internal))
        rest += "UPDATE reports SET assignee = '' WHERE coalesce(assignee, '') <> '';"
                "UPDATE media_items SET history = '' WHERE history <> '';";
    if (!mayRead(told, Collection::MediaSources))
        rest += "DELETE FROM feed_visits;";
    return m_db.execute(rest).transform([&] { return gone; });
}

core::Result<RightsPurge::Gone> RightsPurge::purgeRefused(Collection refused) const
{
    Gone gone;
    const auto all = refusedWith(refused);
    for (const auto &[collection, kept] : all) {
        const auto erased = erase(collection, kept, {});
        if (!erased)
            return std::unexpected(erased.error());
        gone.insert(collection, *erased);
        for (const char *table : {"quarantine", "older_here"}) {
            auto rest = m_db.prepare(
                QByteArray(QByteArray("DELETE FROM ") + table + " WHERE collection = ?1"));
            if (!rest)
                return std::unexpected(rest.error());
            rest->bind(1, domain::code(collection));
            if (auto done = rest->run(); !done)
                return std::unexpected(done.error());
        }
    }
    return gone;
}

core::Result<void> RightsPurge::eraseDerived(const Gone &gone) const
{
    for (auto one = gone.cbegin(); one != gone.cend(); ++one) {
        const Collection collection = one.key();
        if (!isSearchable(collection))
            continue;
        const QByteArray words = "DELETE FROM " + tableOf(collection) + "_words";
        auto cleared = SearchIndex(m_db, tableOf(collection)).clear().and_then([&] {
            return m_db.execute(words);
        });
        if (!cleared)
            return cleared;
    }
    if (!gone.contains(Collection::ReportEvents))
        return {};
    return m_db.execute("DELETE FROM report_steps WHERE report_row NOT IN (SELECT row FROM reports "
                        "WHERE id IN (SELECT report_id FROM report_events))");
}

core::Result<void> RightsPurge::erasePictures() const
{
    if (!m_keepPictures)
        return {};
    auto select = m_db.prepare("SELECT sha256 FROM attachments WHERE sha256 <> '' UNION SELECT "
                               "evidence_sha256 FROM media_items WHERE evidence_sha256 <> ''");
    if (!select)
        return std::unexpected(select.error());
    QSet<QString> named;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return m_keepPictures(named);
        named.insert(select->text(0));
    }
}

core::Result<void> RightsPurge::beginAnew(CollectionState state) const
{
    const auto live = m_db.scalar(QByteArray("SELECT count(*) FROM " + tableOf(state.collection) +
                                             " WHERE retired_at IS NULL"));
    if (!live)
        return std::unexpected(live.error());
    state.recordCount = *live;
    if (state.generation > 0 || *live > 0)
        beginFullRead(state);
    state.nextAttempt = {};
    state.failures = 0;
    state.lastErrorName.clear();
    state.lastErrorDetail.clear();
    return SyncStateRepository(m_db).save(state);
}

core::Result<void> RightsPurge::withhold(Collection collection) const
{
    const SyncStateRepository states(m_db);
    return states.state(collection).and_then([&](const CollectionState &state) {
        CollectionState none;
        none.collection = collection;
        none.generation = state.generation;
        none.lastErrorName = withheldName();
        return states.save(none);
    });
}

core::Result<void> RightsPurge::noteRefused(Collection refused) const
{
    const SyncStateRepository states(m_db);
    const auto all = refusedWith(refused);
    for (const auto &[collection, kept] : all) {
        const auto state = states.state(collection);
        if (!state)
            return std::unexpected(state.error());
        if (collection == refused || state->lastErrorName == withheldName())
            continue;
        if (auto begun = beginAnew(*state); !begun)
            return begun;
    }
    return withhold(refused);
}

core::Result<void> RightsPurge::noteTold(const domain::Rights &told, bool isOfTickets) const
{
    const SyncStateRepository states(m_db);
    const auto all = states.all();
    if (!all)
        return std::unexpected(all.error());
    for (const CollectionState &state : *all) {
        if (isOfTickets && state.collection != Collection::Tickets)
            continue;
        const auto noted = mayRead(told, state.collection) ? beginAnew(state)
                                                           : withhold(state.collection);
        if (!noted)
            return noted;
    }
    return states.setMeta(QString(kScopeMeta), domain::scopePrint(told));
}

core::Result<void> RightsPurge::fillSearch(const Gone &gone) const
{
    for (auto one = gone.cbegin(); one != gone.cend(); ++one) {
        if (!isSearchable(one.key()))
            continue;
        if (auto filled = BulkLoad(m_db, one.key()).finish({}); !filled)
            return filled;
    }
    return {};
}

} // namespace store
