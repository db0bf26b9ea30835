// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"
#include "models/store/tables.h"
#include "tests/sync/testdesk.h"

#include <QJsonArray>
#include <QJsonObject>

/// What tests of rights start from: a desk on a demo backend that changes what its account may see.
namespace rightstest {

using namespace Qt::StringLiterals;
using domain::Collection;
using synctest::TestDesk;

inline const QString kAccount = u"demo"_s; ///< of the fixed token

[[nodiscard]] inline QJsonObject scope(const QStringList &subsystems,
                                       const QStringList &classes = {u"public"_s, u"internal"_s,
                                                                     u"personal"_s})
{
    return {{u"subsystems"_s, QJsonArray::fromStringList(subsystems)},
            {u"dataClasses"_s, QJsonArray::fromStringList(classes)}};
}

/// Asks now, once; everything that may be read is here whole and nothing is under way.
[[nodiscard]] inline bool turn(TestDesk &desk)
{
    QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
    desk.sync->syncNow();
    return settled.wait(synctest::kPatience) && desk.sync->status().everComplete;
}

/// The account's scope becomes another, and the desk follows.
[[nodiscard]] inline bool followsScope(TestDesk &desk, demo::DemoBackend &backend,
                                       const QJsonValue &scope)
{
    const auto print = [&] { return domain::scopePrint(desk.sync->status().user.rights); };
    const QString before = print();
    if (auto changed = backend.setAccount(kAccount, {{u"scope"_s, scope}}); !changed)
        return false;
    for (int i = 0; i < 10 && print() == before; ++i) {
        if (!turn(desk)) // the first may have begun before
            return false;
    }
    return print() != before && turn(desk);
}

[[nodiscard]] inline qint64 scalar(TestDesk &desk, const QByteArray &sql)
{
    return desk.read([sql](const store::Database &db) { return db.scalar(sql); }).value_or(-1);
}

[[nodiscard]] inline QStringList column(TestDesk &desk, const QByteArray &sql)
{
    return desk
        .read([sql](const store::Database &db) -> core::Result<QStringList> {
            auto select = db.prepare(sql);
            if (!select)
                return std::unexpected(select.error());
            QStringList found;
            while (select->step().value_or(false))
                found << select->text(0);
            found.sort();
            return found;
        })
        .value_or(QStringList{u"cannot be read"_s});
}

/// The records of each collection in sight, by id.
using Ids = QMap<Collection, QStringList>;
[[nodiscard]] inline Ids idsOf(TestDesk &desk, const QByteArray &where = "retired_at IS NULL")
{
    Ids ids;
    for (const Collection collection : domain::kCollections)
        ids.insert(collection, column(desk, "SELECT id FROM " + store::tableOf(collection) +
                                                " WHERE " + where));
    return ids;
}

[[nodiscard]] inline std::vector<store::SyncLogEntry> told(TestDesk &desk, domain::SyncEvent event)
{
    auto entries = desk.sync->log(500).result().value_or(std::vector<store::SyncLogEntry>());
    std::erase_if(entries, [event](const auto &entry) { return entry.event != event; });
    return entries;
}

} // namespace rightstest
