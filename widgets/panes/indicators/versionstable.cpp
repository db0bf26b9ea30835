// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/versionstable.h"

#include "widgets/common/theme.h"
#include "widgets/panes/indicators/recordtable.h"
#include "widgets/panes/indicators/versionsmodel.h"

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

void VersionsTable::setStory(const items::IndicatorStory &story, const items::Reference &reference,
                             const std::vector<domain::Period> &periods)
{
    m_model->setStory(story, reference, periods);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column,
                       std::min(kWidestVersionColumn, columnWidth(column) + int(common::kSpace2)));
    updateGeometry();
}

QString VersionsTable::tabSeparated() const
{
    return chosenLines(*this)->text();
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
    copyLines(*this);
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
