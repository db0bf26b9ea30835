// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/desk/deskfiles.h"
#include "app/desk/desksettings.h"
#include "models/core/log.h"
#include "models/store/backup.h"
#include "models/store/backuprestore.h"
#include "models/store/backupshelf.h"
#include "models/store/profile.h"
#include "models/store/synclog.h"
#include "models/sync/maintenancebackup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

QJsonObject manifestJson(const store::BackupManifest &manifest)
{
    QJsonObject counts;
    for (auto count = manifest.counts.cbegin(); count != manifest.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    return {{u"at"_s, manifest.at.toUTC().toString(Qt::ISODate)},
            {u"profile"_s, manifest.profile},
            {u"keyId"_s, manifest.keyId},
            {u"cacheSchema"_s, manifest.cacheSchema},
            {u"counts"_s, counts}};
}

QString placeFor(const Command &command, const desk::DeskFiles &files, const QDateTime &now)
{
    if (!command.out.isEmpty())
        return QDir(command.out).absolutePath();
    QSettings settings(files.settingsFile(), QSettings::IniFormat);
    const auto options = desk::maintenanceOptions(settings, files.directory, command.policy);
    return store::BackupShelf(options.backup.folder).pathFor(now);
}

QDateTime backupTime(const desk::DeskFiles &files)
{
    const auto cache = files.openCache();
    return cache ? desk::lastKnownNow(*cache) : QDateTime::currentDateTimeUtc();
}

/// Into the sync log, also beside a console at work, which then owns the profile. A log that cannot
/// be written fails nothing.
void tell(const desk::DeskFiles &files, const std::vector<store::SyncLogEntry> &entries)
{
    const auto add = [&entries](const store::Database &cache) {
        core::Result<void> added;
        for (const store::SyncLogEntry &entry : entries)
            added = added.and_then([&] { return store::SyncLog(cache).add(entry); });
        return added;
    };
    const auto profile = store::Profile::acquire(files.directory);
    core::Result<void> told;
    if (profile) {
        told = (*profile)->openCache(files.key, files.keyId, false).and_then([&](auto) {
            return add((*profile)->writer());
        });
    } else {
        told = store::Database::open(files.directory + u"/cache.db"_s, files.key,
                                     store::OpenMode::ReadWrite)
                   .and_then(add);
    }
    if (!told)
        qCWarning(core::logStore) << "sync log:" << told.error().detail;
}

/// The folder of a backup, by its own name or by that of its manifest.
QString folderOf(const QString &given)
{
    const QFileInfo info(given);
    return info.fileName() == "manifest.json"_L1 ? info.absolutePath() : info.absoluteFilePath();
}

/// The files to restore into, when their key is the one of the backup.
core::Result<desk::DeskFiles> filesFor(const desk::DeskOptions &options,
                                       const store::BackupManifest &manifest)
{
    return desk::findFiles(options, manifest.keyId).transform_error([&](const core::Error &error) {
        core::Error told = error;
        if (error.kind == core::ErrorKind::WrongKey)
            told.detail += u"; the backup belongs to the profile %1 and needs its key %2"_s.arg(
                manifest.profile, manifest.keyId);
        return told;
    });
}

core::Result<void> openRestored(store::Profile &profile, const desk::DeskFiles &files,
                                const store::Restored &restored)
{
    if (const auto opened = profile.openCache(files.key, files.keyId, false); !opened)
        return std::unexpected(opened.error());
    return store::SyncLog(profile.writer())
        .add({.at = desk::lastKnownNow(profile.writer()),
              .event = domain::SyncEvent::Restored,
              .detail = u"the backup of "_s + restored.manifest.at.toString(Qt::ISODate)});
}

void printRestored(const store::Restored &restored, bool json)
{
    if (json) {
        print(QJsonDocument(QJsonObject{{u"restored"_s, manifestJson(restored.manifest)},
                                        {u"setAside"_s, restored.setAside},
                                        {u"outboxKept"_s, restored.outboxKept}}),
              true);
        return;
    }
    printLine(u"restored the backup of "_s + restored.manifest.at.toString(Qt::ISODate));
    printLine(restored.outboxKept
                  ? u"the present outbox stayed: no edit is lost or sent twice"_s
                  : u"the outbox is the backup's: there was none that could be read"_s);
    if (!restored.setAside.isEmpty())
        printLine(u"what was there before is in "_s + restored.setAside);
}

} // namespace

int backupCache(const Command &command)
{
    const auto files = desk::findFiles(deskOptions(command));
    if (!files)
        return fail(files.error(), command.json);
    const QDateTime now = backupTime(*files);
    const QString place = placeFor(command, *files, now);
    const store::Backup backup;
    const auto made = backup.make({.profile = files->directory,
                                   .key = files->key,
                                   .keyId = files->keyId,
                                   .folder = place,
                                   .at = now});
    const auto tested = made ? backup.verify(place, files->key) : made;
    tell(*files, syncing::backupEntries(place, made, tested, now));
    if (!tested)
        return fail(tested.error(), command.json);
    if (command.json) {
        QJsonObject answer = manifestJson(*tested);
        answer.insert("folder"_L1, place);
        print(QJsonDocument(answer), true);
    } else {
        printLine(u"%1: made and tested; only the key %2 in this keyring reads it"_s.arg(
            place, tested->keyId));
    }
    return 0;
}

int restoreCache(const Command &command)
{
    const auto options = deskOptions(command);
    if (command.ephemeralKey)
        return fail(desk::findFiles(options).error(), command.json);
    const QString folder = folderOf(command.file);
    const auto manifest = store::BackupManifest::read(folder);
    if (!manifest)
        return fail(manifest.error(), command.json);
    const auto profile = store::Profile::acquire(desk::directoryOf(options));
    if (!profile)
        return fail(profile.error(), command.json);
    const auto files = filesFor(options, *manifest);
    if (!files)
        return fail(files.error(), command.json);
    if (!command.yes) {
        if (const auto sound = store::Backup().verify(folder, files->key); !sound)
            return fail(sound.error(), command.json);
        return refuse(
            u"the backup of %1 is sound. “cache restore” moves what is in %2 aside and puts "
            "the backup in its place; the present outbox stays when it can be read. Say "
            "--yes to do it."_s.arg(manifest->at.toString(Qt::ISODate), files->directory));
    }
    const auto restored = store::restoreBackup(**profile, files->key, folder,
                                               QDateTime::currentDateTimeUtc());
    if (!restored)
        return fail(restored.error(), command.json);
    if (const auto opened = openRestored(**profile, *files, *restored); !opened)
        return fail(opened.error(), command.json);
    printRestored(*restored, command.json);
    return 0;
}

} // namespace ctl
