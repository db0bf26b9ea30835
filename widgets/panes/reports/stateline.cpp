// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/stateline.h"

#include "widgets/common/paintbadge.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QPainter>

namespace panes::reports {

StateLine::StateLine(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateLine::setReport(const domain::Report &report, const QDateTime &now)
{
    m_report = report;
    m_now = now;
    QStringList words;
    for (const auto &[tone, text] : badges())
        words << text;
    setAccessibleName(words.join(u", "));
    updateGeometry();
    update();
}

std::vector<std::pair<common::Tone, QString>> StateLine::badges() const
{
    std::vector<std::pair<common::Tone, QString>> found{
        {stateTone(m_report.state), stateText(m_report.state, m_report.stateText)}};
    const Deadline deadline = deadlineOf(m_report, m_now);
    if (deadline != Deadline::None)
        found.emplace_back(deadlineTone(deadline), deadlineText(m_report, m_now));
    if (m_report.severity != domain::Severity::Normal)
        found.emplace_back(m_report.severity == domain::Severity::Urgent ? common::Tone::Bad
                                                                         : common::Tone::Risk,
                           severityText(m_report.severity));
    if (m_report.rating > 0)
        found.emplace_back(m_report.rating == 1 ? common::Tone::Bad : common::Tone::Good,
                           ratingText(m_report.rating));
    return found;
}

QSize StateLine::sizeHint() const
{
    return {200, int(common::badgeSize(m_theme, {}).height()) + 2};
}

void StateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal x = 0;
    for (const auto &[tone, text] : badges())
        x = common::paintBadge(painter, {x, 1}, m_theme, tone, text).right() + common::kSpace2;
}

} // namespace panes::reports
