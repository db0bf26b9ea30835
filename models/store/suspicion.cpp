// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suspicion.h"

#include "models/core/log.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QString noteOf(const QString &path)
{
    return path + u".suspect"_s;
}

} // namespace

void suspect(sqlite3 *db)
{
    const QString path = QFile::decodeName(sqlite3_db_filename(db, "main"));
    if (path.isEmpty() || isSuspect(path))
        return;
    qCWarning(core::logStore) << "a damaged page in" << path;
    QFile note(noteOf(path));
    if (!note.open(QIODevice::WriteOnly))
        qCWarning(core::logStore) << "cannot note it:" << note.errorString();
}

bool isSuspect(const QString &path)
{
    return QFile::exists(noteOf(path));
}

void clearSuspicion(const QString &path)
{
    QFile::remove(noteOf(path));
}

} // namespace store
