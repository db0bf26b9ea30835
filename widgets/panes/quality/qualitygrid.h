// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace panes::quality {

[[nodiscard]] QTableWidget *newQualityTable(const QString &name, QWidget *parent);
/// Keeps the line that is chosen, as far as it is there.
void fillQualityTable(QTableWidget &table, const QStringList &heads,
                      const QList<QStringList> &rows);

} // namespace panes::quality
