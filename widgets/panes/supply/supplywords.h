// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submissionworkflow.h"
#include "models/exchange/supplytable.h"
#include "models/items/supplyboard.h"
#include "widgets/common/theme.h"

/// Words for supplying values, in the present language.
namespace panes::supply::words {

/// "Overdue by 5 days", "Due in 3 days", "All received".
[[nodiscard]] QString taskState(const items::SupplyTask &task);
[[nodiscard]] common::Tone taskTone(const items::SupplyTask &task);
/// "overdue", "due", "on time", "nothing to report" of one slot.
[[nodiscard]] QString slotState(items::SlotState state);
[[nodiscard]] QString state(domain::SubmissionState state, const QString &asSent);
[[nodiscard]] common::Tone tone(domain::SubmissionState state);
/// A button's text, "Approve".
[[nodiscard]] QString verb(domain::SubmissionVerb verb);
/// What was done, in a history: "entered", "approved".
[[nodiscard]] QString done(const QString &verb);
/// Why something cannot be done.
[[nodiscard]] QString fault(domain::SubmissionFault fault);
/// Why a row of a file does not come in.
[[nodiscard]] QString fault(const exchange::SupplyFault &fault);
[[nodiscard]] QString column(exchange::SupplyColumn column);
[[nodiscard]] QString ruleName(const analysis::quality::Rule &rule);
/// Why a typed value fails, with its figures as their indicator writes them, or what its sum lacks.
[[nodiscard]] QString reason(const items::SupplyFinding &finding,
                             const items::Reference &reference);

} // namespace panes::supply::words
