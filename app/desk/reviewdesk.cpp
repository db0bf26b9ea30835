// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reviewdesk.h"

#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QDir>
#include <QStorageInfo>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

const QString kPlace = u"review-XXXXXX"_s;

std::optional<QList<domain::Subsystem>> subsystemsOf(const packages::SnapshotScope &scope)
{
    return scope.subsystems.isEmpty() ? std::nullopt : std::optional(scope.subsystems.values());
}

/// Where a copy of so many bytes may lie for a while: in memory, else with temporary files.
QString shortLivedPlace(qint64 bytes)
{
    constexpr qint64 kRoom = 3; // the copy, its indexes, its journal
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool fits = memory.isReady() && memory.fileSystemType() == "tmpfs" &&
                      QFileInfo(memory.rootPath()).isWritable() &&
                      memory.bytesAvailable() > bytes * kRoom;
    return fits ? memory.rootPath() : QDir::tempPath();
}

/// The database of a package by an older program, brought to today's schema in a file under a key
/// that only memory knows, in memory where there is room: all that a review ever writes.
core::Result<Snapshot> upgraded(const store::Database &older,
                                const packages::PackageManifest &manifest)
{
    qint64 bytes = 0;
    for (const packages::PackagePart &part : manifest.parts)
        bytes = std::max(bytes, part.size);
    auto place = newSnapshotPlace(shortLivedPlace(bytes));
    if (!place)
        return std::unexpected(place.error());
    Snapshot snapshot{.place = std::move(*place),
                      .path = {},
                      .key = packages::newSnapshotKey(),
                      .scope = manifest.scope,
                      .facts = manifest.facts};
    snapshot.path = snapshot.place->filePath(u"snapshot.db"_s);
    if (auto done = packages::upgradeSnapshot(older, snapshot.path, snapshot.key); !done)
        return std::unexpected(done.error());
    return snapshot;
}

} // namespace

core::Result<std::unique_ptr<QTemporaryDir>> newSnapshotPlace(const QString &directory)
{
    auto place = std::make_unique<QTemporaryDir>(directory + u'/' + kPlace);
    if (!place->isValid())
        return core::failure(core::ErrorKind::StorageReadOnly, place->errorString());
    return place;
}

void removeOldSnapshots(const QString &directory)
{
    const auto left = QDir(directory).entryInfoList({u"review-??????"_s}, QDir::Dirs);
    for (const QFileInfo &place : left)
        QDir(place.filePath()).removeRecursively();
}

core::Result<Snapshot> takeSnapshot(const packages::SnapshotSource &source,
                                    const packages::SnapshotScope &scope, const QString &directory,
                                    const QDateTime &now, const packages::Progress &progress)
{
    auto place = newSnapshotPlace(directory);
    if (!place)
        return std::unexpected(place.error());
    Snapshot snapshot{.place = std::move(*place),
                      .path = {},
                      .key = packages::newSnapshotKey(),
                      .scope = scope,
                      .facts = {}};
    snapshot.path = snapshot.place->filePath(u"snapshot.db"_s);
    auto facts = packages::makeSnapshot(source, scope, snapshot.path, snapshot.key, now, progress);
    if (!facts)
        return std::unexpected(facts.error());
    snapshot.facts = std::move(*facts);
    return snapshot;
}

ReviewDesk::~ReviewDesk()
{
    m_sync.reset();
    m_readers.reset(); // before the files go
}

core::Result<std::unique_ptr<ReviewDesk>> ReviewDesk::open(const packages::Package &package)
{
    const auto slice = package.databaseSlice();
    const auto copy = store::Database::open(slice, package.databaseKey());
    if (!copy)
        return std::unexpected(copy.error());
    const auto &manifest = package.manifest();
    const Attachments attachments = [package](const QString &sha256) {
        return QtConcurrent::run([package, sha256] { return package.attachment(sha256); });
    };
    if (manifest.schema < store::migrations().back().number) {
        auto newer = upgraded(*copy, manifest);
        return newer ? open(std::move(*newer), attachments) : std::unexpected(newer.error());
    }
    std::unique_ptr<ReviewDesk> desk(new ReviewDesk(manifest.facts.asOf));
    desk->m_readers = std::make_unique<store::ReaderPool>(slice, package.databaseKey());
    const auto begun = desk->begin(*copy, manifest.scope, attachments);
    if (!begun)
        return std::unexpected(begun.error());
    return desk;
}

core::Result<std::unique_ptr<ReviewDesk>> ReviewDesk::open(Snapshot snapshot,
                                                           Attachments attachments)
{
    const auto copy = store::Database::open(snapshot.path, snapshot.key, store::OpenMode::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    std::unique_ptr<ReviewDesk> desk(new ReviewDesk(snapshot.facts.asOf));
    desk->m_readers = std::make_unique<store::ReaderPool>(snapshot.path, snapshot.key);
    desk->m_snapshot.emplace(std::move(snapshot));
    const auto begun = desk->begin(*copy, desk->m_snapshot->scope, std::move(attachments));
    if (!begun)
        return std::unexpected(begun.error());
    return desk;
}

core::Result<void> ReviewDesk::begin(const store::Database &copy,
                                     const packages::SnapshotScope &scope, Attachments attachments)
{
    auto status = syncing::reviewStatus(
        copy,
        {.asOf = m_clock.now(), .subsystems = subsystemsOf(scope), .personal = !scope.masked});
    if (!status)
        return std::unexpected(status.error());
    m_sync = std::make_unique<syncing::SyncService>(
        syncing::ReviewSource{std::move(*status), std::move(attachments)});
    return {};
}

} // namespace desk
