// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcelistview.h"

#include "widgets/common/recordtable.h"
#include "widgets/panes/media/sourcelistmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kWidestSourceColumn = 300;

} // namespace

SourceListView::SourceListView(SourceListModel &model, const common::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_sources(model)
{
    setObjectName(u"media-sources"_s);
    setModel(&model);
    common::setUpTable(*this);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(SourceListModel::Items, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (m_restoring || !index.isValid())
                    return;
                m_current = index.data(SourceListModel::IdRole).toString();
                Q_EMIT currentChangedTo(m_current);
            });
    connect(&model, &QAbstractItemModel::modelReset, this, &SourceListView::restoreCurrent);
    connect(&theme, &common::Theme::changed, viewport(), qOverload<>(&QWidget::update));
    nameIt();
}

void SourceListView::restoreCurrent()
{
    const int found = m_sources.rowOf(m_current);
    const int row = found < 0 && m_sources.rowCount() > 0 ? 0 : found;
    const QString before = m_current;
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_current = row < 0 ? QString()
                            : m_sources.index(row, 0).data(SourceListModel::IdRole).toString();
        if (row >= 0 && currentIndex().row() != row)
            setCurrentIndex(m_sources.index(row, SourceListModel::Name));
    }
    common::fitColumns(*this, kWidestSourceColumn, 0);
    if (before != m_current)
        Q_EMIT currentChangedTo(m_current);
}

void SourceListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        Q_EMIT m_sources.headerDataChanged(Qt::Horizontal, 0, m_sources.columnCount() - 1);
        common::fitColumns(*this, kWidestSourceColumn, 0);
        viewport()->update();
    }
    QTableView::changeEvent(event);
}

void SourceListView::nameIt()
{
    setAccessibleName(tr("Sources of online information"));
}

} // namespace panes::media
