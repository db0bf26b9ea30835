// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfs.h"

#include <sqlite3.h>

#include <QtGlobal>

#include <new>

namespace durability {
namespace {

constexpr int kSectorBytes = 512;
constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;

/// What a file handle needs to know of its layer.
struct CrashLayer {
    sqlite3_vfs vfs = {};
    sqlite3_vfs *real = nullptr;
    DiskWatch *watch = nullptr;
    int promises = 0;

    [[nodiscard]] int ask(const DiskAccess &access) const
    {
        return watch ? watch->before(access) : SQLITE_OK;
    }
    int tell(int code, const DiskAccess &access) const
    {
        if (watch && code == SQLITE_OK)
            watch->after(access);
        return code;
    }
};

/// A handle of the layer; the system's own handle lies behind it.
struct CrashFile {
    sqlite3_file base = {};
    const CrashLayer *layer = nullptr;
    const char *path = "";
    bool namesAreLoose = false; ///< made just now: its first sync makes the directory safe, too

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

CrashFile *crashFile(sqlite3_file *file)
{
    return reinterpret_cast<CrashFile *>(file);
}

const CrashLayer *crashLayer(sqlite3_vfs *vfs)
{
    return static_cast<const CrashLayer *>(vfs->pAppData);
}

int crashClose(sqlite3_file *file)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int crashRead(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    CrashFile *own = crashFile(file);
    const int refused = own->layer->ask(
        {.call = DiskCall::Read, .path = own->path, .offset = offset, .size = size});
    return refused ? refused : own->real()->pMethods->xRead(own->real(), to, size, offset);
}

int crashWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    CrashFile *own = crashFile(file);
    const QByteArrayView bytes(static_cast<const char *>(from), size);
    const DiskAccess access{
        .call = DiskCall::Write, .path = own->path, .offset = offset, .bytes = bytes};
    sqlite3_file *real = own->real();
    if (const int refused = own->layer->ask(access)) {
        if (access.written > 0)
            real->pMethods->xWrite(real, from, int(access.written), offset);
        return refused;
    }
    return own->layer->tell(real->pMethods->xWrite(real, from, size, offset), access);
}

int crashTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    CrashFile *own = crashFile(file);
    const DiskAccess access{.call = DiskCall::Truncate, .path = own->path, .size = size};
    if (const int refused = own->layer->ask(access))
        return refused;
    return own->layer->tell(own->real()->pMethods->xTruncate(own->real(), size), access);
}

int syncDirectory(const CrashLayer &layer, const char *path)
{
    const DiskAccess access{.call = DiskCall::DirectorySync, .path = path};
    const int refused = layer.ask(access);
    return refused ? refused : layer.tell(SQLITE_OK, access);
}

int crashSync(sqlite3_file *file, int)
{
    CrashFile *own = crashFile(file);
    const DiskAccess access{.call = DiskCall::Sync, .path = own->path};
    if (const int refused = own->layer->ask(access))
        return refused;
    own->layer->tell(SQLITE_OK, access);
    if (!own->namesAreLoose)
        return SQLITE_OK;
    own->namesAreLoose = false;
    return syncDirectory(*own->layer, own->path);
}

int crashFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xFileSize(real, size);
}

int crashLock(sqlite3_file *file, int level)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xLock(real, level);
}

int crashUnlock(sqlite3_file *file, int level)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xUnlock(real, level);
}

int crashCheckReservedLock(sqlite3_file *file, int *answer)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xCheckReservedLock(real, answer);
}

int crashFileControl(sqlite3_file *file, int what, void *argument)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xFileControl(real, what, argument);
}

int crashSectorSize(sqlite3_file *)
{
    return kSectorBytes;
}

int crashPromises(sqlite3_file *file)
{
    return crashFile(file)->layer->promises;
}

int crashShmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    CrashFile *own = crashFile(file);
    const DiskAccess access{.call = DiskCall::ShmMap,
                            .path = own->path,
                            .offset = qint64(region) * size,
                            .size = size,
                            .creates = extend != 0};
    *memory = nullptr;
    if (const int refused = own->layer->ask(access))
        return refused;
    return own->layer->tell(
        own->real()->pMethods->xShmMap(own->real(), region, size, extend, memory), access);
}

int crashShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xShmLock(real, offset, count, flags);
}

void crashShmBarrier(sqlite3_file *file)
{
    sqlite3_file *real = crashFile(file)->real();
    real->pMethods->xShmBarrier(real);
}

int crashShmUnmap(sqlite3_file *file, int remove)
{
    sqlite3_file *real = crashFile(file)->real();
    return real->pMethods->xShmUnmap(real, remove);
}

/// Version 2: no memory-mapped reading, which would go past the watch.
constexpr sqlite3_io_methods kCrashMethods{2,
                                           crashClose,
                                           crashRead,
                                           crashWrite,
                                           crashTruncate,
                                           crashSync,
                                           crashFileSize,
                                           crashLock,
                                           crashUnlock,
                                           crashCheckReservedLock,
                                           crashFileControl,
                                           crashSectorSize,
                                           crashPromises,
                                           crashShmMap,
                                           crashShmLock,
                                           crashShmBarrier,
                                           crashShmUnmap,
                                           nullptr,
                                           nullptr};

int crashOpen(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *answered)
{
    const CrashLayer *layer = crashLayer(vfs);
    auto *own = new (file) CrashFile;
    own->layer = layer;
    own->path = path ? path : "";
    int there = 1;
    if (path && (flags & SQLITE_OPEN_CREATE) != 0)
        layer->real->xAccess(layer->real, path, SQLITE_ACCESS_EXISTS, &there);
    const DiskAccess access{.call = DiskCall::Open, .path = own->path, .creates = there == 0};
    if (const int refused = layer->ask(access))
        return refused;
    const int code = layer->real->xOpen(layer->real, path, own->real(), flags, answered);
    if (code != SQLITE_OK)
        return code;
    own->base.pMethods = &kCrashMethods;
    own->namesAreLoose = access.creates && (flags & kJournals) != 0;
    return layer->tell(code, access);
}

int crashDelete(sqlite3_vfs *vfs, const char *path, int andDirectory)
{
    const CrashLayer *layer = crashLayer(vfs);
    const DiskAccess access{.call = DiskCall::Delete, .path = path};
    if (const int refused = layer->ask(access))
        return refused;
    const int code = layer->tell(layer->real->xDelete(layer->real, path, 0), access);
    return code == SQLITE_OK && andDirectory ? syncDirectory(*layer, path) : code;
}

int crashAccess(sqlite3_vfs *vfs, const char *path, int flags, int *answer)
{
    sqlite3_vfs *real = crashLayer(vfs)->real;
    return real->xAccess(real, path, flags, answer);
}

int crashFullPath(sqlite3_vfs *vfs, const char *path, int size, char *to)
{
    sqlite3_vfs *real = crashLayer(vfs)->real;
    return real->xFullPathname(real, path, size, to);
}

} // namespace

struct CrashVfs::Private {
    CrashLayer layer;
};

CrashVfs::CrashVfs(bool powersafeOverwrite)
    : d(std::make_unique<Private>())
{
    CrashLayer &layer = d->layer;
    sqlite3_initialize();
    layer.real = sqlite3_vfs_find(nullptr);
    layer.promises = powersafeOverwrite ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
    layer.vfs = *layer.real; // the rest asks nothing of the disk
    layer.vfs.iVersion = 2;
    layer.vfs.szOsFile = int(sizeof(CrashFile)) + layer.real->szOsFile;
    layer.vfs.zName = "crash";
    layer.vfs.pNext = nullptr;
    layer.vfs.pAppData = &layer;
    layer.vfs.xOpen = crashOpen;
    layer.vfs.xDelete = crashDelete;
    layer.vfs.xAccess = crashAccess;
    layer.vfs.xFullPathname = crashFullPath;
    if (sqlite3_vfs_register(&layer.vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the layer over the disk");
}

CrashVfs::~CrashVfs()
{
    sqlite3_vfs_unregister(&d->layer.vfs);
    sqlite3_vfs_register(d->layer.real, 1);
}

void CrashVfs::setWatch(DiskWatch *watch)
{
    d->layer.watch = watch;
}

} // namespace durability
