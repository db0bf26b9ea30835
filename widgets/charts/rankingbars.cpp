// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rankingbars.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace charts {
namespace {

constexpr double kLeastRow = 20;
constexpr double kMostRow = 34;
constexpr double kBar = 8;

QString rowWords(const RankingBar &bar)
{
    const QString words = bar.name + QStringLiteral(": ") + bar.text;
    return bar.alert.isEmpty() ? words : words + QStringLiteral(" – ") + bar.alert;
}

} // namespace

RankingBars::RankingBars(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void RankingBars::setBars(const QList<RankingBar> &bars)
{
    m_bars = bars;
    m_current = -1;
    setAccessibleDescription(textSummary());
    updateGeometry();
    update();
}

QString RankingBars::textSummary() const
{
    QStringList words;
    for (const RankingBar &bar : m_bars)
        words << rowWords(bar);
    return words.isEmpty() ? tr("No data") : words.join(u", ");
}

ChartTable RankingBars::table() const
{
    ChartTable table{accessibleName(), {tr("Name"), tr("Value")}, {}};
    const bool alerts = std::ranges::any_of(
        m_bars, [](const RankingBar &bar) { return !bar.alert.isEmpty(); });
    if (alerts)
        table.headers << tr("Alert");
    for (const RankingBar &bar : m_bars) {
        table.rows << QStringList{bar.name, bar.text};
        if (alerts)
            table.rows.last() << bar.alert;
    }
    return table;
}

QSize RankingBars::sizeHint() const
{
    return {200, int(26 * std::max<qsizetype>(1, m_bars.size()))};
}

QSize RankingBars::minimumSizeHint() const
{
    return {140, int(kLeastRow * double(std::max<qsizetype>(1, m_bars.size())))};
}

double RankingBars::rowHeight() const
{
    return m_bars.isEmpty() ? kMostRow
                            : std::clamp(height() / double(m_bars.size()), kLeastRow, kMostRow);
}

void RankingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(common::TypeSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double largest = 0;
    double nameWidth = 0;
    double textWidth = 0;
    double alertWidth = 0;
    for (const RankingBar &bar : std::as_const(m_bars)) {
        largest = std::max(largest, std::abs(bar.value));
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(bar.name));
        textWidth = std::max(textWidth, metrics.horizontalAdvance(bar.text));
        alertWidth = std::max(alertWidth, metrics.horizontalAdvance(bar.alert));
    }
    nameWidth += 10;
    const double alertRoom = alertWidth > 0 ? alertWidth + 10 : 0;
    const double room = std::max(10.0, width() - nameWidth - textWidth - alertRoom - 16);
    const double row = rowHeight();
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const RankingBar &bar = m_bars[i];
        const double middle = (double(i) + 0.5) * row;
        const QRectF line(0, middle - row / 2, width(), row);
        painter.setPen(
            m_theme.color(bar.highlighted ? common::Surface::Text : common::Surface::TextMuted));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(common::Surface::Line));
        painter.drawRoundedRect(QRectF(nameWidth, middle - kBar / 2, room, kBar), kBar / 2,
                                kBar / 2);
        if (largest > 0) {
            painter.setBrush(m_theme.series(bar.highlighted ? 1 : 0));
            painter.drawRoundedRect(QRectF(nameWidth, middle - kBar / 2,
                                           std::max(kBar, room * std::abs(bar.value) / largest),
                                           kBar),
                                    kBar / 2, kBar / 2);
        }
        painter.setPen(m_theme.color(common::Surface::Text));
        painter.drawText(QRectF(nameWidth + room, line.top(), textWidth + 12, row),
                         Qt::AlignRight | Qt::AlignVCenter, bar.text);
        painter.setPen(m_theme.color(common::Tone::Bad));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.alert);
        if (i == m_current && !isBare()) {
            painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 4, 4);
        }
    }
}

void RankingBars::mouseReleaseEvent(QMouseEvent *event)
{
    const auto row = qsizetype(event->position().y() / rowHeight());
    if (row >= 0 && row < m_bars.size())
        Q_EMIT picked(m_bars[row].key);
}

void RankingBars::walk(qsizetype to)
{
    if (m_bars.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(to, 0, m_bars.size() - 1);
    setAccessibleDescription(rowWords(m_bars[m_current]));
    update();
    const int middle = int((double(m_current) + 0.5) * rowHeight());
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above); area && area->widget()) {
            const QPoint place = mapTo(area->widget(), QPoint(0, middle));
            return area->ensureVisible(place.x(), place.y(), 0, int(rowHeight()));
        }
    }
}

void RankingBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(m_current < 0 ? m_bars.size() - 1 : m_current - 1);
    case Qt::Key_Down:
        return walk(m_current + 1);
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(m_bars.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT picked(m_bars[m_current].key);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void RankingBars::focusOutEvent(QFocusEvent *event)
{
    m_current = -1;
    setAccessibleDescription(textSummary());
    update();
    Chart::focusOutEvent(event);
}

} // namespace charts
