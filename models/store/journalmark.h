// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

#include <array>
#include <optional>

namespace store {

/// What may lie beside each other for one database: itself, SQLite's journal with its index, the
/// mark of the journal. Whoever moves or removes one does so with all.
inline constexpr std::array kDatabaseParts{QLatin1StringView(""), QLatin1StringView("-wal"),
                                           QLatin1StringView("-shm"),
                                           QLatin1StringView(".checkpoint")};

/// A journal of SQLite (`-wal`) as far as SQLite would read it.
struct Journal {
    quint64 salt = 0;   ///< another one after each time that it began anew
    quint32 frames = 0; ///< up to the last commit that is whole; 0: nothing

    /// Empty when there is none, or none that SQLite would read.
    [[nodiscard]] static std::optional<Journal> read(const QString &path);
    /// The salt of a journal that begins with these bytes.
    [[nodiscard]] static quint64 saltIn(QByteArrayView head);
    static constexpr int kHead = 32; ///< bytes before the first frame
};

/// What lies beside a database (`cache.db.checkpoint`) from the first page that is brought over
/// from its journal: how far the journal was. One that has lost some of it since would show older
/// pages among newer ones, which each are whole, so that nothing else could tell.
struct JournalMark {
    quint64 salt = 0;
    quint32 frames = 0;
    bool whole = false; ///< all of them are in the database and safe: it needs no journal

    /// Empty when there is none, or it is damaged.
    [[nodiscard]] static std::optional<JournalMark> read(const QString &database);
    /// Written in its place and safe against a loss of power.
    [[nodiscard]] core::Result<void> write(const QString &database) const;
    static void remove(const QString &database);
    [[nodiscard]] static QString pathFor(const QString &database);
    [[nodiscard]] bool allows(const std::optional<Journal> &journal) const;
};

/// StorageCorrupt when the journal of this database has lost pages of which some are in the
/// database already. To be asked before SQLite opens it.
[[nodiscard]] core::Result<void> checkJournal(const QString &database);

} // namespace store
