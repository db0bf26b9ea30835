// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/surround.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kRule = 0.75;      ///< points
constexpr double kLeftShare = 0.42; ///< of the head's left column
constexpr double kSealPoints = 84;  ///< room for seal and signature
constexpr double kBeforeClosing = 12;
constexpr double kLineShare = 0.4; ///< of a text, of the rule below it: a third to a half

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

/// A text and, where asked for, a rule below it, centred in a column.
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

/// Goes back to where it was, and then to the lower end of all columns.
class SideBySide
{
public:
    explicit SideBySide(Flow &flow)
        : m_flow(flow)
        , m_top(flow.y())
        , m_bottom(flow.y())
    {
    }
    void next()
    {
        m_bottom = std::max(m_bottom, m_flow.y());
        m_flow.advance(m_top - m_flow.y());
    }
    void finish()
    {
        next();
        m_flow.advance(m_bottom - m_top);
    }

private:
    Flow &m_flow;
    double m_top;
    double m_bottom;
};

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

QString recipientLine(const QString &text, bool last)
{
    const bool ended = text.endsWith(u';') || text.endsWith(u'.');
    return u"- %1%2"_s.arg(text, ended ? QString() : last ? u"."_s : u";"_s);
}

QList<TextBox> recipientLines(const bulletins::Document &document, double width)
{
    QList<TextBox> lines;
    if (document.recipients.isEmpty())
        return lines;
    lines << TextBox(u"Nơi nhận:"_s, {.points = 12, .bold = true, .italic = true}, width);
    for (qsizetype i = 0; i < document.recipients.size(); ++i)
        lines << TextBox(
            recipientLine(document.recipients.at(i), i + 1 == document.recipients.size()),
            {.points = 11}, width - pt(6));
    return lines;
}

/// The small line at the lower edge.
TextBox footerText(const bulletins::Document &document, const Manner &manner, double width)
{
    QStringList parts;
    for (const QString &part : {document.footer.source, document.footer.operatorName}) {
        if (!part.isEmpty())
            parts << part;
    }
    QString text = parts.join(u" · "_s);
    if (!document.footer.versionHash.isEmpty())
        text += u"\nMã phiên bản: %1"_s.arg(document.footer.versionHash);
    return {text,
            {.points = 7.5, .align = Qt::AlignLeft, .leading = 1, .color = manner.inks.muted()},
            width};
}

} // namespace

void addHead(Flow &flow, const bulletins::Document &document)
{
    if (document.form == bulletins::Form::Official)
        officialHead(flow, document.head);
    else
        bulletinHead(flow, document.head);
}

double closingHeight(const Flow &flow, const bulletins::Document &document)
{
    if (document.form != bulletins::Form::Official ||
        (document.recipients.isEmpty() && document.signature == bulletins::Signature()))
        return 0;
    double recipients = 0;
    const QList<TextBox> lines = recipientLines(document, flow.width() / 2);
    for (const TextBox &line : lines)
        recipients += line.height();
    constexpr double kSignaturePoints = kSealPoints + 5 * 17; // at most five lines around the seal
    return pt(kBeforeClosing) + std::max(recipients, pt(kSignaturePoints));
}

void addClosing(Flow &flow, const bulletins::Document &document)
{
    const double height = closingHeight(flow, document);
    if (height <= 0)
        return;
    const bulletins::Signature &signature = document.signature;
    const double half = flow.width() / 2;
    flow.need(height);
    flow.space(pt(kBeforeClosing));
    SideBySide sides(flow);
    const QList<TextBox> lines = recipientLines(document, half);
    for (const TextBox &line : lines)
        flow.lines(line, 0, 0, line.lines());
    sides.next();
    centred(flow, signature.authority, {.points = 14, .bold = true}, half, half, 0);
    centred(flow, signature.title, {.points = 14, .bold = true}, half, half, 0);
    flow.advance(pt(kSealPoints));
    centred(flow, signature.name, {.points = 14, .bold = true}, half, half, 0);
    sides.finish();
}

void addMargins(std::vector<Page> &pages, const bulletins::Document &document, const Manner &manner)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        Page &page = pages[i];
        const bool official = manner.official();
        if (official && i > 0) {
            // Decree 30/2020: centred in the upper margin, upright, not on the first page.
            const TextBox number(QString::number(i + 1), {.points = 13, .align = Qt::AlignHCenter},
                                 page.size.width());
            page.inks.emplace_back(
                [number](QPainter &painter) { number.paint(painter, QPointF(0, mm(10))); });
        }
        if (official && i + 1 < pages.size())
            continue;
        const double side = mm(official ? (page.landscape ? 20 : 30) : 17);
        const double right = mm(official ? (page.landscape ? 20 : 17) : 17);
        const double width = page.size.width() - side - right;
        const TextBox footer = footerText(document, manner, width - (official ? 0 : mm(18)));
        const double top = page.size.height() - mm(official ? 8 : 6) - footer.height();
        page.inks.emplace_back([footer, side, top, width,
                                line = manner.inks.line()](QPainter &painter) {
            painter.setPen(QPen(line, pt(0.5)));
            painter.drawLine(QPointF(side, top - pt(2.5)), QPointF(side + width, top - pt(2.5)));
            footer.paint(painter, QPointF(side, top));
        });
        if (!official && pages.size() > 1) {
            const TextBox number(u"Trang %1/%2"_s.arg(i + 1).arg(pages.size()),
                                 {.points = 8, .align = Qt::AlignRight}, mm(18));
            page.inks.emplace_back([number, at = QPointF(side + width - mm(18), top)](
                                       QPainter &painter) { number.paint(painter, at); });
        }
    }
}

} // namespace documents
