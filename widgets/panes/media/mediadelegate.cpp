// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediadelegate.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/recordlists.h"
#include "widgets/common/format.h"
#include "widgets/common/paintbadge.h"
#include "widgets/common/paintrow.h"
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
    const auto item = shown.value<domain::MediaItem>();
    const auto reference = m_directory.reference();
    const auto source = reference->mediaSources.constFind(item.sourceId.value);
    QStringList about{source == reference->mediaSources.cend() ? item.sourceId.value : source->name,
                      item.topics.value(0), item.clusterId.isEmpty() ? QString() : tr("repost")};
    about.removeAll(QString());

    common::RecordRow row;
    row.title = item.title;
    row.subtitle = about.join(u" · "_s);
    row.searched = index.data(items::MediaListModel::SearchRole).toString();
    row.badges = {{sentimentTone(item.sentiment), sentimentText(item.sentiment)},
                  {common::Tone::NoData, stateText(item.state)}};
    row.trailing = tr("%1 · %2", "interactions and age")
                       .arg(tr("%1 interactions").arg(common::format::number(item.interactions())),
                            common::format::age(item.publishedAt, m_clock.now()));
    common::paintRecordRow(*painter, option, m_theme, row);
}

} // namespace panes::media
