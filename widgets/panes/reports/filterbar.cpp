// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/filterbar.h"

#include "models/items/directory.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr std::array kQueues = {Queue::All,     Queue::Open,    Queue::New,
                                Queue::DueSoon, Queue::Overdue, Queue::AwaitsApproval};

qint64 countOf(const items::ReportCounts &counts, domain::ReportState state)
{
    const auto found = std::ranges::find(counts.byState, state,
                                         &std::pair<domain::ReportState, qint64>::first);
    return found == counts.byState.end() ? 0 : found->second;
}

qint64 countOf(const items::ReportCounts &counts, Queue queue)
{
    switch (queue) {
    case Queue::Open:
        return counts.open;
    case Queue::New:
        return countOf(counts, domain::ReportState::New);
    case Queue::DueSoon:
        return counts.dueSoon;
    case Queue::Overdue:
        return counts.overdue;
    case Queue::AwaitsApproval:
        return countOf(counts, domain::ReportState::AwaitsApproval);
    case Queue::All:
        break;
    }
    return counts.total;
}

} // namespace

FilterBar::FilterBar(const items::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_chips(new common::ChipRow(this))
    , m_category(new QComboBox(this))
    , m_search(new common::SearchField(this))
{
    for (Queue queue : kQueues)
        m_chips->addChip(int(queue));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(14);

    auto *fields = new QHBoxLayout;
    fields->addWidget(m_search, 3);
    fields->addWidget(m_category, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    layout->addWidget(m_chips);
    layout->addLayout(fields);

    connect(m_search, &common::SearchField::searched, this, &FilterBar::filterChanged);
    connect(m_chips, &common::ChipRow::chosenChanged, this, &FilterBar::filterChanged);
    connect(m_category, &QComboBox::activated, this, &FilterBar::filterChanged);
    connect(&directory, &items::Directory::changed, this, &FilterBar::fillCategories);
    fillCategories();
    retranslate();
}

void FilterBar::fillCategories()
{
    const QString chosen = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    const auto reference = m_directory.reference();
    std::vector<std::pair<QString, QString>> rows;
    for (const auto &category : reference->categories) {
        if (!category.validTo.isValid())
            rows.emplace_back(category.name, category.id.value);
    }
    std::ranges::sort(rows, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    for (const auto &[name, id] : rows)
        m_category->addItem(name, id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

items::ReportFilter FilterBar::narrowed(items::ReportFilter filter) const
{
    const auto queue = Queue(m_chips->chosen());
    filter.openOnly = queue == Queue::Open;
    filter.overdueOnly = queue == Queue::Overdue;
    filter.dueSoonOnly = queue == Queue::DueSoon;
    if (queue == Queue::New)
        filter.states = {domain::ReportState::New};
    else if (queue == Queue::AwaitsApproval)
        filter.states = {domain::ReportState::AwaitsApproval};
    filter.category = domain::CategoryId(m_category->currentData().toString());
    const QString words = m_search->text().simplified();
    if (!words.isEmpty())
        filter.text = QString(filter.text + u' ' + words).trimmed();
    return filter;
}

void FilterBar::setCounts(const items::ReportCounts &counts)
{
    m_counts = counts;
    for (Queue queue : kQueues)
        m_chips->setText(int(queue), chipText(queue));
}

void FilterBar::setQueue(Queue queue)
{
    m_chips->choose(int(queue));
    Q_EMIT filterChanged();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FilterBar::chipText(Queue queue) const
{
    QString name;
    switch (queue) {
    case Queue::All:
        name = tr("All");
        break;
    case Queue::Open:
        name = tr("Open");
        break;
    case Queue::New:
        name = tr("New");
        break;
    case Queue::DueSoon:
        name = tr("Due within 24 h");
        break;
    case Queue::Overdue:
        name = tr("Overdue");
        break;
    case Queue::AwaitsApproval:
        name = tr("To approve");
        break;
    }
    return m_counts ? tr("%1  %2", "queue name and count")
                          .arg(name, common::format::number(countOf(*m_counts, queue)))
                    : name;
}

void FilterBar::retranslate()
{
    for (Queue queue : kQueues)
        m_chips->setText(int(queue), chipText(queue));
    m_search->setPlaceholderText(tr("Search reports"));
    m_search->setAccessibleName(tr("Search reports"));
    m_category->setAccessibleName(tr("Category"));
    m_category->setItemText(0, tr("All categories"));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::reports
