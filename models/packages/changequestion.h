// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/differences.h"

#include <QFuture>

namespace store {
class ReaderPool;
}

namespace packages {

/// changesSince() asked of a cache through its readers; `now` is the moment that it stands at.
[[nodiscard]] QFuture<core::Result<Differences>> askChangesSince(
    store::ReaderPool &readers, const QDateTime &now, const QDateTime &moment,
    const DifferenceLimits &limits = {});

} // namespace packages
