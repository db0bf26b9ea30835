// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/multiplesgrid.h"

#include "widgets/charts/sparkline.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

using common::Surface;
using common::TypeSize;
constexpr int kLeastCell = 128;
constexpr int kMostCell = 220; ///< that a name may ask for
constexpr int kTrendHeight = 40;
constexpr int kCellPad = common::kSpace2;

} // namespace

MultiplesGrid::MultiplesGrid(const common::Theme &theme, Chart *owner, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_owner(*owner)
{
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::Chart);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void MultiplesGrid::setMultiples(const QList<SmallMultiple> &multiples, const MultiplesScale &scale)
{
    m_multiples = multiples;
    m_scale = scale;
    const QFontMetrics metrics(m_theme.font(TypeSize::Small));
    m_cellWidth = kLeastCell;
    m_low = 1e308;
    m_high = -1e308;
    for (SmallMultiple &multiple : m_multiples) {
        m_cellWidth = std::clamp(metrics.horizontalAdvance(multiple.name) + 2 * kCellPad + 4,
                                 m_cellWidth, kMostCell);
        for (auto &value : multiple.values) {
            if (value && !std::isfinite(*value))
                value.reset();
            if (value) {
                m_low = std::min(m_low, *value);
                m_high = std::max(m_high, *value);
            }
        }
    }
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_multiples.size() - 1));
    updateGeometry();
    update();
}

QString MultiplesGrid::scaleText() const
{
    if (m_low > m_high)
        return tr("No values");
    const QString range = tr("%1–%2", "least and greatest value")
                              .arg(common::format::number(m_low, m_scale.decimals),
                                   common::format::number(m_high, m_scale.decimals));
    QString text = tr("One scale for all: %1 %2", "range of values, unit of measure")
                       .arg(range, m_scale.unit)
                       .trimmed();
    if (!m_scale.periods.isEmpty())
        text += u" · %1–%2"_s.arg(m_scale.periods.first(), m_scale.periods.last());
    return text;
}

QString MultiplesGrid::cellText(const SmallMultiple &multiple) const
{
    const auto gaps = int(
        std::ranges::count_if(multiple.values, [](const auto &value) { return !value; }));
    QString text = multiple.text.isEmpty() ? tr("%1: no value").arg(multiple.name)
                                           : u"%1: %2"_s.arg(multiple.name, multiple.text);
    if (!multiple.note.isEmpty())
        text += u" (%1)"_s.arg(multiple.note);
    if (gaps > 0)
        text += u"; "_s + tr("%n period(s) without a value", nullptr, gaps);
    return text;
}

int MultiplesGrid::headHeight(int width) const
{
    const QFontMetrics metrics(m_theme.font(TypeSize::Small));
    return metrics
               .boundingRect(QRect(0, 0, std::max(80, width), 1000), Qt::TextWordWrap, scaleText())
               .height() +
           common::kSpace2;
}

int MultiplesGrid::cellHeight() const
{
    return QFontMetrics(m_theme.font(TypeSize::Small)).height() +
           QFontMetrics(m_theme.font(TypeSize::Strong)).height() + kTrendHeight + 3 * kCellPad;
}

int MultiplesGrid::columnsAt(int width) const
{
    return std::max(1, width / std::max(1, m_cellWidth));
}

QRect MultiplesGrid::cellBox(qsizetype index) const
{
    const int columns = columnsAt(width());
    const int column = int(index) % columns;
    const int left = column * width() / columns;
    const int right = (column + 1) * width() / columns;
    return {left, headHeight(width()) + int(index) / columns * cellHeight(), right - left,
            cellHeight()};
}

int MultiplesGrid::heightForWidth(int width) const
{
    const int columns = columnsAt(width);
    return headHeight(width) + (int(m_multiples.size()) + columns - 1) / columns * cellHeight();
}

QSize MultiplesGrid::sizeHint() const
{
    return {3 * kLeastCell, heightForWidth(3 * kLeastCell)};
}

void MultiplesGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeSize::Small));
    painter.setPen(m_theme.color(Surface::TextMuted));
    painter.drawText(QRect(0, 0, width(), headHeight(width())), Qt::TextWordWrap, scaleText());
    for (qsizetype i = 0; i < m_multiples.size(); ++i)
        paintCell(painter, m_multiples[i], cellBox(i),
                  i == m_current && hasFocus() && !m_owner.isBare());
}

void MultiplesGrid::paintCell(QPainter &painter, const SmallMultiple &multiple, const QRect &box,
                              bool current) const
{
    const QRectF card = QRectF(box).adjusted(2, 2, -2, -2);
    painter.setPen(current ? QPen(m_theme.color(Surface::Accent), 2)
                           : QPen(m_theme.color(Surface::Line), 1));
    painter.setBrush(m_theme.color(multiple.highlighted ? Surface::Selection : Surface::Panel));
    painter.drawRoundedRect(card, 4, 4);
    QRectF inner = card.adjusted(kCellPad, kCellPad - 2, -kCellPad, -kCellPad);
    const auto line = [&](TypeSize size, Surface ink, const QString &text, Qt::Alignment side) {
        painter.setFont(m_theme.font(size));
        painter.setPen(m_theme.color(ink));
        common::drawFitted(
            painter, QRectF(inner.topLeft(), QSizeF(inner.width(), painter.fontMetrics().height())),
            side | Qt::AlignVCenter, text);
        return painter.fontMetrics().height();
    };
    inner.setTop(inner.top() +
                 line(TypeSize::Small, Surface::TextMuted, multiple.name, Qt::AlignLeft));
    const QString value = multiple.text.isEmpty() ? u"—"_s : multiple.text;
    line(TypeSize::Small, Surface::TextMuted, multiple.note, Qt::AlignRight);
    inner.setTop(inner.top() + line(TypeSize::Strong, Surface::Text, value, Qt::AlignLeft));
    paintSparkline(painter, inner.adjusted(3, common::kSpace1, -3, -2), multiple.values,
                   m_theme.series(multiple.highlighted ? 1 : 0), m_low, m_high);
}

void MultiplesGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (qsizetype i = 0; i < m_multiples.size(); ++i) {
        if (cellBox(i).contains(event->position().toPoint())) {
            walk(i);
            Q_EMIT picked(m_multiples[i].key);
            return;
        }
    }
}

void MultiplesGrid::walk(qsizetype to)
{
    if (m_multiples.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(to, 0, m_multiples.size() - 1);
    setAccessibleName(cellText(m_multiples[m_current]));
    update();
    Q_EMIT reached(cellBox(m_current));
}

void MultiplesGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    walk(m_current);
}

void MultiplesGrid::keyPressEvent(QKeyEvent *event)
{
    const int columns = columnsAt(width());
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(m_current - 1);
    case Qt::Key_Right:
        return walk(m_current + 1);
    case Qt::Key_Up:
        return m_current >= columns ? walk(m_current - columns) : void();
    case Qt::Key_Down:
        return m_current + columns < m_multiples.size() ? walk(m_current + columns) : void();
    case Qt::Key_PageUp:
        return walk(m_current - 3 * columns);
    case Qt::Key_PageDown:
        return walk(m_current + 3 * columns);
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(m_multiples.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_multiples.isEmpty())
            Q_EMIT picked(m_multiples[m_current].key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace charts
