// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace ctl {

/// What iocctl was asked to do.
struct Command {
    enum class Verb {
        Help,
        Version,
        Sync,
        Status,
        QueryReports,
        QueryIndicators,
        QueryMedia,
        CacheCheck
    };

    Verb verb = Verb::Help;
    bool follow = false; ///< sync --follow
    QUrl server;
    QString profile = QStringLiteral("default");
    QString dataDir;
    bool ephemeralKey = false;
    bool offline = false;
    bool json = false;
    QString text;   ///< query --text
    int limit = 20; ///< query --limit, 1…10,000
};

/// Reads the words after the program's name. The error is a sentence; a subcommand of a later
/// version is refused with one.
[[nodiscard]] std::expected<Command, QString> parseCommand(const QStringList &words);
[[nodiscard]] QString helpText();

} // namespace ctl
