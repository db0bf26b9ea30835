// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmtable.h"

#include "widgets/panes/alarms/alarmshape.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace panes::alarms {
namespace {

/// Wishes in characters of the body font, in the order of the columns; the third and fourth take
/// what is left.
constexpr std::array kWidths = {0, 9, 14, 14, 10, 11, 13, 10};
static_assert(kWidths.size() == AlarmModel::kColumns);
/// What those two give up together before the table scrolls sideways.
constexpr int kGivenUp = 7;

/// Asks for the lines that the texts need inside of the style's padding, which Qt leaves out.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrower(option);
        narrower.rect.setWidth(std::max(1, option.rect.width() - 2 * common::kSpace2));
        return QStyledItemDelegate::sizeHint(narrower, index);
    }
};

class StateDelegate : public QStyledItemDelegate
{
public:
    StateDelegate(const AlarmFilter &rows, const common::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
        , m_theme(theme)
    {
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
    setItemDelegate(new WrappingDelegate(this));
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
    verticalHeader()->setMinimumSectionSize(
        2 * QFontMetrics(theme.font(common::TypeSize::Body)).lineSpacing() + common::kSpace3);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setResizeContentsPrecision(0); // of what is in sight
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &AlarmTable::fitColumns);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &AlarmTable::fitColumns);
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

void AlarmTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Of the states that are there.
int AlarmTable::stateWidth() const
{
    qreal widest = alarmBadgeSize(m_theme, domain::AlarmState::Unacknowledged).width();
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (const auto *line = m_rows.line(m_rows.index(row, 0)))
            widest = std::max(widest, alarmBadgeSize(m_theme, line->standing.state).width());
    }
    return int(widest) + 2 * common::kSpace2;
}

void AlarmTable::fitColumns()
{
    const int character = QFontMetrics(m_theme.font(common::TypeSize::Body)).averageCharWidth();
    std::array<int, kWidths.size()> widths{};
    for (size_t column = 0; column < widths.size(); ++column)
        widths.at(column) = kWidths.at(column) * character + 2 * common::kSpace2;
    widths.at(AlarmModel::State) = stateWidth();
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(-kGivenUp * character, viewport()->width() - used);
    widths.at(AlarmModel::What) += spare * 3 / 5;
    widths.at(AlarmModel::Where) += spare * 2 / 5;
    bool changes = false;
    for (size_t column = 0; column < widths.size(); ++column) {
        changes |= columnWidth(int(column)) != widths.at(column);
        setColumnWidth(int(column), widths.at(column));
    }
    if (changes) // rows are as high as their texts in these widths
        verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
}

} // namespace panes::alarms
