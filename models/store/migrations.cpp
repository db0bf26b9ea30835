// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace store {
namespace {

core::Result<void> applyStep(const Database &db, const Migration &step)
{
    QFile file(step.resource);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::Internal, u"no schema "_s + step.resource);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto version = db.scalar("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version >= step.number) // another connection was faster
        return {};
    const QByteArray number = "PRAGMA user_version=" + QByteArray::number(step.number);
    return db.execute(file.readAll()).and_then([&] { return db.execute(number); }).and_then([&] {
        return transaction->commit();
    });
}

} // namespace

std::vector<Migration> migrations(const QString &folder)
{
    const QDir dir(folder.isEmpty() ? u":/schema"_s : u":/schema/"_s + folder);
    std::vector<Migration> steps;
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        steps.push_back({name.section(u'_', 0, 0).toInt(), dir.filePath(name)});
    return steps;
}

core::Result<Database> openDurable(const QString &path, const QByteArray &key,
                                   const QString &folder)
{
    auto db = Database::open(path, key, OpenMode::ReadWriteCreate);
    if (!db)
        return db;
    return db->execute("PRAGMA synchronous=FULL")
        .and_then([&] { return migrate(*db, migrations(folder)); })
        .transform([&](int) { return std::move(*db); });
}

core::Result<int> migrate(const Database &db, const std::vector<Migration> &steps, int upTo)
{
    const auto version = db.scalar("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (steps.empty() || *version > steps.back().number)
        return core::failure(core::ErrorKind::StorageNewer, u"schema %1"_s.arg(*version));
    int made = 0;
    for (const Migration &step : steps) {
        if (step.number <= *version || (upTo >= 0 && step.number > upTo))
            continue;
        if (auto applied = applyStep(db, step); !applied)
            return std::unexpected(applied.error());
        ++made;
    }
    return made;
}

} // namespace store
