// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/blobstore.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"

#include "tests/durability/workloadfeed.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace durability {

/// The files of a desk, opened as the console opens them. What failed to open can be tried again; a
/// file that is set aside or thought to be old is a failure here (Internal).
class Desk
{
public:
    explicit Desk(QString directory)
        : m_directory(std::move(directory))
    {
    }
    ~Desk() { close(); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] core::Result<void> open();
    void close();
    [[nodiscard]] store::Database &cache() { return m_profile->writer(); }
    [[nodiscard]] store::Outbox &outbox() { return *m_outbox; }
    [[nodiscard]] store::BlobStore &attachments() { return *m_attachments; }
    [[nodiscard]] bool isOpen() const { return m_attachments.has_value(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory + u'/' + name; }

private:
    QString m_directory;
    std::unique_ptr<store::Profile> m_profile;
    bool m_cacheIsOpen = false;
    std::optional<store::Outbox> m_outbox;
    std::optional<store::BlobStore> m_attachments;
};

/// One thing that a person or the sync does at a desk, and may do again when it failed.
struct Step {
    QByteArray name;
    std::function<core::Result<void>(Desk &)> run;
    bool settles = false; ///< afterwards nothing of the cache can be lost
};

/// Faults that are put into the work on purpose, to see that the tests notice.
enum class Sabotage {
    None,
    CursorFirst,    ///< the cursor is written before the page that it stands after
    PageInTwoParts, ///< a page is committed in two parts
};

/// What happens at a desk between two openings.
struct Scene {
    QByteArray name;
    std::vector<Step> steps; ///< the first opens the desk, the last closes it
};

/// The day's work of a small desk: made or upgraded, first read, changes with tombstones and
/// poison, full re-read, edits with files, attachments, checkpoints. The same every time.
class Workload
{
public:
    explicit Workload(Sabotage sabotage = Sabotage::None)
        : m_sabotage(sabotage)
    {
    }
    /// In order, from an empty folder.
    [[nodiscard]] std::vector<Scene> scenes() const;
    /// From a folder filled by makeOldDesk().
    [[nodiscard]] Scene upgrade() const;
    /// A small cache and outbox of an older schema, with reports and edits.
    [[nodiscard]] static core::Result<void> makeOldDesk(const QString &directory);
    /// One step more, to see that work goes on: an edit and a page for whatever state there is.
    [[nodiscard]] core::Result<void> goOn(Desk &desk) const;
    [[nodiscard]] const WorkloadFeed &feed() const { return *m_feed; }

    /// The records that the edits of the workload are about.
    [[nodiscard]] static QStringList editedRecords();
    /// The hashes of its attachments.
    [[nodiscard]] static QStringList attachments();

private:
    [[nodiscard]] Step read(domain::Collection collection, const QString &until) const;
    [[nodiscard]] core::Result<void> applyNext(store::Database &cache,
                                               const store::CollectionState &state) const;
    [[nodiscard]] Scene firstRead() const;
    [[nodiscard]] Scene changes() const;
    [[nodiscard]] Scene readAgain() const;

    Sabotage m_sabotage;
    std::shared_ptr<const WorkloadFeed> m_feed = std::make_shared<WorkloadFeed>();
};

/// A folder in memory where there is one, so that thousands of disks can be made.
[[nodiscard]] QString memoryFolder();

} // namespace durability
