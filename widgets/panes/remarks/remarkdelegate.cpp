// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/remarks/remarkdelegate.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/remarkrows.h"
#include "widgets/common/format.h"
#include "widgets/common/paintrow.h"
#include "widgets/common/remarktext.h"
#include "widgets/panes/remarks/remarkfigure.h"

using namespace Qt::StringLiterals;

namespace panes::remarks {

RemarkDelegate::RemarkDelegate(const common::Theme &theme, const core::Clock &clock,
                               const items::Directory &directory, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_directory(directory)
{
}

QSize RemarkDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return common::recordRowSize(m_theme);
}

void RemarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto shown = index.data(items::RemarkRows::ShownRole).value<domain::ShownRemark>();
    const domain::Remark &remark = shown.remark;
    const auto reference = m_directory.reference();
    const QDate today = common::format::localDay(m_clock.now());
    QStringList about{reference->agencyName(remark.agencyId), figureText(remark, *reference)};
    about.removeAll(QString());

    common::RecordRow row;
    row.title = remark.text;
    row.subtitle = about.join(u" · "_s);
    row.searched = m_searched;
    const auto tone = common::remarks::stateTone(remark, today);
    if (const QString state = common::remarks::stateText(remark, today); !state.isEmpty())
        row.badges.append({tone, state});
    if (shown.waiting)
        row.badges.append({common::remarks::standingTone(shown),
                           domain::needsPerson(shown) ? tr("Not accepted") : tr("Not sent yet")});
    if (domain::isOverdue(remark, today) || domain::needsPerson(shown))
        row.mark = common::Tone::Bad;
    row.trailing = remark.dueOn.isValid() ? common::remarks::dueText(remark, today)
                                          : common::format::date(remark.writtenAt);
    common::paintRecordRow(*painter, option, m_theme, row);
}

} // namespace panes::remarks
