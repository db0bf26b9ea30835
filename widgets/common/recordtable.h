// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

class QSplitter;
class QTableView;

namespace common {

/// A table that is read, not edited: whole lines are chosen, Tab leaves it, columns are as wide as
/// what is in them.
void setUpTable(QTableView &view);
/// Columns as wide as their content and some pixels more, none wider than `widest`.
void fitColumns(QTableView &view, int widest, int more = kSpace2);

/// A list and what is looked at beside it, or below it where there is little room; the list has
/// this part of the room when that changes.
void splitTab(QSplitter &split, bool sideBySide, int listPercent);

} // namespace common
