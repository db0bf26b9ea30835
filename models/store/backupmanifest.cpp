// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupmanifest.h"

#include "models/domain/vocabulary.h"
#include "models/store/database.h"
#include "models/store/tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kFormat = 1;

QString manifestOf(const QString &folder)
{
    return folder + u"/manifest.json"_s;
}

QJsonObject toJsonObject(const BackupManifest &manifest)
{
    QJsonObject counts;
    for (auto count = manifest.counts.cbegin(); count != manifest.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    QJsonArray files;
    for (const BackupFile &file : manifest.files)
        files << QJsonObject{{u"name"_s, file.name},
                             {u"size"_s, file.size},
                             {u"sha256"_s, QString::fromLatin1(file.sha256)}};
    return {{u"format"_s, kFormat},
            {u"at"_s, manifest.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"profile"_s, manifest.profile},
            {u"keyId"_s, manifest.keyId},
            {u"keyCheck"_s, QString::fromLatin1(manifest.keyCheck.toHex())},
            {u"cacheSchema"_s, manifest.cacheSchema},
            {u"outboxSchema"_s, manifest.outboxSchema},
            {u"counts"_s, counts},
            {u"files"_s, files}};
}

/// Only the names that a backup can have: a manifest is a file that anybody may have written.
bool isKnownName(const QString &name)
{
    return std::ranges::contains(kBackedUp, name);
}

core::Result<BackupManifest> fromJsonObject(const QJsonObject &object)
{
    if (object["format"_L1].toInt() > kFormat)
        return core::failure(core::ErrorKind::StorageNewer,
                             u"the backup was made by a newer program"_s);
    BackupManifest manifest;
    manifest.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    manifest.profile = object["profile"_L1].toString();
    manifest.keyId = object["keyId"_L1].toString();
    manifest.keyCheck = QByteArray::fromHex(object["keyCheck"_L1].toString().toLatin1());
    manifest.cacheSchema = object["cacheSchema"_L1].toInteger();
    manifest.outboxSchema = object["outboxSchema"_L1].toInteger();
    const QJsonObject counts = object["counts"_L1].toObject();
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        manifest.counts.insert(count.key(), count.value().toInteger());
    const QJsonArray files = object["files"_L1].toArray();
    bool sound = manifest.at.isValid() && !manifest.keyId.isEmpty() && manifest.cacheSchema > 0;
    bool withCache = false;
    for (const QJsonValue &file : files) {
        manifest.files.push_back({file["name"_L1].toString(), file["size"_L1].toInteger(),
                                  file["sha256"_L1].toString().toLatin1()});
        sound = sound && isKnownName(manifest.files.back().name);
        withCache = withCache || manifest.files.back().name == kCacheFile;
    }
    if (!sound || !withCache)
        return core::failure(core::ErrorKind::StorageCorrupt, u"manifest.json is damaged"_s);
    return manifest;
}

core::Result<void> countInto(QMap<QString, qint64> &counts, const QString &name,
                             const core::Result<qint64> &count)
{
    if (!count)
        return std::unexpected(count.error());
    counts.insert(name, *count);
    return {};
}

/// A cache of an older schema need not have all the tables.
core::Result<void> countRecords(QMap<QString, qint64> &counts, const Database &db,
                                domain::Collection collection)
{
    const QByteArray table = tableOf(collection);
    const auto there = db.scalar(
        QByteArray("SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'"));
    if (!there || *there == 0)
        return there ? core::Result<void>() : std::unexpected(there.error());
    const QByteArray sql = "SELECT count(*) FROM " + table + " WHERE retired_at IS NULL";
    return countInto(counts, domain::code(collection), db.scalar(sql));
}

} // namespace

core::Result<BackupManifest> BackupManifest::read(const QString &folder)
{
    QFile file(manifestOf(folder));
    if (!file.exists())
        return core::failure(core::ErrorKind::NotFound, u"there is no backup in "_s + folder);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::StorageReadOnly,
                             u"manifest.json: "_s + file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return core::failure(core::ErrorKind::StorageCorrupt, u"manifest.json is damaged"_s);
    return fromJsonObject(document.object());
}

core::Result<void> BackupManifest::write(const QString &folder) const
{
    const QByteArray json = QJsonDocument(toJsonObject(*this)).toJson();
    QSaveFile file(manifestOf(folder));
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return core::failure(full ? core::ErrorKind::StorageFull : core::ErrorKind::StorageReadOnly,
                         u"manifest.json: "_s + file.errorString());
}

core::Result<QMap<QString, qint64>> countsOf(const Database &db, QStringView fileName)
{
    QMap<QString, qint64> counts;
    core::Result<void> counted;
    if (fileName == kOutboxFile) {
        counted =
            countInto(counts, u"edits"_s, db.scalar("SELECT count(*) FROM edits")).and_then([&] {
                return countInto(counts, u"waiting-edits"_s,
                                 db.scalar("SELECT count(*) FROM edits WHERE state IN (0, 1)"));
            });
    } else if (fileName == kPicturesFile) {
        counted = countInto(counts, u"pictures"_s, db.scalar("SELECT count(*) FROM blob"));
    } else if (fileName == kNotesFile) {
        counted = countInto(counts, u"hand-over-notes"_s, db.scalar("SELECT count(*) FROM notes"));
    } else {
        for (const domain::Collection collection : domain::kCollections) {
            counted = counted.and_then([&] { return countRecords(counts, db, collection); });
        }
    }
    if (!counted)
        return std::unexpected(counted.error());
    return counts;
}

} // namespace store
