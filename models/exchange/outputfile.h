// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>
#include <QString>

namespace exchange {

/// Puts bytes into a file whole or not at all: they go to a temporary name in the same folder, to
/// the disk, and then take the file's place. Devices and pipes are written directly. The error is
/// StorageFull, StorageReadOnly (no right to write there), NotFound (no such folder),
/// InvalidArgument (the path is a folder) or Storage; what was in the file is still there then.
[[nodiscard]] core::Result<void> writeFile(const QString &path, QByteArrayView bytes);

/// What an error number of the system says of the disk: StorageFull, StorageReadOnly, NotFound,
/// InvalidArgument, or Storage for all others.
[[nodiscard]] core::ErrorKind storageKind(int number);

} // namespace exchange
