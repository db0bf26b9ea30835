// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/paragraphs.h"

using namespace Qt::StringLiterals;

namespace documents {

using bulletins::Paragraph;
using bulletins::Style;

namespace {

constexpr double kIndent = 10; ///< mm, of a first line: the decree has 1 to 1.27 cm
constexpr int kUnparted = 3;   ///< lines of a paragraph that is never parted

TextStyle headingStyle(const Manner &manner, int level)
{
    return {.points = manner.body() + (!manner.official() && level == 1 ? 0.5 : 0),
            .bold = true,
            .italic = level == 3,
            .indent = manner.official() ? mm(kIndent) : 0,
            .color = manner.official() ? manner.inks.text() : manner.inks.band()};
}

/// Above a heading.
double spaceAbove(const Manner &manner)
{
    return manner.gap(manner.official() ? 6 : 4);
}

/// Below every paragraph.
double spaceBelow(const Manner &manner)
{
    return manner.gap(manner.official() ? 6 : 3);
}

} // namespace

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

TextStyle bodyStyle(const Manner &manner)
{
    return {.points = manner.body(),
            .align = Qt::AlignJustify,
            .indent = manner.official() ? mm(kIndent) : 0,
            .leading = manner.official() ? 1.15 : 1.05};
}

double leastHeight(const Flow &flow, const Paragraph &paragraph)
{
    const Manner &manner = flow.manner();
    const int level = levelOf(paragraph.style);
    const TextBox box(paragraph.runs, level > 0 ? headingStyle(manner, level) : bodyStyle(manner),
                      flow.width());
    if (level > 0)
        return box.height() + spaceAbove(manner) + spaceBelow(manner);
    return box.lineHeight() * (box.lines() > kUnparted ? Flow::kLeastLines : box.lines());
}

void addParagraph(Flow &flow, const Paragraph &paragraph, int block)
{
    const Manner &manner = flow.manner();
    const int level = levelOf(paragraph.style);
    if (level > 0) {
        TextStyle style = headingStyle(manner, level);
        if (isAnnex(paragraph)) {
            style.align = Qt::AlignHCenter;
            style.indent = 0;
        }
        const TextBox box(paragraph.runs, style, flow.width());
        flow.space(spaceAbove(manner));
        flow.need(box.height());
        flow.bookmark(paragraph.text(), level);
        flow.text(box, block);
    } else if (paragraph.style == Style::Bullet) {
        QList<bulletins::Run> runs{{.text = u"- "_s}};
        flow.text(TextBox(runs << paragraph.runs, bodyStyle(manner), flow.width()), block);
    } else if (paragraph.style == Style::Note) {
        flow.text(TextBox(paragraph.runs, {.points = manner.small(), .italic = true}, flow.width()),
                  block);
    } else {
        flow.text(TextBox(paragraph.runs, bodyStyle(manner), flow.width()), block);
    }
    flow.advance(spaceBelow(manner));
}

} // namespace documents
