// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFuture>
#include <QSet>
#include <QStringList>

namespace store {
class ReaderPool;
}

namespace items {

/// Which media items of these ids the cache has.
[[nodiscard]] QFuture<core::Result<QSet<QString>>> knownMedia(store::ReaderPool &readers,
                                                              const QStringList &ids);

} // namespace items
