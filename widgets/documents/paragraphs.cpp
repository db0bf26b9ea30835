// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/paragraphs.h"

using namespace Qt::StringLiterals;

namespace documents {

using bulletins::Paragraph;
using bulletins::Style;

namespace {

constexpr double kIndent = 10;     ///< mm, of a first line: the decree has 1 to 1.27 cm
constexpr double kLeastAfter = 40; ///< points that must follow a heading on its page

TextStyle headingStyle(const Manner &manner, int level)
{
    return {.points = manner.body() + (!manner.official() && level == 1 ? 0.5 : 0),
            .bold = true,
            .italic = level == 3,
            .indent = manner.official() ? mm(kIndent) : 0,
            .color = manner.official() ? manner.inks.text() : manner.inks.band()};
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

void addParagraph(Flow &flow, const Paragraph &paragraph, int block)
{
    const Manner &manner = flow.manner();
    const int level = levelOf(paragraph.style);
    const double after = manner.gap(manner.official() ? 6 : 3);
    if (level > 0) {
        TextStyle style = headingStyle(manner, level);
        if (isAnnex(paragraph)) {
            style.align = Qt::AlignHCenter;
            style.indent = 0;
        }
        const TextBox box(paragraph.runs, style, flow.width());
        flow.space(manner.gap(manner.official() ? 6 : 4));
        flow.need(box.height() + manner.gap(kLeastAfter));
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
    flow.advance(after);
}

} // namespace documents
