// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashvfsfaults.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

namespace durability {
namespace {

int ioError(DiskCall call)
{
    switch (call) {
    case DiskCall::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Delete:
        return SQLITE_IOERR_DELETE;
    case DiskCall::Read:
        return SQLITE_IOERR_READ;
    case DiskCall::Write:
        return SQLITE_IOERR_WRITE;
    case DiskCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::DirectorySync:
        return SQLITE_IOERR_DIR_FSYNC;
    case DiskCall::ShmMap:
        break;
    }
    return SQLITE_IOERR_SHMMAP;
}

} // namespace

FullDisk::FullDisk(const QString &directory)
{
    const QDir dir(directory);
    const QFileInfoList files = dir.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        grow(QFile::encodeName(file.canonicalFilePath()), file.size());
}

int FullDisk::refuse(int code)
{
    ++m_refusals;
    errno = ENOSPC;
    return code;
}

void FullDisk::grow(const QByteArray &path, qint64 size)
{
    qint64 &known = m_sizes[path];
    m_used += size - known;
    known = size;
    m_most = std::max(m_most, m_used);
}

int FullDisk::before(const DiskAccess &access)
{
    const QByteArray path(access.path);
    if (access.call == DiskCall::Write) {
        const qint64 known = m_sizes.value(path);
        const qint64 more = access.offset + access.bytes.size() - known;
        if (more <= 0 || m_used + more <= m_room)
            return SQLITE_OK;
        const qint64 fits = std::max<qint64>(m_room - m_used, 0);
        access.written = std::clamp<qint64>(known + fits - access.offset, 0, access.bytes.size());
        if (access.written > 0)
            grow(path, std::max(known, access.offset + access.written));
        return refuse(SQLITE_FULL);
    }
    if (access.call == DiskCall::ShmMap && access.creates) {
        const QByteArray shared = path + "-shm";
        const qint64 more = access.offset + access.size - m_sizes.value(shared);
        return more > 0 && m_used + more > m_room ? refuse(SQLITE_IOERR_SHMSIZE) : SQLITE_OK;
    }
    if (access.call == DiskCall::Open && access.creates && m_used >= m_room)
        return refuse(SQLITE_CANTOPEN);
    return SQLITE_OK;
}

void FullDisk::after(const DiskAccess &access)
{
    const QByteArray path(access.path);
    if (access.call == DiskCall::Write)
        grow(path, std::max(m_sizes.value(path), access.offset + access.bytes.size()));
    else if (access.call == DiskCall::Truncate)
        grow(path, access.size);
    else if (access.call == DiskCall::Delete) {
        grow(path, 0);
        if (path.endsWith("-wal")) // its index goes with it
            grow(path.chopped(4) + "-shm", 0);
    }
    if (access.call == DiskCall::ShmMap && access.creates)
        grow(path + "-shm", std::max(m_sizes.value(path + "-shm"), access.offset + access.size));
}

void FailingIo::fail(DiskCall call, qint64 first, qint64 times)
{
    m_call = call;
    m_first = m_calls.at(size_t(call)) + first;
    m_left = times;
}

int FailingIo::before(const DiskAccess &access)
{
    const qint64 number = m_calls.at(size_t(access.call))++;
    if (access.call != m_call || m_left <= 0 || number < m_first)
        return SQLITE_OK;
    --m_left;
    ++m_failures;
    errno = EIO;
    return ioError(access.call);
}

} // namespace durability
