// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/structurecolumns.h"

#include "widgets/charts/periodticks.h"
#include "widgets/charts/trend.h"
#include "widgets/charts/trendpaint.h"
#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

using common::Surface;
constexpr double kColumnShare = 0.72;
constexpr double kWidestColumn = 90;
constexpr double kSign = 12;
constexpr qsizetype kMostNotes = 3;

} // namespace

StructureColumns::StructureColumns(const common::Theme &theme, const Structure &structure,
                                   Chart *owner)
    : QWidget(owner)
    , m_theme(theme)
    , m_structure(structure)
    , m_owner(*owner)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void StructureColumns::setCurrent(std::optional<std::pair<int, int>> piece)
{
    m_current = piece;
    update();
}

QSize StructureColumns::minimumSizeHint() const
{
    return {200, 150};
}

QRectF StructureColumns::plot() const
{
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Small));
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(u"100%"_s) + common::kSpace2,
                                   kSign + 2 * common::kSpace1, -common::kSpace2,
                                   -metrics.height() - 2 * common::kSpace1);
}

QRectF StructureColumns::columnBox(size_t period) const
{
    const QRectF box = plot();
    const double room = box.width() / double(std::max<size_t>(1, m_structure.periods.size()));
    const double width = std::max(1.0, std::min(room * kColumnShare, kWidestColumn));
    return {box.left() + (double(period) + 0.5) * room - width / 2, box.top(), width, box.height()};
}

std::optional<std::pair<int, int>> StructureColumns::pieceAt(const QPointF &place) const
{
    for (size_t i = 0; i < m_structure.periods.size(); ++i) {
        const QRectF box = columnBox(i);
        if (!box.contains(place))
            continue;
        const double at = (box.bottom() - place.y()) / box.height() * 100;
        for (const auto &piece : piecesOf(m_structure.periods[i], m_structure.parts.size())) {
            if (at >= piece.from && at <= piece.to)
                return std::pair(int(i), piece.part);
        }
        return std::pair(int(i), -1);
    }
    return {};
}

bool StructureColumns::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto piece = pieceAt(help->pos()))
        QToolTip::showText(
            help->globalPos(),
            common::plainTip(structurewords::readOut(m_structure, size_t(piece->first))), this);
    else
        QToolTip::hideText();
    return true;
}

void StructureColumns::mouseReleaseEvent(QMouseEvent *event)
{
    const auto piece = pieceAt(event->position());
    if (event->button() == Qt::LeftButton && piece && piece->second >= 0)
        Q_EMIT clicked(piece->first, piece->second);
}

void StructureColumns::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(common::TypeSize::Small));
    paintGrid(painter);
    for (size_t i = 0; i < m_structure.periods.size(); ++i)
        paintColumn(painter, i);
    paintLabels(painter);
    if (!m_current || m_owner.isBare())
        return;
    const auto period = size_t(m_current->first);
    const QRectF column = columnBox(period);
    paintWords(painter, m_theme, plot(), {column.left(), column.right()},
               structurewords::readOut(m_structure, period));
}

void StructureColumns::paintGrid(QPainter &painter) const
{
    const QRectF box = plot();
    const double high = painter.fontMetrics().height();
    for (int percent : {0, 25, 50, 75, 100}) {
        const double y = box.bottom() - box.height() * percent / 100;
        painter.setPen(m_theme.color(Surface::Line));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_theme.color(Surface::TextMuted));
        painter.drawText(QRectF(0, y - high / 2, box.left() - common::kSpace1, high),
                         Qt::AlignRight | Qt::AlignVCenter, common::format::percent(percent, 0));
    }
}

void StructureColumns::paintColumn(QPainter &painter, size_t period) const
{
    const StructurePeriod &shown = m_structure.periods[period];
    const QRectF box = columnBox(period);
    for (const auto &piece : piecesOf(shown, m_structure.parts.size())) {
        const QRectF rect(box.left(), box.bottom() - box.height() * piece.to / 100, box.width(),
                          box.height() * (piece.to - piece.from) / 100);
        if (piece.part < 0) {
            painter.fillRect(rect, QBrush(m_theme.color(Surface::TextMuted), Qt::BDiagPattern));
            continue;
        }
        painter.fillRect(rect, partColor(m_structure, size_t(piece.part), m_theme));
        painter.setPen(m_theme.color(Surface::Panel));
        if (box.width() > 3)
            painter.drawRect(rect);
        const QString text = structurewords::share(m_structure, shown, size_t(piece.part));
        if (painter.fontMetrics().horizontalAdvance(text) + 4 < rect.width() &&
            painter.fontMetrics().height() + 3 < rect.height())
            painter.drawText(rect, Qt::AlignCenter, text);
        if (m_current == std::pair(int(period), piece.part) && !m_owner.isBare()) {
            painter.setPen(QPen(m_theme.color(Surface::Text), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
    if (box.width() >= kSign)
        paintSign(
            painter,
            QRectF(box.center().x() - kSign / 2, box.top() - kSign - common::kSpace1, kSign, kSign),
            shown.check);
}

/// A tick when the parts add up, a triangle with a bar when they do not.
void StructureColumns::paintSign(QPainter &painter, const QRectF &box, TotalCheck check) const
{
    if (check == TotalCheck::Unknown)
        return;
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setBrush(Qt::NoBrush);
    if (check == TotalCheck::Fits) {
        painter.setPen(QPen(m_theme.color(common::Tone::Good), 2));
        painter.drawPolyline(QPolygonF{at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.2)});
        return;
    }
    painter.setPen(QPen(m_theme.color(common::Tone::Bad), 1.6));
    painter.drawPolygon(QPolygonF{at(0.5, 0), at(1, 1), at(0, 1)});
    painter.drawLine(at(0.5, 0.35), at(0.5, 0.65));
    painter.drawPoint(at(0.5, 0.84));
}

void StructureColumns::paintLabels(QPainter &painter) const
{
    if (m_structure.periods.empty())
        return;
    std::vector<TrendPoint> points;
    for (const StructurePeriod &period : m_structure.periods)
        points.push_back({.label = period.label, .value = {}, .lastYear = {}, .plan = {}});
    const QFontMetricsF metrics(painter.font());
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    const QRectF box = plot();
    painter.setPen(m_theme.color(Surface::TextMuted));
    const auto count = m_structure.periods.size();
    for (const auto &tick :
         periodTicks(points, 0, int(count) - 1, box.width() / double(count), widthOf)) {
        const double wide = widthOf(tick.text) + 1;
        const double middle = columnBox(size_t(tick.period)).center().x();
        painter.drawText(QRectF(std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide)),
                                box.bottom() + common::kSpace1, wide, metrics.height()),
                         Qt::AlignCenter, tick.text);
    }
}

StructureNotes::StructureNotes(const common::Theme &theme, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(theme.font(common::TypeSize::Small));
    hide();
}

void StructureNotes::setNotes(const QStringList &notes)
{
    QStringList shown = notes.mid(0, kMostNotes);
    if (notes.size() > kMostNotes)
        shown << tr("%n more", nullptr, int(notes.size() - kMostNotes));
    setText(shown.join(u'\n'));
    setVisible(!shown.isEmpty());
}

} // namespace charts
