// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QByteArray>

namespace store {

/// The table that keeps a collection.
[[nodiscard]] QByteArray tableOf(domain::Collection collection);

/// Whether the collection has a full-text index ("<table>_text" and "<table>_words").
[[nodiscard]] bool isSearchable(domain::Collection collection);

/// Indexes that a first load takes down and builds afterwards; empty: the collection is not worth
/// it.
[[nodiscard]] QList<QByteArray> bulkIndexesOf(domain::Collection collection);

} // namespace store
