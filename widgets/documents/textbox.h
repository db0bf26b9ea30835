// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "widgets/documents/paper.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace documents {

struct TextStyle {
    double points = 14;
    bool bold = false;
    bool italic = false;
    Qt::Alignment align = Qt::AlignLeft;
    double indent = 0;    ///< of the first line, dots
    double leading = 1.1; ///< times the height that the font asks for
    QColor color = Qt::black;
};

/// Where a figure stands that can be opened.
struct Spot {
    QRectF box;
    int evidence = -1;
};

/// Characters broken into lines of one width; cheap to copy.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const QList<bulletins::Run> &runs, const TextStyle &style, double width);
    TextBox(const QString &text, const TextStyle &style, double width);

    /// The same lines, moved to the middle of a wider room.
    [[nodiscard]] TextBox widened(double width) const;
    [[nodiscard]] int lines() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// Of the longest line as it was broken.
    [[nodiscard]] double usedWidth() const;
    /// So many lines from `first` on, the first of them with its upper left corner at `at`.
    void paint(QPainter &painter, const QPointF &at, int first, int count) const;
    void paint(QPainter &painter, const QPointF &at) const { paint(painter, at, 0, lines()); }
    /// Where the figures among them stand then.
    [[nodiscard]] QList<Spot> spots(const QPointF &at, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QList<QTextLayout::FormatRange> m_figures; ///< `format` holds the evidence
    QColor m_color;
    double m_lineHeight = 0;
    double m_width = 0;
    double m_aside = 0; ///< of all lines
};

/// The width of the longest word, which a column must have.
[[nodiscard]] double longestWord(const QString &text, const QFont &font);

} // namespace documents
