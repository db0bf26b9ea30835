// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

namespace bulletintest {

using namespace Qt::StringLiterals;

/// A block as plain text, tables cell by cell.
[[nodiscard]] inline QString textOf(const bulletins::Block &block)
{
    struct Teller {
        QString operator()(const bulletins::Paragraph &one) const { return one.text(); }
        QString operator()(const bulletins::Table &one) const
        {
            QStringList lines{one.caption};
            QStringList titles;
            for (const auto &column : one.columns)
                titles << column.title;
            lines << titles.join(u" | "_s);
            for (const auto &row : one.rows) {
                QStringList cells;
                for (const auto &cell : row.cells)
                    cells << cell.text();
                lines << cells.join(u" | "_s);
            }
            return (lines << one.note).join(u'\n');
        }
        QString operator()(const bulletins::Figure &one) const
        {
            return u"[%1] %2"_s.arg(one.caption, one.alternative);
        }
        QString operator()(const bulletins::FigureBlocks &one) const
        {
            QStringList lines;
            for (const auto &block : one.blocks) {
                lines << block.title;
                for (const auto &item : block.items)
                    lines << u"  %1: %2 | %3 | %4"_s.arg(item.label, item.value, item.change,
                                                         item.period);
            }
            return lines.join(u'\n');
        }
        QString operator()(const bulletins::QualityStrip &one) const
        {
            QStringList parts;
            for (const auto &part : one.parts)
                parts << u"%1 %2/%3"_s.arg(part.agency).arg(part.filled).arg(part.due);
            return parts.join(u", "_s);
        }
        QString operator()(const bulletins::PageBreak &) const { return u"---"_s; }
    };
    return std::visit(Teller(), block);
}

[[nodiscard]] inline QString textOf(const bulletins::Document &document)
{
    QStringList lines{document.head.type, document.head.title.join(u" / "_s),
                      document.head.dataUntil};
    for (const bulletins::Block &block : document.blocks)
        lines << textOf(block);
    return lines.join(u'\n');
}

/// Every run of paragraphs and cells.
[[nodiscard]] inline QList<bulletins::Run> runsOf(const bulletins::Document &document)
{
    QList<bulletins::Run> runs;
    for (const bulletins::Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<bulletins::Paragraph>(&block))
            runs << paragraph->runs;
        if (const auto *table = std::get_if<bulletins::Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const auto &cell : row.cells)
                    runs << cell.runs;
            }
        }
    }
    return runs;
}

} // namespace bulletintest
