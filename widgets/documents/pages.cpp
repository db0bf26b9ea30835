// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/pages.h"

#include "widgets/documents/blocks.h"
#include "widgets/documents/figure.h"
#include "widgets/documents/surround.h"
#include "widgets/documents/table.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using bulletins::Paragraph;
using bulletins::Style;
constexpr std::array kDailyScales = {1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76};
constexpr double kIndent = 10;     ///< mm, of a first line: the decree has 1 to 1.27 cm
constexpr double kLeastAfter = 40; ///< points that must follow a heading on its page

int levelOf(Style style)
{
    switch (style) {
    case Style::Heading1:
        return 1;
    case Style::Heading2:
        return 2;
    case Style::Heading3:
        return 3;
    default:
        return 0;
    }
}

bool isAnnex(const Paragraph &paragraph)
{
    return paragraph.style == Style::Heading1 &&
           paragraph.text().trimmed().startsWith(u"phụ lục"_s, Qt::CaseInsensitive);
}

/// Where the annex begins: the break before its heading, or the end. Signatures stand before it.
qsizetype annexOf(const QList<bulletins::Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks.at(i));
        if (!paragraph || !isAnnex(*paragraph))
            continue;
        const bool broken = i > 0 && std::holds_alternative<bulletins::PageBreak>(blocks.at(i - 1));
        return broken ? i - 1 : i;
    }
    return blocks.size();
}

class Composition
{
public:
    Composition(const bulletins::Document &document, double scale)
        : m_document(document)
        , m_flow(Manner{.form = document.form,
                        .inks = {.colours = document.form == bulletins::Form::Bulletin},
                        .scale = scale})
    {
    }

    Pages make()
    {
        addHead(m_flow, m_document);
        const qsizetype annex = annexOf(m_document.blocks);
        const qsizetype lastWords = lastWordsBefore(annex);
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            if (i == annex)
                endText();
            if (i == lastWords)
                keepWithClosing(i, annex);
            i = add(i);
        }
        if (annex == m_document.blocks.size())
            endText();
        addMargins(m_flow.pages(), m_document, m_flow.manner());
        return {m_flow.take(), m_flow.bookmarks()};
    }

