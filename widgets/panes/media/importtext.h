// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mediaimport.h"

#include <QString>

/// Words for the import of files, in the present language.
namespace panes::media {

/// What a column holds: "Title", "Published"; of Ignore: that it is left out.
[[nodiscard]] QString columnText(exchange::MediaColumn column);
/// As a spreadsheet names it: 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetters(int column);
/// Why a row is no item.
[[nodiscard]] QString rowFaultText(exchange::FaultKind kind);
/// What should be looked at in an item, and what stands there now.
[[nodiscard]] QString rowDoubtText(exchange::DoubtKind kind);
/// What happened when the file was read.
[[nodiscard]] QString readNoteText(const exchange::ReadNote &note);
/// Why a file was not read, and what to do; by what it is.
[[nodiscard]] QString unreadText(const core::Error &error, exchange::FileKind kind, qint64 bytes);

} // namespace panes::media
