// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaqueues.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace common {
class ChipRow;
class SearchField;
} // namespace common
namespace items {
struct Reference;
}

namespace panes::media {

class MediaFilterChoices;

/// Queues and sentiments as chips with their counts, search words, and behind a button the further
/// choices; a line says what narrows and takes all of it away.
class MediaFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MediaFilterBar(QSettings &settings, QWidget *parent = nullptr);
    /// What the list shows of a scope.
    [[nodiscard]] items::MediaFilter narrowed(const items::MediaFilter &scope,
                                              const domain::WorkCalendar &calendar,
                                              const QDateTime &now) const;
    /// The same in whatever queue, and the same in whatever sentiment: what chips count.
    [[nodiscard]] items::MediaFilter anyQueue(const items::MediaFilter &scope) const;
    [[nodiscard]] items::MediaFilter anySentiment(const items::MediaFilter &scope,
                                                  const domain::WorkCalendar &calendar,
                                                  const QDateTime &now) const;
    [[nodiscard]] items::MediaQueue queue() const;
    /// Nothing but the scope narrows, sentiment apart.
    [[nodiscard]] bool isWide() const;
    /// Shows what another part of the pane asks for; everything else is taken away.
    void choose(const items::MediaFilter &filter);
    void clear();
    void setCounts(const items::MediaCounts &counts);
    void setQueueCounts(const items::MediaQueueCounts &counts);
    void setReference(const std::shared_ptr<const items::Reference> &reference, const QDate &today);

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showSummary();
    void tell();
    [[nodiscard]] QString queueText(int queue) const;
    [[nodiscard]] QString sentimentChip(int id) const;
    [[nodiscard]] items::MediaFilter withExtra(items::MediaFilter scope) const;
    [[nodiscard]] QString extraText() const;

    QSettings &m_settings;
    common::ChipRow *m_queues;
    common::ChipRow *m_sentiments;
    common::SearchField *m_search;
    QToolButton *m_more;
    MediaFilterChoices *m_choices;
    QWidget *m_line;
    QLabel *m_summary;
    QPushButton *m_clear;
    items::MediaFilter m_extra; ///< members that have no field here
    std::shared_ptr<const items::Reference> m_reference;
    std::optional<items::MediaCounts> m_counts;
    std::optional<items::MediaQueueCounts> m_queueCounts;
};

} // namespace panes::media
