// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskfiles.h"

#include "models/secrets/vault.h"
#include "models/store/changewriter.h"
#include "models/store/profilemarker.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desk {

QString DeskFiles::settingsFile() const
{
    return directory + u"/settings.ini"_s;
}

core::Result<store::Database> DeskFiles::openCache() const
{
    return store::Database::open(directory + u"/cache.db"_s, key, store::OpenMode::ReadOnly);
}

QString directoryOf(const DeskOptions &options)
{
    const QString base = options.dataDir.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             : QDir(options.dataDir).absolutePath();
    return base + u"/profiles/"_s + options.profile;
}

core::Result<DeskFiles> findFiles(const DeskOptions &options, const QString &keyId)
{
    if (options.ephemeralKey)
        return core::failure(core::ErrorKind::KeyringAbsent,
                             u"an ephemeral key is gone at exit, and with it everything that it "
                             "encrypts: there is nothing to look after"_s);
    const QString directory = directoryOf(options);
    const auto marker = store::ProfileMarker::read(directory + u"/profile.json"_s);
    if (!marker)
        return std::unexpected(marker.error());
    const QString wanted = marker->keyId.isEmpty() ? keyId : marker->keyId;
    if (wanted.isEmpty())
        return core::failure(core::ErrorKind::NotFound, u"there are no data yet in "_s + directory);
    secrets::KeychainVault vault;
    const auto key = secrets::obtainProfileKey(vault, QDir(directory).canonicalPath(), wanted);
    if (!key)
        return std::unexpected(key.error());
    return DeskFiles{
        .directory = directory, .key = key->key, .keyId = key->id, .hasData = marker->hasData};
}

QDateTime lastKnownNow(const store::Database &cache)
{
    const auto offset = store::SyncStateRepository(cache).meta(u"clock.offset.ms"_s);
    return QDateTime::currentDateTimeUtc().addMSecs(offset.value_or(QString()).toLongLong());
}

} // namespace desk
