// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx.h"

#include <functional>

class QWidget;

namespace panes::indicators {

/// Asks for a file and writes the table as XLSX (with the chart, if there is one) or as CSV in the
/// Vietnamese form. `told` gets a sentence of what came of it.
void saveTable(QWidget *parent, const exchange::Table &table,
               const std::optional<exchange::Chart> &chart,
               const std::function<void(const QString &sentence)> &told);

} // namespace panes::indicators
