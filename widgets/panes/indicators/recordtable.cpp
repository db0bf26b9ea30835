// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/recordtable.h"

#include "widgets/charts/chartcopy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

namespace panes::indicators {
namespace {

QList<int> chosenRows(const QTableView &view)
{
    QList<int> rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (!view.isRowHidden(row) && view.selectionModel()->rowIntersectsSelection(row, {}))
            rows << row;
    }
    for (int row = 0; rows.isEmpty() && row < view.model()->rowCount(); ++row) {
        if (!view.isRowHidden(row))
            rows << row;
    }
    return rows;
}

} // namespace

QTableView *newRecordTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    auto *copy = new QAction(view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] { copyLines(*view); });
    view->addAction(copy);
    return view;
}

std::unique_ptr<QMimeData> chosenLines(const QTableView &view)
{
    const auto *model = view.model();
    charts::ChartTable table;
    table.title = view.accessibleName();
    for (int column = 0; column < model->columnCount(); ++column)
        table.headers << model->headerData(column, Qt::Horizontal).toString();
    for (const QList<int> rows = chosenRows(view); const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        table.rows << cells;
    }
    auto mime = charts::tableMime(table);
    mime->setText(mime->text().chopped(1));
    return mime;
}

void copyLines(const QTableView &view)
{
    QGuiApplication::clipboard()->setMimeData(chosenLines(view).release());
}

} // namespace panes::indicators
