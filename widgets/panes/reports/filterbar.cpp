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
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

using domain::ReportState;

/// The list is worth more than the queues: what finds no room is in a menu.
constexpr int kQueueRows = 2;

/// A queue that is one state.
struct StateQueue {
    Queue queue;
    ReportState state;
};
constexpr std::array kStateQueues = {
    StateQueue{Queue::New, ReportState::New},
    StateQueue{Queue::Returned, ReportState::Returned},
    StateQueue{Queue::ExtensionAsked, ReportState::ExtensionAsked},
    StateQueue{Queue::AwaitsApproval, ReportState::AwaitsApproval},
    StateQueue{Queue::Reopened, ReportState::Reopened},
};

std::optional<ReportState> stateOf(Queue queue)
{
    const auto found = std::ranges::find(kStateQueues, queue, &StateQueue::queue);
    return found == kStateQueues.end() ? std::nullopt : std::optional(found->state);
}

constexpr std::array kQueues = {
    Queue::All,     Queue::Open,   Queue::New,      Queue::DueSoon,        Queue::Overdue,
    Queue::Mine,    Queue::MyUnit, Queue::Returned, Queue::ExtensionAsked, Queue::AwaitsApproval,
    Queue::Reopened};

/// In the order of Queue.
constexpr std::array kNames = {
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "All"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Open"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "New"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Due within 24 h"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Overdue"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Mine"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "My unit"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Returned by unit"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Extension requests"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "To approve"),
    QT_TRANSLATE_NOOP("panes::reports::FilterBar", "Reopened"),
};
static_assert(kNames.size() == kQueues.size());

qint64 countOf(const items::ReportCounts &counts, domain::ReportState state)
{
    const auto found = std::ranges::find(counts.byState, state,
                                         &std::pair<domain::ReportState, qint64>::first);
    return found == counts.byState.end() ? 0 : found->second;
}

/// Nothing where the counts do not tell.
std::optional<qint64> countOf(const items::ReportCounts &counts, Queue queue)
{
    if (const auto state = stateOf(queue))
        return countOf(counts, *state);
    switch (queue) {
    case Queue::All:
        return counts.total;
    case Queue::Open:
        return counts.open;
    case Queue::DueSoon:
        return counts.dueSoon;
    case Queue::Overdue:
        return counts.overdue;
    default:
        return std::nullopt;
    }
}

} // namespace

FilterBar::FilterBar(const items::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_chips(new common::ChipRow(this))
    , m_behind(new QPushButton(this))
    , m_category(new QComboBox(this))
    , m_search(new common::SearchField(this))
    , m_scope(new QHBoxLayout)
    , m_fields(new QHBoxLayout)
{
    m_chips->setMostRows(kQueueRows);
    for (Queue queue : kQueues)
        m_chips->addChip(int(queue));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(14);

    m_fields->addWidget(m_search, 3);
    m_fields->addWidget(m_category, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    m_scope->addWidget(m_behind, 0, Qt::AlignLeft | Qt::AlignTop);
    layout->addLayout(m_scope);
    layout->addWidget(m_chips);
    layout->addLayout(m_fields);

    connect(m_search, &common::SearchField::searched, this, &FilterBar::filterChanged);
    connect(m_chips, &common::ChipRow::chosenChanged, this, &FilterBar::filterChanged);
    connect(m_category, &QComboBox::activated, this, &FilterBar::filterChanged);
    connect(&directory, &items::Directory::changed, this, &FilterBar::fillCategories);
    m_behind->setObjectName(u"behind"_s);
    m_behind->hide();
    connect(m_behind, &QPushButton::clicked, this, &FilterBar::behindClosed);
    m_chips->setShown(int(Queue::Mine), false);
    m_chips->setShown(int(Queue::MyUnit), false);
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
    filter.openOnly |= queue == Queue::Open || queue == Queue::Mine || queue == Queue::MyUnit;
    filter.overdueOnly |= queue == Queue::Overdue;
    filter.dueSoonOnly |= queue == Queue::DueSoon;
    if (const auto state = stateOf(queue))
        filter.states = {*state};
    if (queue == Queue::Mine)
        filter.assignee = m_user.name;
    if (queue == Queue::MyUnit)
        filter.agency = m_user.agencyId;
    if (const QString chosen = m_category->currentData().toString(); !chosen.isEmpty())
        filter.category = domain::CategoryId(chosen);
    const QString words = m_search->text().simplified();
    if (!words.isEmpty())
        filter.text = QString(filter.text + u' ' + words).trimmed();
    return filter;
}

void FilterBar::setBehind(const QString &title)
{
    const QString plain = QString(title).replace(u'&',
                                                 "&&"_L1); // no mnemonic of a stranger's words
    m_behind->setText(tr("%1  ✕", "the figure whose records are shown, and close").arg(plain));
    m_behind->setAccessibleName(tr("Show all reports again"));
    m_behind->setToolTip(m_behind->accessibleName());
    m_behind->setVisible(!title.isEmpty());
    m_chips->choose(int(Queue::All));
    m_category->setCurrentIndex(0);
    m_search->setText({});
    Q_EMIT filterChanged();
}

void FilterBar::setCounts(const items::ReportCounts &counts)
{
    m_counts = counts;
    for (Queue queue : kQueues)
        m_chips->setText(int(queue), chipText(queue));
}

void FilterBar::setUser(const syncing::DeskUser &user)
{
    if (user == m_user)
        return;
    m_user = user;
    m_chips->setShown(int(Queue::Mine), !user.name.isEmpty());
    m_chips->setShown(int(Queue::MyUnit), !user.agencyId.isEmpty());
    const auto queue = Queue(m_chips->chosen());
    if (queue == Queue::Mine || queue == Queue::MyUnit)
        Q_EMIT filterChanged();
}

FilterChoice FilterBar::choice() const
{
    return {Queue(m_chips->chosen()), m_category->currentData().toString(),
            m_search->text().simplified()};
}

void FilterBar::choose(const FilterChoice &choice)
{
    m_chips->choose(int(choice.queue));
    m_category->setCurrentIndex(std::max(0, m_category->findData(choice.categoryId)));
    m_search->setText(choice.words);
    Q_EMIT filterChanged();
}

void FilterBar::addTool(QWidget *tool)
{
    m_fields->addWidget(tool);
    orderTabs();
}

/// The keyboard goes as the eye does: row by row, left to right.
void FilterBar::orderTabs()
{
    QList<QWidget *> order{m_behind};
    for (Queue queue : kQueues)
        order << m_chips->chip(int(queue));
    order << m_chips->more();
    for (int i = 0; i < m_fields->count(); ++i)
        order << m_fields->itemAt(i)->widget();
    order.removeAll(nullptr);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FilterBar::addScope(QWidget *scope)
{
    m_scope->addWidget(scope, 1);
}

QString FilterBar::chipText(Queue queue) const
{
    const QString name = tr(kNames[size_t(queue)]);
    const auto count = m_counts ? countOf(*m_counts, queue) : std::nullopt;
    return count ? tr("%1  %2", "queue name and count").arg(name, common::format::number(*count))
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
