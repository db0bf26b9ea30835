// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/table.h"

#include "widgets/documents/columnwidths.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <span>

namespace documents {
namespace {

using bulletins::Align;
constexpr std::array kOfficialSizes = {12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0};
constexpr std::array kBulletinSizes = {10.0, 9.5, 9.0, 8.5, 8.0, 7.5};
constexpr double kPadX = 3.5; ///< points
constexpr double kPadY = 2;
constexpr double kGrid = 0.5;

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        break;
    }
    return Qt::AlignRight;
}

/// A row with its texts broken into the widths of its columns.
struct LaidRow {
    QList<TextBox> cells;
    QList<double> widths;
    QList<QColor> grounds;
    double height = 0; ///< with padding
    double lineHeight = 0;
    int lines = 0;
};

class TableLayout
{
public:
    TableLayout(Flow &flow, const bulletins::Table &table, int block)
        : m_flow(flow)
        , m_table(table)
        , m_block(block)
    {
        chooseSize();
        m_head = headRow();
    }

    void add()
    {
        QList<LaidRow> rows;
        for (const bulletins::Row &row : m_table.rows)
            rows << bodyRow(row);
        addCaption(withNext(rows, 0));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i > 0 && m_table.rows.at(i).section && m_flow.room() < withNext(rows, i))
                nextPage();
            addRow(rows.at(i));
        }
        if (!m_table.note.isEmpty()) {
            m_flow.advance(pt(2));
            m_flow.text(TextBox(m_table.note, {.points = m_flow.manner().small(), .italic = true},
                                m_flow.width()),
                        m_block);
        }
    }

