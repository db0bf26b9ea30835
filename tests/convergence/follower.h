// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QProcess>
#include <QUrl>

#include <memory>
#include <optional>

namespace store {
class Database;
}

namespace convergence {

/// A keyring of its own with a message bus of its own, for this process and those it starts.
class Keyring
{
public:
    /// `home` is where it keeps its files.
    explicit Keyring(const QString &home);
    ~Keyring();
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    QProcess m_process;
    bool m_open = false;
};

/// `iocctl sync --follow` with a data folder of its own, and the cache that it writes.
class Follower
{
public:
    Follower(QUrl server, QString folder);
    ~Follower();

    /// Makes the profile and its key, so that the cache can be read from here.
    [[nodiscard]] core::Result<void> prepare();
    void start();
    /// SIGKILL.
    void kill();
    /// SIGTERM. How it ended: the exit code, or the signal as a negative number; 0 as well when it
    /// did not run, nothing when it does not end.
    [[nodiscard]] std::optional<int> end();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// What it has said on its standard error.
    [[nodiscard]] QByteArray errors() const { return m_errors; }
    /// The cache, opened to be read; null: not possible now.
    [[nodiscard]] std::unique_ptr<store::Database> cache() const;
    /// Runs `iocctl WORDS --data-dir … --json`; the follower does not run meanwhile.
    [[nodiscard]] QByteArray ask(const QStringList &words) const;

private:
    QUrl m_server;
    QString m_folder;
    QString m_cachePath;
    QByteArray m_key;
    QByteArray m_errors;
    QProcess m_process;
};

} // namespace convergence
