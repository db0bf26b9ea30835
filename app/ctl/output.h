// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/desk/desk.h"

#include <QJsonDocument>

namespace ctl {

/// Exit codes, besides 0.
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

/// Tells the error on stderr, and as JSON on stdout when that is asked for; answers kFailed.
[[nodiscard]] int fail(const core::Error &error, bool json);
/// A sentence on stderr about how it is to be used; answers kUsage.
[[nodiscard]] int refuse(const QString &sentence);
/// JSON, or the rows of an array as lines of cells for people.
void print(const QJsonDocument &document, bool json);
/// A line for people.
void printLine(const QString &line);

[[nodiscard]] desk::DeskOptions deskOptions(const Command &command);

} // namespace ctl
