// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/loads.h"
#include "app/bench/server.h"
#include "models/core/fold.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr QByteArrayView kSchema =
    "CREATE TABLE reports(row INTEGER PRIMARY KEY, id TEXT UNIQUE, version INTEGER, sent_at TEXT, "
    "state TEXT, category TEXT, unit TEXT, agency TEXT, due_at TEXT, title TEXT, json TEXT);"
    "CREATE INDEX by_time ON reports(sent_at); CREATE INDEX by_state ON reports(state, sent_at);"
    "CREATE INDEX by_category ON reports(category, sent_at);"
    "CREATE INDEX by_unit ON reports(unit, sent_at);"
    "CREATE VIRTUAL TABLE words USING fts5(text, content='');"
    "CREATE VIRTUAL TABLE places USING rtree(row, west, east, south, north);";
constexpr QByteArrayView kUpsert =
    "INSERT INTO reports(id, version, sent_at, state, category, unit, agency, due_at, title, json) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT(id) DO UPDATE SET "
    "version = excluded.version, state = excluded.state, title = excluded.title, "
    "json = excluded.json WHERE excluded.version >= version RETURNING row";
constexpr QByteArrayView kWords = "INSERT INTO words(rowid, text) VALUES(?1, ?2)";
constexpr QByteArrayView kPlaces = "INSERT OR REPLACE INTO places VALUES(?1, ?2, ?2, ?3, ?3)";

QString textOf(const QJsonObject &record, QLatin1StringView name)
{
    return record.value(name).toString();
}

core::Result<qint64> upsert(const store::Database &db, const QJsonObject &record)
{
    auto statement = db.prepare(kUpsert);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, textOf(record, "id"_L1));
    statement->bind(2, record.value("version"_L1).toInteger());
    int column = 3;
    for (const auto name : {"sentAt"_L1, "state"_L1, "categoryId"_L1, "unitId"_L1,
                            "leadAgencyId"_L1, "dueAt"_L1, "title"_L1})
        statement->bind(column++, textOf(record, name));
    statement->bind(column,
                    QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)));
    return statement->step().transform([&](bool) { return statement->integer(0); });
}

core::Result<void> write(const store::Database &db, const QJsonObject &record)
{
    const auto row = upsert(db, record);
    auto words = db.prepare(kWords);
    auto places = db.prepare(kPlaces);
    if (!row || !words || !places)
        return std::unexpected(!row ? row.error() : !words ? words.error() : places.error());
    words->bind(1, *row);
    words->bind(2, core::fold(textOf(record, "title"_L1) + u' ' + textOf(record, "text"_L1) + u' ' +
                              textOf(record, "address"_L1)));
    places->bind(1, *row);
    places->bind(2, record.value("longitude"_L1).toDouble());
    places->bind(3, record.value("latitude"_L1).toDouble());
    return words->run().and_then([&] { return places->run(); });
}

core::Result<void> writePage(const store::Database &db, const QByteArray &body)
{
    auto done = db.execute("BEGIN");
    const auto items = QJsonDocument::fromJson(body).object().value("items"_L1).toArray();
    for (const auto &item : items) {
        if (done)
            done = write(db, item.toObject());
    }
    return done ? db.execute("COMMIT") : done;
}

} // namespace

core::Result<Cost> naiveLoop(const Load &load)
{
    auto db = store::Database::open(load.file, load.key, store::OpenMode::ReadWriteCreate);
    if (!db)
        return std::unexpected(db.error());
    auto done = db->execute(kSchema);
    const Cost cost = costOf([&] {
        if (done)
            done = load.server.eachBody(
                [&](const QByteArray &body) { return writePage(*db, body); });
    });
    return done.transform([&] { return cost; });
}

} // namespace bench
