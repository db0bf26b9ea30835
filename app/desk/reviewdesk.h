// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/packages/package.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "models/sync/syncservice.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace desk {

/// A snapshot in a file of its own, which goes with it, under a key that only memory knows.
struct Snapshot {
    std::shared_ptr<QTemporaryDir> place = {};
    QString path = {};
    QByteArray key = {};
    packages::SnapshotScope scope = {};
    packages::SnapshotFacts facts = {};
};

/// A folder for a snapshot inside `directory`. StorageReadOnly when there can be none.
[[nodiscard]] core::Result<std::unique_ptr<QTemporaryDir>> newSnapshotPlace(
    const QString &directory);
/// Removes the places that a run which ended badly has left; to be called before this one makes
/// any.
void removeOldSnapshots(const QString &directory);
/// Takes the snapshot into a new place of that directory; any thread, some seconds. Errors as
/// packages::makeSnapshot().
[[nodiscard]] core::Result<Snapshot> takeSnapshot(const packages::SnapshotSource &source,
                                                  const packages::SnapshotScope &scope,
                                                  const QString &directory, const QDateTime &now,
                                                  const packages::Progress &progress = {});

/// A copy of a cache opened to be looked at: what a Desk is to a console, without account, network
/// and anything that is written. Its clock stands at the moment of the copy.
class ReviewDesk
{
public:
    using Attachments = std::function<QFuture<core::Result<QByteArray>>(const QString &sha256)>;

    [[nodiscard]] static core::Result<std::unique_ptr<ReviewDesk>> open(
        const packages::Package &package);
    /// The pictures of a snapshot are where those of its desk are.
    [[nodiscard]] static core::Result<std::unique_ptr<ReviewDesk>> open(Snapshot snapshot,
                                                                        Attachments attachments);
    ~ReviewDesk();

    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] store::ChangeHub &hub() { return m_hub; }
    [[nodiscard]] store::ReaderPool &readers() { return *m_readers; }
    [[nodiscard]] syncing::SyncService &sync() { return *m_sync; }

private:
    explicit ReviewDesk(const QDateTime &asOf)
        : m_clock(asOf)
    {
    }
    [[nodiscard]] core::Result<void> begin(const store::Database &copy,
                                           const packages::SnapshotScope &scope,
                                           Attachments attachments);

    core::FixedClock m_clock;
    store::ChangeHub m_hub;
    std::optional<Snapshot> m_snapshot;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<syncing::SyncService> m_sync;
};

} // namespace desk
