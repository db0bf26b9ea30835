// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/workload.h"

namespace durability {

/// What a cache knows, whatever its indexes and pages: records, quarantine, where the sync stands.
[[nodiscard]] core::Result<QByteArray> digestOf(const store::Database &cache);
/// Every edit of the workload with where it stands and the file that waits with it.
[[nodiscard]] core::Result<QByteArray> digestOf(const store::Outbox &outbox);

/// What is wrong inside a cache that was opened just now; empty: nothing. Every page, the counts,
/// full text and the tables that follow from others, what a bulk load has still to do. Reading
/// every page takes most of the time and may be left out.
[[nodiscard]] QString faultOf(const store::Database &cache, bool everyPage = true);
/// The same of a file that nobody has open, as far as its pages go.
[[nodiscard]] QString faultOfFile(const QString &path);
/// An attachment that is not what its hash says.
[[nodiscard]] QString faultOf(store::BlobStore &attachments);

} // namespace durability
