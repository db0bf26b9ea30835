// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <memory>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace panes::indicators {

/// A table that is read, not edited: whole lines are chosen, Tab leaves it, Ctrl+C copies the
/// chosen lines with their headings (all lines when none is chosen).
[[nodiscard]] QTableView *newRecordTable(QAbstractItemModel *model, QWidget *parent);
/// The same copy by a button.
void copyLines(const QTableView &view);
/// What is copied, lines without a line end after the last.
[[nodiscard]] std::unique_ptr<QMimeData> chosenLines(const QTableView &view);

} // namespace panes::indicators