private:
    [[nodiscard]] QList<double> wordWidths(double points) const
    {
        QList<double> least;
        const QFont plain = paperFont(points);
        const QFont bold = paperFont(points, true);
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            double word = longestWord(m_table.columns.at(i).title, bold);
            for (const bulletins::Row &row : m_table.rows) {
                if (!row.section && i < row.cells.size())
                    word = std::max(word, longestWord(row.cells.at(i).text(), plain));
            }
            least << word + 2 * pt(kPadX) + pt(1);
        }
        return least;
    }

    /// The largest type whose words all fit, and the columns for it.
    void chooseSize()
    {
        const auto choose = [this](std::span<const double> sizes) {
            for (const double size : sizes) {
                m_points = size * m_flow.manner().scale;
                m_widths = columnWidths(m_table.columns, wordWidths(m_points), m_flow.width());
                if (areRoomy(m_table.columns, m_widths))
                    return;
            }
        };
        if (m_flow.manner().official())
            choose(kOfficialSizes);
        else
            choose(kBulletinSizes);
    }

    [[nodiscard]] TextStyle style(Qt::Alignment align) const
    {
        return {.points = m_points, .align = align, .leading = 1.05};
    }

    static void finish(LaidRow &row)
    {
        for (const TextBox &cell : std::as_const(row.cells)) {
            row.lines = std::max(row.lines, cell.lines());
            row.lineHeight = std::max(row.lineHeight, cell.lineHeight());
        }
        row.height = row.lines * row.lineHeight + 2 * pt(kPadY);
    }

    [[nodiscard]] LaidRow headRow() const
    {
        LaidRow row;
        row.widths = m_widths;
        TextStyle bold = style(Qt::AlignHCenter);
        bold.bold = true;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            row.cells << TextBox(m_table.columns.at(i).title, bold, m_widths.at(i) - 2 * pt(kPadX));
            row.grounds << m_flow.manner().inks.headGround();
        }
        finish(row);
        return row;
    }

    [[nodiscard]] LaidRow bodyRow(const bulletins::Row &row) const
    {
        LaidRow laid;
        if (row.section) {
            laid.widths = {m_flow.width()};
            TextStyle bold = style(Qt::AlignLeft);
            bold.bold = true;
            laid.cells << TextBox(row.cells.value(0).runs, bold, m_flow.width() - 2 * pt(kPadX));
            laid.grounds << QColor(0xf6, 0xf7, 0xf9);
            finish(laid);
            return laid;
        }
        laid.widths = m_widths;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const bulletins::Cell cell = row.cells.value(i);
            TextStyle each = style(alignment(m_table.columns.at(i).align));
            each.color = m_flow.manner().inks.of(cell.tone);
            laid.cells << TextBox(cell.runs, each, m_widths.at(i) - 2 * pt(kPadX));
            laid.grounds << QColor();
        }
        finish(laid);
        return laid;
    }

    /// The height of a row, and of the one that a heading among them must not stand without.
    [[nodiscard]] double withNext(const QList<LaidRow> &rows, qsizetype index) const
    {
        if (index >= rows.size())
            return 0;
        double height = rows.at(index).height;
        if (m_table.rows.at(index).section && index + 1 < rows.size())
            height += rows.at(index + 1).height;
        return std::min(height, m_flow.wholeRoom() / 3);
    }

    void addCaption(double leastRow)
    {
        if (m_table.caption.isEmpty()) {
            m_flow.need(m_head.height + leastRow);
            return paintRow(m_head, 0, m_head.lines);
        }
        const TextBox caption(m_table.caption,
                              {.points = m_flow.manner().official() ? 13 : m_flow.manner().body(),
                               .bold = true,
                               .align = Qt::AlignHCenter},
                              m_flow.width());
        m_flow.space(m_flow.manner().gap(4));
        const double gap = pt(3);
        m_flow.need(caption.height() + gap + m_head.height + leastRow);
        m_flow.text(caption, m_block);
        m_flow.advance(gap);
        paintRow(m_head, 0, m_head.lines);
    }

    void nextPage()
    {
        m_flow.newPage(m_flow.isLandscape());
        paintRow(m_head, 0, m_head.lines);
    }

    void addRow(const LaidRow &row)
    {
        const double page = m_flow.wholeRoom() - m_head.height;
        if (row.height <= m_flow.room() + 1)
            return paintRow(row, 0, row.lines);
        if (row.height <= page) {
            nextPage();
            return paintRow(row, 0, row.lines);
        }
        for (int first = 0; first < row.lines;) {
            int fitting = int((m_flow.room() - 2 * pt(kPadY)) / row.lineHeight);
            if (fitting < 1) {
                nextPage();
                fitting = std::max(1, int((m_flow.room() - 2 * pt(kPadY)) / row.lineHeight));
            }
            const int count = std::min(fitting, row.lines - first);
            paintRow(row, first, count);
            first += count;
        }
    }

    /// Lines [first, first + count) of every cell, with the grid around them.
    void paintRow(const LaidRow &row, int first, int count)
    {
        const double height = count * row.lineHeight + 2 * pt(kPadY);
        const double top = m_flow.y();
        const QColor grid = m_flow.manner().inks.line();
        double x = m_flow.left();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QRectF box(x, top, row.widths.at(i), height);
            const TextBox &text = row.cells.at(i);
            const bool whole = count == row.lines;
            const double free = whole ? (row.lines - text.lines()) * row.lineHeight : 0;
            const QPointF at(x + pt(kPadX), top + pt(kPadY) + std::max(0.0, free / 2));
            m_flow.ink(
                [box, text, at, first, count, grid, ground = row.grounds.at(i)](QPainter &painter) {
                    if (ground.isValid())
                        painter.fillRect(box, ground);
                    painter.setPen(QPen(grid, pt(kGrid)));
                    painter.drawRect(box);
                    text.paint(painter, at, first, count);
                });
            m_flow.spots(text.spots(at, first, count));
            x += row.widths.at(i);
        }
        m_flow.place(QRectF(m_flow.left(), top, m_flow.width(), height), m_block);
        m_flow.advance(height);
    }

    Flow &m_flow;
    const bulletins::Table &m_table;
    int m_block;
    double m_points = 0;
    QList<double> m_widths;
    LaidRow m_head;
};

} // namespace

void addTable(Flow &flow, const bulletins::Table &table, int block)
{
    if (table.columns.isEmpty())
        return;
    TableLayout(flow, table, block).add();
    flow.advance(flow.manner().gap(8));
}

} // namespace documents
