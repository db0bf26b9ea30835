// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QTableWidget;
class QWidget;

namespace panes::quality {

/// All columns stay in sight: column `wide` takes the room that is left; `spare` are never narrowed
/// but hidden where there is little, the first of them first.
[[nodiscard]] QTableWidget *newQualityTable(const QString &name, QWidget *parent, int wide = 0,
                                            std::vector<int> spare = {});
/// Keeps the line that is chosen, as far as it is there.
void fillQualityTable(QTableWidget &table, const QStringList &heads,
                      const QList<QStringList> &rows);

} // namespace panes::quality
