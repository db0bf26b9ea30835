// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace store {

/// What was found where the outbox lies; told to the person when not Sound.
enum class OutboxEvent {
    Sound,
    DamagedSetAside, ///< kept as a copy; a new one is made
    Older,           ///< sound, but not the newest that this desk wrote: edits may be missing
};

/// The file of the outbox and its mark (`outbox.db.mark`): the number of the newest change that was
/// made in it. What was said to be saved is in the file itself, not in its journal, so a file that
/// knows fewer changes than the mark has lost some.
struct OutboxFile {
    QString path;
    QByteArray key; ///< proven by the cache: an unreadable file is a damaged one

    /// Reads every page. A damaged, lost or emptied file is moved to `outbox.db.damaged-N`; no copy
    /// is ever overwritten. StorageNewer and faults of the disk are errors, nothing is touched
    /// then.
    [[nodiscard]] core::Result<OutboxEvent> secure() const;
    /// Edits were made, and the file is missing or empty.
    [[nodiscard]] bool isLost() const;
    /// Notes that the change of this number is on disk.
    void mark(qint64 revision) const;

private:
    [[nodiscard]] qint64 marked() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] core::Result<qint64> soundRevision() const;
    [[nodiscard]] core::Result<OutboxEvent> setAside() const;
};

} // namespace store
