// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace store {

/// A database that lies inside a larger file: where it begins and how long it is, in bytes.
struct FileSlice {
    QString path = {};
    qint64 offset = 0;
    qint64 size = 0;

    bool operator==(const FileSlice &) const = default;
};

/// Name of the SQLite file system through which a slice is read in place: read-only, without locks
/// and journals; nothing is ever written beside the file. Registered at the first call; nullptr
/// when SQLite cannot take it.
[[nodiscard]] const char *sliceVfsName();
/// What SQLite opens through it.
[[nodiscard]] QByteArray sliceUri(const FileSlice &slice);

} // namespace store
