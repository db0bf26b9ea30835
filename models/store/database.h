// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/slicevfs.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace store {

class Statement;

/// How a database file is opened.
enum class OpenMode { ReadWriteCreate, ReadWrite, ReadOnly };

/// How much of the journal is brought over into the database: what readers let be at this moment,
/// or, after waiting for them, everything, and the journal is emptied.
enum class Checkpoint { Some, Empty };

/// One SQLCipher connection; belongs to one thread at a time. Opening checks `cipher_version`, sets
/// the key and every pragma of reliability.md, and proves that the key fits by reading the schema.
/// Closes itself.
class Database
{
public:
    /// `key` is the raw 256-bit key; empty opens plain (tests and benchmarks only).
    [[nodiscard]] static core::Result<Database> open(const QString &path, const QByteArray &key,
                                                     OpenMode mode);
    /// Opens a database that lies inside a larger file, in place and read-only.
    [[nodiscard]] static core::Result<Database> open(const FileSlice &slice, const QByteArray &key);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] core::Result<Statement> prepare(QByteArrayView sql) const;
    /// As prepare(), but keeps the statement compiled for the next caller with the same text.
    [[nodiscard]] core::Result<Statement> cached(QByteArrayView sql) const;
    /// Runs one or more statements without results.
    [[nodiscard]] core::Result<void> execute(QByteArrayView sql) const;
    [[nodiscard]] core::Result<qint64> scalar(QByteArrayView sql) const;
    /// StorageBusy when a reader does not let go. A connection that writes does this by itself when
    /// the journal has grown.
    [[nodiscard]] core::Result<void> checkpoint(Checkpoint how) const;
    /// After how many pages in the journal it does, instead of 4,000 (16 MiB).
    void checkpointEvery(int pages) const;
    /// From now on it is noted beside the file how far the journal was (JournalMark): of a file
    /// that is shown and has nothing else by which a journal that lost its end is noticed.
    void noteCheckpoints() const;
    /// Gives back the memory of pages that are not in use.
    void releaseMemory() const;
    /// Whether a transaction is open; SQLite ends one itself after a full disk or an I/O error.
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] static core::Result<Database> connect(const QString &path, const QByteArray &name,
                                                        const char *vfs, const QByteArray &key,
                                                        OpenMode mode);
    [[nodiscard]] core::Result<void> unlock(const QByteArray &key) const;
    [[nodiscard]] core::Result<void> configure(OpenMode mode) const;
    struct Private;
    explicit Database(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace store
