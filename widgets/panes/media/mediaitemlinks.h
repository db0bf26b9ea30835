// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace common {
class Theme;
}
namespace items {
struct Reference;
}

namespace panes::media {

/// The story of an item: the original and its reposts as the backend declares them, and what says
/// nearly the same without being declared. Enter or a double click opens one.
class MediaItemLinks : public QWidget
{
    Q_OBJECT
public:
    explicit MediaItemLinks(const common::Theme &theme, QWidget *parent = nullptr);
    void setContent(const items::MediaContent &content, const items::Reference &reference);

Q_SIGNALS:
    void itemRequested(const domain::MediaItemId &id);

private:
    void addRow(QListWidget &list, const domain::MediaItem &item, const QString &kind,
                const items::Reference &reference);
    void showCluster(const items::MediaContent &content, const items::Reference &reference);
    void showAlike(const items::MediaContent &content, const items::Reference &reference);

    QLabel *m_clusterTitle;
    QListWidget *m_cluster;
    QLabel *m_alikeTitle;
    QListWidget *m_alike;
};

} // namespace panes::media
