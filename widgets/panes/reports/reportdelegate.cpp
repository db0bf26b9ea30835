// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/reportdelegate.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/recordlists.h"
#include "widgets/common/format.h"
#include "widgets/common/paintrow.h"
#include "widgets/panes/reports/reportpresentation.h"

using namespace Qt::StringLiterals;

namespace panes::reports {

ReportDelegate::ReportDelegate(const common::Theme &theme, const core::Clock &clock,
                               const items::Directory &directory, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_directory(directory)
{
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return common::recordRowSize(m_theme);
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QVariant shown = index.data(items::ReportListModel::RecordRole);
    if (!shown.isValid())
        return common::paintRecordRow(*painter, option, m_theme, {.title = u"…"_s});
    const auto report = shown.value<domain::Report>();
    const auto reference = m_directory.reference();
    const QDateTime now = m_clock.now();
    QStringList about{report.code, reference->categoryName(report.categoryId),
                      reference->unitName(report.unitId)};
    about.removeAll(QString());

    common::RecordRow row;
    row.title = report.title;
    row.subtitle = about.join(u" · "_s);
    row.searched = index.data(items::ReportListModel::SearchRole).toString();
    row.badges = {{stateTone(report.state), stateText(report.state, report.stateText)},
                  {deadlineTone(deadlineOf(report, now)), deadlineText(report, now)}};
    row.trailing = common::format::age(report.sentAt, now);
    if (report.severity != domain::Severity::Normal)
        row.mark = report.severity == domain::Severity::Urgent ? common::Tone::Bad
                                                               : common::Tone::Risk;
    common::paintRecordRow(*painter, option, m_theme, row);
}

} // namespace panes::reports
