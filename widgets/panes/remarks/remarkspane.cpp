// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/remarks/remarkspane.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/recordlist.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/remarks/remarkdelegate.h"
#include "widgets/panes/remarks/remarkdetailview.h"
#include "widgets/panes/remarks/remarkfigure.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::remarks {
namespace {

using items::RemarkChoice;

/// The parts of the pane that work in the background.
enum Part : unsigned { List };

constexpr std::array kChoices = {RemarkChoice::Open, RemarkChoice::All, RemarkChoice::Mine,
                                 RemarkChoice::Remarks};

QString choiceText(RemarkChoice choice)
{
    switch (choice) {
    case RemarkChoice::Open:
        return RemarksPane::tr("To follow up");
    case RemarkChoice::All:
        return RemarksPane::tr("All directions");
    case RemarkChoice::Mine:
        return RemarksPane::tr("Mine");
    case RemarkChoice::Remarks:
        break;
    }
    return RemarksPane::tr("Remarks");
}

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new RemarksPane(surroundings, parent);
}

RemarksPane::RemarksPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"remarks"_s, parent)
    , m_with(surroundings)
    , m_writer(common::outboxOf(surroundings.sync), surroundings.theme, this)
    , m_list(surroundings.readers, surroundings.hub)
    , m_chips(new common::ChipRow(this))
    , m_summary(new QLabel(this))
    , m_view(common::newRecordList(this))
    , m_delegate(new RemarkDelegate(surroundings.theme, surroundings.clock, surroundings.directory,
                                    m_view))
    , m_detail(new RemarkDetailView(surroundings.theme, this))
{
    build();
    connectParts();
    connectContext();
    connectCard();
    retranslate();
    applyFilter();
    applyChoice();
    readEdits();
}

void RemarksPane::build()
{
    for (const RemarkChoice choice : kChoices)
        m_chips->addChip(int(choice));
    m_chips->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    m_summary->setObjectName(u"remarks-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace1);
    m_summary->setProperty("muted", true);
    m_view->setObjectName(u"remarks"_s);
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(m_delegate);
    m_split = new common::ListDetail(m_with.theme, {m_chips, m_summary}, m_view, m_detail, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
}

void RemarksPane::connectParts()
{
    connect(&m_list, &items::Loaded::changed, this, &RemarksPane::showRows);
    connect(&m_list, &items::RemarkList::shownChanged, this, &RemarksPane::showRows);
    connect(m_chips, &common::ChipRow::chosenChanged, this, &RemarksPane::applyChoice);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &RemarksPane::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &RemarksPane::applyChoice);
    connect(&m_split->list(), &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const auto *shown = m_rows.at(index.row())) {
                    m_current = shown->remark.id.value;
                    showCurrent();
                }
            });
}

void RemarksPane::connectContext()
{
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &RemarksPane::applyFilter);
    connect(&m_with.context, &common::SharedContext::searchChanged, this,
            &RemarksPane::applyFilter);
    connect(&m_with.directory, &items::Directory::changed, this, [this] {
        applyFilter();
        m_view->viewport()->update();
        showCurrent();
    });
    connect(&m_with.theme, &common::Theme::changed, this, [this] { m_view->viewport()->update(); });
}

/// The area is obeyed, the period is not: what waits for an answer waits in any period.
void RemarksPane::applyFilter()
{
    const auto units = m_with.directory.reference()->narrowing(m_with.context.area());
    items::RemarkFilter filter;
    if (!units.empty())
        filter.unitId = units.front();
    m_list.setFilter(filter);
    m_delegate->setSearched(m_with.context.search());
    m_rows.setSearch(m_with.context.search());
    showRows();
}

void RemarksPane::applyChoice()
{
    m_rows.setChoice(static_cast<RemarkChoice>(m_chips->chosen()),
                     syncing::remarkActor(m_with.sync.status().user));
    showRows();
}

void RemarksPane::readEdits()
{
    m_with.sync.edits(domain::Collection::Remarks, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits)
                m_list.setEdits(syncing::standings(*edits));
        });
}

common::RemarkDesk RemarksPane::desk() const
{
    return {.actor = syncing::remarkActor(m_with.sync.status().user),
            .today = common::format::localDay(m_with.clock.now()),
            .agencyName = [reference = m_with.directory.reference()](const domain::AgencyId &id) {
                return reference->agencyName(id);
            }};
}

void RemarksPane::showRows()
{
    setBusy(List, m_list.isLoading());
    m_rows.setShown(m_list.shown());
    for (const RemarkChoice choice : kChoices)
        m_chips->setText(
            int(choice),
            tr("%1 (%2)", "choice and how many")
                .arg(choiceText(choice), common::format::number(qint64(m_rows.count(choice)))));
    const QDate today = common::format::localDay(m_with.clock.now());
    const auto overdue = std::ranges::count_if(
        m_list.shown(), [&](const auto &shown) { return domain::isOverdue(shown.remark, today); });
    m_summary->setText(tr("%n direction(s) overdue", nullptr, int(overdue)));
    auto &state = m_split->list();
    if (m_list.error())
        state.showError(*m_list.error(), tr("Try again"));
    else if (m_rows.rowCount() > 0)
        state.showContent();
    else if (m_list.isLoading())
        state.showLoading(tr("Reading remarks and directions…"));
    else if (!m_with.sync.status().everComplete)
        state.showEmpty(tr("Nothing on this desk yet."),
                        tr("It appears as soon as the first sync has read it."));
    else
        state.showEmpty(tr("Nothing of this kind."),
                        tr("Remarks and directions are written beside the chart of an indicator."));
    showCurrent();
}

/// What is looked at stays chosen while rows come and go; with nothing chosen, the first.
void RemarksPane::showCurrent()
{
    int row = m_rows.rowOf(m_current);
    if (row < 0 && m_rows.rowCount() > 0)
        row = 0;
    const auto *shown = m_rows.at(row);
    m_current = shown ? shown->remark.id.value : QString();
    if (shown && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_rows.index(row));
    if (!shown)
        return m_split->detail().showEmpty(tr("Nothing chosen."), tr("Choose one in the list."));
    m_detail->setRemark(*shown, desk(), figureText(shown->remark, *m_with.directory.reference()));
    m_split->detail().showContent();
}

void RemarksPane::retranslate()
{
    m_view->setAccessibleName(tr("List of remarks and directions"));
    m_chips->setAccessibleName(tr("What the list shows"));
}

QString RemarksPane::title() const
{
    return tr("Remarks and directions");
}

void RemarksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
        m_view->viewport()->update();
    }
    Pane::changeEvent(event);
}

} // namespace panes::remarks
