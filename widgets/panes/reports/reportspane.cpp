// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/reportspane.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/recordlist.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/scopechips.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/bulkactions.h"
#include "widgets/panes/reports/bulkbar.h"
#include "widgets/panes/reports/caseactions.h"
#include "widgets/panes/reports/caseview.h"
#include "widgets/panes/reports/changedsince.h"
#include "widgets/panes/reports/filterbar.h"
#include "widgets/panes/reports/newreportdialog.h"
#include "widgets/panes/reports/reportdelegate.h"
#include "widgets/panes/reports/savedfilters.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::reports {
namespace {

/// The parts of the pane that work in the background.
enum Part : unsigned { List, Totals, Detail, Photos };

QString summaryText(qint64 total, bool bestFirst)
{
    const QString count = common::format::number(total);
    return bestFirst ? ReportsPane::tr("%1 reports, best match first").arg(count)
                     : ReportsPane::tr("%1 reports", "total in the list").arg(count);
}

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new ReportsPane(surroundings, parent);
}

ReportsPane::ReportsPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"field-reports"_s, parent)
    , m_with(surroundings)
    , m_list(surroundings.readers, surroundings.hub)
    , m_totals(surroundings.readers, surroundings.hub)
    , m_filter(new FilterBar(surroundings.directory, this))
    , m_scope(new common::ScopeChips(surroundings.context, this))
    , m_new(new QPushButton(this))
    , m_bulk(new BulkBar(this))
    , m_summary(new QLabel(this))
    , m_case(new CaseView(surroundings, this))
{
    buildList();
    buildTools();
    m_split = new common::ListDetail(surroundings.theme, {m_filter, m_summary, m_bulk}, m_view,
                                     m_case, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    connect(&m_split->list(), &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connectCase();
    connectContext();
    addShortcuts();
    retranslate();
    applyFilter();
    followSelection(); // what was chosen elsewhere before this pane was opened
    showDetail();
}

void ReportsPane::buildList()
{
    m_view = common::newRecordList(this);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(&m_list);
    m_view->setItemDelegate(
        new ReportDelegate(m_with.theme, m_with.clock, m_with.directory, m_view));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace1);
    m_summary->setProperty("muted", true);
    connect(&m_list, &items::ReportListModel::stateUpdated, this, &ReportsPane::showListState);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        m_with.context.setReportChoice(m_filter->narrowed(m_with.context.behind().filter));
    });
    connect(m_filter, &FilterBar::behindClosed, this, [this] { m_with.context.openReports({}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportsPane::selectRow);
    connect(&m_totals, &items::ReportTotals::changed, this, [this] {
        setBusy(Totals, m_totals.isLoading());
        if (m_totals.content())
            m_filter->setCounts(*m_totals.content());
        m_scope->setChanged(
            m_totals.isLoading() || !m_totals.content() ? -1 : m_totals.content()->total);
    });
}

void ReportsPane::buildTools()
{
    m_new->setObjectName(u"new-report-button"_s);
    m_filter->addTool(new SavedFilters(m_with.settings, *m_filter, m_filter));
    m_filter->addTool(new ChangedSince(m_with.context, m_with.clock, m_with.settings, m_filter));
    m_filter->addTool(m_new);
    m_filter->addScope(m_scope);
    connect(m_new, &QPushButton::clicked, this, &ReportsPane::takeReport);
    new BulkActions(m_with, m_list, *m_view->selectionModel(), *m_bulk, m_case->actions());
}

void ReportsPane::connectCase()
{
    connect(m_case, &CaseView::changed, this, &ReportsPane::showDetail);
    connect(m_case, &CaseView::photosSettledChanged, this,
            [this] { setBusy(Photos, !m_case->photosSettled()); });
    const auto followUser = [this] {
        m_filter->setUser(m_with.sync.status().user);
        m_new->setVisible(mayTakeReports());
    };
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, followUser);
    followUser();
}

void ReportsPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto pressed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { step(-1); });
    add(QKeySequence::New, [this] { takeReport(); });
}

/// Before the first contact nobody knows: the backend decides.
bool ReportsPane::mayTakeReports() const
{
    const auto &user = m_with.sync.status().user;
    return user.name.isEmpty() || user.roles != domain::DeskRoles();
}

void ReportsPane::step(int rows)
{
    m_view->setCurrentIndex(m_view->rowAfter(rows));
}

