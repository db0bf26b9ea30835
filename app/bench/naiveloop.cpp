// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/loads.h"
#include "app/bench/server.h"
#include "models/core/fold.h"
#include "models/remote/contract.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"

using domain::Report;

namespace bench {
namespace {

constexpr int kUsualCheckpoint = 1000; ///< pages, as SQLite does by itself
constexpr QByteArrayView kPlaces =
    "CREATE VIRTUAL TABLE places USING rtree(row, west, east, south, north)";

QByteArray upsertSql()
{
    QList<QByteArray> sets;
    for (const QByteArray &name : store::writtenColumns<Report>())
        sets.append(name + " = excluded." + name);
    return store::insertSql<Report>() + " ON CONFLICT(id) DO UPDATE SET " + sets.join(", ") +
           " WHERE excluded.version >= version RETURNING row";
}

/// The statements of the loop, prepared once.
struct Statements {
    store::Statement upsert;
    store::Statement words;
    store::Statement places;

    static core::Result<Statements> prepare(const store::Database &db)
    {
        auto upsert = db.prepare(upsertSql());
        auto words = db.prepare("INSERT OR REPLACE INTO reports_text(rowid, words) VALUES(?1, ?2)");
        auto places = db.prepare("INSERT OR REPLACE INTO places VALUES(?1, ?2, ?2, ?3, ?3)");
        if (!upsert || !words || !places)
            return std::unexpected(!upsert  ? upsert.error()
                                   : !words ? words.error()
                                            : places.error());
        return Statements{std::move(*upsert), std::move(*words), std::move(*places)};
    }

    core::Result<void> write(const Report &report, qint64 number)
    {
        upsert.bind(1, number);
        upsert.bind(2, report.id.value);
        store::bindWritten(upsert, 3, report, number, 0);
        const auto returned = upsert.step();
        if (!returned)
            return std::unexpected(returned.error());
        const qint64 row = upsert.integer(0);
        upsert.reset();
        words.bind(1, store::ordOf(report.sentAt, row));
        words.bindText(2, core::foldUtf8(store::Columns<Report>::searchText(report)));
        places.bind(1, row);
        places.bind(2, report.longitude);
        places.bind(3, report.latitude);
        return words.run().and_then([&] { return places.run(); });
    }
};

core::Result<void> writePage(const store::Database &db, Statements &statements,
                             const QByteArray &body, qint64 &number)
{
    const auto page = remote::decodeChanges(domain::Collection::Reports, body);
    auto done = page ? db.execute("BEGIN") : std::unexpected(page.error());
    for (size_t i = 0; done && i < page->items.size(); ++i)
        done = statements.write(std::get<Report>(page->items.at(i)), ++number);
    return done ? db.execute("COMMIT") : done;
}

} // namespace

core::Result<Cost> naiveLoop(const Load &load)
{
    auto db = store::Database::open(load.file, load.key, store::OpenMode::ReadWriteCreate);
    if (!db)
        return std::unexpected(db.error());
    db->checkpointEvery(kUsualCheckpoint);
    auto done = store::migrate(*db, store::migrations()).and_then([&](int) {
        return db->execute(kPlaces);
    });
    auto statements = done ? Statements::prepare(*db) : std::unexpected(done.error());
    if (!statements)
        return std::unexpected(statements.error());
    qint64 number = 0;
    const Cost cost = costOf([&] {
        done = load.server.eachBody(
            [&](const QByteArray &body) { return writePage(*db, *statements, body, number); });
    });
    return done.transform([&] { return cost; });
}

} // namespace bench
