// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmtable.h"

#include "widgets/common/fittedcolumns.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmshape.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace panes::alarms {
namespace {

constexpr int kWidestText = 260;   ///< pixels of a column at first, at 100 %
constexpr int kNarrowestText = 96; ///< … and at least
constexpr int kLookedAt = 100;     ///< rows beyond those in sight, to tell how wide a column is

class StateDelegate : public QStyledItemDelegate
{
public:
    StateDelegate(const AlarmFilter &rows, const common::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const items::AlarmLine *line = m_rows.line(index);
        const QSizeF badge = line ? alarmBadgeSize(m_theme, line->standing.state) : QSizeF();
        return badge.toSize() + 2 * QSize(common::kSpace2, common::kSpace1);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        QStyledItemDelegate::paint(painter, ground, {});
        const items::AlarmLine *line = m_rows.line(index);
        if (!line)
            return;
        const qreal height = alarmBadgeSize(m_theme, line->standing.state).height();
        paintAlarmBadge(
            *painter,
            {option.rect.left() + qreal(common::kSpace2), option.rect.center().y() - height / 2},
            m_theme, line->standing.state, line->rule.priority);
    }

private:
    const AlarmFilter &m_rows;
    const common::Theme &m_theme;
};

} // namespace

AlarmTable::AlarmTable(AlarmFilter &rows, const common::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_theme(theme)
{
    setModel(&rows);
    setItemDelegateForColumn(AlarmModel::State, new StateDelegate(rows, theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(AlarmModel::State, Qt::AscendingOrder);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(kLookedAt);
    common::fitToFont(*this, [this] {
        verticalHeader()->setMinimumSectionSize(2 * fontMetrics().lineSpacing() + common::kSpace3);
    });
    m_columns = new common::FittedColumns(*this, [this] {
        return common::FittedColumns::Wishes{
            .wide = AlarmModel::What,
            .widest = m_theme.scaled(kWidestText),
            .narrowest = m_theme.scaled(kNarrowestText),
            .spare = {AlarmModel::Assignee, AlarmModel::Value, AlarmModel::Priority},
            .whole = {AlarmModel::State}};
    });
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &AlarmTable::fitLater);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &AlarmTable::fitLater);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &AlarmTable::fitLater);
}

std::vector<items::AlarmLine> AlarmTable::chosen() const
{
    std::vector<items::AlarmLine> lines;
    const auto take = [&](const QModelIndex &index) {
        if (const auto *line = m_rows.line(index))
            lines.push_back(*line);
    };
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::ranges::for_each(std::as_const(rows), take);
    if (lines.empty())
        take(currentIndex());
    return lines;
}

void AlarmTable::goToWaiting(int direction)
{
    const int count = m_rows.rowCount();
    int row = currentIndex().row();
    for (int steps = 0; steps < count; ++steps) {
        row = (std::max(row, direction > 0 ? -1 : 0) + direction + count) % count;
        const auto *line = m_rows.line(m_rows.index(row, 0));
        if (line && isWaiting(line->standing.state))
            return selectRow(row);
    }
}

void AlarmTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentAlarmChanged();
}

/// Once for all that comes at once.
void AlarmTable::fitLater()
{
    if (std::exchange(m_fits, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_fits = false;
            m_columns->fit();
        },
        Qt::QueuedConnection);
}

} // namespace panes::alarms
