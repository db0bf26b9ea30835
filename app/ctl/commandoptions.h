// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCommandLineParser>

#include <expected>

namespace ctl {

/// Tells the parser every option and the text of --help.
void addOptions(QCommandLineParser &parser);
/// The subcommand that the words name, or a sentence.
[[nodiscard]] std::expected<Command::Verb, QString> verbFrom(const QStringList &words);
/// Nothing when all options that are set belong to the subcommand and those that it needs are
/// there; a sentence otherwise.
[[nodiscard]] std::expected<void, QString> checkOptions(const QCommandLineParser &parser,
                                                        Command::Verb verb);

} // namespace ctl
