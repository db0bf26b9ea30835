// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace durability {

/// What SQLite asks of a disk.
enum class DiskCall { Open, Delete, Read, Write, Truncate, Sync, DirectorySync, ShmMap };
inline constexpr int kDiskCalls = 8;

/// One call, as the disk sees it.
struct DiskAccess {
    DiskCall call = DiskCall::Read;
    const char *path = "";
    qint64 offset = 0;         ///< of reads and writes
    QByteArrayView bytes = {}; ///< of writes
    qint64 size = 0;           ///< of reads and shared memory; of truncations the new size
    bool creates = false;      ///< opening a file that was not there; shared memory that grows
    /// Of a write that is refused: so many bytes of it reach the disk all the same.
    mutable qint64 written = 0;
};

/// Sees everything that SQLite does to the disk, and may refuse it.
class DiskWatch
{
public:
    DiskWatch() = default;
    DiskWatch(const DiskWatch &) = delete;
    DiskWatch &operator=(const DiskWatch &) = delete;
    virtual ~DiskWatch() = default;
    /// 0 (SQLITE_OK) lets the call through; another code of SQLite is answered in its place.
    virtual int before(const DiskAccess &) { return 0; }
    /// The call was made and succeeded; not said of reads.
    virtual void after(const DiskAccess &) {}
};

/// While it lives, SQLite opens its files through this layer over the system's own. Nothing is
/// synced for good, since only the watch decides what a loss of power leaves. One thread only.
class CrashVfs
{
public:
    /// What the disk promises: bytes beside those written stay whole when the power goes.
    explicit CrashVfs(bool powersafeOverwrite = true);
    ~CrashVfs();
    CrashVfs(const CrashVfs &) = delete;
    CrashVfs &operator=(const CrashVfs &) = delete;

    void setWatch(DiskWatch *watch); ///< null: everything is let through

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace durability
