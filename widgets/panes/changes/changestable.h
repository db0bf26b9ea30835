// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/items/directory.h"
#include "models/packages/differences.h"

namespace panes::changes {

/// The list as other programs read it, in the present language.
[[nodiscard]] exchange::Table changesTable(const QString &title,
                                           const packages::Differences &differences,
                                           const items::Reference &reference);

} // namespace panes::changes
