// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fittedcolumns.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace common {
namespace {

constexpr int kCellPadding = 2 * 10; ///< pixels, on both sides

/// Narrows the widest columns until they fit; what is still too much is the answer.
int narrow(std::vector<int> &widths, int room, int narrowest)
{
    int excess = std::reduce(widths.begin(), widths.end()) - room;
    while (excess > 0) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest)
            return excess;
        int next = narrowest;
        for (const int width : widths)
            next = width < *widest ? std::max(next, width) : next;
        const int less = std::min(excess, std::max(1, *widest - next));
        *widest -= less;
        excess -= less;
    }
    return 0;
}

} // namespace

FittedColumns::FittedColumns(QTableView &view, std::function<Wishes()> wishes)
    : QObject(&view)
    , m_view(view)
    , m_wishes(std::move(wishes))
{
    m_view.installEventFilter(this);
}

int FittedColumns::room() const
{
    return m_view.width() - 2 * m_view.frameWidth() -
           m_view.verticalScrollBar()->sizeHint().width();
}

/// Nothing of a column that is hidden.
std::vector<int> FittedColumns::wanted(const Wishes &wishes) const
{
    std::vector<int> widths;
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        widths.push_back(m_view.isColumnHidden(column)
                             ? 0
                             : std::min(wishes.widest, m_view.columnWidth(column) + kSpace2));
    for (const auto &[column, width] : wishes.least) {
        if (!m_view.isColumnHidden(column))
            widths[size_t(column)] = std::max(widths[size_t(column)], width);
    }
    return widths;
}

void FittedColumns::fit()
{
    const Wishes wishes = m_wishes();
    const int columns = m_view.model()->columnCount();
    if (columns == 0)
        return;
    for (int column = 0; column < columns; ++column)
        m_view.setColumnHidden(column, std::ranges::contains(wishes.hidden, column));
    m_view.setWordWrap(false); // on one line, to begin with
    m_view.resizeColumnsToContents();
    m_view.setWordWrap(true);
    std::vector<int> widths = wanted(wishes);
    auto spare = wishes.spare.begin();
    while (narrow(widths, room(), wishes.narrowest) > 0 && spare != wishes.spare.end()) {
        m_view.setColumnHidden(*spare, true);
        ++spare;
        widths = wanted(wishes);
    }
    const int left = room() - std::reduce(widths.begin(), widths.end());
    widths[size_t(wishes.wide)] += std::max(0, left);
    for (int column = 0; column < columns; ++column) {
        if (!m_view.isColumnHidden(column))
            m_view.setColumnWidth(column, widths[size_t(column)]);
    }
    fitRows();
}

/// Qt forgets the padding of the cells when it wraps a text to tell how high it is.
void FittedColumns::fitRows()
{
    const int columns = m_view.model()->columnCount();
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.push_back(m_view.columnWidth(column));
    const auto widen = [&](int by) {
        for (int column = 0; column < columns; ++column) {
            if (!m_view.isColumnHidden(column))
                m_view.setColumnWidth(column, widths[size_t(column)] + by);
        }
    };
    widen(-kCellPadding);
    m_view.resizeRowsToContents();
    widen(0);
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
                         event->type() == QEvent::LanguageChange;
    if (watched == &m_view && isOther)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace common
