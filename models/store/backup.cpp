// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/core/durable.h"
#include "models/store/cachecheck.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/profilemarker.h"
#include "models/store/readsnapshot.h"
#include "models/store/sqliteerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace store {
namespace {

constexpr int kPagesPerStep = 250; ///< a megabyte: some milliseconds
constexpr auto kPause = 1ms;       ///< between steps, for whoever else needs the disk
constexpr qint64 kHashedAtOnce = 1024LL * 1024;

std::unexpected<core::Error> stopped()
{
    return core::failure(core::ErrorKind::Cancelled, u"the backup was stopped"_s);
}

/// One file alone, without a journal beside it.
core::Result<void> leaveJournal(const QString &path, const QByteArray &key)
{
    return Database::open(path, key, OpenMode::ReadWrite).and_then([](const Database &copy) {
        return copy.execute("PRAGMA journal_mode=DELETE");
    });
}

core::Result<void> noteSchema(const Database &db, QStringView name, BackupManifest &manifest)
{
    const auto number = db.scalar("PRAGMA user_version");
    if (!number)
        return std::unexpected(number.error());
    if (name == kCacheFile)
        manifest.cacheSchema = *number;
    else if (name == kOutboxFile)
        manifest.outboxSchema = *number;
    return {};
}

core::Result<void> fits(const BackupManifest &manifest, const QByteArray &key)
{
    if (manifest.keyCheck != ProfileMarker::checkOf(key))
        return core::failure(core::ErrorKind::WrongKey,
                             u"the backup belongs to the profile %1 and needs its key %2"_s.arg(
                                 manifest.profile, manifest.keyId));
    if (manifest.cacheSchema > migrations().back().number ||
        manifest.outboxSchema > migrations(u"outbox"_s).back().number)
        return core::failure(
            core::ErrorKind::StorageNewer,
            u"the backup was made by a newer program (schema %1)"_s.arg(manifest.cacheSchema));
    return {};
}

} // namespace

core::Result<BackupManifest> Backup::make(const BackupPlan &plan) const
{
    if (QFileInfo::exists(plan.folder))
        return core::failure(core::ErrorKind::InvalidArgument,
                             plan.folder + u" is there already"_s);
    if (!QFileInfo::exists(plan.profile + u'/' + kCacheFile))
        return core::failure(core::ErrorKind::NotFound, u"the profile has no cache yet"_s);
    const QString partial = plan.folder + u".partial"_s;
    QDir(partial).removeRecursively(); // of one that was killed
    if (!QDir().mkpath(partial))
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot make "_s + partial);
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    BackupManifest manifest{.at = plan.at,
                            .profile = plan.profile,
                            .keyId = plan.keyId,
                            .keyCheck = ProfileMarker::checkOf(plan.key)};
    core::Result<void> made;
    for (const QLatin1StringView name : kBackedUp)
        made = made.and_then([&] { return copy(plan, name, partial, manifest); });
    made = made.and_then([&] { return manifest.write(partial); }).and_then([&] {
        return core::makeDurable(partial);
    });
    if (made && !QDir().rename(partial, plan.folder))
        made = core::failure(core::ErrorKind::StorageReadOnly, u"cannot rename "_s + partial);
    if (!made) {
        QDir(partial).removeRecursively();
        return std::unexpected(made.error());
    }
    // Before the older ones may go.
    if (auto safe = core::makeDurable(QFileInfo(plan.folder).path()); !safe)
        return std::unexpected(safe.error());
    return manifest;
}

