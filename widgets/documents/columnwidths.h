// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

namespace documents {

/// Widths that add up to `width`: by weight, of those columns that are not held by their longest
/// word (`least`, one for each).
[[nodiscard]] QList<double> columnWidths(const QList<bulletins::Column> &columns,
                                         const QList<double> &least, double width);
/// No column was squeezed by the words of the others.
[[nodiscard]] bool areRoomy(const QList<bulletins::Column> &columns, const QList<double> &widths);

} // namespace documents
