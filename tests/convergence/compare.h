// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"
#include "tests/convergence/referencefeed.h"

#include <QSet>
#include <QStringList>

namespace store {
class Database;
}

namespace convergence {

/// What a cache shows otherwise than the backend has it, record by record and field by field.
/// `drafts` are reports that a desk opened and the backend does not have yet.
[[nodiscard]] QStringList differences(domain::Collection collection,
                                      const ReferenceFeed::Records &there,
                                      const store::Database &cache,
                                      const QSet<QString> &drafts = {});

} // namespace convergence
