// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/sync/trailview.h"
#include "widgets/panes/operations/entrymodel.h"

/// Words for the trail of the desk, in the present language.
namespace panes::operations {

[[nodiscard]] Entry trailEntry(const domain::TrailEntry &line);
/// Whether the chain holds, and whether the backend has all of it.
[[nodiscard]] QString trailState(const syncing::TrailView &view);
/// Oldest first, for a file: with the chain, so that a reader can prove it.
[[nodiscard]] exchange::Table trailTable(const syncing::TrailView &view, const QString &asOf);

} // namespace panes::operations
