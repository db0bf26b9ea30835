// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"
#include "widgets/panes/operations/entrymodel.h"

#include <array>

/// What the sync log says, in the present language.
namespace panes::operations {

/// A choice of the log's lines.
enum class LogKind { All, Problems, Edits, Backups };
inline constexpr std::array kLogKinds = {LogKind::All, LogKind::Problems, LogKind::Edits,
                                         LogKind::Backups};

[[nodiscard]] QString logKindText(LogKind kind);
[[nodiscard]] bool isOfKind(domain::SyncEvent event, LogKind kind);
[[nodiscard]] common::Tone syncEventTone(domain::SyncEvent event);
/// "Field reports: 12 records new or changed"; a sentence without technical words.
[[nodiscard]] QString syncEventText(const store::SyncLogEntry &line);
/// The line as the list shows it: the sentence, the moment to the second, the technical detail.
[[nodiscard]] Entry logEntry(const store::SyncLogEntry &line);

} // namespace panes::operations