void ReportsPane::takeReport()
{
    if (!mayTakeReports())
        return;
    NewReportDialog dialog(m_with, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto report = dialog.report();
    m_case->actions().take(report, dialog.pictures());
    m_with.context.selectReport(report.id);
}

void ReportsPane::connectContext()
{
    auto &context = m_with.context;
    connect(&context, &common::SharedContext::areaChanged, this, &ReportsPane::applyFilter);
    connect(&context, &common::SharedContext::periodChanged, this, &ReportsPane::applyFilter);
    connect(&context, &common::SharedContext::searchChanged, this, &ReportsPane::applyFilter);
    connect(&context, &common::SharedContext::reportsNarrowed, this, &ReportsPane::applyFilter);
    connect(&context, &common::SharedContext::selectedReportChanged, this,
            &ReportsPane::followSelection);
    connect(&m_with.directory, &items::Directory::changed, this, [this] {
        m_view->viewport()->update();
        showDetail();
    });
    connect(&m_with.theme, &common::Theme::changed, this, [this] { m_view->viewport()->update(); });
    const auto followBehind = [this] { m_filter->setBehind(m_with.context.behind().title); };
    connect(&context, &common::SharedContext::behindChanged, this, followBehind);
    followBehind();
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ReportsPane::applyFilter);
    minute->start(1min);
}

void ReportsPane::applyFilter()
{
    auto &context = m_with.context;
    const auto area = m_with.directory.reference()->narrowing(context.area());
    m_list.setFilter(common::reportScope(context, area, m_with.clock.now()));
    m_totals.setFilter(common::reportScopeOfQueues(context, area, m_with.clock.now()));
}

void ReportsPane::showListState()
{
    setBusy(List, m_list.isLoading());
    chooseAwaited();
    const qint64 total = m_list.total();
    m_summary->setText(total < 0 ? QString() : summaryText(total, m_list.isBestFirst()));
    if (m_list.error())
        m_split->list().showError(*m_list.error(), tr("Try again"));
    else if (m_list.rowCount() > 0)
        showFirst();
    else if (m_list.isLoading())
        m_split->list().showLoading(tr("Reading reports…"));
    else if (!m_with.sync.status().everComplete)
        m_split->list().showEmpty(tr("No reports on this desk yet."),
                                  tr("They appear as soon as the first sync has read them."));
    else
        m_split->list().showEmpty(tr("No report matches."),
                                  tr("Choose another queue, a longer period or a larger area."));
}

/// With nothing chosen, the newest report is looked at.
void ReportsPane::showFirst()
{
    m_split->list().showContent();
    if (const auto *first = m_list.record(0);
        first && !m_awaited.isValid() && m_with.context.selectedReport().isEmpty())
        m_with.context.selectReport(first->id);
}

void ReportsPane::showDetail()
{
    const auto &detail = m_case->model();
    setBusy(Detail, detail.isLoading());
    if (detail.content()) {
        m_case->refresh();
        m_split->detail().showContent();
    } else if (detail.error()) {
        m_split->detail().showError(*detail.error());
    } else if (detail.isLoading()) {
        m_split->detail().showLoading(tr("Reading the report…"));
    } else {
        m_split->detail().showEmpty(tr("No report chosen."),
                                    tr("Choose one in the list or on the map."));
    }
}

void ReportsPane::selectRow(const QModelIndex &index)
{
    m_awaited = index;
    chooseAwaited();
}

/// A row that was jumped to is chosen when its record is at hand.
void ReportsPane::chooseAwaited()
{
    const auto *report = m_list.record(m_awaited.row());
    if (!report)
        return;
    m_awaited = QPersistentModelIndex();
    m_with.context.selectReport(report->id);
}

void ReportsPane::followSelection()
{
    m_awaited = QPersistentModelIndex(); // whoever chose last is right, not a row still on its way
    const auto id = m_with.context.selectedReport();
    m_case->setReport(id);
    const int row = m_list.rowOf(id.value);
    if (row < 0)
        m_view->selectionModel()->clear();
    else if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_list.index(row));
}

QString ReportsPane::title() const
{
    return tr("Field reports");
}

void ReportsPane::retranslate()
{
    m_view->setAccessibleName(tr("List of field reports"));
    m_new->setText(tr("New report…"));
    m_new->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    showListState();
    showDetail();
}

void ReportsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::reports
