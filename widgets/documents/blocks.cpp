// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/blocks.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int kBlockColumns = 2;
constexpr double kBlockGap = 6; ///< points
constexpr double kBlockPad = 5;

/// One figure: what it is and its value, below them the period and how it moved.
class ItemLayout
{
public:
    ItemLayout(const bulletins::FigureBlocks::Item &item, double width, const Manner &manner)
        : m_evidence(item.evidence)
        , m_width(width)
    {
        const bool missing = item.tone == bulletins::Tone::Missing;
        m_value = TextBox(item.value,
                          {.points = 10.5 * manner.scale,
                           .bold = !missing,
                           .italic = missing,
                           .leading = 1,
                           .color = missing ? manner.inks.muted() : manner.inks.text()},
                          width * 0.6);
        m_label = TextBox(item.label, {.points = 9.5 * manner.scale, .leading = 1},
                          width - m_value.usedWidth() - manner.gap(5));
        QString change = arrowText(item.move);
        if (!item.change.isEmpty())
            change += change.isEmpty() ? item.change : u" "_s + item.change;
        m_change = TextBox(
            change,
            {.points = 8.5 * manner.scale, .leading = 1, .color = manner.inks.of(item.tone)},
            width * 0.7);
        m_period = TextBox(item.period,
                           {.points = 8 * manner.scale, .leading = 1, .color = manner.inks.muted()},
                           width - m_change.usedWidth() - manner.gap(5));
        m_upper = std::max(m_label.height(), m_value.height());
    }
    [[nodiscard]] double height() const
    {
        return m_upper + std::max(m_period.height(), m_change.height());
    }
    void add(Flow &flow, const QPointF &at) const
    {
        flow.ink([self = *this, at](QPainter &painter) { self.paint(painter, at); });
        if (m_evidence >= 0)
            flow.spots({Spot{QRectF(at, QSizeF(m_width, height())), m_evidence}});
    }

private:
    void paint(QPainter &painter, const QPointF &at) const
    {
        m_label.paint(painter, at);
        m_value.paint(painter, at + QPointF(m_width - m_value.usedWidth(), 0));
        m_period.paint(painter, at + QPointF(0, m_upper));
        m_change.paint(painter, at + QPointF(m_width - m_change.usedWidth(), m_upper));
    }

    int m_evidence;
    double m_width;
    TextBox m_value;
    TextBox m_label;
    TextBox m_change;
    TextBox m_period;
    double m_upper = 0;
};

struct BlockLayout {
    TextBox title;
    QList<ItemLayout> items;
    double height = 0;
};

BlockLayout blockLayout(const bulletins::FigureBlocks::Block &block, double width,
                        const Manner &manner)
{
    const double inner = width - 2 * manner.gap(kBlockPad);
    BlockLayout laid;
    laid.title = TextBox(
        block.title,
        {.points = 10 * manner.scale, .bold = true, .leading = 1.1, .color = manner.inks.band()},
        inner);
    laid.height = laid.title.height() + manner.gap(2 * kBlockPad);
    for (const bulletins::FigureBlocks::Item &item : block.items) {
        laid.items << ItemLayout(item, inner, manner);
        laid.height += laid.items.constLast().height() + manner.gap(3);
    }
    return laid;
}

void paintBlockFrame(Flow &flow, const QRectF &box, const QRectF &title)
{
    flow.ink([box, title, inks = flow.manner().inks](QPainter &painter) {
        painter.fillRect(title, inks.headGround());
        painter.setPen(QPen(inks.line(), pt(0.6)));
        painter.drawRect(box);
    });
}

} // namespace

void addFigureBlocks(Flow &flow, const bulletins::FigureBlocks &blocks, int block)
{
    const Manner &manner = flow.manner();
    const double gap = manner.gap(kBlockGap);
    const double pad = manner.gap(kBlockPad);
    const double width = (flow.width() - gap) / kBlockColumns;
    for (qsizetype i = 0; i < blocks.blocks.size(); i += kBlockColumns) {
        QList<BlockLayout> row;
        double height = 0;
        for (qsizetype j = i; j < std::min(i + kBlockColumns, blocks.blocks.size()); ++j) {
            row << blockLayout(blocks.blocks.at(j), width, manner);
            height = std::max(height, row.constLast().height);
        }
        flow.need(height);
        for (qsizetype j = 0; j < row.size(); ++j) {
            const BlockLayout &laid = row.at(j);
            const QPointF corner(flow.left() + double(j) * (width + gap), flow.y());
            const double head = laid.title.height() + pad;
            paintBlockFrame(flow, QRectF(corner, QSizeF(width, height)),
                            QRectF(corner, QSizeF(width, head)));
            flow.ink([title = laid.title, at = corner + QPointF(pad, pad / 2)](QPainter &painter) {
                title.paint(painter, at);
            });
            QPointF at = corner + QPointF(pad, head + pad / 2);
            for (const ItemLayout &item : laid.items) {
                item.add(flow, at);
                at.ry() += item.height() + manner.gap(3);
            }
        }
        flow.place(QRectF(flow.left(), flow.y(), flow.width(), height), block);
        flow.advance(height + gap);
    }
}

