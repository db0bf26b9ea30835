// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/differencetable.h"

#include <QHeaderView>
#include <QTableWidget>

namespace common {
namespace {

enum DifferenceColumn { FieldName, Base, Mine, Theirs };
constexpr int kDifferenceColumns = Theirs + 1;

void fillRow(QTableWidget &table, int row, const domain::FieldDifference &difference,
             const FieldWords &words)
{
    const QStringList texts{words.name(difference.field),
                            words.value(difference.field, difference.base),
                            words.value(difference.field, difference.mine),
                            words.value(difference.field, difference.theirs)};
    for (int column = 0; column < kDifferenceColumns; ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        QFont font = table.font();
        font.setBold((column == Mine && difference.mine != difference.base) ||
                     (column == Theirs && difference.theirs != difference.base));
        cell->setFont(font);
        table.setItem(row, column, cell);
    }
}

} // namespace

QTableWidget *newDifferenceTable(const std::vector<domain::FieldDifference> &differences,
                                 const QStringList &titles, const FieldWords &words,
                                 QWidget *parent)
{
    auto *table = new QTableWidget(int(differences.size()), kDifferenceColumns, parent);
    table->setHorizontalHeaderLabels(titles);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(FieldName, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row)
        fillRow(*table, row, differences[size_t(row)], words);
    return table;
}

} // namespace common
