// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"

#include <QWidget>

class QComboBox;

namespace common {
class ChipRow;
class SearchField;
} // namespace common
namespace items {
class Directory;
}

namespace panes::media {

/// Sentiment chips with their counts, kind of source, topic, state and search words: what narrows
/// the stream.
class MediaFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MediaFilterBar(QWidget *parent = nullptr);
    [[nodiscard]] items::MediaFilter narrowed(items::MediaFilter filter) const;
    /// Numbers on the chips and the topics to choose from.
    void setCounts(const items::MediaCounts &counts);

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTopics();
    [[nodiscard]] QString chipText(int id) const;

    common::ChipRow *m_chips;
    QComboBox *m_kind;
    QComboBox *m_topic;
    QComboBox *m_state;
    common::SearchField *m_search;
    std::optional<items::MediaCounts> m_counts;
};

} // namespace panes::media
