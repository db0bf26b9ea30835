// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QList>
#include <QPointF>
#include <QString>

struct sqlite3;

namespace store {

/// The SQL function in_ring(ring, longitude, latitude), the ring as ringText() writes it: 1 inside,
/// 0 outside or when the ring is none.
[[nodiscard]] core::Result<void> addRegionFunction(sqlite3 *db);
[[nodiscard]] QString ringText(const QList<QPointF> &ring);

} // namespace store
