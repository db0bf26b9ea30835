// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/railbutton.h"

#include "widgets/common/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr qreal kRailShape = 9;
constexpr qreal kRailGap = 2;
constexpr qreal kRailLine = 14;
constexpr qreal kBesideIcon = 13; ///< from the middle of the icon
constexpr int kMostCounted = 99;

QString countText(int count)
{
    return count > kMostCounted ? RailButton::tr("%1+").arg(kMostCounted) : QString::number(count);
}

QString priorityCountText(int priority, int count)
{
    switch (priority) {
    case 1:
        return RailButton::tr("%n urgent", nullptr, count);
    case 2:
        return RailButton::tr("%n high", nullptr, count);
    default:
        return RailButton::tr("%n ordinary", nullptr, count);
    }
}

void paintPriority(QPainter &painter, const QRectF &box, int priority)
{
    const QPointF middle = box.center();
    switch (priority) {
    case 1:
        painter.drawPolygon(
            QPolygonF{{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{middle.x(), box.top()},
                                      {box.right(), middle.y()},
                                      {middle.x(), box.bottom()},
                                      {box.left(), middle.y()}});
        break;
    default:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
}

} // namespace

QString waitingText(const WaitingCounts &waiting)
{
    QStringList parts;
    for (int priority = 1; priority <= int(waiting.size()); ++priority) {
        if (const int count = waiting.at(size_t(priority - 1)); count > 0)
            parts << priorityCountText(priority, count);
    }
    return parts.join(u", "_s);
}

RailButton::RailButton(const common::Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setName(const QString &title, const QString &shortTitle)
{
    m_title = title;
    setText(shortTitle);
    tell();
}

void RailButton::setWaiting(const WaitingCounts &waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    tell();
    update();
}

void RailButton::tell()
{
    const QString waiting = waitingText(m_waiting);
    //: pane, how many wait: "Alarms, not acknowledged: 2 urgent, 1 high"
    const QString name = waiting.isEmpty() ? m_title
                                           : tr("%1, not acknowledged: %2").arg(m_title, waiting);
    setToolTip(name);
    setAccessibleName(name);
}

/// The style keeps so much free around icon and word that in a low window the word would be cut.
void RailButton::paintStacked()
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QIcon shown = std::exchange(option.icon, {});
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int line = fontMetrics().height();
    const QRect picture(0, (height() - iconSize().height() - line) / 2, width(),
                        iconSize().height());
    shown.paint(&painter, picture, Qt::AlignCenter, QIcon::Normal,
                isChecked() ? QIcon::On : QIcon::Off);
    painter.setPen(m_theme.color(isChecked() ? common::Surface::Accent : common::Surface::Text));
    painter.drawText(QRect(0, picture.bottom() + 1, width(), line),
                     Qt::AlignCenter | Qt::TextDontClip, text());
}

void RailButton::paintEvent(QPaintEvent *event)
{
    if (toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
        paintStacked();
    else
        QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    bool right = true;
    int painted = 0;
    for (int priority = 1; priority <= int(m_waiting.size()) && painted < 2; ++priority) {
        if (m_waiting.at(size_t(priority - 1)) == 0)
            continue;
        paintCount(painter, priority, right);
        right = false;
        ++painted;
    }
}

void RailButton::paintCount(QPainter &painter, int priority, bool right) const
{
    const QColor ink = m_theme.color(priority == 1 ? common::Tone::Bad : common::Tone::Risk);
    QFont font = m_theme.font(common::TypeSize::Small);
    font.setBold(true);
    painter.setFont(font);
    const QString text = countText(m_waiting.at(size_t(priority - 1)));
    const qreal taken = kRailShape + kRailGap + QFontMetricsF(font).horizontalAdvance(text);
    const qreal middle = width() / 2.0;
    qreal left = right ? std::min(middle + kBesideIcon, width() - taken - 1)
                       : std::max(1.0, middle - kBesideIcon - taken);
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon) // the middle has the word
        left = width() - (right ? 1 : 2) * (taken + kRailGap);
    const QRectF line(left, 3, taken, kRailLine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    paintPriority(painter,
                  {line.left(), line.center().y() - kRailShape / 2, kRailShape, kRailShape},
                  priority);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace shell
