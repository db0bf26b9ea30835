// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/httpclient.h"
#include "models/store/changewriter.h"
#include "models/sync/status.h"

#include <QCoroTask>
#include <QElapsedTimer>

#include <functional>

namespace core {
class Clock;
}
namespace store {
class ChangeHub;
}

namespace syncing {

class EngineLog;
class FeedPages;

/// Brings one collection up to date: page by page from its durable cursor, fetching and decoding
/// ahead of the writer. Lives in the sync thread.
class CollectionReader
{
public:
    struct Parts {
        remote::HttpClient &http;
        const store::Database &db;
        store::ChangeWriter &pages; ///< of the same database; others may write through it meanwhile
        store::ChangeHub &hub;
        const core::Clock &clock;
        EngineLog &log;
        /// Told after each page and at each change of phase.
        std::function<void(const CollectionStatus &)> progress;
        /// True: stop after the page at hand; what was written stays.
        std::function<bool()> cancelled;
        bool withoutPersonal = false; ///< as Surroundings has it
    };

    explicit CollectionReader(Parts parts)
        : m_with(std::move(parts))
    {
    }

    /// Reads until the backend has no more. An expired cursor starts a full re-read over the old
    /// rows, and so does a backend that has gone back to an older state (doc/adr/0020).
    [[nodiscard]] QCoro::Task<core::Result<void>> read(domain::Collection collection);

private:
    struct Run;

    [[nodiscard]] QCoro::Task<core::Result<void>> readPages(Run &run);
    [[nodiscard]] QCoro::Task<core::Result<void>> writePages(Run &run, FeedPages &pages);
    /// A cursor that is too old, a few times at most: the read begins anew.
    [[nodiscard]] core::Result<void> beginAnew(Run &run, const core::Error &why);
    /// The cursor in the cache.
    [[nodiscard]] core::Result<QString> place(const Run &run) const;
    [[nodiscard]] core::Result<void> writePage(Run &run, const domain::ChangesPage &page,
                                               const QString &asked);
    [[nodiscard]] core::Result<void> apply(Run &run, const domain::ChangesPage &page);
    [[nodiscard]] core::Result<void> commit(Run &run);
    [[nodiscard]] QCoro::Task<core::Result<void>> finish(Run &run);
    void tell(const Run &run);

    Parts m_with;
};

} // namespace syncing
