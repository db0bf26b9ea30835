// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/recordtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
namespace panes::indicators {
namespace {

QString oneLine(const QVariant &cell)
{
    return cell.toString().simplified();
}

QList<int> chosenLines(const QTableView &view)
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

void copyLines(const QTableView &view)
{
    const auto *model = view.model();
    QStringList heading;
    for (int column = 0; column < model->columnCount(); ++column)
        heading << oneLine(model->headerData(column, Qt::Horizontal));
    QStringList lines{heading.join(u'\t')};
    const QList<int> rows = chosenLines(view);
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << oneLine(model->index(row, column).data());
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace panes::indicators
