// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmlisttab.h"

#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmdetail.h"
#include "widgets/panes/alarms/alarmopen.h"
#include "widgets/panes/alarms/alarmtable.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QComboBox>
#include <QEvent>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmVerb;

/// Below this width, at 100 %, the detail stands under the table.
constexpr int kAlarmsSideBySide = 1100;

} // namespace

AlarmListTab::AlarmListTab(AlarmFeed &feed, const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_with(with)
    , m_actions(with, this)
    , m_model(with.directory, with.clock, with.theme)
    , m_rows(m_model)
    , m_chips(new common::ChipRow(this))
    , m_priority(new QComboBox(this))
    , m_subsystem(new QComboBox(this))
    , m_search(new common::SearchField(this))
    , m_table(new AlarmTable(m_rows, with.theme, this))
    , m_detail(new AlarmDetail(with, this))
    , m_split(new QSplitter(this))
{
    build();
    addKeys();
    connect(&m_feed, &AlarmFeed::changed, this, &AlarmListTab::follow);
    connect(&with.directory, &items::Directory::changed, this, [this] { m_model.refresh(); });
    connect(&with.theme, &common::Theme::changed, this, [this] {
        m_model.refresh();
        arrange();
    });
    connect(&with.sync, &syncing::SyncService::statusChanged, this, &AlarmListTab::showDetail);
    connect(m_tableState, &common::StateStack::actionRequested, this, [this] {
        if (m_feed.board().error())
            return m_feed.board().evaluate();
        m_search->clear();
        m_priority->setCurrentIndex(0);
        m_subsystem->setCurrentIndex(0);
        m_chips->choose(int(AlarmChoice::Active));
        applyFilter();
    });
    retranslate();
    follow();
}

void AlarmListTab::build()
{
    m_table->setObjectName(u"alarms"_s);
    m_tableState = new common::StateStack(m_with.theme, m_table);
    m_detailState = new common::StateStack(m_with.theme, m_detail);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_tableState, 1);
    m_split->addWidget(side);
    m_split->addWidget(m_detailState);
    m_split->setStretchFactor(0, 9);
    m_split->setStretchFactor(1, 4);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    connect(m_table, &AlarmTable::currentAlarmChanged, this, &AlarmListTab::showDetail);
    connect(m_table, &QTableView::doubleClicked, this, &AlarmListTab::open);
    connect(m_detail, &AlarmDetail::stepRequested, this, &AlarmListTab::perform);
    connect(m_detail, &AlarmDetail::openRequested, this, &AlarmListTab::open);
    connect(m_detail, &AlarmDetail::ruleRequested, this, [this] {
        if (const auto *line = current())
            Q_EMIT ruleRequested(line->rule.id);
    });
    connect(m_detail, &AlarmDetail::retryRequested, this, [this] {
        const auto *line = current();
        if (const auto edit = line ? m_feed.unsettled(*line) : std::nullopt)
            m_actions.retry(edit->edit.id, line->standing.version);
    });
    connect(m_detail, &AlarmDetail::discardRequested, this, [this] {
        const auto *line = current();
        if (const auto edit = line ? m_feed.unsettled(*line) : std::nullopt)
            m_actions.discard(edit->edit.id);
    });
    connect(&m_actions, &AlarmActions::said, m_detail, &AlarmDetail::say);
    connect(&m_actions, &AlarmActions::busyChanged, this, &AlarmListTab::busyChanged);
}

QWidget *AlarmListTab::newHead()
{
    auto *head = new QWidget(this);
    m_chips->setObjectName(u"alarm-choices"_s);
    for (const AlarmChoice choice : kAlarmChoices)
        m_chips->addChip(int(choice));
    m_priority->setObjectName(u"alarm-priority"_s);
    m_subsystem->setObjectName(u"alarm-subsystem"_s);
    m_search->setObjectName(u"alarm-search"_s);
    auto *fields = new QWidget(head);
    auto *flow = new common::FlowLayout(fields);
    flow->setContentsMargins({});
    for (QWidget *field : std::initializer_list<QWidget *>{m_priority, m_subsystem, m_search})
        flow->addWidget(field);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace2);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_chips);
    column->addWidget(fields);
    connect(m_chips, &common::ChipRow::chosenChanged, this, &AlarmListTab::applyFilter);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &AlarmListTab::applyFilter);
    connect(m_subsystem, &QComboBox::currentIndexChanged, this, &AlarmListTab::applyFilter);
    connect(m_search, &common::SearchField::searched, this, &AlarmListTab::applyFilter);
    return head;
}

void AlarmListTab::fillChoices()
{
    const QSignalBlocker quiet(m_priority);
    const QSignalBlocker silent(m_subsystem);
    const int priority = std::max(0, m_priority->currentIndex());
    const int subsystem = std::max(0, m_subsystem->currentIndex());
    m_priority->clear();
    m_priority->addItem(tr("Every priority"), 0);
    for (const int one : {1, 2, 3})
        m_priority->addItem(priorityText(one), one);
    m_priority->setCurrentIndex(priority);
    m_subsystem->clear();
    m_subsystem->addItem(tr("Every subsystem"), QString());
    for (const auto one : domain::kSubsystems)
        m_subsystem->addItem(subsystemText(one), domain::code(one));
    m_subsystem->setCurrentIndex(subsystem);
}

