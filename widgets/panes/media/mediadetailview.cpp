// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediadetailview.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/markedtext.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

QString sourceName(const domain::MediaItem &item, const items::Reference &reference)
{
    const auto found = reference.mediaSources.constFind(item.sourceId.value);
    return found == reference.mediaSources.cend() ? item.sourceId.value : found->name;
}

} // namespace

MediaDetailView::MediaDetailView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *body = new QWidget(this);
    const auto newText = [&](common::TypeSize size) {
        return common::newTextLabel(theme, size, body);
    };
    m_title = newText(common::TypeSize::Title);
    m_sentiment = newText(common::TypeSize::Strong);
    m_excerpt = newText(common::TypeSize::Body);
    m_facts = new common::FactList(body);
    m_clusterTitle = newText(common::TypeSize::Strong);
    m_cluster = new QListWidget(body);
    m_cluster->setWordWrap(true);
    m_cluster->setTextElideMode(Qt::ElideNone);
    m_cluster->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cluster->setMinimumHeight(140);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_sentiment, m_excerpt, m_facts, m_clusterTitle})
        column->addWidget(part);
    column->addWidget(m_cluster, 1);
    column->addStretch(); // for an item that nobody repeats

    auto *scroll = common::newScroll(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_cluster, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        Q_EMIT itemRequested(domain::MediaItemId(row->data(Qt::UserRole).toString()));
    });
}

void MediaDetailView::setContent(const items::MediaContent &content,
                                 const items::Reference &reference, const QString &searched)
{
    const domain::MediaItem &item = content.item;
    QStringList sentiment{sentimentText(item.sentiment), sentimentOrigin(item)};
    sentiment.removeAll(QString());
    common::setMarkedText(*m_title, m_theme, item.title, searched);
    m_sentiment->setText(sentiment.join(u", "_s));
    common::setMarkedText(*m_excerpt, m_theme, item.excerpt, searched);
    showFacts(item, reference);
    showCluster(content, reference);
}

void MediaDetailView::showFacts(const domain::MediaItem &item, const items::Reference &reference)
{
    using namespace common;
    const auto source = reference.mediaSources.constFind(item.sourceId.value);
    m_facts->setFacts({
        {tr("Source"), sourceName(item, reference)},
        {tr("Kind of source"),
         source == reference.mediaSources.cend() ? QString() : sourceKindText(source->kind)},
        {tr("Address"), item.url},
        {tr("Published"), format::dateTime(item.publishedAt)},
        {tr("Collected"), format::dateTime(item.collectedAt)},
        {tr("State"), stateText(item.state)},
        {tr("Topics"), item.topics.join(u", "_s)},
        {tr("Place"), reference.unitName(item.unitId)},
        {tr("Agency concerned"), reference.agencyName(item.agencyId)},
        {tr("Views"), format::number(item.views)},
        {tr("Likes, shares, comments"),
         tr("%1 · %2 · %3", "likes, shares, comments")
             .arg(format::number(item.likes), format::number(item.shares),
                  format::number(item.comments))},
        {tr("Matched keywords"), item.keywords.join(u", "_s)},
        {tr("Hash of the evidence"), item.evidenceSha256.left(16)},
    });
}

void MediaDetailView::showCluster(const items::MediaContent &content,
                                  const items::Reference &reference)
{
    m_cluster->clear();
    const bool several = content.cluster.size() > 1;
    m_clusterTitle->setVisible(several);
    m_cluster->setVisible(several);
    m_clusterTitle->setText(tr("%n item(s) say the same", nullptr, int(content.cluster.size())));
    m_cluster->setAccessibleName(m_clusterTitle->text());
    for (const auto &item : content.cluster) {
        const QString kind = item.clusterId.isEmpty() ? tr("original") : tr("repost");
        auto *row = new QListWidgetItem(
            tr("%1 · %2 · %3\n%4", "time, source, original or repost, headline")
                .arg(common::format::dateTime(item.publishedAt), sourceName(item, reference), kind,
                     item.title),
            m_cluster);
        row->setData(Qt::UserRole, item.id.value);
    }
}

} // namespace panes::media
