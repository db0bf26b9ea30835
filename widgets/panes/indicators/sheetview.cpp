// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/sheetview.h"

#include "models/core/fold.h"
#include "models/exchange/outputfile.h"
#include "widgets/common/passing.h"
#include "widgets/common/printdialog.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/printtable.h"
#include "widgets/panes/indicators/recordtable.h"
#include "widgets/panes/indicators/savetable.h"
#include "widgets/panes/indicators/tablemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

constexpr int kWidestColumn = 260;
constexpr int kWidestNote = 460;
constexpr int kNameColumn = 1;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_told(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_print(new QToolButton(this))
    , m_model(new TableModel(this))
    , m_view(newRecordTable(m_model, this))
{
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("muted", true);
    common::setPassing(*m_told);
    m_save->setObjectName(u"save-table"_s);
    m_print->setObjectName(u"print-table"_s);
    m_copy->setObjectName(u"copy-table"_s);
    m_view->setWordWrap(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter |
                                                    Qt::Alignment(Qt::TextWordWrap));
    m_view->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(common::kSpace2, 0, common::kSpace2, common::kSpace1);
    bar->addWidget(m_told, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_save);
    bar->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_save, &QToolButton::clicked, this, &SheetView::save);
    connect(m_print, &QToolButton::clicked, this, &SheetView::print);
    connect(m_copy, &QToolButton::clicked, this, &SheetView::copy);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
    retranslate();
}

void SheetView::setSheet(const Sheet &sheet)
{
    m_indicators = sheet.indicators;
    m_model->setTable(sheet.table);
    m_view->setAccessibleName(sheet.table.title);
    fitColumns();
    showLines();
}

void SheetView::setWords(const QString &words)
{
    m_words = core::fold(words);
    showLines();
}

void SheetView::showLines()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHidden(
            row,
            !m_words.isEmpty() &&
                !core::fold(m_model->index(row, kNameColumn).data().toString()).contains(m_words));
}

void SheetView::fitColumns()
{
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(
            column, std::min(m_view->columnWidth(column),
                             column + 1 == m_model->columnCount() ? kWidestNote : kWidestColumn));
    m_view->resizeRowsToContents();
}

void SheetView::save()
{
    saveTable(this, m_model->table(), {},
              [this](const QString &sentence) { m_told->setText(sentence); });
}

void SheetView::print()
{
    common::askAndPrint(
        this, {.title = m_model->table().title,
               .paint = [table = m_model->table()](
                            QPagedPaintDevice &paper) { return printTable(paper, table); },
               .write = exchange::writeFile,
               .told = [this](const QString &sentence) { m_told->setText(sentence); }});
}

void SheetView::copy()
{
    copyLines(*m_view);
    m_told->setText(tr("The table is on the clipboard."));
}

void SheetView::open(int row)
{
    if (row >= 0 && row < m_indicators.size())
        Q_EMIT indicatorRequested(m_indicators[row]);
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SheetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chosen lines, or all of them (Ctrl+C)"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the table as XLSX or CSV"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Print the table (Ctrl+P)"));
    m_told->clear();
}

} // namespace panes::indicators
