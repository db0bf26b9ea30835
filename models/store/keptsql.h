// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"

#include <QByteArray>

namespace store {

/// domain::mayKeep() as a condition on the rows of a collection's table, once what they hang on has
/// been purged: ?1 is the territory, ?2 the agencies, ?3 the agencies whose problem reports are
/// read, as JSON lists, and ?4 the account, where they are named. Null for a row counts as no.
/// Empty: every row is kept; "0": none is.
[[nodiscard]] QByteArray keptSql(domain::Collection collection, const domain::Rights &rights);

} // namespace store
