// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the text, in both forms.
#include "widgets/documents/centred.h"
#include "widgets/documents/surround.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kLeftShare = 0.42; ///< of the head's left column
constexpr double kLineShare = 0.4;  ///< of a text, of the rule below it: a third to a half

void officialHead(Flow &flow, const bulletins::Head &head)
{
    const double leftWidth = flow.width() * kLeftShare;
    const double rightWidth = flow.width() - leftWidth;
    SideBySide names(flow);
    centred(flow, head.superior, {.points = 12}, 0, leftWidth, 0);
    centred(flow, head.issuer, {.points = 12, .bold = true}, 0, leftWidth, kLineShare);
    names.next();
    centred(flow, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, {.points = 12, .bold = true}, leftWidth,
            rightWidth, 0);
    centred(flow, u"Độc lập - Tự do - Hạnh phúc"_s, {.points = 13, .bold = true}, leftWidth,
            rightWidth, 1);
    names.finish();
    flow.advance(pt(6));
    SideBySide dates(flow);
    centred(flow, head.number, {.points = 13}, 0, leftWidth, 0);
    dates.next();
    centred(flow, head.place, {.points = 13, .italic = true}, leftWidth, rightWidth, 0);
    dates.finish();
    flow.advance(pt(18));
    centred(flow, head.type, {.points = 14, .bold = true}, 0, flow.width(), 0);
    for (qsizetype i = 0; i < head.title.size(); ++i) {
        const bool last = i + 1 == head.title.size();
        centred(flow, head.title.at(i), {.points = 14, .bold = true}, 0, flow.width(),
                last ? kLineShare : 0);
    }
    if (!head.dataUntil.isEmpty()) {
        flow.advance(pt(6));
        centred(flow, head.dataUntil, {.points = 13, .italic = true}, 0, flow.width(), 0);
    }
    flow.advance(pt(14));
}

/// A star, as the country's papers have it.
QPainterPath star(const QPointF &centre, double radius)
{
    QPainterPath path;
    constexpr int kTips = 5;
    constexpr double kInner = 0.382;
    for (int i = 0; i < 2 * kTips; ++i) {
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / kTips;
        const double reach = i % 2 == 0 ? radius : radius * kInner;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

/// The band across the page: star, name, number, day.
void bulletinHead(Flow &flow, const bulletins::Head &head)
{
    const Manner &manner = flow.manner();
    const double pad = manner.gap(9);
    const double badge = manner.gap(34);
    const double textLeft = pad + badge + pad;
    const double textWidth = flow.width() - textLeft - pad;
    const auto box = [&](const QString &text, double points, bool bold) {
        return TextBox(
            text, {.points = points * manner.scale, .bold = bold, .color = manner.inks.bandText()},
            textWidth);
    };
    QList<TextBox> boxes;
    if (!head.issuer.isEmpty())
        boxes << box(head.issuer, 9.5, false);
    boxes << box(head.type, 16, true);
    for (const QString &line : head.title)
        boxes << box(line, 12, true);
    QStringList last;
    for (const QString &text : {head.number, head.dataUntil}) {
        if (!text.isEmpty())
            last << text;
    }
    if (!last.isEmpty())
        boxes << box(last.join(u"  ·  "_s), 10, false);
    double height = 2 * pad;
    for (const TextBox &each : std::as_const(boxes))
        height += each.height();
    const QRectF band(flow.left(), flow.y(), flow.width(), height);
    const QPointF centre(band.left() + pad + badge / 2, band.center().y());
    flow.ink([band, centre, badge, inks = manner.inks](QPainter &painter) {
        painter.fillRect(band, inks.band());
        painter.fillRect(QRectF(band.left(), band.bottom() - pt(2.5), band.width(), pt(2.5)),
                         QColor(0xda, 0x25, 0x1d));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xda, 0x25, 0x1d));
        painter.drawEllipse(centre, badge / 2, badge / 2);
        painter.setBrush(QColor(0xff, 0xd8, 0x1a));
        painter.drawPath(star(centre, badge * 0.34));
        painter.setBrush(Qt::NoBrush);
    });
    flow.advance(pad);
    for (const TextBox &each : std::as_const(boxes))
        flow.lines(each, textLeft, 0, each.lines());
    flow.advance(pad + manner.gap(7));
}

} // namespace

void addHead(Flow &flow, const bulletins::Document &document)
{
    if (document.form == bulletins::Form::Official)
        officialHead(flow, document.head);
    else
        bulletinHead(flow, document.head);
}

} // namespace documents
