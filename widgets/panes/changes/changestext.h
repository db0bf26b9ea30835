// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/directory.h"
#include "models/packages/differences.h"
#include "widgets/common/theme.h"

namespace panes::changes {

/// "New reports", the heading of a group.
[[nodiscard]] QString kindText(packages::DifferenceKind kind);
[[nodiscard]] common::Tone kindTone(packages::DifferenceKind kind);
/// What is called what it is: code and title, indicator and period.
[[nodiscard]] QString titleOf(const packages::Difference &one, const items::Reference &reference);
/// "In progress → Resolved", "12,5 (estimate) → 12,9 (official)".
[[nodiscard]] QString changeOf(const packages::Difference &one, const items::Reference &reference);
/// Unit and agency.
[[nodiscard]] QString placeOf(const packages::Difference &one, const items::Reference &reference);
/// "reports: 12 new, 40 changed, 1 gone" of every collection that differs, one a line.
[[nodiscard]] QStringList tallyLines(const packages::Differences &differences);
[[nodiscard]] QString collectionText(domain::Collection collection);

} // namespace panes::changes
