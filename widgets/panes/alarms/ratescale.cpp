// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/ratescale.h"

#include "models/analysis/alarmperformance.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace panes::alarms {
namespace {

using common::Tone;

constexpr qreal kBarHeight = 18;
constexpr qreal kMarkSize = 9;
/// The scale ends a little beyond the flood; what is more stands at its end.
constexpr double kScaleEnd = analysis::kFloodRate * 1.25;

struct Zone {
    double to;
    Tone tone;
    const char *name;
};
constexpr std::array kZones = {
    Zone{analysis::kAcceptableRate, Tone::Good, QT_TRANSLATE_NOOP("RateScale", "acceptable")},
    Zone{analysis::kManageableRate, Tone::Active, QT_TRANSLATE_NOOP("RateScale", "manageable")},
    Zone{analysis::kDemandingRate, Tone::Risk, QT_TRANSLATE_NOOP("RateScale", "demanding")},
    Zone{analysis::kFloodRate, Tone::Bad, QT_TRANSLATE_NOOP("RateScale", "too much")},
    Zone{kScaleEnd, Tone::Bad, QT_TRANSLATE_NOOP("RateScale", "flood")},
};

QString zoneText(const Zone &zone)
{
    return QCoreApplication::translate("RateScale", zone.name);
}

/// Square roots give the small rates, where alarms should be, room for their names.
qreal placeOf(const QRectF &bar, double rate)
{
    return bar.left() + bar.width() * std::sqrt(std::clamp(rate, 0.0, kScaleEnd) / kScaleEnd);
}

} // namespace

RateScale::RateScale(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

void RateScale::setRates(double mean, double worst)
{
    m_mean = mean;
    m_worst = worst;
    tell();
    update();
}

void RateScale::tell()
{
    setAccessibleName(
        tr("Alarms of one operator in 10 minutes: %1 on average, %2 at worst.")
            .arg(common::format::number(m_mean, 2), common::format::number(m_worst, 2)));
}

QSize RateScale::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(common::TypeSize::Small));
    return {320, 3 * metrics.lineSpacing() + int(kBarHeight) + 3 * common::kSpace2};
}

void RateScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(common::TypeSize::Small));
    const QFontMetricsF metrics(painter.font());
    const qreal line = metrics.lineSpacing();
    const QRectF bar(common::kSpace3, line + common::kSpace3, width() - 2 * common::kSpace3,
                     kBarHeight);
    double from = 0;
    for (const Zone &zone : kZones) {
        const QRectF part(placeOf(bar, from), bar.top(), placeOf(bar, zone.to) - placeOf(bar, from),
                          bar.height());
        painter.fillRect(part, m_theme.ground(zone.tone));
        painter.setPen(m_theme.color(common::Surface::Line));
        painter.drawRect(part);
        const QString name = zoneText(zone);
        if (metrics.horizontalAdvance(name) <= part.width()) {
            painter.setPen(m_theme.color(zone.tone));
            painter.drawText(part, Qt::AlignCenter, name);
        }
        if (zone.to < kScaleEnd) {
            painter.setPen(m_theme.color(common::Surface::TextMuted));
            painter.drawText(QRectF(part.right() - 40, bar.bottom() + 2, 80, line),
                             Qt::AlignHCenter | Qt::AlignTop, common::format::number(zone.to));
        }
        from = zone.to;
    }
    paintMark(painter, bar, m_worst, false, tr("worst %1").arg(common::format::number(m_worst, 2)));
    paintMark(painter, bar, m_mean, true, tr("average %1").arg(common::format::number(m_mean, 2)));
}

/// The mean is named below the bar, the worst above.
void RateScale::paintMark(QPainter &painter, const QRectF &bar, double rate, bool filled,
                          const QString &name) const
{
    const qreal x = placeOf(bar, rate);
    const QColor ink = m_theme.color(common::Surface::Text);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(filled ? QBrush(ink) : QBrush(m_theme.color(common::Surface::Panel)));
    const qreal tip = filled ? bar.bottom() - kMarkSize : bar.top() + kMarkSize;
    const qreal base = filled ? bar.bottom() : bar.top();
    painter.drawPolygon(QPolygonF{QPointF(x, tip), QPointF(x - kMarkSize / 2, base),
                                  QPointF(x + kMarkSize / 2, base)});
    const QFontMetricsF metrics(painter.font());
    const qreal wide = metrics.horizontalAdvance(name);
    const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    const qreal top = filled ? bar.bottom() + 2 + metrics.lineSpacing()
                             : bar.top() - metrics.lineSpacing() - 2;
    painter.drawText(QRectF(left, top, wide + 2, metrics.lineSpacing()), Qt::AlignLeft, name);
}

void RateScale::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
