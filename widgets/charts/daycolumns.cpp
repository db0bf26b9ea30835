// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/daycolumns.h"

#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

using common::Surface;
constexpr double kMark = 8;    ///< the coloured square before a name
constexpr double kShare = 0.8; ///< of a day's room that its two columns take

} // namespace

DayColumns::DayColumns(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayColumns::setDays(std::vector<DayColumn> days, const QString &firstName,
                         const QString &secondName)
{
    m_days = std::move(days);
    m_firstName = firstName;
    m_secondName = secondName;
    setAccessibleDescription(textSummary());
    update();
}

QString DayColumns::textSummary() const
{
    QStringList texts;
    for (const DayColumn &day : m_days)
        texts << words(day);
    return texts.isEmpty() ? tr("No data") : texts.join(u"; "_s);
}

ChartTable DayColumns::table() const
{
    ChartTable table{accessibleName(), {tr("Day"), m_firstName, m_secondName}, {}};
    for (const DayColumn &day : m_days)
        table.rows << QStringList{common::format::date(day.date), common::format::number(day.first),
                                  common::format::number(day.second)};
    return table;
}

QSize DayColumns::minimumSizeHint() const
{
    const double line = QFontMetricsF(m_theme.font(common::TypeSize::Small)).height();
    return {200, int(2 * line) + 30};
}

QString DayColumns::words(const DayColumn &day) const
{
    return u"%1: %2 %3, %4 %5"_s.arg(common::format::date(day.date),
                                     common::format::number(day.first), m_firstName,
                                     common::format::number(day.second), m_secondName);
}

qint64 DayColumns::largest() const
{
    qint64 most = 1;
    for (const DayColumn &day : m_days)
        most = std::max({most, day.first, day.second});
    return most;
}

QRectF DayColumns::plot() const
{
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Small));
    const double left = metrics.horizontalAdvance(common::format::number(largest())) +
                        common::kSpace1;
    return QRectF(rect()).adjusted(left, metrics.height() + common::kSpace1, 0, -metrics.height());
}

const DayColumn *DayColumns::dayAt(const QPointF &place) const
{
    const QRectF box = plot();
    if (m_days.empty() || !box.contains(place))
        return nullptr;
    const auto at = size_t((place.x() - box.left()) / box.width() * double(m_days.size()));
    return &m_days[std::min(at, m_days.size() - 1)];
}

bool DayColumns::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const DayColumn *day = dayAt(help->pos()))
        QToolTip::showText(help->globalPos(), common::plainTip(words(*day)), this);
    else
        QToolTip::hideText();
    return true;
}

void DayColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(common::TypeSize::Small));
    if (m_days.empty())
        return;
    paintNames(painter);
    const QRectF box = plot();
    if (box.height() <= 0)
        return;
    paintColumns(painter, box);
    paintDates(painter, box);
}

/// "■ 320 received  ■ 298 resolved", over the whole width.
void DayColumns::paintNames(QPainter &painter) const
{
    const double line = painter.fontMetrics().height();
    const std::array sums = {std::pair(std::ranges::fold_left(m_days, qint64(0),
                                                              [](qint64 sum, const auto &day) {
                                                                  return sum + day.first;
                                                              }),
                                       m_firstName),
                             std::pair(std::ranges::fold_left(m_days, qint64(0),
                                                              [](qint64 sum, const auto &day) {
                                                                  return sum + day.second;
                                                              }),
                                       m_secondName)};
    const double room = width() / double(sums.size());
    for (size_t i = 0; i < sums.size(); ++i) {
        const QRectF box(double(i) * room, 0, room, line);
        painter.fillRect(QRectF(box.left(), box.center().y() - kMark / 2, kMark, kMark),
                         m_theme.series(int(i)));
        painter.setPen(m_theme.color(Surface::Text));
        common::drawFitted(painter, box.adjusted(kMark + common::kSpace1, 0, 0, 0),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           u"%1 %2"_s.arg(common::format::number(sums[i].first), sums[i].second));
    }
}

void DayColumns::paintColumns(QPainter &painter, const QRectF &box) const
{
    const qint64 most = largest();
    painter.setPen(m_theme.color(Surface::Line));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setPen(m_theme.color(Surface::TextMuted));
    const double half = painter.fontMetrics().height() / 2.0;
    painter.drawText(QRectF(0, box.top() - half, box.left() - common::kSpace1, 2 * half),
                     Qt::AlignRight | Qt::AlignVCenter, common::format::number(most));
    const double room = box.width() / double(m_days.size());
    const double column = room * kShare / 2;
    const auto draw = [&](double left, qint64 count, int series) {
        const double tall = box.height() * double(count) / double(most);
        painter.fillRect(QRectF(left, box.bottom() - tall, column, tall), m_theme.series(series));
    };
    for (size_t i = 0; i < m_days.size(); ++i) {
        const double left = box.left() + (double(i) + (1 - kShare) / 2) * room;
        draw(left, m_days[i].first, 0);
        draw(left + column, m_days[i].second, 1);
    }
}

/// Mondays, as far as their dates do not touch.
void DayColumns::paintDates(QPainter &painter, const QRectF &box) const
{
    const QFontMetricsF metrics(painter.font());
    const double room = box.width() / double(m_days.size());
    double free = box.left();
    painter.setPen(m_theme.color(Surface::TextMuted));
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i].date.dayOfWeek() != Qt::Monday)
            continue;
        const QString text = m_days[i].date.toString(u"dd/MM"_s);
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::min(box.left() + double(i) * room, box.right() - wide);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, box.bottom(), wide + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        free = left + wide + common::kSpace2;
    }
}

} // namespace charts
