// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace common {
class FactList;
class Theme;
} // namespace common
namespace items {
struct Reference;
}

namespace panes::media {

/// One item of online media: headline, excerpt, what is known about it, and the items that say the
/// same.
class MediaDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit MediaDetailView(const common::Theme &theme, QWidget *parent = nullptr);
    /// Words of `searched` are marked.
    void setContent(const items::MediaContent &content, const items::Reference &reference,
                    const QString &searched);

Q_SIGNALS:
    void itemRequested(const domain::MediaItemId &id);

private:
    void showFacts(const domain::MediaItem &item, const items::Reference &reference);
    void showCluster(const items::MediaContent &content, const items::Reference &reference);

    const common::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_sentiment;
    QLabel *m_excerpt;
    common::FactList *m_facts;
    QLabel *m_clusterTitle;
    QListWidget *m_cluster;
};

} // namespace panes::media
