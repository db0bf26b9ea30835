// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyringhome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace support {

/// What a program has said.
struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs a shell command in a session with a keyring of its own, unlocked as after a login; the home
/// folder is `home`. Waits `patience` ms at most.
inline Outcome inSession(const QString &home, const QString &command, int patience,
                         const QString &account = QStringLiteral("demo"))
{
    using namespace Qt::StringLiterals;
    QProcess process;
    auto environment = keyringHome(home);
    environment.insert(u"IOC_TOKEN"_s, account);
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s, QLatin1StringView(kUnlockKeyring) + command});
    process.waitForFinished(patience);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace support
