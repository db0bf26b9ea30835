// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

namespace documents {

/// A table over as many pages as it needs, its head row on each; a row is only cut when it is
/// taller than a page. Columns are as wide as their weights say, but hold their longest word; the
/// type gets smaller before words are cut.
void addTable(Flow &flow, const bulletins::Table &table, int block);

} // namespace documents
