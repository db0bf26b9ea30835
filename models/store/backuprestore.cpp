// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backuprestore.h"

#include "models/core/durable.h"
#include "models/store/backup.h"
#include "models/store/cachecheck.h"
#include "models/store/journalmark.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/store/profilemarker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString kStampFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// Renames that are undone unless all of them succeed.
class Moves
{
public:
    ~Moves()
    {
        for (auto move = m_made.crbegin(); move != m_made.crend(); ++move)
            QFile::rename(move->second, move->first);
    }
    Moves() = default;
    Moves(const Moves &) = delete;
    Moves &operator=(const Moves &) = delete;

    [[nodiscard]] core::Result<void> make(const QString &from, const QString &to)
    {
        if (!QFile::rename(from, to))
            return core::failure(core::ErrorKind::StorageReadOnly,
                                 u"cannot move %1 to %2"_s.arg(from, to));
        m_made.emplace_back(from, to);
        return {};
    }
    /// A database with its journals, as far as they are there.
    [[nodiscard]] core::Result<void> makeWhole(const QString &from, const QString &to)
    {
        core::Result<void> moved;
        for (const QLatin1StringView part : kDatabaseParts) {
            if (QFile::exists(from + part))
                moved = moved.and_then([&] { return make(from + part, to + part); });
        }
        return moved;
    }
    void keep() { m_made.clear(); }

private:
    std::vector<std::pair<QString, QString>> m_made;
};

core::Result<void> copyFiles(const BackupManifest &manifest, const QString &from, const QString &to)
{
    QDir(to).removeRecursively(); // of a restore that was killed
    if (!QDir().mkpath(to))
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot make "_s + to);
    for (const BackupFile &file : manifest.files) {
        QFile source(from + u'/' + file.name);
        if (!source.copy(to + u'/' + file.name))
            return core::failure(source.error() == QFileDevice::ResourceError
                                     ? core::ErrorKind::StorageFull
                                     : core::ErrorKind::StorageReadOnly,
                                 u"%1: %2"_s.arg(file.name, source.errorString()));
        QFile::setPermissions(to + u'/' + file.name, QFile::ReadOwner | QFile::WriteOwner);
        if (auto safe = core::makeDurable(to + u'/' + file.name); !safe)
            return safe;
    }
    return manifest.write(to).and_then([&] { return core::makeDurable(to); });
}

/// False: there is none, or it is damaged. What cannot be told is an error.
core::Result<bool> isUsable(const QString &path, const QByteArray &key)
{
    if (!QFileInfo::exists(path))
        return false;
    const bool isOutbox = path.endsWith(kOutboxFile);
    const auto opened = isOutbox ? Outbox::open(path, key).transform([](const Outbox &) {})
                                 : core::Result<void>();
    const auto sound = opened.and_then([&] {
        return Database::open(path, key, OpenMode::ReadOnly).and_then([&](const Database &db) {
            return quickFindings(db, path).transform(
                [](const CacheFindings &found) { return found.empty(); });
        });
    });
    if (sound)
        return sound;
    const auto kind = sound.error().kind;
    if (kind == core::ErrorKind::StorageCorrupt || kind == core::ErrorKind::WrongKey)
        return false; // the key is proven: it is damage
    return sound;
}

/// So that whoever opens the profile next expects the data and looks at every page.
core::Result<void> expectData(const QString &directory, const BackupManifest &manifest)
{
    const QString path = directory + u"/profile.json"_s;
    auto marker = ProfileMarker::read(path);
    if (!marker)
        return std::unexpected(marker.error());
    marker->keyId = manifest.keyId;
    marker->keyCheck = manifest.keyCheck;
    marker->hasData = true;
    marker->inUse = true;
    return marker->write(path);
}

core::Result<void> checkMarker(const QString &directory, const QByteArray &key,
                               const BackupManifest &manifest)
{
    const auto marker = ProfileMarker::read(directory + u"/profile.json"_s);
    if (!marker)
        return std::unexpected(marker.error());
    if (!marker->keyId.isEmpty() && !marker->fits(key, manifest.keyId))
        return core::failure(core::ErrorKind::WrongKey,
                             u"the backup belongs to the profile %1 and needs its key %2"_s.arg(
                                 manifest.profile, manifest.keyId));
    return {};
}

core::Result<QString> makeAside(const QString &directory, const QString &kind, const QDateTime &now)
{
    QString path = directory + u'/' + kind + now.toUTC().toString(kStampFormat);
    while (QFileInfo::exists(path)) // twice in a second
        path += u'b';
    if (!QDir().mkpath(path))
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot make "_s + path);
    return path;
}

} // namespace

core::Result<Restored> restoreBackup(const Profile &profile, const QByteArray &key,
                                     const QString &folder, const QDateTime &now)
{
    const QString directory = profile.directory();
    const QString staged = directory + u"/restoring"_s;
    const Backup backup;
    const auto manifest = backup.verify(folder, key);
    if (!manifest)
        return std::unexpected(manifest.error());
    const auto outboxKept = isUsable(profile.outboxPath(), key);
    const auto notesKept = isUsable(directory + u'/' + kNotesFile, key);
    if (!outboxKept || !notesKept)
        return std::unexpected(outboxKept ? notesKept.error() : outboxKept.error());
    if (auto ready = checkMarker(directory, key, *manifest)
                         .and_then([&] { return copyFiles(*manifest, folder, staged); })
                         .and_then([&] { return backup.verify(staged, key); });
        !ready)
        return std::unexpected(ready.error());
    const auto aside = makeAside(directory, u"before-restore-"_s, now);
    if (!aside)
        return std::unexpected(aside.error());
    Moves moves;
    core::Result<void> moved;
    for (const QLatin1StringView file : kBackedUp) {
        const QString name = file;
        if ((name == kOutboxFile && *outboxKept) || (name == kNotesFile && *notesKept))
            continue;
        const QString present = directory + u'/' + name;
        const QString fresh = staged + u'/' + name;
        moved = moved.and_then([&] { return moves.makeWhole(present, *aside + u'/' + name); });
        if (QFileInfo::exists(fresh))
            moved = moved.and_then([&] { return moves.make(fresh, present); });
    }
    moved = moved.and_then([&] { return core::makeDurable(*aside); })
                .and_then([&] { return core::makeDurable(directory); })
                .and_then([&] { return expectData(directory, *manifest); });
    if (!moved)
        return std::unexpected(moved.error());
    moves.keep();
    QDir(staged).removeRecursively();
    const bool empty = QDir(*aside).isEmpty();
    if (empty)
        QDir().rmdir(*aside);
    return Restored{
        .manifest = *manifest, .setAside = empty ? QString() : *aside, .outboxKept = *outboxKept};
}

core::Result<QString> setCacheAside(const Profile &profile, const QDateTime &now)
{
    const QString markerPath = profile.directory() + u"/profile.json"_s;
    auto marker = ProfileMarker::read(markerPath);
    const auto aside = makeAside(profile.directory(), u"before-rebuild-"_s, now);
    if (!marker || !aside)
        return std::unexpected(marker ? aside.error() : marker.error());
    Moves moves;
    marker->hasData = false; // none is expected: the next opening makes a new one
    const auto moved = moves.makeWhole(profile.cachePath(), *aside + u'/' + kCacheFile)
                           .and_then([&] { return marker->write(markerPath); });
    if (!moved)
        return std::unexpected(moved.error());
    moves.keep();
    return *aside;
}

} // namespace store
