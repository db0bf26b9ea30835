// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/textbox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int kEvidence = QTextFormat::UserProperty;

/// Line ends within a text stay what they are.
QString forLayout(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

QTextLayout::FormatRange rangeOf(int start, const bulletins::Run &run, const QFont &base)
{
    QTextCharFormat format;
    QFont font = base;
    font.setBold(base.bold() || run.bold);
    font.setItalic(base.italic() || run.italic);
    format.setFont(font);
    return {start, int(run.text.size()), format};
}

} // namespace

TextBox::TextBox(const QString &text, const TextStyle &style, double width)
    : TextBox(QList<bulletins::Run>{{.text = text}}, style, width)
{
}

TextBox::TextBox(const QList<bulletins::Run> &runs, const TextStyle &style, double width)
    : m_color(style.color)
    , m_width(width)
{
    const QFont base = paperFont(style.points, style.bold, style.italic);
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const bulletins::Run &run : runs) {
        if (run.bold || run.italic)
            formats << rangeOf(int(text.size()), run, base);
        if (run.evidence >= 0) {
            QTextCharFormat format;
            format.setProperty(kEvidence, run.evidence);
            m_figures << QTextLayout::FormatRange{int(text.size()), int(run.text.size()), format};
        }
        text += run.text;
    }
    m_layout = std::make_shared<QTextLayout>(forLayout(text), base);
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    const QFontMetricsF metrics(base);
    m_lineHeight = metrics.height() * style.leading;
    const double above = (m_lineHeight - metrics.height()) / 2;
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = i == 0 ? style.indent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, i * m_lineHeight + above});
    }
    m_layout->endLayout();
}

TextBox TextBox::widened(double width) const
{
    TextBox box = *this;
    box.m_width = width;
    box.m_aside += (width - m_width) / 2;
    return box;
}

double TextBox::usedWidth() const
{
    double most = 0;
    for (int i = 0; i < lines(); ++i)
        most = std::max(most, m_layout->lineAt(i).naturalTextWidth());
    return most;
}

void TextBox::paint(QPainter &painter, const QPointF &at, int first, int count) const
{
    painter.setPen(m_color);
    const QPointF origin = at + QPointF(m_aside, -first * m_lineHeight);
    for (int i = first; i < std::min(first + count, lines()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

QList<Spot> TextBox::spots(const QPointF &at, int first, int count) const
{
    QList<Spot> found;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int end = line.textStart() + line.textLength();
        for (const QTextLayout::FormatRange &range : m_figures) {
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, end);
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(to);
            found << Spot{QRectF(at.x() + m_aside + left, at.y() + (i - first) * m_lineHeight,
                                 right - left, m_lineHeight),
                          range.format.intProperty(kEvidence)};
        }
    }
    return found;
}

double longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double most = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        most = std::max(most, metrics.horizontalAdvance(word));
    return most;
}

} // namespace documents
