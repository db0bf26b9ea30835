// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// While one lives, an end of the program that nobody asked for leaves a small file: what was
/// written at the start, and of a fault its signal, the type of an exception, the moment and the
/// addresses that were being run. No memory, no data. One at a time in a process.
///
/// A run that is killed or loses its power leaves what was written at the start. A run that ends in
/// order, by exit(), or because it is told to (SIGTERM, SIGINT, SIGHUP) leaves nothing.
class CrashRecord
{
public:
    /// Begins the file in the folder, which is made when it is missing; `heading` are lines about
    /// the program. A folder that cannot be written means that there is no record.
    CrashRecord(const QString &folder, const QByteArray &heading);
    ~CrashRecord();
    Q_DISABLE_COPY_MOVE(CrashRecord)

    [[nodiscard]] bool isOpen() const;
    /// The files in the folder that were left by runs that have ended, oldest first.
    [[nodiscard]] static QStringList left(const QString &folder);
};

} // namespace core
