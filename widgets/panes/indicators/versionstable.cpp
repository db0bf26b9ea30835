// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/versionstable.h"

#include "widgets/common/theme.h"
#include "widgets/panes/indicators/versionsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

constexpr int kRowsShown = 8;
/// Columns are as wide as what is in so many rows at most.
constexpr int kRowsMeasured = 60;
constexpr int kWidestVersionColumn = 420;

/// A cell of tab-separated text holds no tab and no line end.
QString cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

VersionsTable::VersionsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new VersionsModel(this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setTextElideMode(Qt::ElideNone);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    nameIt();
}

void VersionsTable::setStory(const items::IndicatorStory &story, const items::Reference &reference)
{
    m_model->setStory(story, reference);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column,
                       std::min(kWidestVersionColumn, columnWidth(column) + int(common::kSpace2)));
    updateGeometry();
}

QString VersionsTable::tabSeparated() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    for (int row = 0; rows.isEmpty() && row < m_model->rowCount(); ++row)
        rows << row;
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cellText(cell(column));
        return cells.join(u'\t');
    };
    QStringList lines{line([&](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const int row : rows) {
        lines << line([&](int column) {
            return m_model->index(row, column).data(Qt::DisplayRole).toString();
        });
    }
    return lines.join(u'\n');
}

QSize VersionsTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 2, kRowsShown);
    const int row = verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * row + kRowsShown + common::kSpace4};
}

void VersionsTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    QGuiApplication::clipboard()->setText(tabSeparated());
}

void VersionsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        viewport()->update();
    }
    QTableView::changeEvent(event);
}

void VersionsTable::nameIt()
{
    setAccessibleName(tr("Figures and their versions"));
}

} // namespace panes::indicators
