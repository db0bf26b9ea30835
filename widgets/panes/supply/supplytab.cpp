// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplytab.h"

#include "models/core/clock.h"
#include "models/items/supplydrafts.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fittedcolumns.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/pagestack.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/supplyreview.h"
#include "widgets/panes/supply/supplywords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {
namespace {

constexpr int kSupplySideBySide = 1000;
constexpr int kTasksPercent = 38;
constexpr int kWidestTask = 230;
constexpr int kNarrowestTask = 94;
enum SupplyPart : unsigned { SupplyBoardPart };

} // namespace

SupplyTab::SupplyTab(const common::PaneSurroundings &with, QWidget *parent)
    : Pane(u"supply"_s, parent)
    , m_with(with)
    , m_board(with.readers, with.hub, with.directory, with.clock)
    , m_chips(new common::ChipRow(this))
    , m_who(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_pages(new common::PageStack(this))
    , m_split(new QSplitter(m_pages))
    , m_tasks(new QTableWidget(m_split))
    , m_entry(new SupplyEntry(with.theme, with.supplyDrafts, m_split))
    , m_review(new SupplyReview(with.theme, m_pages))
    , m_state(new common::StateStack(with.theme, m_pages, this))
{
    build();
    connectParts();
    connectReview();
    retranslate();
    followUser();
    readEdits();
}

void SupplyTab::build()
{
    m_chips->setObjectName(u"supply-pages"_s);
    m_tasks->setObjectName(u"supply-tasks"_s);
    m_who->setObjectName(u"supply-who"_s);
    m_who->setContentsMargins(common::kSpace3, 0, common::kSpace3, 0);
    m_chips->addChip(EntryPage);
    m_chips->addChip(ReviewPage);
    m_chips->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace1);
    common::setUpTable(*m_tasks);
    m_tasks->setColumnCount(TaskColumns);
    m_taskColumns = new common::FittedColumns(*m_tasks, [this] {
        return common::FittedColumns::Wishes{.wide = TaskFeed,
                                             .widest = m_with.theme.scaled(kWidestTask),
                                             .narrowest = m_with.theme.scaled(kNarrowestTask),
                                             .spare = {TaskSlots},
                                             .whole = {TaskPeriod}};
    });
    m_split->setChildrenCollapsible(false);
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_who);
    column->addWidget(m_state, 1);
}

void SupplyTab::connectParts()
{
    connect(&m_board, &items::Loaded::changed, this, &SupplyTab::follow);
    connect(&m_board, &items::SupplyBoard::checked, this, [this] {
        if (m_pages->currentIndex() == EntryPage)
            m_entry->setFindings(m_board.findings());
        else
            m_review->setFindings(m_board.findings());
    });
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &SupplyTab::followUser);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &SupplyTab::readEdits);
    if (m_with.supplyDrafts) // not from inside of what is being kept
        connect(m_with.supplyDrafts, &items::SupplyDrafts::changed, this, &SupplyTab::follow,
                Qt::QueuedConnection);
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_chips, &common::ChipRow::chosenChanged, this, [this] {
        m_pages->setCurrentIndex(m_chips->chosen());
        if (m_chips->chosen() == ReviewPage)
            openSubmission();
        else
            openTask(m_tasks->currentRow());
    });
    connect(m_tasks, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (!m_filling && row != before)
            openTask(row);
    });
    connect(m_tasks, &QTableWidget::cellActivated, m_entry,
            [this] { m_entry->findChild<QWidget *>(u"supply-grid"_s)->setFocus(); });
    connect(m_entry, &SupplyEntry::checkRequested, this, &SupplyTab::check);
    connect(m_entry, &SupplyEntry::sendRequested, this, &SupplyTab::send);
    connect(m_entry, &SupplyEntry::takeBackRequested, this, &SupplyTab::takeBack);
    connect(m_entry, &SupplyEntry::importRequested, this, &SupplyTab::importFile);
    connect(m_entry, &SupplyEntry::formRequested, this, &SupplyTab::saveForm);
}

QString SupplyTab::title() const
{
    return tr("Supply figures");
}

domain::SubmissionActor SupplyTab::actor() const
{
    const syncing::Status &status = m_with.sync.status();
    auto actor = domain::submissionActor(status.user.rights, status.user.agencyId, status.user.id,
                                         status.user.name);
    if (status.connection == syncing::Connection::Review || status.user.isOutdated) {
        actor.enters = false;
        actor.approves = false;
    }
    return actor;
}