core::Result<void> Backup::copy(const BackupPlan &plan, const QString &name, const QString &folder,
                                BackupManifest &manifest) const
{
    const QString source = plan.profile + u'/' + name;
    if (!QFileInfo::exists(source))
        return {};
    const QString target = folder + u'/' + name;
    {
        const auto from = Database::open(source, plan.key, OpenMode::ReadOnly);
        const auto to = Database::open(target, plan.key, OpenMode::ReadWriteCreate);
        if (!from || !to)
            return std::unexpected(from ? to.error() : from.error());
        const ReadSnapshot snapshot(*from); // what is counted is what is copied
        const auto counts = countsOf(*from, name);
        if (!counts)
            return std::unexpected(counts.error());
        manifest.counts.insert(*counts);
        const auto copied = to->execute("PRAGMA journal_mode=DELETE")
                                .and_then([&] { return noteSchema(*from, name, manifest); })
                                .and_then([&] { return copyPages(*from, *to); });
        if (!copied)
            return copied;
    }
    const auto described = leaveJournal(target, plan.key).and_then([&] {
        return describe(folder, name);
    });
    if (!described)
        return std::unexpected(described.error());
    manifest.files.push_back(*described);
    return {};
}

core::Result<void> Backup::copyPages(const Database &from, const Database &to) const
{
    sqlite3_backup *copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copying)
        return sqliteFailure(to.handle(), u"begin the copy"_s);
    int code = SQLITE_OK;
    bool given = false;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        given = isStopped();
        if (given)
            break;
        code = sqlite3_backup_step(copying, kPagesPerStep);
        QThread::sleep(kPause);
    }
    sqlite3_backup_finish(copying);
    if (given)
        return stopped();
    return code == SQLITE_DONE ? core::Result<void>() : sqliteFailure(to.handle(), u"copy"_s);
}

core::Result<BackupFile> Backup::describe(const QString &folder, const QString &name) const
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::StorageCorrupt,
                             u"%1 of the backup: %2"_s.arg(name, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray part = file.read(kHashedAtOnce);
        if (part.isEmpty())
            return core::failure(core::ErrorKind::Storage,
                                 u"%1 of the backup: %2"_s.arg(name, file.errorString()));
        if (isStopped())
            return stopped();
        hash.addData(part);
    }
    return BackupFile{.name = name, .size = file.size(), .sha256 = hash.result().toHex()};
}

core::Result<void> Backup::verifyFile(const QString &folder, const QByteArray &key,
                                      const BackupFile &file, const BackupManifest &manifest) const
{
    const auto there = describe(folder, file.name);
    if (!there)
        return std::unexpected(there.error());
    if (*there != file)
        return core::failure(core::ErrorKind::StorageCorrupt,
                             file.name + u" of the backup is not as it was written"_s);
    const auto db = Database::open(folder + u'/' + file.name, key, OpenMode::ReadOnly);
    if (!db)
        return std::unexpected(db.error());
    const StoppableQuery stoppable(*db, m_stop);
    const auto found = quickFindings(*db, file.name);
    if (!found)
        return isStopped() ? stopped() : std::unexpected(found.error());
    if (!found->empty())
        return core::failure(core::ErrorKind::StorageCorrupt,
                             u"%1 of the backup: %2"_s.arg(file.name, found->front().detail));
    const auto counts = countsOf(*db, file.name);
    if (!counts)
        return isStopped() ? stopped() : std::unexpected(counts.error());
    for (auto count = counts->cbegin(); count != counts->cend(); ++count) {
        if (manifest.counts.value(count.key(), -1) != count.value())
            return core::failure(
                core::ErrorKind::StorageCorrupt,
                u"the backup holds %1 %2, its manifest says %3"_s.arg(count.value())
                    .arg(count.key())
                    .arg(manifest.counts.value(count.key(), -1)));
    }
    return {};
}

core::Result<BackupManifest> Backup::verify(const QString &folder, const QByteArray &key) const
{
    auto manifest = BackupManifest::read(folder);
    if (!manifest)
        return manifest;
    auto sound = fits(*manifest, key);
    for (const BackupFile &file : manifest->files)
        sound = sound.and_then([&] { return verifyFile(folder, key, file, *manifest); });
    if (!sound)
        return std::unexpected(sound.error());
    return manifest;
}

qint64 backupSize(const QString &profile)
{
    qint64 bytes = 0;
    for (const QLatin1StringView name : kBackedUp) {
        for (const QLatin1StringView part : {""_L1, "-wal"_L1})
            bytes += QFileInfo(profile + u'/' + name + part).size();
    }
    return bytes;
}

} // namespace store
