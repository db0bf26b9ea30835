// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// The system's own number tells a full disk from a forbidden folder; Qt's errors do not.
std::unexpected<core::Error> failed(const QFileDevice &file)
{
    const int number = errno;
    const auto kind = file.error() == QFileDevice::PermissionsError
                          ? core::ErrorKind::StorageReadOnly
                          : storageKind(number);
    return core::failure(kind, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

bool put(QFileDevice &file, QByteArrayView bytes)
{
    return file.write(bytes.constData(), bytes.size()) == bytes.size() && file.flush();
}

} // namespace

core::ErrorKind storageKind(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return core::ErrorKind::StorageFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return core::ErrorKind::StorageReadOnly;
    case ENOENT:
    case ENOTDIR:
        return core::ErrorKind::NotFound;
    case EISDIR:
        return core::ErrorKind::InvalidArgument;
    default:
        return core::ErrorKind::Storage;
    }
}

core::Result<void> writeFile(const QString &path, QByteArrayView bytes)
{
    errno = 0;
    const QFileInfo there(path);
    if (path.isEmpty() || there.isDir())
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"“%1” is not the name of a file"_s.arg(path));
    if (there.exists() && !there.isFile()) { // a rename would take the device's place
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !put(device, bytes))
            return failed(device);
        return {};
    }
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !put(file, bytes) || !file.commit())
        return failed(file);
    return {};
}

} // namespace exchange
