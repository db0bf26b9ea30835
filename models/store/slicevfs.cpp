// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/slicevfs.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr auto kVfsName = "ioc-slice";

/// An open slice; SQLite allots szOsFile bytes for it, and the file of the system's own VFS lies
/// behind it.
struct SliceFile {
    sqlite3_file base;
    sqlite3_int64 offset;
    sqlite3_int64 size;

    [[nodiscard]] sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

SliceFile *sliceOf(sqlite3_file *file)
{
    return reinterpret_cast<SliceFile *>(file);
}

sqlite3_vfs *systemVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int closeSlice(sqlite3_file *file)
{
    sqlite3_file *const inner = sliceOf(file)->inner();
    return inner->pMethods ? inner->pMethods->xClose(inner) : SQLITE_OK;
}

/// What lies beyond the end is zeros, and short: the rest of the larger file is never seen.
int readSlice(sqlite3_file *file, void *to, int wanted, sqlite3_int64 at)
{
    SliceFile *const slice = sliceOf(file);
    const auto there = static_cast<int>(
        std::clamp<sqlite3_int64>(slice->size - at, 0, sqlite3_int64(wanted)));
    if (there > 0) {
        sqlite3_file *const inner = slice->inner();
        const int code = inner->pMethods->xRead(inner, to, there, slice->offset + at);
        if (code != SQLITE_OK)
            return code;
    }
    if (there == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, static_cast<size_t>(wanted - there));
    return SQLITE_IOERR_SHORT_READ;
}

int refuseWrite(sqlite3_file * /*file*/, const void * /*from*/, int /*size*/, sqlite3_int64 /*at*/)
{
    return SQLITE_READONLY;
}

int refuseTruncate(sqlite3_file * /*file*/, sqlite3_int64 /*size*/)
{
    return SQLITE_READONLY;
}

int doNothing(sqlite3_file * /*file*/, int /*argument*/)
{
    return SQLITE_OK;
}

int sizeOfSlice(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sliceOf(file)->size;
    return SQLITE_OK;
}

int nobodyReserves(sqlite3_file * /*file*/, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int knowsNoControl(sqlite3_file * /*file*/, int /*operation*/, void * /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file * /*file*/)
{
    return 4096;
}

/// Nobody changes it: SQLite then takes no locks and looks for no journal.
int isImmutable(sqlite3_file * /*file*/)
{
    return SQLITE_IOCAP_IMMUTABLE;
}

constexpr sqlite3_io_methods kMethods = {.iVersion = 1,
                                         .xClose = closeSlice,
                                         .xRead = readSlice,
                                         .xWrite = refuseWrite,
                                         .xTruncate = refuseTruncate,
                                         .xSync = doNothing,
                                         .xFileSize = sizeOfSlice,
                                         .xLock = doNothing,
                                         .xUnlock = doNothing,
                                         .xCheckReservedLock = nobodyReserves,
                                         .xFileControl = knowsNoControl,
                                         .xSectorSize = sectorSize,
                                         .xDeviceCharacteristics = isImmutable,
                                         .xShmMap = nullptr,
                                         .xShmLock = nullptr,
                                         .xShmBarrier = nullptr,
                                         .xShmUnmap = nullptr,
                                         .xFetch = nullptr,
                                         .xUnfetch = nullptr};

/// Only the database itself, and only to read: a journal or a temporary file is never opened.
int openSlice(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    SliceFile *const slice = sliceOf(file);
    slice->base.pMethods = nullptr;
    if (!name || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN;
    slice->offset = sqlite3_uri_int64(name, "offset", -1);
    slice->size = sqlite3_uri_int64(name, "size", -1);
    if (slice->offset < 0 || slice->size < 0)
        return SQLITE_CANTOPEN;
    sqlite3_vfs *const own = systemVfs(vfs);
    sqlite3_file *const inner = slice->inner();
    inner->pMethods = nullptr;
    const int readOnly = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) |
                         SQLITE_OPEN_READONLY;
    const int code = own->xOpen(own, name, inner, readOnly, outFlags);
    if (code != SQLITE_OK)
        return code;
    sqlite3_int64 whole = 0;
    if (inner->pMethods->xFileSize(inner, &whole) != SQLITE_OK || slice->offset > whole ||
        slice->size > whole - slice->offset) {
        inner->pMethods->xClose(inner);
        return SQLITE_CORRUPT;
    }
    slice->base.pMethods = &kMethods;
    if (outFlags)
        *outFlags = readOnly;
    return SQLITE_OK;
}

int refuseDelete(sqlite3_vfs * /*vfs*/, const char * /*name*/, int /*sync*/)
{
    return SQLITE_READONLY;
}

int nothingBeside(sqlite3_vfs * /*vfs*/, const char * /*name*/, int /*flags*/, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

/// The system's own VFS with other files. It lives as long as the process, as SQLite wants it.
sqlite3_vfs *sliceVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs *const own = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *own; // what is not replaced is the system's: paths, random, time
        made.szOsFile = static_cast<int>(sizeof(SliceFile)) + own->szOsFile;
        made.pNext = nullptr;
        made.zName = kVfsName;
        made.pAppData = own;
        made.xOpen = openSlice;
        made.xDelete = refuseDelete;
        made.xAccess = nothingBeside;
        return made;
    }();
    return &vfs;
}

} // namespace

const char *sliceVfsName()
{
    static const bool registered = sqlite3_initialize() == SQLITE_OK &&
                                   sqlite3_vfs_register(sliceVfs(), 0) == SQLITE_OK;
    return registered ? kVfsName : nullptr;
}

QByteArray sliceUri(const FileSlice &slice)
{
    const QByteArray path = QUrl::toPercentEncoding(
        QString::fromUtf8(QFile::encodeName(QFileInfo(slice.path).absoluteFilePath())), "/"_ba);
    return "file:" + path + "?offset=" + QByteArray::number(slice.offset) +
           "&size=" + QByteArray::number(slice.size);
}

} // namespace store