void AlarmListTab::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_F3), [this] { m_table->goToWaiting(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_table->goToWaiting(-1); });
    add(QKeySequence(Qt::Key_F4), [this] { perform(AlarmVerb::Acknowledge, false); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F4), [this] { perform(AlarmVerb::Acknowledge, true); });
    add(QKeySequence(Qt::Key_F6), [this] {
        const auto *line = current();
        const bool shelved = line && line->standing.state == domain::AlarmState::Shelved;
        perform(shelved ? AlarmVerb::Unshelve : AlarmVerb::Shelve, true);
    });
    add(QKeySequence(Qt::Key_F7), [this] { perform(AlarmVerb::Comment, true); });
    add(QKeySequence(Qt::Key_F8), [this] { perform(AlarmVerb::Assign, true); });
    auto *enter = new QShortcut(QKeySequence(Qt::Key_Return), m_table);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &AlarmListTab::open);
}

void AlarmListTab::narrow(domain::Subsystem subsystem)
{
    m_subsystem->setCurrentIndex(m_subsystem->findData(domain::code(subsystem)));
    m_chips->choose(int(AlarmChoice::Active));
    applyFilter();
    m_table->setFocus();
}

void AlarmListTab::follow()
{
    m_model.setLines(m_feed.lines());
    for (const AlarmChoice choice : kAlarmChoices) {
        const auto count = std::ranges::count_if(
            m_feed.lines(), [&](const auto &line) { return belongs(line, choice); });
        m_chips->setText(int(choice),
                         tr("%1 (%2)", "choice and how many")
                             .arg(choiceText(choice), common::format::number(qint64(count))));
    }
    showState();
    showDetail();
}

void AlarmListTab::applyFilter()
{
    m_rows.setChoice(static_cast<AlarmChoice>(m_chips->chosen()));
    m_rows.setPriority(m_priority->currentData().toInt());
    m_rows.setSubsystem(domain::subsystemFromCode(m_subsystem->currentData().toString()));
    m_rows.setWords(m_search->text());
    showState();
    showDetail();
}

void AlarmListTab::showState()
{
    const auto &board = m_feed.board();
    if (board.error())
        m_tableState->showError(*board.error(), tr("Try again"));
    else if (m_rows.rowCount() > 0)
        m_tableState->showContent();
    else if (!board.content())
        m_tableState->showLoading(tr("Looking for alarms…"));
    else if (!m_with.sync.status().everComplete && m_feed.lines().empty())
        m_tableState->showEmpty(tr("Nothing on this desk yet."),
                                tr("Alarms appear as soon as the first sync has read the data."));
    else if (m_feed.lines().empty())
        m_tableState->showEmpty(tr("Nothing alarms."), tr("Everything is within its limits."));
    else
        m_tableState->showEmpty(tr("No alarm of this kind."), tr("There are others."),
                                tr("Show all that is active"));
}

const items::AlarmLine *AlarmListTab::current() const
{
    return m_rows.line(m_table->currentIndex());
}

/// With nothing chosen, the first.
void AlarmListTab::showDetail()
{
    if (!current() && m_rows.rowCount() > 0)
        m_table->selectRow(0);
    const auto *line = current();
    if (!line)
        return m_detailState->showEmpty(tr("Nothing chosen."), tr("Choose one in the list."));
    m_detail->setAlarm(*line, m_feed.unsettled(*line),
                       [this, line](AlarmVerb verb) { return m_actions.can(verb, *line); });
    m_detailState->setNotice(
        m_actions.mayAct() ? QString() : tr("Your account may look at alarms, not act on them."));
    m_detailState->showContent();
}

void AlarmListTab::perform(AlarmVerb verb, bool withWords)
{
    m_actions.perform(verb, m_table->chosen(), withWords);
}

void AlarmListTab::open()
{
    if (const auto *line = current()) {
        const items::AlarmLine kept = *line;
        openSubject(kept, m_with, *this);
    }
}

void AlarmListTab::retranslate()
{
    fillChoices();
    m_search->setPlaceholderText(tr("What or where"));
    m_search->setAccessibleName(tr("Search alarms"));
    m_search->setMinimumWidth(220);
    m_priority->setAccessibleName(tr("Priority"));
    m_subsystem->setAccessibleName(tr("Subsystem"));
    m_table->setAccessibleName(tr("List of alarms"));
    m_chips->setAccessibleName(tr("What the list shows"));
    m_model.refresh();
}

/// Beside each other or, with little room or large letters, one under the other.
void AlarmListTab::arrange()
{
    const bool isWide = width() >= m_with.theme.scaled(kAlarmsSideBySide);
    const auto wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != wanted)
        m_split->setOrientation(wanted);
}

void AlarmListTab::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void AlarmListTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
