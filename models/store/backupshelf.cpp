// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupshelf.h"

#include "models/store/backupmanifest.h"

#include <QDir>
#include <QSet>
#include <QStorageInfo>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace store {
namespace {

const QString kNameFormat = u"'backup-'yyyyMMdd'T'HHmmss'Z'"_s;
constexpr qint64 kLeastLeft = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kLeastShare = 10; ///< a tenth of the disk

QDateTime shelfMoment(const QString &name)
{
    QDateTime moment = QDateTime::fromString(name, kNameFormat);
    moment.setTimeZone(QTimeZone::UTC);
    return moment;
}

QDate vietnamDay(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(int(std::chrono::seconds(7h).count())).date();
}

} // namespace

QString BackupShelf::pathFor(const QDateTime &at) const
{
    return m_folder + u'/' + at.toUTC().toString(kNameFormat);
}

QStringList BackupShelf::names() const
{
    QStringList found = QDir(m_folder).entryList({u"backup-*Z"_s}, QDir::Dirs, QDir::Name);
    found.removeIf([](const QString &name) { return !shelfMoment(name).isValid(); });
    std::ranges::reverse(found);
    return found;
}

qsizetype BackupShelf::tidy(const BackupKeeping &keeping) const
{
    const QDir folder(m_folder);
    const QStringList unfinished = folder.entryList({u"backup-*Z.partial"_s}, QDir::Dirs);
    for (const QString &name : unfinished)
        QDir(folder.filePath(name)).removeRecursively();
    const QStringList all = names();
    std::vector<QDateTime> moments;
    std::ranges::transform(all, std::back_inserter(moments), shelfMoment);
    const auto kept = worthKeeping(moments, keeping);
    for (const QString &name : all) {
        if (!std::ranges::contains(kept, shelfMoment(name)))
            QDir(folder.filePath(name)).removeRecursively();
    }
    return names().size();
}

qsizetype BackupShelf::forget(const QString &keyId, const QDateTime &before) const
{
    qsizetype gone = 0;
    for (const QString &name : names()) {
        if (before.isValid() && shelfMoment(name) >= before)
            continue;
        const QString folder = m_folder + u'/' + name;
        const auto manifest = BackupManifest::read(folder);
        if (manifest && manifest->keyId == keyId && QDir(folder).removeRecursively())
            ++gone;
    }
    return gone;
}

core::Result<BackupRoom> BackupShelf::room() const
{
    if (!QDir().mkpath(m_folder))
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot make "_s + m_folder);
    const QStorageInfo volume(m_folder);
    if (!volume.isValid())
        return core::failure(core::ErrorKind::StorageReadOnly, u"cannot look at "_s + m_folder);
    return BackupRoom{.available = volume.bytesAvailable(), .total = volume.bytesTotal()};
}

std::vector<QDateTime> worthKeeping(const std::vector<QDateTime> &newestFirst,
                                    const BackupKeeping &keeping)
{
    QSet<QDate> days;
    QSet<QDate> weeks; // by their Monday
    std::vector<QDateTime> kept;
    for (const QDateTime &moment : newestFirst) {
        const QDate day = vietnamDay(moment);
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const bool forDay = !days.contains(day) && days.size() < keeping.daily;
        const bool forWeek = !weeks.contains(monday) && weeks.size() < keeping.weekly;
        days.insert(day);
        weeks.insert(monday);
        if (forDay || forWeek || kept.empty())
            kept.push_back(moment);
    }
    return kept;
}

core::Result<void> checkRoom(const BackupRoom &room, qint64 needed)
{
    const qint64 least = std::max(kLeastLeft, room.total / kLeastShare);
    if (room.available - needed >= least)
        return {};
    constexpr qint64 kMiB = 1024LL * 1024;
    return core::failure(core::ErrorKind::StorageFull,
                         u"not made: %1 MiB would be left of the disk, at least %2 MiB must"_s
                             .arg(std::max<qint64>(0, room.available - needed) / kMiB)
                             .arg(least / kMiB));
}

} // namespace store
