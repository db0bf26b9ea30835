// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitygrid.h"

#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"

#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace panes::quality {
namespace {

constexpr int kWidestCell = 420;

} // namespace

QTableWidget *newQualityTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    common::setUpTable(*table);
    return table;
}

void fillQualityTable(QTableWidget &table, const QStringList &heads, const QList<QStringList> &rows)
{
    const QSignalBlocker quiet(table);
    const int chosen = std::max(0, table.currentRow());
    table.clearContents();
    table.setColumnCount(int(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(heads.size()); ++column) {
            auto *cell = new QTableWidgetItem(rows.at(row).value(column));
            cell->setToolTip(common::plainTip(cell->text()));
            table.setItem(row, column, cell);
        }
    }
    if (!rows.isEmpty())
        table.setCurrentCell(std::min(chosen, int(rows.size()) - 1), 0);
    common::fitColumns(table, kWidestCell);
}

} // namespace panes::quality