private:
    /// The last paragraph before the signature, with the headings right above it.
    [[nodiscard]] qsizetype lastWordsBefore(qsizetype end) const
    {
        qsizetype first = end - 1;
        while (first > 0) {
            const auto *above = std::get_if<Paragraph>(&m_document.blocks.at(first - 1));
            if (!above || levelOf(above->style) == 0)
                break;
            --first;
        }
        return first;
    }

    /// A signature never stands on a page without a word of what is signed.
    void keepWithClosing(qsizetype first, qsizetype end)
    {
        double height = closingHeight(m_flow, m_document);
        if (height <= 0)
            return;
        for (qsizetype i = first; i < end; ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&m_document.blocks.at(i));
            if (!paragraph)
                return;
            height += TextBox(paragraph->runs, bodyStyle(), m_flow.width()).height() +
                      m_flow.manner().gap(12);
        }
        if (m_flow.room() < height && height < m_flow.wholeRoom())
            m_flow.newPage(false);
    }

    void endText()
    {
        upright();
        addClosing(m_flow, m_document);
    }

    void upright()
    {
        if (m_flow.isLandscape())
            m_flow.newPage(false);
    }

    /// The last block that was added: alerts go together.
    qsizetype add(qsizetype index)
    {
        const bulletins::Block &block = m_document.blocks.at(index);
        const int number = int(index);
        if (const auto *table = std::get_if<bulletins::Table>(&block)) {
            if (table->landscape != m_flow.isLandscape() && !turnEmptyPage(table->landscape))
                m_flow.newPage(table->landscape);
            addTable(m_flow, *table, number);
            return index;
        }
        if (std::holds_alternative<bulletins::PageBreak>(block)) {
            // A wide table that follows makes its own page.
            if (!m_flow.atTop() && !goesWide(index + 1))
                m_flow.newPage(false);
            return index;
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (levelOf(paragraph->style) > 0 && goesWide(index)) {
                if (!m_flow.isLandscape())
                    m_flow.newPage(true);
            } else if (levelOf(paragraph->style) > 0) {
                upright();
            }
            if (paragraph->style == Style::Alert)
                return alerts(index);
            addParagraph(*paragraph, number);
            return index;
        }
        upright();
        if (const auto *figure = std::get_if<bulletins::Figure>(&block))
            addFigure(m_flow, *figure, number);
        else if (const auto *blocks = std::get_if<bulletins::FigureBlocks>(&block))
            addFigureBlocks(m_flow, *blocks, number);
        else if (const auto *strip = std::get_if<bulletins::QualityStrip>(&block))
            addQualityStrip(m_flow, *strip, number);
        return index;
    }

    /// Only paragraphs stand between this place and a wide table.
    [[nodiscard]] bool goesWide(qsizetype index) const
    {
        for (qsizetype i = index; i < m_document.blocks.size(); ++i) {
            const bulletins::Block &block = m_document.blocks.at(i);
            if (const auto *table = std::get_if<bulletins::Table>(&block))
                return table->landscape;
            if (!std::holds_alternative<Paragraph>(block))
                return false;
        }
        return false;
    }

    bool turnEmptyPage(bool landscape)
    {
        if (!m_flow.atTop() || !m_flow.pages().back().inks.empty())
            return false;
        m_flow.pages().pop_back();
        m_flow.newPage(landscape);
        return true;
    }

    qsizetype alerts(qsizetype first)
    {
        QList<Paragraph> together;
        qsizetype last = first;
        for (qsizetype i = first; i < m_document.blocks.size(); ++i) {
            const auto *each = std::get_if<Paragraph>(&m_document.blocks.at(i));
            if (!each || each->style != Style::Alert)
                break;
            together << *each;
            last = i;
        }
        addAlerts(m_flow, together, int(first));
        return last;
    }

    void addParagraph(const Paragraph &paragraph, int block)
    {
        const Manner &manner = m_flow.manner();
        const int level = levelOf(paragraph.style);
        const double after = manner.gap(manner.official() ? 6 : 3);
        if (level > 0) {
            TextStyle style = headingStyle(level);
            if (isAnnex(paragraph)) {
                style.align = Qt::AlignHCenter;
                style.indent = 0;
            }
            const TextBox box(paragraph.runs, style, m_flow.width());
            m_flow.space(manner.gap(manner.official() ? 6 : 4));
            m_flow.need(box.height() + manner.gap(kLeastAfter));
            m_flow.bookmark(paragraph.text(), level);
            m_flow.text(box, block);
        } else if (paragraph.style == Style::Bullet) {
            QList<bulletins::Run> runs{{.text = u"- "_s}};
            m_flow.text(TextBox(runs << paragraph.runs, bodyStyle(), m_flow.width()), block);
        } else if (paragraph.style == Style::Note) {
            m_flow.text(
                TextBox(paragraph.runs, {.points = manner.small(), .italic = true}, m_flow.width()),
                block);
        } else {
            m_flow.text(TextBox(paragraph.runs, bodyStyle(), m_flow.width()), block);
        }
        m_flow.advance(after);
    }

    [[nodiscard]] TextStyle bodyStyle() const
    {
        const Manner &manner = m_flow.manner();
        return {.points = manner.body(),
                .align = Qt::AlignJustify,
                .indent = manner.official() ? mm(kIndent) : 0,
                .leading = manner.official() ? 1.15 : 1.05};
    }

    [[nodiscard]] TextStyle headingStyle(int level) const
    {
        const Manner &manner = m_flow.manner();
        return {.points = manner.body() + (!manner.official() && level == 1 ? 0.5 : 0),
                .bold = true,
                .italic = level == 3,
                .indent = manner.official() ? mm(kIndent) : 0,
                .color = manner.official() ? manner.inks.text() : manner.inks.band()};
    }

    const bulletins::Document &m_document;
    Flow m_flow;
};

} // namespace

void Pages::paint(QPainter &painter, int index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &ink : page(index).inks) {
        painter.setBrush(Qt::NoBrush);
        ink(painter);
    }
}

int Pages::evidenceAt(int index, const QPointF &dots) const
{
    // What was added last lies on top: a figure in a text rather than the block around it.
    const QList<Spot> &spots = page(index).spots;
    for (qsizetype i = spots.size() - 1; i >= 0; --i) {
        if (spots.at(i).box.contains(dots))
            return spots.at(i).evidence;
    }
    return -1;
}

int Pages::blockAt(int index, const QPointF &dots) const
{
    for (const Place &place : page(index).places) {
        if (place.box.contains(dots))
            return place.block;
    }
    return -1;
}

Pages layOut(const bulletins::Document &document)
{
    const bool onePage = document.form == bulletins::Form::Bulletin &&
                         document.span.kind == bulletins::Kind::Day;
    Pages pages = Composition(document, 1).make();
    for (const double scale : kDailyScales) {
        if (!onePage || pages.count() <= 1)
            break;
        pages = Composition(document, scale).make();
    }
    return pages;
}

} // namespace documents
