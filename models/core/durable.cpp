// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/durable.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core {

Result<void> makeDurable(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool safe = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return safe ? Result<void>() : failure(ErrorKind::Storage, u"cannot make safe: "_s + path);
}

bool makeDurable(const QFile &file)
{
    return ::fdatasync(file.handle()) == 0;
}

} // namespace core
