// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profile.h"

#include "models/store/cachefile.h"
#include "models/store/profilemarker.h"
#include "models/store/suspicion.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qint64 kLeastSpace = 16 * 1024 * 1024;

core::Result<void> checkDirectory(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot make "_s + directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStorageInfo volume(directory);
    if (volume.isValid() && volume.bytesAvailable() < kLeastSpace)
        return core::failure(core::ErrorKind::StorageFull,
                             u"%1 bytes left"_s.arg(volume.bytesAvailable()));
    QTemporaryFile probe(directory + u"/probe-XXXXXX"_s);
    if (!probe.open())
        return core::failure(core::ErrorKind::StorageReadOnly,
                             directory + u": "_s + probe.errorString());
    return {};
}

/// A process that makes a lock has long written whose it is.
constexpr int kUnsignedLockMs = 1000;

core::Error lockError(QLockFile::LockError error, const QString &directory)
{
    const auto kind = error == QLockFile::LockFailedError ? core::ErrorKind::StorageBusy
                                                          : core::ErrorKind::StorageReadOnly;
    return {kind, u"cannot lock "_s + directory, std::nullopt};
}

bool isUnsigned(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program);
}

core::Result<void> lockFor(QLockFile &lock, const QString &directory)
{
    lock.setStaleLockTime(0); // stale is only the lock of a process that no longer runs
    bool locked = lock.tryLock(0);
    // Killed between making its lock and signing it: nobody could ever tell that it is stale.
    if (!locked && lock.error() == QLockFile::LockFailedError && isUnsigned(lock)) {
        locked = lock.tryLock(kUnsignedLockMs);
        if (!locked && isUnsigned(lock))
            locked = QFile::remove(lock.fileName()) && lock.tryLock(0);
    }
    if (!locked)
        return std::unexpected(lockError(lock.error(), directory));
    return {};
}

} // namespace

/// The lock, the marker and the write connection.
struct Profile::Private {
    explicit Private(const QString &directoryPath)
        : directory(directoryPath)
        , lock(directoryPath + u"/lock"_s)
    {
    }

    QString directory;
    QLockFile lock;
    ProfileMarker marker;
    QByteArray key;
    std::optional<Database> cache;
    OutboxEvent outboxEvent = OutboxEvent::Sound;

    [[nodiscard]] QString markerPath() const { return directory + u"/profile.json"_s; }
    [[nodiscard]] QString cachePath() const { return directory + u"/cache.db"_s; }
    [[nodiscard]] QString cacheStamp() const
    {
        const QFileInfo file(cachePath());
        return u"%1 %2"_s.arg(file.size())
            .arg(file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
    }
    [[nodiscard]] bool isTouched() const
    {
        return marker.inUse || marker.cacheStamp != cacheStamp() || isSuspect(cachePath());
    }
    [[nodiscard]] core::Result<void> mark(bool hasData, bool inUse)
    {
        ProfileMarker next = marker;
        next.cacheStamp = cacheStamp();
        next.hasData = hasData;
        next.inUse = inUse;
        if (auto written = next.write(markerPath()); !written)
            return written;
        marker = next;
        return {};
    }
};

Profile::Profile() = default;

Profile::~Profile()
{
    if (!d || !d->cache)
        return;
    d->cache.reset(); // checkpoints and closes before the marker says that all is well
    std::ignore = d->mark(d->marker.hasData, false);
}

core::Result<std::unique_ptr<Profile>> Profile::acquire(const QString &directory)
{
    if (auto usable = checkDirectory(directory); !usable)
        return std::unexpected(usable.error());
    std::unique_ptr<Profile> profile(new Profile);
    profile->d = std::make_unique<Private>(directory);
    if (auto locked = lockFor(profile->d->lock, directory); !locked)
        return std::unexpected(locked.error());
    auto marker = ProfileMarker::read(profile->d->markerPath());
    if (!marker)
        return std::unexpected(marker.error());
    profile->d->marker = *marker;
    return profile;
}

QString Profile::keyId() const
{
    return d->marker.keyId;
}

bool Profile::hasData() const
{
    return d->marker.hasData;
}

core::Result<CacheEvent> Profile::openCache(const QByteArray &key, const QString &keyId,
                                            bool repair)
{
    const bool known = !d->marker.keyId.isEmpty();
    if (known && !d->marker.fits(key, keyId))
        return core::failure(core::ErrorKind::WrongKey,
                             u"the profile was made with the key "_s + d->marker.keyId);
    CacheFile file{cachePath(), key, d->marker.hasData, d->isTouched(), known};
    auto opened = file.open();
    CacheEvent event = opened ? opened->event : CacheEvent::DamagedSetAside;
    if (!opened && opened.error().kind == core::ErrorKind::StorageCorrupt && repair)
        opened = file.setAside().and_then([&] { return file.open(); });
    if (!opened)
        return std::unexpected(opened.error());
    d->marker.keyId = keyId;
    d->marker.keyCheck = ProfileMarker::checkOf(key);
    if (auto marked = d->mark(true, true); !marked)
        return std::unexpected(marked.error());
    clearSuspicion(cachePath());
    d->key = key;
    d->cache = std::move(opened->database);
    if (repair) // what it cannot put right, whoever opens the outbox is told
        d->outboxEvent = OutboxFile{outboxPath(), key}.secure().value_or(OutboxEvent::Sound);
    return event;
}

OutboxEvent Profile::outboxEvent() const
{
    return d->outboxEvent;
}

Database &Profile::writer()
{
    Q_ASSERT(d->cache);
    return *d->cache;
}

QString Profile::directory() const
{
    return d->directory;
}

QString Profile::cachePath() const
{
    return d->cachePath();
}

QString Profile::outboxPath() const
{
    return d->directory + u"/outbox.db"_s;
}

QByteArray Profile::key() const
{
    return d->key;
}

} // namespace store
