// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/exchange/table.h"
#include "widgets/panes/quality/closingview.h"

namespace panes::quality {

/// A closed period as evidence (Điều 10): scores, points lost, explanations with their answers, and
/// what it rests on (hash, rules, as-of, closings before).
[[nodiscard]] std::vector<exchange::Table> evidenceTables(const ClosingView &view);
/// The tables as a workbook, one sheet each.
[[nodiscard]] core::Result<void> writeEvidence(const std::vector<exchange::Table> &tables,
                                               const QString &path);

} // namespace panes::quality
