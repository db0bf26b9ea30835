// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace support {

/// Unlocks the keyring of a session as a login does; the beginning of a shell command.
inline constexpr auto kUnlockKeyring =
    "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ";

/// The environment of a session with a home folder of its own, and so with a keyring of its own;
/// the folder is made ready.
inline QProcessEnvironment keyringHome(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString run = home + QStringLiteral("/run");
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("XDG_CURRENT_DESKTOP"));
    QDir().mkpath(run);
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return environment;
}

} // namespace support