void addQualityStrip(Flow &flow, const bulletins::QualityStrip &strip, int block)
{
    const Manner &manner = flow.manner();
    constexpr int kColumns = 4;
    const TextBox title(strip.title, {.points = 10 * manner.scale, .bold = true}, flow.width());
    const double width = flow.width() / kColumns;
    const double pad = manner.gap(2.5);
    const auto text = [&](const bulletins::QualityStrip::Part &part) {
        QString words = u"%1: "_s.arg(part.agency);
        words += part.due > 0 ? u"%1/%2"_s.arg(part.filled).arg(part.due)
                              : u"không có kỳ phải nộp"_s;
        if (part.late > 0)
            words += u", %1 trễ"_s.arg(part.late);
        return TextBox(
            words, {.points = 8.5 * manner.scale, .leading = 1, .color = manner.inks.of(part.tone)},
            width - 4 * pad);
    };
    flow.need(title.height() + manner.gap(26));
    const double top = flow.y();
    flow.lines(title, 0, 0, title.lines());
    flow.advance(pad);
    for (qsizetype i = 0; i < strip.parts.size(); i += kColumns) {
        QList<TextBox> row;
        double height = 0;
        for (qsizetype j = i; j < std::min(i + kColumns, strip.parts.size()); ++j) {
            row << text(strip.parts.at(j));
            height = std::max(height, row.constLast().height() + 2 * pad);
        }
        flow.need(height + pad);
        for (qsizetype j = 0; j < row.size(); ++j) {
            const bulletins::QualityStrip::Part &part = strip.parts.at(i + j);
            const QRectF chip(flow.left() + double(j) * width, flow.y(), width - pad, height);
            flow.ink([chip, box = row.at(j), pad, ground = manner.inks.ground(part.tone),
                      edge = manner.inks.of(part.tone)](QPainter &painter) {
                painter.fillRect(chip, ground);
                painter.fillRect(QRectF(chip.left(), chip.top(), pt(2), chip.height()), edge);
                box.paint(painter, chip.topLeft() + QPointF(pad + pt(2), pad));
            });
            if (part.evidence >= 0)
                flow.spots({Spot{chip, part.evidence}});
        }
        flow.advance(height + pad);
    }
    if (flow.y() > top)
        flow.place(QRectF(flow.left(), top, flow.width(), flow.y() - top), block);
    flow.advance(manner.gap(5));
}

void addAlerts(Flow &flow, const QList<bulletins::Paragraph> &alerts, int first)
{
    const Manner &manner = flow.manner();
    const double pad = manner.gap(6);
    const double inner = flow.width() - 2 * pad;
    const double points = manner.official() ? 13 : manner.body();
    QList<TextBox> boxes{TextBox(
        u"Cần chỉ đạo"_s, {.points = points, .bold = true, .color = manner.inks.alert()}, inner)};
    double height = 2 * pad + boxes.constFirst().height();
    for (const bulletins::Paragraph &alert : alerts) {
        QList<bulletins::Run> runs{{.text = u"- "_s}};
        boxes << TextBox(runs << alert.runs, {.points = points}, inner);
        height += boxes.constLast().height() + manner.gap(2);
    }
    flow.space(manner.gap(4));
    // Parted only when it is taller than a page.
    if (height <= flow.wholeRoom())
        flow.need(height);
    double top = flow.y();
    const auto frame = [&] {
        const QRectF box(flow.left(), top, flow.width(), flow.y() + pad - top);
        flow.ink([box, color = manner.inks.alert()](QPainter &painter) {
            painter.setPen(QPen(color, pt(1.4)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        });
    };
    flow.advance(pad);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (flow.room() < boxes.at(i).height() + pad) {
            frame();
            flow.newPage(flow.isLandscape());
            top = flow.y();
            flow.advance(pad);
        }
        if (i > 0)
            flow.place(QRectF(flow.left() + pad, flow.y(), inner, boxes.at(i).height()),
                       first + int(i) - 1);
        flow.lines(boxes.at(i), pad, 0, boxes.at(i).lines());
        flow.advance(manner.gap(2));
    }
    frame();
    flow.advance(pad + manner.gap(6));
}

} // namespace documents
