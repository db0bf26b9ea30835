// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace store {

class Database;
class KeysetQuery;

/// Hits are put in order of how well they fit as long as they are no more than this; reading and
/// comparing the texts of more would be seen as waiting. More hits stay newest first.
inline constexpr qint64 kMostRanked = 400;

/// Where the records of a search stand that `query` is narrowed to, or the first `limit` of them:
/// in the order of bestFirst() when they are few, otherwise newest first.
[[nodiscard]] core::Result<std::vector<qint64>> hitOrder(const Database &db,
                                                         const KeysetQuery &query,
                                                         const QByteArray &table,
                                                         const QByteArray &columns,
                                                         const QString &search, qint64 limit);

/// The hits of a search, best first: all the words together in the title before those in the other
/// texts before words that stand apart; spelled as typed, marks and all, before other spellings.
/// Equals stay as they were. `columns`: "title, other, …" of the table; `ords` are at most
/// kMostRanked.
[[nodiscard]] core::Result<std::vector<qint64>> bestFirst(const Database &db,
                                                          const QByteArray &table,
                                                          const QByteArray &columns,
                                                          const QString &search,
                                                          const std::vector<qint64> &ords);

} // namespace store
