// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediadelegate.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/recordlists.h"
#include "widgets/common/format.h"
#include "widgets/common/paintbadge.h"
#include "widgets/common/paintrow.h"
#include "widgets/panes/media/mediacase.h"
#include "widgets/panes/media/mediapresentation.h"

using namespace Qt::StringLiterals;

namespace panes::media {

MediaDelegate::MediaDelegate(const common::Theme &theme, const core::Clock &clock,
                             const items::Directory &directory, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_directory(directory)
{
}

QSize MediaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return common::recordRowSize(m_theme);
}

void MediaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant shown = index.data(items::MediaListModel::RecordRole);
    if (!shown.isValid())
        return common::paintRecordRow(*painter, option, m_theme, {.title = u"…"_s});
    const auto stored = shown.value<domain::MediaItem>();
    const auto pending = domain::withPending(stored,
                                             unseenEdits(m_edits.value(stored.id.value), stored));
    const domain::MediaItem &item = pending.record;
    const auto reference = m_directory.reference();
    const QDateTime now = m_clock.now();
    QStringList about{sourceName(item.sourceId, *reference), item.topics.value(0),
                      item.clusterId.isEmpty() ? QString() : tr("repost"),
                      conclusionText(item.conclusion)};
    about.removeAll(QString());

    common::RecordRow row;
    row.title = item.title;
    row.subtitle = about.join(u" · "_s);
    row.searched = index.data(items::MediaListModel::SearchRole).toString();
    const common::Tone hurry = deadlineTone(item, m_calendar, now);
    const bool hurries = hurry == common::Tone::Bad || hurry == common::Tone::Risk;
    if (pending.waiting)
        row.badges.append(pending.needsPerson()
                              ? std::pair(common::Tone::Bad, tr("Not accepted"))
                              : std::pair(common::Tone::Risk, tr("Not sent yet")));
    row.badges.append({stateTone(item.state), stateText(item.state)});
    row.badges.append({hurry, hurries ? deadlineText(item, m_calendar, now) : QString()});
    row.badges.append({sentimentTone(item.sentiment), sentimentText(item.sentiment)});
    row.badges.append({common::Tone::Bad, item.urgent ? tr("Urgent") : QString()});
    if (item.urgent || hurries)
        row.mark = item.urgent ? common::Tone::Bad : hurry;
    row.trailing = tr("%1 · %2", "interactions and age")
                       .arg(tr("%1 interactions").arg(common::format::number(item.interactions())),
                            common::format::age(item.publishedAt, now));
    common::paintRecordRow(*painter, option, m_theme, row);
}

void MediaDelegate::setEdits(const std::vector<syncing::PendingEdit> &edits)
{
    m_edits.clear();
    for (const auto &pending : edits) {
        if (pending.edit.collection == domain::Collection::MediaItems)
            m_edits[pending.edit.recordId].push_back(pending);
    }
}

} // namespace panes::media
