// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediaitemlinks.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kLongestStory = 280; ///< pixels; more is scrolled

/// As high as its rows are at the width there is.
class StoryList final : public QListWidget
{
public:
    explicit StoryList(const QString &name, QWidget *parent)
        : QListWidget(parent)
    {
        setObjectName(name);
        setWordWrap(true);
        setTextElideMode(Qt::ElideNone);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollMode(ScrollPerPixel);
        setResizeMode(Adjust);
        setTabKeyNavigation(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {200, std::min(kLongestStory, contentsSize().height() + 2 * frameWidth() + 2)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        updateGeometry();
    }
};

} // namespace

MediaItemLinks::MediaItemLinks(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clusterTitle(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_cluster(new StoryList(u"media-cluster"_s, this))
    , m_alikeTitle(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_alike(new StoryList(u"media-alike"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_clusterTitle, m_cluster, m_alikeTitle, m_alike})
        layout->addWidget(part);
    for (auto *list : {m_cluster, m_alike})
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
            Q_EMIT itemRequested(domain::MediaItemId(row->data(Qt::UserRole).toString()));
        });
}

void MediaItemLinks::setContent(const items::MediaContent &content,
                                const items::Reference &reference)
{
    showCluster(content, reference);
    showAlike(content, reference);
    setVisible(content.cluster.size() > 1 || !content.alike.empty());
}

void MediaItemLinks::addRow(QListWidget &list, const domain::MediaItem &item, const QString &kind,
                            const items::Reference &reference)
{
    auto *row = new QListWidgetItem(
        tr("%1 · %2 · %3\n%4", "time, source, original or repost, headline")
            .arg(common::format::dateTime(item.publishedAt), sourceName(item.sourceId, reference),
                 kind, item.title),
        &list);
    row->setData(Qt::UserRole, item.id.value);
}

void MediaItemLinks::showCluster(const items::MediaContent &content,
                                 const items::Reference &reference)
{
    m_cluster->clear();
    for (const auto &item : content.cluster) {
        const QString kind = item.clusterId.isEmpty() ? tr("original") : tr("repost");
        addRow(*m_cluster, item,
               item.id == content.item.id ? tr("%1, this item", "original or repost").arg(kind)
                                          : kind,
               reference);
    }
    const bool several = content.cluster.size() > 1;
    m_clusterTitle->setText(
        tr("The story: %n item(s) say the same", nullptr, int(content.cluster.size())));
    m_cluster->setAccessibleName(m_clusterTitle->text());
    m_clusterTitle->setVisible(several);
    m_cluster->setVisible(several);
    m_cluster->updateGeometry();
}

void MediaItemLinks::showAlike(const items::MediaContent &content,
                               const items::Reference &reference)
{
    m_alike->clear();
    for (const auto &alike : content.alike)
        addRow(*m_alike, alike.item,
               tr("%1 alike", "how much the texts are alike, in percent")
                   .arg(common::format::percent(alike.similarity * 100, 0)),
               reference);
    m_alikeTitle->setText(
        tr("%n item(s) nearly the same, found by this desk", nullptr, int(content.alike.size())));
    m_alike->setAccessibleName(m_alikeTitle->text());
    m_alikeTitle->setVisible(!content.alike.empty());
    m_alike->setVisible(!content.alike.empty());
    m_alike->updateGeometry();
}

} // namespace panes::media
