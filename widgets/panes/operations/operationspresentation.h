// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words for sync, in the present language.
namespace panes::operations {

[[nodiscard]] QString collectionText(domain::Collection collection);
/// What a collection is doing or what is wrong with it, in one phrase.
[[nodiscard]] QString collectionState(const syncing::CollectionStatus &status);
[[nodiscard]] common::Tone collectionTone(const syncing::CollectionStatus &status);
[[nodiscard]] QString editStateText(domain::EditState state);

} // namespace panes::operations
