// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyringhome.h"

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
        const auto environment = support::keyringHome(made.path());
        for (const auto &name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, QFile::encodeName(environment.value(QLatin1StringView(name))));
        qunsetenv("XDG_CURRENT_DESKTOP");
        const QByteArray inside = QByteArray(support::kUnlockKeyring) + "exec \"$@\"";
        std::vector<QByteArray> words{"dbus-run-session", "--", "sh", "-c", inside, "sh"};
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
