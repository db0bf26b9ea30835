// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/changes/changestree.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/changes/changestext.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::changes {
namespace {

constexpr int kRecordRole = Qt::UserRole + 1;
enum ChangeColumn { RecordColumn, ChangedColumn, PlaceColumn, MomentColumn };
/// Of the room that the moment leaves, in hundredths; without the place where there is little.
constexpr std::array kShares = {46, 30, 24};
constexpr std::array kNarrowShares = {60, 40, 0};
constexpr int kRoomForPlace = 40; ///< heights of a line
constexpr int kAroundMoment = 16; ///< pixels

QStandardItem *newCell(const QString &text)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setToolTip(text.toHtmlEscaped());
    return cell;
}

} // namespace

ChangesTree::ChangesTree(const common::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"changes-tree"_s);
    setModel(m_model);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTreeView::activated, this, &ChangesTree::choose);
}

void ChangesTree::show(const packages::Differences &differences, const items::Reference &reference)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Record"), tr("Change"), tr("Area and agency"), tr("Moment")});
    m_records = differences.records;
    std::map<packages::DifferenceKind, QStandardItem *> groups;
    for (const auto &[kind, count] : differences.counts) {
        auto *group = newCell(tr("%1: %2", "kind of change and how many")
                                  .arg(kindText(kind), common::format::number(count)));
        group->setForeground(m_theme.color(kindTone(kind)));
        group->setFont(m_theme.font(common::TypeSize::Strong));
        m_model->appendRow(group);
        groups.emplace(kind, group);
    }
    for (size_t i = 0; i < m_records.size(); ++i) {
        const auto &one = m_records[i];
        const auto group = groups.find(one.kind);
        if (group == groups.end())
            continue;
        QList<QStandardItem *> row{
            newCell(titleOf(one, reference)), newCell(changeOf(one, reference)),
            newCell(placeOf(one, reference)),
            newCell(one.at.isValid() ? common::format::dateTime(one.at) : QString())};
        row.constFirst()->setData(int(i), kRecordRole);
        group->second->appendRow(row);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
        setExpanded(m_model->index(row, 0), row < 3);
    }
    fitColumns();
}

/// All columns are in sight; what is cut short is told by its tip.
void ChangesTree::fitColumns()
{
    if (m_model->columnCount() <= MomentColumn)
        return;
    const int moment = fontMetrics().horizontalAdvance(u"00:00 00/00/0000"_s) + kAroundMoment;
    setColumnWidth(MomentColumn, moment);
    const bool isNarrow = viewport()->width() < kRoomForPlace * fontMetrics().lineSpacing();
    setColumnHidden(PlaceColumn, isNarrow);
    const auto &shares = isNarrow ? kNarrowShares : kShares;
    for (int column = RecordColumn; column < MomentColumn; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, (viewport()->width() - moment) * shares[size_t(column)] / 100);
    }
}

void ChangesTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ChangesTree::choose(const QModelIndex &index)
{
    const QVariant record = index.siblingAtColumn(0).data(kRecordRole);
    if (record.isValid())
        Q_EMIT recordChosen(m_records.at(size_t(record.toInt())));
}

} // namespace panes::changes
