// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/loads.h"

#include "app/bench/server.h"
#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

using domain::Collection;
using domain::Report;

namespace bench {
namespace {

constexpr int kPagesPerCommit = 20;

core::Result<store::Database> emptyCache(const Load &load)
{
    auto db = store::Database::open(load.file, load.key, store::OpenMode::ReadWriteCreate);
    if (!db)
        return db;
    if (auto made = store::migrate(*db, store::migrations()); !made)
        return std::unexpected(made.error());
    return db;
}

core::Result<void> dropTriggers(const store::Database &db)
{
    auto select = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    QByteArray sql;
    while (select && select->step().value_or(false))
        sql += "DROP TRIGGER " + select->bytes(0) + ";";
    return select ? db.execute(sql) : std::unexpected(select.error());
}

core::Result<void> insertAll(store::Statement &insert, const domain::ChangesPage &page, qint64 &row)
{
    for (const domain::Record &record : page.items) {
        const auto *report = std::get_if<Report>(&record);
        if (!report)
            continue;
        insert.bind(1, ++row);
        insert.bind(2, report->id.value);
        store::bindWritten(insert, 3, *report, row, 0);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

} // namespace

core::Result<Cost> bareUpsert(const Load &load)
{
    const auto db = emptyCache(load);
    if (!db)
        return std::unexpected(db.error());
    if (auto dropped = dropTriggers(*db); !dropped)
        return std::unexpected(dropped.error());
    auto insert = db->prepare(
        store::insertSql<Report>() +
        " ON CONFLICT(id) DO UPDATE SET version = excluded.version, title = excluded.title, "
        "state = excluded.state WHERE excluded.version >= version");
    if (!insert)
        return std::unexpected(insert.error());
    Cost cost;
    qint64 row = 0;
    int pages = 0;
    auto begun = db->execute("BEGIN");
    auto done = begun ? load.server.eachPage([&](const domain::ChangesPage &page, bool last) {
        core::Result<void> written;
        cost += costOf([&] {
            written = insertAll(*insert, page, row);
            if (written && (last || ++pages % kPagesPerCommit == 0))
                written = db->execute(last ? "COMMIT" : "COMMIT; BEGIN");
        });
        return written;
    })
                      : begun;
    return done.transform([&] { return cost; });
}

core::Result<StoreCost> writeStore(const Load &load)
{
    auto db = emptyCache(load);
    if (!db)
        return std::unexpected(db.error());
    store::ChangeWriter writer(*db);
    StoreCost cost;
    int pages = 0;
    auto done = writer.beginBulk(Collection::Reports);
    if (done)
        done = load.server.eachPage([&](const domain::ChangesPage &page, bool last) {
            core::Result<void> written;
            cost.rows += costOf([&] {
                written = writer.apply(Collection::Reports, page, QDateTime::currentDateTimeUtc())
                              .transform([](const auto &) {});
                if (written && (last || ++pages % kPagesPerCommit == 0))
                    written = writer.commit();
            });
            return written;
        });
    cost.all = cost.rows;
    if (done)
        cost.all += costOf([&] { done = writer.finishBulk(Collection::Reports); });
    return done.transform([&] { return cost; });
}

} // namespace bench
