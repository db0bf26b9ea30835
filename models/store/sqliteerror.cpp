// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// What the operating system said, where SQLite only says "I/O error" or "cannot open".
core::ErrorKind kindOfErrno(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on the size of files is a full disk for whoever is under it
        return core::ErrorKind::StorageFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return core::ErrorKind::StorageReadOnly;
    default:
        return core::ErrorKind::Storage;
    }
}

core::ErrorKind kindOf(sqlite3 *db, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return core::ErrorKind::StorageFull;
    case SQLITE_READONLY:
        return core::ErrorKind::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return core::ErrorKind::StorageCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return core::ErrorKind::StorageBusy;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return kindOfErrno(sqlite3_system_errno(db));
    case SQLITE_ERROR: // without words of its own: a page whose sum is wrong, met inside a value
        return qstrcmp(sqlite3_errmsg(db), sqlite3_errstr(SQLITE_ERROR)) == 0
                   ? core::ErrorKind::StorageCorrupt
                   : core::ErrorKind::Storage;
    case SQLITE_INTERRUPT:
        return core::ErrorKind::Cancelled;
    default:
        return core::ErrorKind::Storage;
    }
}

} // namespace

core::Error sqliteError(sqlite3 *db, const QString &doing)
{
    const int code = sqlite3_extended_errcode(db);
    const QString said = QString::fromUtf8(sqlite3_errmsg(db));
    return {kindOf(db, code), u"%1: %2 (SQLite %3)"_s.arg(doing, said, QString::number(code)),
            std::nullopt};
}

} // namespace store
