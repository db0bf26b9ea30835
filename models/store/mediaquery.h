// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/keysetquery.h"
#include "models/store/mediarepository.h"

namespace store {

/// What a query over media items is for: a list is read in order and stops early, figures are made
/// of all that is there.
enum class MediaUse { List, Figures };

/// The filter as a query through the index that suits it (010_media.sql).
[[nodiscard]] core::Result<KeysetQuery> mediaQuery(const Database &db, const MediaFilter &filter,
                                                   MediaUse use = MediaUse::List);

} // namespace store
