// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/timeline.h"

#include "models/items/directory.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr int kRail = 20;
constexpr int kDot = 5;

} // namespace

Timeline::Timeline(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::TabFocus);
    common::setAccessibleRole(*this, QAccessible::List);
}

void Timeline::setEvents(const std::vector<domain::ReportEvent> &events,
                         const items::Reference &reference)
{
    m_stations.clear();
    for (const auto &event : events) {
        QStringList who{event.actor, reference.agencyName(event.agencyId)};
        who.removeAll(QString());
        const bool good = event.kind == "state"_L1 &&
                          stateTone(domain::reportStateFromCode(event.toState)) ==
                              common::Tone::Good;
        m_stations.push_back({common::format::dateTime(event.at), eventText(event),
                              who.join(u" · "_s), event.text, good});
    }
    describeForReaders();
    updateGeometry();
    update();
}

void Timeline::describeForReaders()
{
    QStringList lines;
    for (const Station &station : m_stations)
        lines << QStringList{station.when, station.what, station.who, station.why}.join(u", "_s);
    setAccessibleName(tr("History"));
    setAccessibleDescription(lines.join(u'\n'));
}

int Timeline::layOut(QPainter *painter, int width) const
{
    const QFont strong = m_theme.font(common::TypeSize::Strong);
    const QFont body = m_theme.font(common::TypeSize::Body);
    const QFont small = m_theme.font(common::TypeSize::Small);
    const int textWidth = std::max(40, width - kRail);
    int y = common::kSpace1;
    const auto put = [&](const QString &text, const QFont &font, common::Surface color) {
        if (text.isEmpty())
            return;
        const QRect room(kRail, y, textWidth, 10000);
        const QRect used = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(m_theme.color(color));
            painter->drawText(room, Qt::TextWordWrap, text);
        }
        y += used.height() + 2;
    };
    for (size_t i = 0; i < m_stations.size(); ++i) {
        const Station &station = m_stations[i];
        const int top = y;
        put(station.what, strong, common::Surface::Text);
        put(station.who.isEmpty() ? station.when
                                  : tr("%1 · %2", "time and person").arg(station.when, station.who),
            small, common::Surface::TextMuted);
        put(station.why, body, common::Surface::Text);
        y += common::kSpace3;
        if (!painter)
            continue;
        const QPoint dot(kDot + 1, top + QFontMetrics(strong).height() / 2);
        painter->setPen(QPen(m_theme.color(common::Surface::Line), 2));
        if (i + 1 < m_stations.size())
            painter->drawLine(dot.x(), dot.y() + kDot, dot.x(),
                              y + QFontMetrics(strong).height() / 2 - kDot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(station.good ? m_theme.color(common::Tone::Good)
                                       : m_theme.color(common::Surface::Accent));
        painter->drawEllipse(dot, kDot, kDot);
    }
    return y;
}

QSize Timeline::sizeHint() const
{
    return {240, layOut(nullptr, std::max(240, width()))};
}

int Timeline::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter, width());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.color(common::Surface::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace panes::reports
