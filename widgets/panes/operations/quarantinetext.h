// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "widgets/panes/operations/entrymodel.h"

/// Words for records that do not fit the contract, in the present language.
namespace panes::operations {

/// The reason as a sentence without technical words but the name of the field.
[[nodiscard]] QString quarantineReason(const QString &reason);
/// The record's id, or that it has none.
[[nodiscard]] QString quarantineId(const domain::PoisonRecord &record);
/// Stable for one record: collection and id.
[[nodiscard]] QString quarantineKey(const domain::PoisonRecord &record);
[[nodiscard]] Entry quarantineEntry(const domain::PoisonRecord &record, const QDateTime &now);
/// The record's JSON, indented, without invisible characters, who it is about masked; what is cut
/// off or no JSON at all in one line.
[[nodiscard]] QString readableJson(const QByteArray &raw);
/// Everything about a record, for the clipboard.
[[nodiscard]] QString quarantineReport(const domain::PoisonRecord &record);

} // namespace panes::operations
