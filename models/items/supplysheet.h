// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/supplyboard.h"

namespace store {
class Database;
}

namespace items {

/// Reads the rows of the piece of work that a picture has opened, with what they are judged
/// against, into the picture; its feeds are there. `all`: every slot.
[[nodiscard]] core::Result<void> openSheet(const store::Database &db, const Reference &reference,
                                           const std::vector<domain::Slot> &all,
                                           const QDateTime &now, SupplyPicture &picture);

} // namespace items
