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
constexpr double kLastResort = 0.6;  ///< of what a column is narrowed to otherwise

/// Narrows the widest columns that are wider than their floors until all fit; what is still too
/// much is the answer.
int narrow(std::vector<int> &widths, int room, const std::vector<int> &floors)
{
    int excess = std::reduce(widths.begin(), widths.end()) - room;
    while (excess > 0) {
        int widest = -1;
        for (int column = 0; column < int(widths.size()); ++column) {
            const bool gives = widths[size_t(column)] > floors[size_t(column)];
            if (gives && (widest < 0 || widths[size_t(column)] > widths[size_t(widest)]))
                widest = column;
        }
        if (widest < 0)
            return excess;
        int &width = widths[size_t(widest)];
        int next = floors[size_t(widest)];
        for (const int other : widths)
            next = other < width ? std::max(next, other) : next;
        const int less = std::min(excess, width - next);
        width -= less;
        excess -= less;
    }
    return 0;
}

/// Pixels of the longest word.
int longestWord(const QString &text, const QFontMetrics &letters)
{
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, letters.horizontalAdvance(word));
    return longest;
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
        widths.push_back(m_view.isColumnHidden(column) ? 0
                         : std::ranges::contains(wishes.whole, column)
                             ? m_view.columnWidth(column)
                             : std::min(wishes.widest, m_view.columnWidth(column) + kSpace2));
    for (const auto &[column, width] : wishes.least) {
        if (!m_view.isColumnHidden(column))
            widths[size_t(column)] = std::max(widths[size_t(column)], width);
    }
    return widths;
}

/// What columns are narrowed to at least: a share of the wish, but no word of a head is cut.
std::vector<int> FittedColumns::floors(const Wishes &wishes, double share) const
{
    std::vector<int> floors;
    const QFontMetrics letters = m_view.horizontalHeader()->fontMetrics();
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        const QString head = m_view.model()->headerData(column, Qt::Horizontal).toString();
        floors.push_back(m_view.isColumnHidden(column) ? 0
                         : std::ranges::contains(wishes.whole, column)
                             ? QWIDGETSIZE_MAX
                             : std::max(qRound(wishes.narrowest * share),
                                        longestWord(head, letters) + kCellPadding));
    }
    return floors;
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
    int excess = narrow(widths, room(), floors(wishes, 1));
    for (; excess > 0 && spare != wishes.spare.end(); ++spare) {
        m_view.setColumnHidden(*spare, true);
        widths = wanted(wishes);
        excess = narrow(widths, room(), floors(wishes, 1));
    }
    if (excess > 0)
        narrow(widths, room(), floors(wishes, kLastResort));
    const int left = room() - std::reduce(widths.begin(), widths.end());
    widths[size_t(wishes.wide)] += std::max(0, left);
    for (int column = 0; column < columns; ++column) {
        if (!m_view.isColumnHidden(column))
            m_view.setColumnWidth(column, widths[size_t(column)]);
    }
    fitHeads();
    fitRows();
}

/// Heads are wrapped as well, and the line of them is as high as the highest.
void FittedColumns::fitHeads()
{
    auto *header = m_view.horizontalHeader();
    const int wrapped = int(header->defaultAlignment()) | int(Qt::TextWordWrap);
    header->setDefaultAlignment(Qt::Alignment::fromInt(wrapped));
    const QFontMetrics letters = header->fontMetrics();
    int text = letters.height();
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        const QString head = m_view.model()->headerData(column, Qt::Horizontal).toString();
        const QRect cell(0, 0, m_view.columnWidth(column) - kCellPadding, QWIDGETSIZE_MAX);
        if (!m_view.isColumnHidden(column))
            text = std::max(text, letters.boundingRect(cell, wrapped, head).height());
    }
    header->setFixedHeight(header->sizeHint().height() + text - letters.height());
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
