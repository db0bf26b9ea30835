// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "models/sync/status.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace common {
class ChipRow;
class SearchField;
} // namespace common
namespace items {
class Directory;
}

namespace panes::reports {

/// The queues of the desk (domain.md B) as one filter each.
enum class Queue {
    All,
    Open,
    New,
    DueSoon,
    Overdue,
    Mine,   ///< assigned to the person at this desk
    MyUnit, ///< led by that person's agency; only shown when there is one
    Returned,
    ExtensionAsked,
    AwaitsApproval,
    Reopened,
};

/// What can be chosen in the bar; what saved filters keep.
struct FilterChoice {
    Queue queue = Queue::All;
    QString categoryId;
    QString words;

    bool operator==(const FilterChoice &) const = default;
};

/// Queue chips with their counts, category, and search words: what narrows the list beside the
/// shared context.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const items::Directory &directory, QWidget *parent = nullptr);
    /// Narrows `filter` (the records behind a figure, or nothing) by what is chosen here.
    [[nodiscard]] items::ReportFilter narrowed(items::ReportFilter filter) const;
    /// Names the figure whose records are shown, with a way back; empty: none.
    void setBehind(const QString &title);
    /// Numbers on the chips; they are of the filter without the queue.
    void setCounts(const items::ReportCounts &counts);
    /// Whose reports are "mine".
    void setUser(const syncing::DeskUser &user);
    [[nodiscard]] FilterChoice choice() const;
    void choose(const FilterChoice &choice);
    /// Room for what belongs beside the fields.
    void addTool(QWidget *tool);
    /// Room, beside the figure's name, for what else narrows the list.
    void addScope(QWidget *scope);

Q_SIGNALS:
    void filterChanged();
    void behindClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCategories();
    void orderTabs();
    void retranslate();
    [[nodiscard]] QString chipText(Queue queue) const;

    const items::Directory &m_directory;
    common::ChipRow *m_chips;
    QPushButton *m_behind;
    QComboBox *m_category;
    common::SearchField *m_search;
    QHBoxLayout *m_scope;
    QHBoxLayout *m_fields;
    syncing::DeskUser m_user;
    std::optional<items::ReportCounts> m_counts;
};

} // namespace panes::reports
