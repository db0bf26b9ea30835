// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

namespace store {

/// The rectangle around a filter's region or disc as reports_by_place looks it up; no report of the
/// filter lies outside. Empty when the filter asks for no place, or for one that is taller than the
/// index is good for.
[[nodiscard]] QByteArray placeSql(const ReportFilter &filter);

/// Whether so few reports lie in the rectangle that sorting them beats walking from the newest one
/// until a screen is full. Not while a first load has taken the index down.
[[nodiscard]] bool isSparse(const Database &db, const QByteArray &placeSql);

} // namespace store
