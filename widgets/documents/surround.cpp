// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/surround.h"

#include "widgets/documents/centred.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kSealPoints = 84; ///< room for seal and signature
constexpr double kBeforeClosing = 12;

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
