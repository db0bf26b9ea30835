// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

struct sqlite3_stmt;

namespace store {

/// One compiled SQL statement. Parameters count from 1, columns from 0, as in SQLite. Must not
/// outlive its Database.
class Statement
{
public:
    /// What becomes of the compiled statement in the end: finalised, or given back to a cache.
    using Release = std::function<void(sqlite3_stmt *)>;
    Statement(sqlite3_stmt *statement, Release release);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, qint64(value)); }
    void bind(int parameter, bool value) { bind(parameter, qint64(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, const QString &value);
    /// Milliseconds since 1970 UTC; null when not valid.
    void bind(int parameter, const QDateTime &value);
    /// Julian day number; null when not valid.
    void bind(int parameter, const QDate &value);
    void bindText(int parameter, QByteArray utf8);
    void bindBlob(int parameter, QByteArray bytes);
    void bindNull(int parameter);

    /// True: a row is there to be read.
    [[nodiscard]] core::Result<bool> step();
    /// Runs it to the end and makes it ready to run again.
    [[nodiscard]] core::Result<void> run();
    /// Ready to run again; parameters stay.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// UTF-8 that lives until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QDate date(int column) const;

private:
    QByteArray &held(int parameter);
    void noteBind(int code);

    sqlite3_stmt *m_statement;
    Release m_release;
    std::vector<QByteArray> m_held; ///< bound bytes, kept alive instead of copied
    int m_bindError = 0;
};

} // namespace store
