// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/shiftnote.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// The hand-over notes of a profile, in an encrypted file of their own (`notes.db`,
/// synchronous=FULL) that a new cache does not touch. Read notes are kept for 30 days.
class ShiftNotes
{
public:
    [[nodiscard]] static core::Result<ShiftNotes> open(const QString &path, const QByteArray &key);

    /// The id is filled in; the answer comes once the note is on disk.
    [[nodiscard]] core::Result<domain::ShiftNote> add(domain::ShiftNote note) const;
    /// Those of which nobody has taken note, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::ShiftNote>> unread() const;
    /// Does nothing to a note that somebody has taken note of.
    [[nodiscard]] core::Result<void> take(qint64 id, const QString &reader,
                                          const QDateTime &at) const;

private:
    explicit ShiftNotes(Database db)
        : m_db(std::move(db))
    {
    }
    Database m_db;
};

} // namespace store