void SupplyTab::ask(const std::optional<items::SupplyKey> &opened)
{
    m_board.show({.agencies = actor().agencies, .opened = opened});
    follow();
}

/// Who sits here decides what is listed and what can be done.
void SupplyTab::followUser()
{
    const auto who = actor();
    const auto reference = m_with.directory.reference();
    QStringList names;
    for (const domain::AgencyId &agency : who.agencies)
        names << reference->agencyName(agency);
    const QString of = names.isEmpty() ? tr("all agencies") : names.join(u", "_s);
    m_who->setText(who.enters && who.approves ? tr("You enter and approve for: %1").arg(of)
                   : who.enters               ? tr("You enter for: %1").arg(of)
                   : who.approves             ? tr("You approve for: %1").arg(of)
                                              : tr("You may look at: %1").arg(of));
    m_entry->setBar(who.enters ? QString()
                               : tr("Your role does not enter figures; it is for officers of the "
                                    "agency."));
    m_review->setActor(who);
    m_state->setNotice(notice());
    if (m_board.asked().agencies != who.agencies)
        ask(m_board.asked().opened);
}

void SupplyTab::follow()
{
    const auto *picture = m_board.content();
    const bool waits = m_board.isLoading() || (!picture && !m_board.error());
    setBusy(SupplyBoardPart, isVisible() && waits);
    if (m_board.error())
        return m_state->showError(*m_board.error(), tr("Try again"));
    if (!picture)
        return m_state->showLoading(tr("Reading what is due…"));
    if (picture->ask != m_board.asked())
        return;
    const auto reference = m_with.directory.reference();
    const auto all = shown();
    fillTasks(*picture);
    const bool isEntry = m_pages->currentIndex() == EntryPage;
    if (isEntry) {
        m_entry->show(*picture, reference, locks());
        m_entry->setHeld(picture->ask.opened ? held(*picture->ask.opened) : std::nullopt);
    }
    m_review->show(all, *picture, reference);
    if (!isEntry)
        check();
    if (isEntry && m_toCorrect && picture->ask.opened) {
        m_entry->correct(*m_toCorrect, domain::valuesOf(*m_toCorrect));
        m_toCorrect.reset();
    }
    if (picture->tasks.empty() && all.empty())
        return m_state->showEmpty(tr("Nothing is to be supplied."),
                                  tr("No feed of these agencies has anything due."),
                                  tr("Sync now"));
    m_state->setNotice(notice());
    m_state->showContent();
}

void SupplyTab::openTask(int row)
{
    const auto *picture = m_board.content();
    if (picture && row >= 0 && row < int(picture->tasks.size()))
        ask(picture->tasks[size_t(row)].key);
}

/// The lines of the submission that is looked at are read, to compare and to check it with.
void SupplyTab::openSubmission()
{
    if (const auto *current = m_review->current())
        ask(items::SupplyKey{current->record.feedId, current->record.period});
}

QString SupplyTab::notice() const
{
    const auto &status = m_with.sync.status();
    for (const auto collection : {domain::Collection::Slots, domain::Collection::Submissions}) {
        const auto *one = status.of(collection);
        if (one && !one->complete)
            return tr("Not everything is here yet: more may be due.");
    }
    using enum syncing::Connection;
    const bool away = status.connection == ForcedOffline || status.connection == Unreachable ||
                      status.connection == NotConfigured;
    return away && status.asOf.isValid()
               ? tr("Offline: as of %1. What you send waits on this desk.")
                     .arg(common::format::dateTime(status.asOf))
               : QString();
}

void SupplyTab::retranslate()
{
    m_chips->setText(EntryPage, tr("Enter what is due"));
    m_chips->setText(ReviewPage, tr("Approve and follow"));
    m_chips->setAccessibleName(tr("What is to be done"));
    m_tasks->setHorizontalHeaderLabels(
        {tr("State"), tr("Feed"), tr("Period"), tr("On its way"), tr("Received")});
    m_tasks->setAccessibleName(tr("What is due"));
    followUser();
    follow();
}

void SupplyTab::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_board.setWanted(true);
    follow();
}

void SupplyTab::hideEvent(QHideEvent *event)
{
    m_board.setWanted(false);
    setBusy(SupplyBoardPart, false);
    Pane::hideEvent(event);
}

void SupplyTab::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    common::splitTab(*m_split, width() >= kSupplySideBySide, kTasksPercent);
}

void SupplyTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent)
{
    return new SupplyTab(with, parent);
}

} // namespace panes::supply
