// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitygrid.h"

#include "widgets/common/fittedcolumns.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"

#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace panes::quality {
namespace {

constexpr int kWidestCell = 26; ///< heights of a line
constexpr int kNarrowestCell = 5;

} // namespace

QTableWidget *newQualityTable(const QString &name, QWidget *parent, int wide,
                              std::vector<int> spare)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    common::setUpTable(*table);
    new common::FittedColumns(*table, [table, wide, spare = std::move(spare)] {
        const int line = table->fontMetrics().lineSpacing();
        return common::FittedColumns::Wishes{.wide = wide,
                                             .widest = kWidestCell * line,
                                             .narrowest = kNarrowestCell * line,
                                             .spare = spare,
                                             .whole = spare};
    });
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
    table.findChild<common::FittedColumns *>(Qt::FindDirectChildrenOnly)->fit();
}

} // namespace panes::quality
