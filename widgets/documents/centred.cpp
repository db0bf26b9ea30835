// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/centred.h"

#include <QPainter>

namespace documents {
namespace {

constexpr double kRule = 0.75; ///< points

/// Centred lines of about the same length: no last word alone.
TextBox evenly(const QString &text, TextStyle style, double width)
{
    constexpr int kSteps = 20;
    style.align = Qt::AlignHCenter;
    TextBox full(text, style, width);
    if (full.lines() < 2)
        return full;
    double narrow = width / 2;
    double wide = width;
    for (int i = 0; i < kSteps; ++i) {
        const double middle = (narrow + wide) / 2;
        if (TextBox(text, style, middle).lines() > full.lines())
            narrow = middle;
        else
            wide = middle;
    }
    return TextBox(text, style, wide).widened(width);
}

} // namespace

void centred(Flow &flow, const QString &text, const TextStyle &style, double x, double width,
             double ruleShare)
{
    if (text.isEmpty())
        return;
    const TextBox box = evenly(text, style, width);
    flow.lines(box, x, 0, box.lines());
    if (ruleShare <= 0)
        return;
    const double length = box.usedWidth() * ruleShare;
    const double centre = flow.left() + x + width / 2;
    const QLineF rule(centre - length / 2, flow.y() + pt(2.5), centre + length / 2,
                      flow.y() + pt(2.5));
    flow.ink([rule](QPainter &painter) {
        painter.setPen(QPen(Qt::black, pt(kRule)));
        painter.drawLine(rule);
    });
    flow.advance(pt(4.5));
}

} // namespace documents
