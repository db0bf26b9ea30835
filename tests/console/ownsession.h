// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <vector>

namespace starttest {

/// A session as after a login, for this test program alone: a home folder, a bus, and a keyring
/// that is unlocked. The constructor runs the program again inside of it, and returns there.
class OwnSession
{
public:
    explicit OwnSession(char **argv)
    {
        if (qEnvironmentVariableIsEmpty(kHome))
            enter(argv);
    }
    ~OwnSession() { QDir(qEnvironmentVariable(kHome)).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(OwnSession)

private:
    static constexpr auto kHome = "IOC_TEST_HOME";

    static void enter(char **argv)
    {
        QTemporaryDir made;
        made.setAutoRemove(false);
        const QByteArray home = QFile::encodeName(made.path());
        qputenv(kHome, home);
        qputenv("HOME", home);
        qputenv("XDG_DATA_HOME", home + "/data");
        qputenv("XDG_CONFIG_HOME", home + "/config");
        qputenv("XDG_RUNTIME_DIR", home + "/run");
        qunsetenv("XDG_CURRENT_DESKTOP");
        const QString run = made.filePath(QStringLiteral("run"));
        QDir().mkpath(run);
        QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        std::vector<QByteArray> words{"dbus-run-session",
                                      "--",
                                      "sh",
                                      "-c",
                                      "printf pw | gnome-keyring-daemon --unlock "
                                      "--components=secrets >/dev/null 2>&1; exec \"$@\"",
                                      "sh"};
        std::vector<char *> command;
        for (QByteArray &word : words)
            command.push_back(word.data());
        for (; *argv; ++argv)
            command.push_back(*argv);
        command.push_back(nullptr);
        execvp(command.front(), command.data());
        qFatal("there is no dbus-run-session");
    }
};

} // namespace starttest
