// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaboard.h"

#include <QTreeWidget>

namespace common {
class Theme;
}

namespace panes::media {

/// The board of topics: how many items, their sentiments in percent of the labelled, the movement
/// of the negative share, and whether the topic is hot. Sorted by any column.
class TopicTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TopicTable(const common::Theme &theme, QWidget *parent = nullptr);
    void setTopics(const std::vector<items::MediaTopicLine> &topics);
    void retranslate();

Q_SIGNALS:
    void topicOpened(const QString &topic);

private:
    const common::Theme &m_theme;
};

} // namespace panes::media
