// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/composition.h"

#include "widgets/documents/blocks.h"
#include "widgets/documents/figure.h"
#include "widgets/documents/paragraphs.h"
#include "widgets/documents/surround.h"
#include "widgets/documents/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using bulletins::Paragraph;
using bulletins::Style;

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

/// The first break; what stands before it in a bulletin is its page.
qsizetype frontOf(const QList<bulletins::Block> &blocks)
{
    const auto broken = std::ranges::find_if(blocks, [](const bulletins::Block &block) {
        return std::holds_alternative<bulletins::PageBreak>(block);
    });
    return broken - blocks.cbegin();
}

} // namespace

Composition::Composition(const bulletins::Document &document, const Setting &setting)
    : m_document(document)
    , m_setting(setting)
    , m_flow(Manner{.form = document.form,
                    .inks = {.colours = document.form == bulletins::Form::Bulletin},
                    .scale = setting.scale})
    , m_frontEnd(frontOf(document.blocks))
{
}

Pages Composition::make()
{
    addHead(m_flow, m_document);
    const qsizetype annex = annexOf(m_document.blocks);
    const qsizetype lastWords = lastWordsBefore(annex);
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (i == m_frontEnd)
            endFront();
        if (i == annex)
            endText();
        if (i == lastWords)
            keepWithClosing(i, annex);
        i = add(i);
    }
    if (m_frontEnd == m_document.blocks.size())
        endFront();
    if (annex == m_document.blocks.size())
        endText();
    addMargins(m_flow.pages(), m_document, m_flow.manner());
    return {m_flow.take(), m_flow.bookmarks()};
}

/// Only the page of a bulletin is set smaller, not what is read behind it.
void Composition::endFront()
{
    m_frontPages = m_flow.page() + 1;
    if (m_frontEnd < m_document.blocks.size())
        m_flow.setScale(1);
}

/// The last paragraph before the signature, with the headings right above it.
qsizetype Composition::lastWordsBefore(qsizetype end) const
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
void Composition::keepWithClosing(qsizetype first, qsizetype end)
{
    double height = closingHeight(m_flow, m_document);
    if (height <= 0)
        return;
    for (qsizetype i = first; i < end; ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&m_document.blocks.at(i));
        if (!paragraph)
            return;
        height += TextBox(paragraph->runs, bodyStyle(m_flow.manner()), m_flow.width()).height() +
                  m_flow.manner().gap(12);
    }
    if (m_flow.room() < height && height < m_flow.wholeRoom())
        m_flow.newPage(false);
}

void Composition::endText()
{
    upright();
    addClosing(m_flow, m_document);
}

void Composition::upright()
{
    if (m_flow.isLandscape())
        m_flow.newPage(false);
}

void Composition::addTable(const bulletins::Table &table, int block)
{
    if (table.landscape != m_flow.isLandscape() && !turnEmptyPage(table.landscape))
        m_flow.newPage(table.landscape);
    documents::addTable(m_flow, table, block);
}

void Composition::addBreak(qsizetype index)
{
    if (index == m_frontEnd && !m_setting.breaks)
        return;
    // A wide table that follows makes its own page.
    if (!m_flow.atTop() && !goesWide(index + 1))
        m_flow.newPage(false);
}

/// The last block that was added: alerts go together.
qsizetype Composition::add(qsizetype index)
{
    const bulletins::Block &block = m_document.blocks.at(index);
    if (const auto *table = std::get_if<bulletins::Table>(&block)) {
        addTable(*table, int(index));
        return index;
    }
    if (std::holds_alternative<bulletins::PageBreak>(block)) {
        addBreak(index);
        return index;
    }
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph) {
        addOther(block, index);
        return index;
    }
    if (levelOf(paragraph->style) > 0 && goesWide(index)) {
        if (!m_flow.isLandscape())
            m_flow.newPage(true);
    } else if (levelOf(paragraph->style) > 0) {
        upright();
    }
    if (paragraph->style == Style::Alert)
        return alerts(index);
    if (levelOf(paragraph->style) > 0)
        m_flow.need(heightWithNext(index));
    addParagraph(m_flow, *paragraph, int(index));
    return index;
}

/// Of a heading with what may not be parted from it: the headings below it, and the beginning of
/// what they stand above.
double Composition::heightWithNext(qsizetype index) const
{
    constexpr double kLeastOther = 100; // points: the beginning of a table or a drawing
    double height = 0;
    for (qsizetype i = index; i < m_document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&m_document.blocks.at(i));
        height += paragraph ? leastHeight(m_flow, *paragraph) : m_flow.manner().gap(kLeastOther);
        if (!paragraph || levelOf(paragraph->style) == 0)
            break;
    }
    return height;
}

void Composition::addOther(const bulletins::Block &block, qsizetype index)
{
    const int number = int(index);
    upright();
    if (const auto *figure = std::get_if<bulletins::Figure>(&block)) {
        const bool givesWay = m_setting.isPage && index < m_frontEnd;
        addFigure(m_flow, *figure, number,
                  givesWay ? std::optional(heightBehind(index)) : std::nullopt);
    } else if (const auto *blocks = std::get_if<bulletins::FigureBlocks>(&block)) {
        addFigureBlocks(m_flow, *blocks, number);
    } else if (const auto *strip = std::get_if<bulletins::QualityStrip>(&block)) {
        addQualityStrip(m_flow, *strip, number);
    }
}

/// Of the strips that follow on the same page.
double Composition::heightBehind(qsizetype index) const
{
    double height = 0;
    for (qsizetype i = index + 1; i < m_frontEnd; ++i) {
        const auto *strip = std::get_if<bulletins::QualityStrip>(&m_document.blocks.at(i));
        if (!strip)
            break;
        Flow trial(m_flow.manner());
        const double top = trial.y();
        addQualityStrip(trial, *strip, int(i));
        height += trial.y() - top;
    }
    return height;
}

/// Only paragraphs stand between this place and a wide table.
bool Composition::goesWide(qsizetype index) const
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

bool Composition::turnEmptyPage(bool landscape)
{
    if (!m_flow.atTop() || !m_flow.pages().back().inks.empty())
        return false;
    m_flow.pages().pop_back();
    m_flow.newPage(landscape);
    return true;
}

qsizetype Composition::alerts(qsizetype first)
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

} // namespace documents
