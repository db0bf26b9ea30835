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
